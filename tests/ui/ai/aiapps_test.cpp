// SPDX-License-Identifier: MIT
// AI apps in real windows: letting one use an account, what it may do, what it did, and consent.
#include "tests/support/windows.h"
#include "ui/ai/consentdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! A home of its own, in which Cursor lives.
struct AiFixture
{
    AiFixture()
        : homeBefore(qgetenv("HOME"))
    {
        qputenv("HOME", home.path().toUtf8());
        REQUIRE(QDir(home.path()).mkpath(u".cursor"_s));
        windows = std::make_unique<WindowFixture>();
        AccountRecord account;
        account.uuid = QUuid::createUuid();
        account.hubAccountId = u"12345678"_s;
        account.provider = u"hive"_s;
        account.providerName = u"Hive"_s;
        account.label = u"Acme"_s;
        account.connectedAt = systemTime();
        REQUIRE(windows->registry->accountStore().save(account));
        uuid = account.uuid;
        windows->restart();
    }
    ~AiFixture()
    {
        windows.reset();
        qputenv("HOME", homeBefore);
    }
    void open()
    {
        WindowFixture::click(names::aiApps);
        REQUIRE(waitUntil([] { return WindowFixture::find(names::aiAppsPlace) != nullptr; }));
        auto *apps = find<QListWidget>(names::aiAppList);
        const QList<QListWidgetItem *> cursor = apps->findItems(u"Cursor"_s, Qt::MatchExactly);
        REQUIRE(cursor.size() == 1);
        CHECK(apps->row(cursor.first()) < 4); // found ones stand first
        apps->setCurrentItem(cursor.first());
    }
    template <typename Widget>
    static Widget *find(const QString &name)
    {
        auto *widget = qobject_cast<Widget *>(WindowFixture::find(name));
        REQUIRE(widget);
        return widget;
    }
    QByteArray config() const
    {
        QFile file(home.filePath(u".cursor/mcp.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir home;
    QByteArray homeBefore;
    QUuid uuid;
    std::unique_ptr<WindowFixture> windows;
};

} // namespace

TEST_CASE("an AI app gets an account after its change was seen, and loses it with Undo")
{
    AiFixture f;
    f.open();
    WindowFixture::click(names::aiChange);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::aiConfirmYes) != nullptr; }));
    CHECK(f.config().isEmpty()); // nothing has happened yet
    CHECK(AiFixture::find<QPlainTextEdit>(names::aiShownChange)
              ->toPlainText()
              .contains(f.uuid.toString(QUuid::WithoutBraces)));
    WindowFixture::click(names::aiConfirmYes);
    REQUIRE(waitUntil([&] { return f.config().contains("hublink-hive-acme"); }));
    WindowFixture::click(names::aiUndo);
    REQUIRE(waitUntil([&] { return !f.config().contains("hublink-hive-acme"); }));
}

TEST_CASE("a StackOne key in clear text is pointed out and replaced by an entry of ours")
{
    AiFixture f;
    QFile file(f.home.filePath(u".cursor/mcp.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"mcpServers": {"so": {"url": "https://api.stackone.com/mcp", "headers": )"
        R"({"Authorization": "Basic djEuZXUxLmFiY2RlZmdoOg==", "x-account-id": "12345678"}}}})");
    file.close();
    f.open();
    WindowFixture::click(names::aiReplaceKey);
    REQUIRE(waitUntil([] { return WindowFixture::find(names::aiConfirmYes) != nullptr; }));
    WindowFixture::click(names::aiConfirmYes);
    REQUIRE(waitUntil([&] { return f.config().contains("hublink-hive-acme"); }));
    CHECK_FALSE(f.config().contains("djEuZXUx"));
}

TEST_CASE("what an app may do is chosen for each account")
{
    AiFixture f;
    ToolRuleStore &rules = f.windows->registry->toolRules();
    REQUIRE(rules.save(f.uuid, {u"hive_create_task"_s, ToolDecision::Allow}));
    f.open();
    auto *writing = AiFixture::find<QComboBox>(names::ruleWriting);
    CHECK(writing->currentData().toInt() == int(ToolDecision::Ask));
    writing->setFocus();
    QTest::keyClick(writing, Qt::Key_Down);
    CHECK(rules.rules(f.uuid)->contains({ToolRule::writing, ToolDecision::Never}));
    auto *exceptions = AiFixture::find<QListWidget>(names::ruleExceptions);
    REQUIRE(exceptions->count() == 1);
    CHECK(exceptions->item(0)->text().contains(u"hive_create_task"_s));
    exceptions->setCurrentRow(0);
    WindowFixture::click(names::ruleForget);
    CHECK(rules.rules(f.uuid)->size() == 1);
}

TEST_CASE("what apps did is listed, searched and told whole")
{
    AiFixture f;
    for (const QString &tool : {u"hive_list_tasks"_s, u"hive_create_task"_s}) {
        Activity use;
        use.at = systemTime();
        use.app = u"Cursor"_s;
        use.account = f.uuid;
        use.accountName = u"Acme"_s;
        use.tool = tool;
        use.arguments = u"{\"name\":\"New\"}"_s;
        use.outcome = Activity::Outcome::Done;
        REQUIRE(f.windows->registry->activity().save(use));
    }
    WindowFixture::click(names::activity);
    auto *list = AiFixture::find<QTreeWidget>(names::activityList);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(3) == u"hive_create_task"_s); // the newest first
    CHECK(
        AiFixture::find<QPlainTextEdit>(names::activityDetails)->toPlainText().contains(u"New"_s));
    QTest::keyClicks(WindowFixture::find(names::activitySearch), u"list"_s);
    CHECK(waitUntil([&] { return list->topLevelItemCount() == 1; }));
}

TEST_CASE("consent is asked with what the app says shown as text, and no is what happens by itself")
{
    const ConsentQuestion question{.app = u"<b>App</b>"_s,
        .account = u"Hive · Acme"_s,
        .tool = u"hive_create_task"_s,
        .description = u"Makes a task"_s,
        .arguments = u"{\"name\": \"<i>x</i>\"}"_s,
        .writes = true};
    const auto answerBy = [&](const QString &button) {
        ui::ConsentDialog dialog(question);
        dialog.show();
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            CHECK(label->textFormat() == Qt::PlainText);
        if (button.isEmpty())
            QTest::keyClick(&dialog, Qt::Key_Escape);
        else
            QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
        return dialog.answer();
    };
    CHECK(answerBy({}) == ConsentAnswer::No);
    CHECK(answerBy(names::allowOnce) == ConsentAnswer::Once);
    CHECK(answerBy(names::allowAlways) == ConsentAnswer::Always);
    CHECK(answerBy(names::allowNot) == ConsentAnswer::No);
    CHECK(answerBy(names::allowNever) == ConsentAnswer::Never);
}
