// SPDX-License-Identifier: MIT
// The main job in the real program, through the tree for assistive programs and nothing else.
#include "tests/support/catch.h"
#include "tests/support/screenreader.h"

#include <QDBusMessage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hublink;
using test::SpokenThing;

namespace {

const QString button = u"push button"_s;

//! What a person can reach has to be one of these.
const QSet<QString> rolesToUse
    = {button, u"check box"_s, u"radio button"_s, u"page tab"_s, u"text"_s, u"password text"_s,
        u"combo box"_s, u"list"_s, u"list item"_s, u"table"_s, u"cell"_s, u"button menu"_s,
        u"label"_s, u"link"_s, u"document"_s, u"document frame"_s, u"heading"_s, u"list box"_s,
        u"menu item"_s, u"scroll pane"_s, u"tree table"_s, u"tree item"_s, u"spin box"_s};

QString told(const SpokenThing &thing)
{
    return QString(thing.depth, u' ') + thing.role + u" | "_s + thing.name + u" | "_s
        + thing.description;
}

QString treeOf(test::ScreenReader &reader)
{
    QStringList tree;
    const QList<SpokenThing> things = reader.everything();
    for (const SpokenThing &thing : things) {
        if (thing.is(test::SpokenShowing))
            tree.append(told(thing));
    }
    return tree.join(u'\n');
}

//! Everything in sight that takes the focus has a name and a role that says what it is.
void checkPage(test::ScreenReader &reader, const QString &page)
{
    INFO(page.toStdString());
    QStringList faults;
    const QList<SpokenThing> things = reader.everything();
    for (const SpokenThing &thing : things) {
        const bool isUsed = thing.is(test::SpokenShowing) && thing.is(test::SpokenFocusable);
        if (isUsed && (thing.name.isEmpty() || !rolesToUse.contains(thing.role)))
            faults.append(told(thing));
    }
    if (qEnvironmentVariableIsSet("HUBLINK_TREE"))
        qInfo().noquote() << "----" << page << '\n' << treeOf(reader);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

SpokenThing need(test::ScreenReader &reader, const QString &role, const QString &name)
{
    const auto thing = reader.find(role, name);
    INFO(name.toStdString());
    if (!thing)
        FAIL(treeOf(reader).toStdString());
    return *thing;
}

//! What the practice profile of the sandbox shows.
QJsonObject practiceValues()
{
    QProcess sandbox;
    sandbox.start(qEnvironmentVariable("HUBLINK_PROGRAM") + u"-sandbox"_s, {});
    sandbox.closeWriteChannel();
    REQUIRE(sandbox.waitForFinished());
    const QList<QByteArray> lines = sandbox.readAllStandardOutput().split('\n');
    return QJsonDocument::fromJson(lines.constFirst()).object();
}

void press(test::ScreenReader &reader, const QString &role, const QString &name)
{
    INFO(name.toStdString());
    REQUIRE(reader.press(need(reader, role, name)));
}

void write(
    test::ScreenReader &reader, const QString &role, const QString &name, const QString &text)
{
    INFO(name.toStdString());
    REQUIRE(reader.write(need(reader, role, name), text));
}

//! A program as assistive programs see it.
struct Seen
{
    explicit Seen(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(qEnvironmentVariable("HUBLINK_PROGRAM"), arguments);
        REQUIRE(program.waitForStarted());
    }
    ~Seen()
    {
        program.terminate();
        program.waitForFinished();
    }
    QProcess program;
};

//! A start beside one that runs: it has to end by itself.
void startBeside(const QStringList &arguments)
{
    QProcess second;
    second.start(qEnvironmentVariable("HUBLINK_PROGRAM"), arguments);
    REQUIRE(second.waitForFinished());
    CHECK(second.exitCode() == 0);
}

void askByBus(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"io.github.hublink.Hublink"_s,
        u"/io/github/hublink/Hublink"_s, u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    INFO(answer.errorMessage().toStdString());
    CHECK(answer.type() == QDBusMessage::ReplyMessage);
}

} // namespace

TEST_CASE("later starts and the desktop ask the window that is open")
{
    test::ScreenReader reader;
    const Seen seen({});
    (void)need(reader, button, u"Link account"_s);
    startBeside({});

    // Two links at once: one is shown, the other one waits for it.
    startBeside({u"hublink://connect?token=practice-1"_s});
    (void)need(reader, u"dialog"_s, u"Link an account"_s);
    startBeside({u"link"_s, u"https://app.stackone.com/?token=practice-2"_s});
    (void)need(reader, u"alert message"_s, u"1 more link was opened."_s);

    // Nothing is opened behind the assistant's back.
    CHECK_FALSE(reader.seen(u"dialog"_s, u"Connect"_s));
    askByBus(u"Activate"_s, {QVariantMap()});
    askByBus(
        u"Open"_s, {QStringList{u"https://app.stackone.com/?token=practice-3"_s}, QVariantMap()});
    (void)need(reader, u"alert message"_s, u"2 more links were opened."_s);
    press(reader, button, u"Cancel"_s);
    // The next one comes by itself.
    CHECK(reader.until([&] {
        return reader.seen(u"dialog"_s, u"Link an account"_s)
            && !reader.seen(u"alert message"_s, u"2 more links were opened."_s);
    }));
}

TEST_CASE("the main job through the accessibility tree alone")
{
    test::ScreenReader reader;
    const Seen seen({u"--sandbox"_s});

    press(reader, button, u"Link account"_s);
    (void)need(reader, button, u"Copy practice key"_s);
    checkPage(reader, u"where to link"_s);
    press(reader, button, u"Copy practice key"_s);
    press(reader, button, u"Paste StackOne API key"_s);
    write(reader, u"text"_s, u"Owner ID"_s, u"practice-customer"_s);
    write(reader, u"text"_s, u"Owner name"_s, u"Practice customer"_s);
    press(reader, button, u"Next"_s);

    (void)need(reader, u"list item"_s, u"Hive, Ticketing"_s);
    checkPage(reader, u"connectors"_s);
    write(reader, u"text"_s, u"Search connectors"_s, u"hive"_s);
    press(reader, button, u"Next"_s);

    for (const QString &heading : {u"Step 3 of 7: Open your Hive profile"_s,
             u"Step 4 of 7: Generate an API key and copy your User ID"_s,
             u"Step 5 of 7: Good to know"_s}) {
        (void)need(reader, u"heading"_s, heading);
        checkPage(reader, heading);
        press(reader, button, u"Next"_s);
    }

    (void)need(reader, u"text"_s, u"User ID"_s);
    checkPage(reader, u"fields"_s);
    CHECK(need(reader, u"text"_s, u"User ID"_s).description.startsWith(u"Required."_s));
    write(reader, u"text"_s, u"API Key"_s, QString(32, u'0'));
    write(reader, u"text"_s, u"User ID"_s, u"somebody"_s);
    press(reader, button, u"Next"_s);
    (void)reader.heard();
    press(reader, button, u"Connect"_s);
    press(reader, button, u"Go back to the fields"_s);
    // Everything that came about was said, once.
    {
        const QStringList heard = reader.heard();
        INFO(heard.join(u'\n').toStdString());
        CHECK(heard.filter(u"Check with Hive: In progress"_s).size() == 1);
        CHECK(heard.filter(u"Check with Hive: Failed"_s).size() == 1);
        CHECK(heard.filter(u"Hive refuses the User ID."_s).size() == 1);
    }

    checkPage(reader, u"fields to mend"_s);
    CHECK(need(reader, u"text"_s, u"User ID"_s).description.startsWith(u"Not valid."_s));
    const QJsonObject values = practiceValues();
    write(reader, u"text"_s, u"API Key"_s, values["hive_api_key"_L1].toString());
    write(reader, u"text"_s, u"User ID"_s, values["hive_user_id"_L1].toString());
    press(reader, button, u"Next"_s);
    press(reader, button, u"Connect"_s);
    checkPage(reader, u"confirmation"_s);
    press(reader, button, u"Show account"_s);

    // The list, its filters and its details.
    (void)need(reader, u"heading"_s, u"Practice customer"_s);
    (void)need(reader, u"cell"_s, u"Active"_s);
    checkPage(reader, u"accounts"_s);
    press(reader, u"button menu"_s, u"Status"_s);
    (void)need(reader, u"list"_s, u"Status"_s);
    checkPage(reader, u"filter"_s);
    press(reader, u"button menu"_s, u"Status"_s); // … and closes it again
    press(reader, u"combo box"_s, u"Group by: No groups"_s);
    (void)need(reader, u"list item"_s, u"By Connector"_s);

    const std::pair<QString, QString> places[] = {{u"Guides"_s, u"Connection guides"_s},
        {u"AI apps"_s, u"AI apps"_s}, {u"Projects"_s, u"Projects"_s},
        {u"Activity"_s, u"Activity"_s}, {u"Settings"_s, u"Settings"_s}};
    for (const auto &[tab, heading] : places) {
        press(reader, u"page tab"_s, tab);
        (void)need(reader, u"heading"_s, heading);
        checkPage(reader, heading);
    }
}
