// SPDX-License-Identifier: MIT
// Every way to link, and connectors of every kind, in real windows on the sandbox.
#include "tests/support/fakehub.h"
#include "tests/support/windows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QUrlQuery>

using namespace hublink;
using namespace hublink::test;
namespace names = hublink::ui::names;

namespace {

//! The windows with the steps that all these tests share.
class LinkFixture : public WindowFixture
{
public:
    //! "Link now" up to the list of connectors.
    void goToConnectors()
    {
        click(names::linkAccount);
        REQUIRE(waitUntil([] { return onPage(u"1"_s); }));
        if (find(names::fieldPrefix + names::stackOneApiKey))
            type(names::stackOneApiKey, sandbox.stackOne().apiKey);
        type(names::ownerId, u"owner-1"_s);
        type(names::ownerName, u"Owner One"_s);
        click(names::next);
    }
    //! … and on to the form of this one.
    void goToForm(const QString &connector)
    {
        goToConnectors();
        choose(connector);
    }
    void finish()
    {
        click(names::next);
        click(names::connect);
        click(names::showAccount);
        REQUIRE(waitUntil([] { return !find(names::cancel); }));
    }
    const sandbox::StackOneAccount &linked() { return sandbox.stackOne().accounts.last(); }
    QString linkOf(const QString &provider, const QJsonObject &more = {})
    {
        sandbox::StackOneSession session;
        session.token = u"practice-token-%1"_s.arg(sandbox.stackOne().sessions.size());
        session.ownerId = u"owner-7"_s;
        session.ownerName = u"Owner Seven"_s;
        session.request = more;
        if (!provider.isEmpty())
            session.request[u"provider"_s] = provider;
        session.createdAt = QDateTime::currentDateTimeUtc();
        session.expiresAt = session.createdAt.addSecs(600);
        sandbox.stackOne().sessions.append(session);
        return sandbox.app().toString() + u"/embedded/integrations?token="_s + session.token;
    }
    //! A browser that follows the address and presses one of the buttons there.
    void browse(const QUrl &url, const QByteArray &answerToGive)
    {
        QNetworkAccessManager network;
        const auto ask = [&](QNetworkReply *reply) {
            REQUIRE(waitUntil([&] { return reply->isFinished(); }));
            return reply->url();
        };
        const QUrl page = ask(network.get(QNetworkRequest(url)));
        CHECK(page.path().startsWith(u"/authorize/"_s));
        if (!answerToGive.isEmpty()) {
            QNetworkRequest post(page);
            post.setHeader(
                QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
            ask(network.post(post, "answer=" + answerToGive));
        }
    }
    template <typename Widget>
    static Widget *field(const QString &key)
    {
        REQUIRE(waitUntil([&] { return find(names::fieldPrefix + key) != nullptr; }));
        return static_cast<Widget *>(find(names::fieldPrefix + key));
    }
    static QString facts()
    {
        REQUIRE(waitUntil([] { return find(names::linkFacts) != nullptr; }));
        return find(names::linkFacts)->accessibleName();
    }
};

} // namespace

TEST_CASE("a given link is followed from the question who asks to the account")
{
    LinkFixture w;
    w.window->linkAccount({}, Secret(w.linkOf(u"bamboohr"_s)));
    const QString facts = w.facts();
    CHECK(facts.contains(u"BambooHR"_s));
    CHECK(facts.contains(u"127.0.0.1"_s));
    w.click(names::next);
    w.type(u"subdomain"_s, u"acme"_s);
    w.type(u"apiKey"_s, u"practice-key-1"_s);
    w.finish();
    CHECK(w.linked().ownerId == u"owner-7"_s);
    CHECK(w.linked().credentials.value(u"subdomain"_s) == u"acme"_s);
    REQUIRE(w.registry->accountStore().all()->size() == 1);
    CHECK(w.registry->accountStore().all()->first().hubAccountId == w.linked().id);
    CHECK(w.registry->projects()->isEmpty());
}

TEST_CASE("whose link it is is told if the project is known here")
{
    LinkFixture w;
    w.goToForm(u"Asana"_s);
    w.type(u"accessToken"_s, u"practice-key-1"_s);
    w.finish(); // the project and its key are known now
    w.window->linkAccount({}, Secret(w.linkOf(u"lever"_s)));
    const QString facts = w.facts();
    CHECK(facts.contains(u"Owner Seven (ID owner-7)"_s));
    CHECK(facts.contains(w.registry->projects()->first().name));
}

TEST_CASE("a link is taken from the clipboard in the forms that people get it in")
{
    LinkFixture w;
    const QString link = w.linkOf(u"bamboohr"_s);
    w.click(names::linkAccount);
    w.click(names::haveLink);
    const QStringList forms{u"%1"_s, u"Please link here: %1."_s, u"**%1**"_s, u"(see %1)"_s,
        u"[Link](%1)"_s, u"%1, thanks"_s, u"%1!"_s, u"\u201C%1\u201D"_s, u"<%1|text>"_s,
        u"\u300C%1\u300D"_s, u"Dear Ada,\n\n%1\n\nBye"_s};
    auto *box = static_cast<QLineEdit *>(w.find(names::fieldPrefix + names::givenLink));
    for (const QString &form : forms) {
        INFO(form.toStdString());
        box->clear();
        QGuiApplication::clipboard()->setText(form.arg(link));
        w.click(names::pastePrefix + names::givenLink);
        CHECK(box->text() == link);
        box->clear();
        w.paste(names::givenLink, form.arg(link));
        CHECK(box->text() == link);
    }
    w.click(names::next);
    CHECK(w.facts().contains(u"BambooHR"_s));
}

TEST_CASE("what is no link is not pasted, and a token that cannot be one is not called over")
{
    LinkFixture w;
    w.click(names::linkAccount);
    w.click(names::haveLink);
    auto *box = static_cast<QLineEdit *>(w.find(names::fieldPrefix + names::givenLink));
    QGuiApplication::clipboard()->setText(u"ada@example.com"_s);
    w.click(names::pastePrefix + names::givenLink);
    CHECK(box->text().isEmpty());
    CHECK_FALSE(w.message(names::givenLink).isEmpty());
    w.type(names::givenLink,
        w.sandbox.app().toString() + u"/embedded/integrations?token=eyJhbGciOiJIUzI1NiJ9.eyJ"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return !w.message(names::givenLink).isEmpty(); }));
    CHECK_FALSE(w.message(names::givenLink).contains(u"over"_s));
}

TEST_CASE("links to elsewhere and links that are over are refused at the field")
{
    LinkFixture w;
    w.click(names::linkAccount);
    w.click(names::haveLink);
    w.type(names::givenLink, u"https://stackone.evil.example/?token=abcdefghijklmnop"_s);
    w.click(names::next);
    CHECK(w.message(names::givenLink).contains(u"stackone.evil.example"_s));
    w.type(names::givenLink, u"practice-token-that-never-was"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.message(names::givenLink).contains(u"over"_s); }));
    CHECK(w.onPage(u"1"_s));
    CHECK(w.stripText().contains(u"Ask whoever sent it"_s));
}

TEST_CASE("a given link that ends is replaced and nothing typed is lost")
{
    LinkFixture w;
    w.window->linkAccount({}, Secret(w.linkOf(u"lever"_s)));
    (void)w.facts();
    w.click(names::next);
    w.type(u"apiKey"_s, u"practice-key-1"_s);
    w.click(names::next);
    w.sandbox.stackOne().sessions.last().expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    w.click(names::connect);
    w.click(names::repair); // use another link
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    w.type(names::givenLink, w.linkOf(u"lever"_s));
    w.click(names::next);
    (void)w.facts();
    w.click(names::next);
    w.goToBox(u"apiKey"_s);
    CHECK(w.box(u"apiKey"_s)->text() == u"practice-key-1"_s);
    w.finish();
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
}

TEST_CASE("a given link for an account that exists edits it and says so")
{
    LinkFixture w;
    w.goToForm(u"BambooHR"_s);
    w.type(u"subdomain"_s, u"acme"_s);
    w.type(u"apiKey"_s, u"practice-key-1"_s);
    w.finish();
    const QJsonObject same{{u"account_id"_s, w.linked().id}};
    const QString link = w.linkOf(u"bamboohr"_s, same);
    w.sandbox.stackOne().sessions.last().ownerId = u"owner-1"_s;
    w.sandbox.stackOne().sessions.last().ownerName = u"Owner One"_s;
    w.window->linkAccount({}, Secret(link));
    (void)w.facts();
    CHECK(w.stripText().contains(u"linked already"_s));
    w.click(names::next);
    w.goToBox(u"subdomain"_s);
    CHECK(w.box(u"subdomain"_s)->text() == u"acme"_s);
    w.type(u"subdomain"_s, u"other"_s);
    w.finish();
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
    CHECK(w.linked().credentials.value(u"subdomain"_s) == u"other"_s);
    CHECK(w.linked().credentials.value(u"apiKey"_s) == u"practice-key-1"_s); // not sent, so kept
}

TEST_CASE("an account is updated with its own configuration, whichever was chosen")
{
    LinkFixture w;
    w.goToForm(u"Twin Desk: Live"_s);
    w.type(u"apiKey"_s, u"practice-key-1"_s);
    w.finish();
    const QString own = w.linked().integrationId;
    w.goToConnectors();
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    QTest::keyClicks(w.find(names::connectorSearch), u"Twin Desk: Staging"_s);
    w.click(names::next);
    w.click(u"updateExisting"_s);
    REQUIRE(waitUntil([&] { return w.find(names::editPrefix + u"apiKey"_s) != nullptr; }));
    CHECK(w.find(names::fieldPrefix + u"site"_s) == nullptr); // the other one's field
    w.click(names::editPrefix + u"apiKey"_s);
    w.type(u"apiKey"_s, u"practice-key-2"_s);
    w.finish();
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
    CHECK(w.linked().integrationId == own);
    CHECK(w.linked().credentials.value(u"apiKey"_s) == u"practice-key-2"_s);
}

TEST_CASE("the list is narrowed by name and category, and the inactive are left out")
{
    LinkFixture w;
    w.goToConnectors();
    REQUIRE(waitUntil([&] { return w.find(names::connectorList) != nullptr; }));
    auto *list = static_cast<QListView *>(w.find(names::connectorList));
    const int all = list->model()->rowCount();
    CHECK(all >= 30);
    w.click(names::next);
    CHECK(w.stripText().contains(u"Choose a connector"_s));
    auto *search = static_cast<QLineEdit *>(w.find(names::connectorSearch));
    QTest::keyClicks(search, u"Switched"_s);
    CHECK(list->model()->rowCount() == 0);
    search->clear();
    QTest::keyClicks(search, u"twin"_s);
    CHECK(list->currentIndex().row() == 0); // the first match is chosen already
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(list->currentIndex().row() == 1);
    REQUIRE(list->model()->rowCount() == 2); // two configurations of one provider, told apart
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole)
        != list->model()->index(1, 0).data(Qt::AccessibleTextRole));
    search->clear();
    auto *category = static_cast<QComboBox *>(w.find(names::connectorCategory));
    category->setCurrentIndex(category->findData(u"lms"_s) < 0 ? 1 : 0);
    CHECK(list->model()->rowCount() < all);
}

TEST_CASE("each of two configurations has its own form")
{
    LinkFixture w;
    w.goToForm(u"Twin Desk: Staging"_s);
    w.type(u"apiKey"_s, u"practice-key-1"_s);
    w.type(u"site"_s, u"north"_s);
    w.finish();
    CHECK(
        w.sandbox.stackOne().connector(w.linked().integrationId)->name == u"Twin Desk: Staging"_s);
}

TEST_CASE("what was typed for one provider does not reach another")
{
    LinkFixture w;
    w.goToForm(u"Lever"_s);
    w.type(u"apiKey"_s, u"practice-lever-key"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.find(names::connect) != nullptr; }));
    w.click(names::back);
    w.click(names::back);
    auto *search = static_cast<QLineEdit *>(w.find(names::connectorSearch));
    REQUIRE(search != nullptr);
    search->clear();
    w.choose(u"BambooHR"_s);
    w.goToBox(u"subdomain"_s);
    CHECK(w.box(u"apiKey"_s)->text().isEmpty());
    w.type(u"subdomain"_s, u"acme"_s);
    w.type(u"apiKey"_s, u"practice-other"_s);
    w.finish();
    CHECK(w.linked().provider == u"bamboohr"_s);
    CHECK(w.linked().credentials.value(u"apiKey"_s) == u"practice-other"_s);
}

TEST_CASE("a change on the first page loses nothing that was typed for the connector")
{
    LinkFixture w;
    w.goToForm(u"Lever"_s);
    w.type(u"apiKey"_s, u"practice-lever-key"_s);
    w.click(names::back);
    w.click(names::back);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    w.type(names::ownerId, u"owner-2"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    w.click(names::next); // the same one is still selected
    w.goToBox(u"apiKey"_s);
    CHECK(w.box(u"apiKey"_s)->text() == u"practice-lever-key"_s);
    w.finish();
    CHECK(w.linked().ownerId == u"owner-2"_s);
}

TEST_CASE("another way or another project offers all connectors again")
{
    LinkFixture w;
    w.click(names::linkAccount);
    w.click(names::toThisComputer);
    w.click(names::next);
    w.choose(u"Lever"_s);
    w.click(names::back);
    w.click(names::back);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    w.click(names::toProject);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"owner-1"_s);
    w.type(names::ownerName, u"Owner One"_s);
    w.click(names::next);
    w.choose(u"Signal Docs"_s);
    CHECK(waitUntil([&] { return w.find(names::connect) != nullptr; }));
}

TEST_CASE("every kind of field is filled out and sent")
{
    LinkFixture w;
    w.goToForm(u"Field Lab"_s);
    w.type(u"email"_s, u"ada"_s);
    w.field<QComboBox>(u"region"_s)->setCurrentIndex(1);
    const QList<QCheckBox *> scopes = w.field<QWidget>(u"scopes"_s)->findChildren<QCheckBox *>();
    REQUIRE(scopes.size() == 3);
    QTest::mouseClick(scopes.at(0), Qt::LeftButton, {}, {8, scopes.at(0)->height() / 2});
    QTest::mouseClick(scopes.at(2), Qt::LeftButton, {}, {8, scopes.at(2)->height() / 2});
    CHECK(w.box(u"callback"_s)->isReadOnly());
    CHECK(w.find(names::copyPrefix + u"callback"_s) != nullptr);
    CHECK(w.find(names::fieldPrefix + u"channel"_s) == nullptr); // hidden
    w.type(u"token"_s, u"wrong-token"_s);
    auto *note = w.field<QPlainTextEdit>(u"note"_s);
    QTest::keyClicks(note, u"two"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"lines"_s);
    w.click(names::next);
    CHECK(w.message(u"email"_s).contains(u"e-mail address"_s));
    CHECK(w.message(u"token"_s) == u"Tokens of this lab begin with practice-"_s);
    CHECK(w.hasFocus(u"email"_s));
    w.type(u"email"_s, u"ada@example.com"_s);
    w.type(u"token"_s, u"practice-token"_s);
    w.finish();
    const auto sent = w.linked().credentials;
    CHECK(sent.value(u"region"_s) == u"na"_s);
    CHECK(sent.value(u"scopes"_s) == u"employees:read documents:write"_s);
    CHECK(sent.value(u"callback"_s).startsWith(u"https://"_s));
    CHECK(sent.value(u"note"_s) == u"two\nlines"_s);
    CHECK(sent.value(u"channel"_s) == u"desktop"_s);
    CHECK(sent.value(u"port"_s) == u"8443"_s);
    CHECK(sent.value(u"external-trigger-token"_s) == u"practice-trigger-owner-1"_s);
}

TEST_CASE("an odd form is filled out all the same")
{
    LinkFixture w;
    w.goToForm(u"Odd Forms"_s);
    w.type(u"plain"_s, u"x"_s);
    CHECK(w.box(u"plain"_s)->accessibleName() == u"<b>Bold</b> & \"quoted\""_s);
    CHECK(w.stripText().contains(u"left out"_s));
    w.type(u"bad"_s, u"anything"_s);
    w.type(u"slow"_s, QString(40, u'a') + u'!');
    w.finish();
    CHECK(w.linked().credentials.size() == 3);
}

TEST_CASE("two hundred fields and huge texts can be filled out")
{
    LinkFixture w;
    const QString huge(5000, u'W');
    QJsonArray fields;
    for (int i = 0; i < 200; ++i) {
        fields.append(QJsonObject{{u"key"_s, u"f%1"_s.arg(i)}, {u"label"_s, huge},
            {u"type"_s, i % 4 == 0 ? u"select"_s : u"text"_s}, {u"description"_s, huge},
            {u"placeholder"_s, huge}, {u"tooltip"_s, huge}, {u"secret"_s, false},
            {u"options"_s, QJsonArray{huge, u"b"_s}}});
    }
    for (sandbox::StackOneConnector &connector : w.sandbox.stackOne().connectors) {
        if (connector.name == u"Open Data"_s)
            connector.config = {{u"type"_s, u"custom"_s}, {u"configFields"_s, fields}};
    }
    w.goToForm(u"Open Data"_s);
    w.type(u"f1"_s, u"one"_s);
    w.type(u"f199"_s, u"last"_s);
    w.finish();
    CHECK(w.linked().credentials.size() == 2);
}

TEST_CASE("legacy forms, unknown ways of signing in, no fields and hidden needs are linked")
{
    LinkFixture w;
    SECTION("legacy")
    {
        w.goToForm(u"Legacy Staff"_s);
        w.type(u"subdomain"_s, u"Acme Inc"_s);
        w.type(u"token"_s, u"practice-1"_s);
        w.click(names::next);
        CHECK(w.message(u"subdomain"_s) == u"Small letters, digits and dashes only"_s);
        w.click(names::connectionGuide);
        CHECK(w.opened.last().path().startsWith(u"/connection-guides/"_s));
        w.type(u"subdomain"_s, u"acme"_s);
    }
    SECTION("unknown way of signing in")
    {
        w.goToForm(u"Future Gate"_s);
        w.type(u"secretKey"_s, u"practice-1"_s);
        CHECK(w.stripText().contains(u"mcp"_s));
        CHECK(w.find(names::connectionGuide) == nullptr);
    }
    SECTION("no fields")
    {
        w.goToForm(u"Open Data"_s);
        REQUIRE(waitUntil([&] { return w.find(names::notice) != nullptr; }));
    }
    SECTION("hidden and needed")
    {
        w.goToForm(u"Hidden Need"_s);
        w.type(u"apiKey"_s, u"practice-1"_s);
        w.type(u"tenant"_s, u"t1"_s);
    }
    SECTION("client credentials are a form")
    {
        w.goToForm(u"Machine Gate"_s);
        w.type(u"clientId"_s, u"id-1"_s);
        w.type(u"clientSecret"_s, u"practice-1"_s);
    }
    w.finish();
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
}

TEST_CASE("edited secrets are locked, undone, cleared, and never sent untouched")
{
    LinkFixture w;
    w.goToForm(u"Key Vault"_s);
    w.type(u"clientId"_s, u"id-1"_s);
    auto *privateKey = w.field<QPlainTextEdit>(u"privateKey"_s);
    privateKey->setFocus();
    QTest::keyClicks(privateKey, u"practice-key"_s);
    w.type(u"passphrase"_s, u"practice-phrase"_s);
    w.type(u"region"_s, u"eu"_s);
    w.finish();
    w.goToConnectors();
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    QTest::keyClicks(w.find(names::connectorSearch), u"Key Vault"_s);
    w.click(names::next);
    w.click(u"updateExisting"_s);
    REQUIRE(waitUntil([&] { return w.find(names::lockedPrefix + u"passphrase"_s) != nullptr; }));
    auto *locked = static_cast<QLineEdit *>(w.find(names::lockedPrefix + u"passphrase"_s));
    CHECK(locked->text().endsWith(u"rase"_s));
    CHECK_FALSE(locked->text().contains(u"practice"_s));
    CHECK(w.box(u"passphrase"_s) == nullptr);
    w.click(names::editPrefix + u"passphrase"_s);
    w.type(u"passphrase"_s, u"half"_s);
    w.click(names::undoPrefix + u"passphrase"_s);
    CHECK(w.find(names::lockedPrefix + u"passphrase"_s) != nullptr);

    bool clears = false;
    SECTION("untouched")
    {
    }
    SECTION("cleared")
    {
        clears = true;
        w.click(names::editPrefix + u"passphrase"_s); // left empty on purpose
        w.type(u"region"_s, u" "_s);
    }
    w.type(u"clientId"_s, u"id-2"_s);
    w.finish();
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
    const auto sent = w.linked().credentials;
    CHECK(sent.value(u"clientId"_s) == u"id-2"_s);
    CHECK(sent.value(u"privateKey"_s) == u"practice-key"_s);
    CHECK(sent.value(u"passphrase"_s) == (clears ? u""_s : u"practice-phrase"_s));
    CHECK(sent.value(u"region"_s) == (clears ? u""_s : u"eu"_s));
    // The values that stayed are still in the keychain, under the record that is left.
    REQUIRE(w.registry->accountStore().all()->size() == 1);
    const QString kept
        = keychainkey::account(w.registry->accountStore().all()->first().uuid, u"privateKey"_s);
    CHECK(w.keychain.entries.value(kept) == Secret(u"practice-key"_s));
}

TEST_CASE("values that the connector no longer offers stay as they are")
{
    LinkFixture w;
    const auto configure = [&](const QJsonArray &regions, const QJsonArray &scopes) {
        for (sandbox::StackOneConnector &connector : w.sandbox.stackOne().connectors) {
            if (connector.name == u"Open Data"_s)
                connector.config = {{u"type"_s, u"custom"_s},
                    {u"configFields"_s,
                        QJsonArray{QJsonObject{{u"key"_s, u"apiKey"_s}, {u"label"_s, u"Key"_s},
                                       {u"type"_s, u"password"_s}, {u"secret"_s, true}},
                            QJsonObject{{u"key"_s, u"region"_s}, {u"label"_s, u"Region"_s},
                                {u"type"_s, u"select"_s}, {u"secret"_s, false},
                                {u"options"_s, regions}},
                            QJsonObject{{u"key"_s, u"sc"_s}, {u"label"_s, u"Scopes"_s},
                                {u"type"_s, u"multi-select"_s}, {u"secret"_s, false},
                                {u"delimiter"_s, u" "_s}, {u"options"_s, scopes}}}}};
        }
    };
    configure({u"us"_s, u"eu"_s}, {u"read"_s, u"admin"_s});
    w.goToForm(u"Open Data"_s);
    w.type(u"apiKey"_s, u"practice-1"_s);
    auto *region = w.field<QComboBox>(u"region"_s);
    region->setCurrentIndex(region->findData(u"us"_s));
    for (QCheckBox *box : w.field<QWidget>(u"sc"_s)->findChildren<QCheckBox *>())
        QTest::keyClick(box, Qt::Key_Space);
    w.finish();
    REQUIRE(w.linked().credentials.value(u"sc"_s) == u"read admin"_s);

    configure({u"eu"_s}, {u"read"_s});
    w.goToConnectors();
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    QTest::keyClicks(w.find(names::connectorSearch), u"Open Data"_s);
    w.click(names::next);
    w.click(u"updateExisting"_s);
    region = w.field<QComboBox>(u"region"_s);
    CHECK(region->currentText().contains(u"us"_s));
    CHECK(region->currentText().contains(u"no longer offered"_s));
    const auto boxes = w.field<QWidget>(u"sc"_s)->findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes.last()->isChecked());
    QString scopes = u"read admin"_s;
    SECTION("untouched")
    {
    }
    SECTION("one of them taken away")
    {
        QTest::keyClick(boxes.first(), Qt::Key_Space);
        scopes = u"admin"_s;
    }
    w.click(names::editPrefix + u"apiKey"_s);
    w.type(u"apiKey"_s, u"practice-2"_s);
    w.finish();
    CHECK(w.linked().credentials.value(u"apiKey"_s) == u"practice-2"_s);
    CHECK(w.linked().credentials.value(u"region"_s) == u"us"_s);
    CHECK(w.linked().credentials.value(u"sc"_s) == scopes);
}

TEST_CASE("a form that changed while it was open is read again, and nothing typed is lost")
{
    LinkFixture w;
    const auto configure = [&](const QStringList &required) {
        QJsonArray fields;
        for (const QString &name : required)
            fields.append(QJsonObject{{u"key"_s, name.toLower()}, {u"label"_s, name},
                {u"type"_s, u"text"_s}, {u"secret"_s, false}, {u"required"_s, true}});
        for (sandbox::StackOneConnector &connector : w.sandbox.stackOne().connectors) {
            if (connector.name == u"Open Data"_s)
                connector.config = {{u"type"_s, u"custom"_s}, {u"configFields"_s, fields}};
        }
    };
    configure({u"Team"_s});
    w.goToForm(u"Open Data"_s);
    w.type(u"team"_s, u"blue"_s);
    w.click(names::next);
    configure({u"Team"_s, u"Region"_s});
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::repair) != nullptr; }));
    CHECK(w.stripText().contains(u"Region is required"_s));
    CHECK(w.stripText().contains(u"other values than before"_s));
    w.click(names::repair);
    REQUIRE(waitUntil([&] { return w.box(u"region"_s) != nullptr; }));
    CHECK(w.box(u"team"_s)->text() == u"blue"_s);
    CHECK(w.hasFocus(u"region"_s));
    w.type(u"region"_s, u"eu"_s);
    w.finish();
    CHECK(w.linked().credentials.value(u"team"_s) == u"blue"_s);
    CHECK(w.linked().credentials.value(u"region"_s) == u"eu"_s);
}

TEST_CASE("a secret of several lines is covered while one is elsewhere")
{
    LinkFixture w;
    w.goToForm(u"Key Vault"_s);
    auto *privateKey = w.field<QPlainTextEdit>(u"privateKey"_s);
    privateKey->setFocus();
    QTest::keyClicks(privateKey, u"practice-key"_s);
    CHECK(privateKey->isVisible());
    w.box(u"passphrase"_s)->setFocus();
    privateKey->setPlainText(u"practice-key-2"_s); // put there by somebody else
    CHECK_FALSE(privateKey->isVisible());
    w.click(names::revealPrefix + u"privateKey"_s);
    CHECK(privateKey->isVisible());
    CHECK(privateKey->toPlainText() == u"practice-key-2"_s);
}

TEST_CASE("an account that ends in error shows why")
{
    LinkFixture w;
    w.goToForm(u"Half Rights"_s);
    w.type(u"apiKey"_s, u"practice-1"_s);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::confirmation) != nullptr; }));
    CHECK(w.find(names::confirmation)->accessibleDescription().contains(u"contacts:read"_s));
}

TEST_CASE("a refusal is unwrapped, shown whole on demand and put to its field")
{
    LinkFixture w;
    SECTION("a failing test action")
    {
        w.goToForm(u"Strict Payroll"_s);
        w.type(u"apiKey"_s, u"practice-1"_s);
        w.click(names::next);
        w.click(names::connect);
        w.click(names::showAnswer);
        auto *answer = static_cast<QPlainTextEdit *>(w.find(names::answerText));
        REQUIRE(answer != nullptr);
        CHECK(answer->toPlainText().contains(u"\"action\": \"list_employees\""_s));
        CHECK(w.stripText().contains(u"may not list employees"_s));
    }
    SECTION("a field is named")
    {
        w.goToForm(u"Field Lab"_s);
        w.type(u"email"_s, u"ada@example.com"_s);
        w.type(u"token"_s, u"practice-1"_s);
        QTest::keyClicks(w.field<QPlainTextEdit>(u"note"_s), u"this is wrong"_s);
        w.sandbox.stackOne().connectors[0].check.clear();
        for (sandbox::StackOneConnector &connector : w.sandbox.stackOne().connectors)
            connector.check.clear(); // any value but "wrong" is good
        w.click(names::next);
        w.click(names::connect);
        w.click(names::repair);
        REQUIRE(waitUntil([&] { return !w.message(u"note"_s).isEmpty(); }));
        CHECK(w.message(u"note"_s).contains(u"refuses the Note"_s));
        CHECK(w.box(u"token"_s)->text() == u"practice-1"_s);
    }
}

TEST_CASE("a session that ends while one types is renewed unseen")
{
    LinkFixture w;
    w.goToForm(u"Brief Session"_s);
    w.type(u"apiKey"_s, u"practice-1"_s);
    w.click(names::next);
    for (sandbox::StackOneSession &session : w.sandbox.stackOne().sessions)
        session.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
    w.click(names::connect);
    w.click(names::showAccount);
    CHECK(w.sandbox.stackOne().accounts.size() == 1);
}

TEST_CASE("a StackOne key that is refused later leads back to its field")
{
    LinkFixture w;
    w.goToConnectors();
    REQUIRE(waitUntil([&] { return w.find(names::connectorSearch) != nullptr; }));
    w.sandbox.stackOne().apiKey = u"v1.eu1.another"_s;
    QTest::keyClicks(w.find(names::connectorSearch), u"Asana"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"StackOne refuses the API key."_s); }));
    w.click(names::repair);
    REQUIRE(waitUntil([&] { return w.onPage(u"1"_s); }));
    CHECK(w.message(names::stackOneApiKey).contains(u"refuses"_s));
    CHECK(w.hasFocus(names::stackOneApiKey));
    CHECK(w.box(names::ownerName)->text() == u"Owner One"_s);
}

TEST_CASE("too many requests say how long to wait")
{
    LinkFixture w;
    w.sandbox.stackOne()
        .linkTimes[w.sandbox.stackOne().connectorOf(u"practice-busy"_s)->integrationId]
        = {QDateTime::currentSecsSinceEpoch()};
    w.goToForm(u"Busy Desk"_s);
    w.type(u"apiKey"_s, u"practice-1"_s);
    w.click(names::next);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.stripText().contains(u"Try again in"_s); }));
    CHECK(w.sandbox.stackOne().accounts.isEmpty());
}

TEST_CASE("a sign-in page is opened, and what happens there is told")
{
    LinkFixture w;
    w.goToForm(u"Signal Docs"_s); // there is nothing to fill out
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return w.find(names::openAgain) != nullptr; }));
    REQUIRE(w.opened.size() == 1);
    CHECK(w.opened.first().host() == u"127.0.0.1"_s);
    for (const sandbox::StackOneSession &session : w.sandbox.stackOne().sessions)
        CHECK_FALSE(w.opened.first().toString().contains(session.token));
    CHECK(static_cast<QLabel *>(w.find(names::timeLeft))->text().contains(u':'));
    SECTION("allowed")
    {
        w.browse(w.opened.first(), "allow");
        w.click(names::showAccount);
        CHECK(w.sandbox.stackOne().accounts.size() == 1);
        REQUIRE(w.registry->accountStore().all()->size() == 1);
        CHECK_FALSE(w.registry->accountStore().all()->first().keptInKeychain);
    }
    SECTION("denied")
    {
        w.browse(w.opened.first(), "deny");
        REQUIRE(waitUntil([&] { return w.find(names::tryAgain) != nullptr; }));
        CHECK(w.stripText().contains(u"access_denied: The user denied the request"_s));
        CHECK(w.sandbox.stackOne().accounts.isEmpty());
    }
    SECTION("opened again, then cancelled")
    {
        w.browse(w.opened.first(), {});
        w.click(names::openAgain);
        CHECK(w.opened.size() == 2);
        w.click(names::cancel);
        REQUIRE(waitUntil([&] { return w.find(names::tryAgain) != nullptr; }));
        CHECK(waitUntil(
            [&] { return w.sandbox.stackOne().attempts.last().status == u"cancelled"_s; }));
        CHECK(w.find(names::openAgain) == nullptr);
    }
}

TEST_CASE("who signs in with values in the address is told before")
{
    LinkFixture w;
    w.goToForm(u"Cloud CRM"_s);
    w.type(u"domain"_s, u"acme & sons"_s);
    w.type(u"clientSecret"_s, u"practice+secret/1"_s);
    w.click(names::next);
    REQUIRE(waitUntil([&] { return w.find(names::connect) != nullptr; }));
    bool told = false;
    const QList<QLabel *> labels = w.find(names::connect)->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        told |= label->isVisible() && label->text().contains(u"history: Client secret"_s);
    CHECK(told);
    w.click(names::connect);
    REQUIRE(waitUntil([&] { return !w.opened.isEmpty(); }));
    w.browse(w.opened.first(), "allow");
    w.click(names::showAccount);
    CHECK(w.linked().credentials.value(u"domain"_s) == u"acme & sons"_s);
    CHECK(w.linked().credentials.value(u"clientSecret"_s) == u"practice+secret/1"_s);
}

TEST_CASE("somebody else is asked, and the account is noticed when it comes")
{
    LinkFixture w;
    QStringList notified;
    w.services.notify = [&](const platform::Notification &notification) {
        notified.append(notification.text);
        return true;
    };
    w.window = std::make_unique<ui::MainWindow>(w.services,
        ui::MainTimes{.watch = {std::chrono::milliseconds(20), std::chrono::milliseconds(20),
                          std::chrono::milliseconds(20)}});
    w.window->show();
    w.click(names::linkAccount);
    w.click(names::askSomeone);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"owner-9"_s);
    w.type(names::ownerName, u"Owner Nine"_s);
    w.click(names::next);
    w.choose(u"Lever"_s);
    w.click(names::makeLink);
    REQUIRE(waitUntil([&] { return w.find(names::madeLink) != nullptr; }));
    const QString link = static_cast<QLineEdit *>(w.find(names::madeLink))->text();
    CHECK(link.contains(w.sandbox.stackOne().sessions.last().token));
    CHECK(w.sandbox.stackOne().sessions.last().request[u"expires_in"].toInt() == 432000);
    CHECK_FALSE(static_cast<QLabel *>(w.find(names::qrCode))->pixmap().isNull());
    w.click(names::copyLink);
    CHECK(QGuiApplication::clipboard()->text() == link);
    w.click(names::mailLink);
    REQUIRE(w.opened.last().scheme() == u"mailto"_s);
    CHECK(QUrlQuery(w.opened.last()).queryItemValue(u"body"_s, QUrl::FullyDecoded).contains(link));
    w.click(names::cancel); // Close
    REQUIRE(waitUntil([&] { return w.find(names::stopWaiting) != nullptr; }));
    // Whoever got the link uses it.
    const auto session = w.sandbox.stackOne().sessions.last();
    w.sandbox.stackOne().link(session, *w.sandbox.stackOne().connectorOf(u"lever"_s), {});
    REQUIRE(waitUntil([&] { return !notified.isEmpty(); }));
    CHECK(notified.first().contains(u"Owner Nine"_s));
    CHECK(w.registry->accountStore().all()->size() == 1);
    CHECK(w.registry->askedLinks()->isEmpty());
}

TEST_CASE("the link for somebody else may leave the choice to them")
{
    LinkFixture w;
    w.click(names::linkAccount);
    w.click(names::askSomeone);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"owner-9"_s);
    w.type(names::ownerName, u"Owner Nine"_s);
    w.click(names::next);
    w.choose(u"Any"_s);
    w.click(names::makeLink);
    REQUIRE(waitUntil([&] { return w.find(names::madeLink) != nullptr; }));
    CHECK_FALSE(w.sandbox.stackOne().sessions.last().request.contains(u"provider"_s));
}

TEST_CASE("options of the session are asked for")
{
    LinkFixture w;
    w.click(names::linkAccount);
    w.type(names::stackOneApiKey, w.sandbox.stackOne().apiKey);
    w.type(names::ownerId, u"owner-1"_s);
    w.type(names::ownerName, u"Owner One"_s);
    w.click(names::moreOptions);
    w.type(names::username, u"ada@example.com"_s);
    w.type(names::accountLabel, u"Main"_s);
    static_cast<QComboBox *>(w.find(names::accountType))->setCurrentIndex(1);
    w.click(names::next);
    w.choose(u"Lever"_s);
    w.type(u"apiKey"_s, u"practice-1"_s);
    w.finish();
    CHECK(w.linked().type == u"test"_s);
    CHECK(w.linked().label == QJsonValue(u"Main"_s));
    CHECK(w.linked().username == QJsonValue(u"ada@example.com"_s));
    CHECK(w.registry->accountStore().all()->first().type == u"test"_s);
}

TEST_CASE("another address is trusted only after it was added in the settings")
{
    LinkFixture w;
    w.services.stackOne = {}; // the real one: the sandbox is a stranger then
    FakeHub stranger;
    w.services.ports.hubFor = [&](const HubAddresses &) -> Hub & { return stranger; };
    const Project project{QUuid::createUuid(), u"P"_s, {}, u"o"_s, u"O"_s, true};
    REQUIRE(w.registry->saveProject(project));
    w.keychain.entries.insert(keychainkey::projectApiKey(project.uuid), Secret(u"key"_s));
    w.window = std::make_unique<ui::MainWindow>(w.services);
    w.window->show();
    const QString link = w.linkOf(u"lever"_s);
    w.window->linkAccount({}, Secret(link));
    REQUIRE(waitUntil([&] { return !w.message(names::givenLink).isEmpty(); }));
    CHECK(w.message(names::givenLink).contains(u"not secure"_s));
    w.click(names::cancel);
    w.click(names::settings);
    w.type(names::trustedApp, u"http://elsewhere.example"_s);
    w.click(names::trustedAdd);
    CHECK(w.message(names::trustedApp).contains(u"https"_s));
    w.type(names::trustedApp, w.sandbox.app().toString());
    w.type(names::trustedApi, w.sandbox.hubApi().toString());
    w.click(names::trustedAdd);
    REQUIRE(w.registry->trustedAddresses()->size() == 1);
    w.window->linkAccount({}, Secret(link));
    CHECK(w.facts().contains(u"Hive"_s)); // what the stranger has
    CHECK_FALSE(stranger.calls.contains(u"authenticate"_s)); // the project's key is not for it
}
