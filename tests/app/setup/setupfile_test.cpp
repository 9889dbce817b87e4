// SPDX-License-Identifier: MIT
#include "app/base/settingnames.h"
#include "app/registry/reason.h"
#include "app/setup/setupfile.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hublink;

namespace {

struct Computer
{
    QTemporaryDir folder;
    std::shared_ptr<Registry> registry = *Registry::open(folder.filePath(u"hublink.db"_s));
};

Project project()
{
    Project made;
    made.uuid = QUuid::createUuid();
    made.name = u"Acme \u00dc"_s;
    made.projectId = u"prj-1"_s;
    made.keyKept = true;
    made.api = u"https://api.acme.example"_s;
    made.app = u"https://app.acme.example"_s;
    made.colour = u"#2f7de1"_s;
    return made;
}

AccountRecord account(const QUuid &project, const QString &hubId)
{
    AccountRecord made;
    made.uuid = QUuid::createUuid();
    made.project = project;
    made.hubAccountId = hubId;
    made.provider = u"hive"_s;
    made.providerName = u"Hive"_s;
    made.label = u"Ada \"x\""_s;
    made.status = AccountStatus::Active;
    made.fields = {{u"apiKey"_s, u"api_key"_s}};
    made.keptInKeychain = true;
    made.identity = {u"Ada"_s, u"ada@example.com"_s, {u"One"_s}};
    made.connectedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    return made;
}

} // namespace

TEST_CASE("a set-up goes to another computer, and only the secrets stay behind")
{
    Computer old;
    const Project acme = project();
    const AccountRecord linked = account(acme.uuid, u"hub-1"_s);
    const AccountRecord here = account({}, {});
    REQUIRE(old.registry->saveProject(acme));
    REQUIRE(old.registry->accountStore().save(linked));
    REQUIRE(old.registry->accountStore().save(here));
    REQUIRE(old.registry->saveTrustedAddress({u"https://a.example"_s, u"https://b.example"_s}));
    REQUIRE(old.registry->toolRules().save(linked.uuid, {u"x_*"_s, ToolDecision::Never}));
    REQUIRE(old.registry->setText(themeSetting, u"dark"_s));
    REQUIRE(old.registry->setText(windowSetting, u"this screen's"_s));

    const QByteArray file = setupJson(*setupOf(*old.registry));
    const Result<Setup> setup = readSetup(file);
    REQUIRE(setup);
    CHECK(setupJson(*setup) == file);

    Computer fresh;
    const Result<SetupNews> news = newsOf(*fresh.registry, *setup);
    REQUIRE(news);
    CHECK(news->known == 0);
    REQUIRE(addNews(*fresh.registry, *news));
    const Project arrived = fresh.registry->projects()->first();
    CHECK(arrived.name == acme.name);
    CHECK(arrived.api == acme.api);
    CHECK_FALSE(arrived.keyKept);
    const AccountRecord first = *fresh.registry->accountStore().find(linked.uuid);
    CHECK(first.label == linked.label);
    CHECK(first.identity == linked.identity);
    CHECK(first.connectedAt == linked.connectedAt);
    CHECK(first.status == AccountStatus::Active);
    CHECK_FALSE(first.keptInKeychain);
    // What StackOne does not have cannot work without its values.
    const AccountRecord second = *fresh.registry->accountStore().find(here.uuid);
    CHECK(second.status == AccountStatus::Error);
    CHECK(ownReason(second.statusReason)->code == OwnReason::Code::ValuesGone);
    CHECK(second.fields == here.fields);
    CHECK(fresh.registry->toolRules().rules(linked.uuid)->first().decision == ToolDecision::Never);
    CHECK(fresh.registry->trustedAddresses()->size() == 1);
    CHECK(fresh.registry->text(themeSetting) == u"dark"_s);
    CHECK(fresh.registry->text(windowSetting).isEmpty());

    // Once more changes nothing, and what the person has here stays.
    REQUIRE(fresh.registry->accountStore().change(
        linked.uuid, [](AccountRecord &record) { record.label = u"Mine"_s; }));
    const Result<SetupNews> again = newsOf(*fresh.registry, *setup);
    CHECK(again->added.accounts.isEmpty());
    CHECK(again->added.projects.isEmpty());
    CHECK(again->known == 3);
    REQUIRE(addNews(*fresh.registry, *again));
    CHECK(fresh.registry->accountStore().find(linked.uuid)->label == u"Mine"_s);
}

TEST_CASE("a set-up gives way to the policy of the computer")
{
    Computer managed;
    REQUIRE(managed.registry->apply({.addresses = QList<PolicyAddress>(),
        .projects = QList<PolicyProject>{{u"Only"_s, u"prj-9"_s}},
        .settings = {{themeSetting, u"light"_s}}}));
    Setup setup;
    setup.projects = {project()};
    setup.addresses = {{u"https://a.example"_s, u"https://b.example"_s}};
    setup.settings = {{themeSetting, u"dark"_s}};
    const Result<SetupNews> news = newsOf(*managed.registry, setup);
    REQUIRE(news);
    CHECK(news->forbidden == 3);
    CHECK(news->added.projects.isEmpty());
    CHECK(news->added.addresses.isEmpty());
    CHECK(addNews(*managed.registry, *news));
}

TEST_CASE("what is no set-up, or holds what does not belong there, is refused with its place")
{
    const Setup whole{.projects = {project()}, .accounts = {account({}, u"h"_s)}};
    QJsonObject json = QJsonDocument::fromJson(setupJson(whole)).object();
    const auto with = [&json](const QString &list, const QString &member, const QJsonValue &value) {
        QJsonObject changed = json;
        QJsonArray array = json.value(list).toArray();
        QJsonObject entry = array.at(0).toObject();
        entry.insert(member, value);
        changed.insert(list, QJsonArray{entry});
        return QJsonDocument(changed).toJson();
    };
    QJsonObject newer = json;
    newer.insert(u"version"_s, 2);
    QJsonObject alien = json;
    alien.insert(u"settings"_s, QJsonObject{{proxySetting, u"http://evil.example:1"_s}});
    const std::pair<QByteArray, QString> cases[] = {{"", u"no set-up"_s}, {"[]", u"no set-up"_s},
        {QJsonDocument(newer).toJson(), u"newer"_s},
        {QJsonDocument(alien).toJson(), u"settings: proxy"_s},
        {with(u"projects"_s, u"uuid"_s, u"7"_s), u"projects[0]: uuid"_s},
        {with(u"projects"_s, u"api"_s, u"http://evil.example"_s), u"projects[0]: api"_s},
        {with(u"projects"_s, u"name"_s, 7), u"projects[0]: name"_s},
        {with(u"accounts"_s, u"provider"_s, QString()), u"accounts[0]: provider"_s},
        {with(u"accounts"_s, u"connected_at"_s, u"yesterday"_s), u"accounts[0]: connected_at"_s},
        {with(u"accounts"_s, u"fields"_s, QJsonArray{QJsonArray{u"a/b"_s, u"x"_s}}),
            u"accounts[0]: fields"_s},
        {with(u"addresses"_s, u"app"_s, u"https://u:p@a.example"_s), u"addresses[0]: app"_s},
        {with(u"rules"_s, u"tool"_s, u"x"_s), u"rules[0]:"_s}};
    for (const auto &[file, place] : cases) {
        INFO(place.toStdString());
        const Result<Setup> read = readSetup(file);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::InvalidInput);
        CHECK(read.error().detail.contains(place));
    }
}
