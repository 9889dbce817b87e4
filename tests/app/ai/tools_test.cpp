// SPDX-License-Identifier: MIT
// Which tools there are, what they are called, what may be done with them, and how they are found.
#include "app/ai/callpace.h"
#include "app/ai/shownarguments.h"
#include "app/ai/toolindex.h"
#include "app/ai/toollist.h"
#include "app/ai/toolpolicy.h"
#include "tests/support/catch.h"

using namespace hublink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("patterns stand for any characters")
{
    CHECK(fitsPattern(u"hive_list_tasks"_s, u"hive_*"_s));
    CHECK(fitsPattern(u"hive_list_tasks"_s, u"*_list_*"_s));
    CHECK(fitsPattern(u"hive_list_tasks"_s, u"hive*tasks"_s));
    CHECK(fitsPattern(u"a"_s, u"*"_s));
    CHECK_FALSE(fitsPattern(u"hive_list_tasks"_s, u"list"_s));
    CHECK_FALSE(fitsPattern(u"hive"_s, u"hive*hive"_s));
    CHECK_FALSE(fitsPattern(u"ab"_s, u"ab*b"_s));
}

TEST_CASE("the nearest rule counts; without one, reading is allowed and writing asks")
{
    using enum ToolDecision;
    CHECK(decisionFor({}, u"t"_s, false) == Allow);
    CHECK(decisionFor({}, u"t"_s, true) == Ask);
    const QList<ToolRule> rules = {{ToolRule::reading, Ask}, {ToolRule::writing, Never},
        {u"hive_*"_s, Ask}, {u"hive_list_*"_s, Never}, {u"hive_list_tasks"_s, Allow}};
    CHECK(decisionFor(rules, u"other"_s, false) == Ask);
    CHECK(decisionFor(rules, u"other"_s, true) == Never);
    CHECK(decisionFor(rules, u"hive_make"_s, true) == Ask);
    CHECK(decisionFor(rules, u"hive_list_users"_s, false) == Never);
    CHECK(decisionFor(rules, u"hive_list_tasks"_s, true) == Allow);
}

TEST_CASE("tools are read with their hints and passed on under other names")
{
    const QList<RemoteTool> tools = toolsIn(
        R"({"tools":[{"name":"a","description":"Does a","annotations":{"readOnlyHint":true}},
            {"x":1},{"name":"b","annotations":{"destructiveHint":true}},{"name":"c","big":1.50}]})");
    REQUIRE(tools.size() == 3);
    CHECK(tools.at(0).isReadOnly == true);
    CHECK(tools.at(1).isDestructive);
    CHECK_FALSE(tools.at(1).isReadOnly);
    CHECK(toolAs(tools.at(2), u"d"_s, u"Hive · Acme"_s)
        == "{\"name\":\"d\",\"big\":1.50,\"description\":\"[Hive · Acme]\"}");
    CHECK(toolAs(tools.at(0), u"a"_s, u"X"_s).contains("\"description\":\"[X] Does a\""));
}

TEST_CASE("tools of several accounts get names that differ, fit, and lead back")
{
    const QString longName = u"hive_"_s + QString(80, u'x');
    const QList<ToolNames::Owned> accounts
        = {{u"Acme Ltd."_s, {u"hive_list"_s, u"only"_s, longName}},
            {u"Äcme ltd"_s, {u"hive_list"_s, longName}}, {u"漢字"_s, {u"hive_list"_s}}};
    const ToolNames names(accounts);
    CHECK(names.nameOf(0, u"only"_s) == u"only"_s);
    CHECK(names.nameOf(0, u"hive_list"_s) == u"hive_list__acme_ltd"_s);
    CHECK(names.nameOf(1, u"hive_list"_s) == u"hive_list__acme_ltd_2"_s);
    CHECK(names.nameOf(2, u"hive_list"_s) == u"hive_list__account"_s);
    QSet<QString> all;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        for (const QString &tool : accounts.at(i).tools) {
            const QString name = names.nameOf(i, tool);
            CHECK(name.size() <= 64);
            CHECK_FALSE(all.contains(name));
            all.insert(name);
            CHECK(names.meaningOf(name) == std::pair(i, tool));
        }
    }
    CHECK_FALSE(names.meaningOf(u"nothing"_s));
}

TEST_CASE("tools are found by words of their names and descriptions")
{
    const ToolIndex index({{u"hive_list_projects"_s, u"Lists all projects"_s},
        {u"hive_create_task"_s, u"Makes a new task in a project"_s},
        {u"gong_search_calls"_s, u"Finds calls"_s}});
    CHECK(index.find(u"create a task"_s, 5).first() == 1);
    CHECK(index.find(u"projects"_s, 5) == QList<qsizetype>{0, 1});
    CHECK(index.find(u"call"_s, 1) == QList<qsizetype>{2});
    CHECK(index.find(u"weather"_s, 5).isEmpty());
    CHECK(index.find({}, 2).size() == 2);
}

TEST_CASE("an app that calls without end is slowed down, and told of once")
{
    CallPace pace({.freely = 3, .then = 50ms});
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000);
    for (int i = 0; i < 3; ++i)
        CHECK(pace.take(now) == 0ms);
    CHECK_FALSE(pace.becameSlow());
    CHECK(pace.take(now) == 50ms);
    CHECK(pace.becameSlow());
    CHECK(pace.take(now) == 100ms);
    CHECK_FALSE(pace.becameSlow());
    CHECK(pace.take(now.addSecs(70)) == 0ms);
}

TEST_CASE("arguments are shown without what is secret")
{
    const QString shown = shownArguments(
        R"({"name":"A","password":"p","nested":[{"api_key":"k","keyboard":"qwertz"}],"monkey":1})",
        Secret(u"sk-123456789"_s), false);
    CHECK(shown.contains(u"\"password\":\"•••\""_s));
    CHECK(shown.contains(u"\"api_key\":\"•••\""_s));
    CHECK(shown.contains(u"qwertz"_s));
    CHECK_FALSE(shownArguments(R"({"a":"x sk-123456789"})", Secret(u"sk-123456789"_s), false)
                    .contains(u"sk-1"_s));
    CHECK(shownArguments("[]", {}, false).isEmpty());
}
