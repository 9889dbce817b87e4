// SPDX-License-Identifier: MIT
// The conversation from intent to linked account, without a window: real clients, the sandbox over
// real sockets, the keychain in memory.
#include "app/linking/linksession.h"
#include "app/registry/leases.h"
#include "tests/support/sandboxfixture.h"

#include <QSignalSpy>

using namespace hublink;
using namespace hublink::test;
using namespace std::chrono_literals;

namespace {

//! How often one has to wait, by the servers' log: a wait begins with a request that comes when
//! no other one is being answered.
struct Waits
{
    sandbox::WebObserver observer()
    {
        return [this](const sandbox::WebRequest &request, bool answered) {
            if (answered) {
                --open;
                return;
            }
            requests.append(QString::fromLatin1(request.method) + u' ' + request.path);
            if (open++ == 0)
                waits.append(requests.last());
        };
    }
    int open = 0;
    QStringList requests;
    QStringList waits;
};

struct Talk
{
    explicit Talk(const sandbox::SandboxSettings &settings = {})
        : box(settings)
        , session(std::make_unique<LinkSession>(tools(), LinkStart{}))
    {
    }

    LinkTools tools() { return {box.ports(), box.providers, {guides}, {box.sandbox.hubApi(), {}}}; }
    void restart(const LinkStart &start)
    {
        session.reset();
        session = std::make_unique<LinkSession>(tools(), start);
    }
    //! What comes of an intent: "step", "existing" or the error's kind.
    QString outcome(const std::function<void(LinkSession &)> &intent)
    {
        QString said;
        QObject guard;
        QObject::connect(session.get(), &LinkSession::stepDone, &guard, [&] { said = u"step"_s; });
        QObject::connect(
            session.get(), &LinkSession::existingFound, &guard, [&] { said = u"existing"_s; });
        QObject::connect(session.get(), &LinkSession::failed, &guard,
            [&](const Error &error) { said = kindName(error.kind); });
        intent(*session);
        REQUIRE(waitUntil([&] { return !said.isEmpty(); }));
        return said;
    }
    HubTarget target(const QString &owner)
    {
        HubTarget wanted;
        wanted.project.uuid = QUuid::createUuid();
        wanted.project.ownerId = owner;
        wanted.project.ownerName = owner;
        wanted.apiKey = box.apiKey();
        return wanted;
    }
    QString open(const QString &owner)
    {
        return outcome([&](LinkSession &s) { s.openProject(target(owner), u"hive"_s); });
    }
    void fill(const QString &key = {})
    {
        session->enter({{{u"apiKey"_s, u"api_key"_s, Secret(key.isEmpty() ? box.hiveKey() : key)},
                            {u"userId"_s, u"user_id"_s, Secret(box.hiveUser())}},
            {}, {}});
    }
    //! Connects; the account, or the error.
    Result<AccountRecord> connectAccount(const LinkSession::Attempt &attempt = {})
    {
        std::optional<Result<AccountRecord>> came;
        QObject guard;
        QObject::connect(session.get(), &LinkSession::linked, &guard,
            [&](const AccountRecord &account) { came.emplace(account); });
        QObject::connect(session.get(), &LinkSession::attemptFailed, &guard,
            [&](LinkStage, const Error &error) { came.emplace(error); });
        QObject::connect(
            session.get(), &LinkSession::checked, &guard, [&] { came.emplace(AccountRecord()); });
        session->connectAccount(attempt, 1);
        REQUIRE(waitUntil([&] { return came.has_value(); }));
        return *came;
    }
    QList<LinkStep::Kind> kinds() const
    {
        QList<LinkStep::Kind> found;
        for (const LinkStep &step : session->plan())
            found.append(step.kind);
        return found;
    }

    SandboxFixture box;
    GuideCatalog *guides = nullptr;
    std::unique_ptr<LinkSession> session;
};

StoredGuide guideOf(const QString &title)
{
    StoredGuide stored;
    stored.key = u"mine"_s;
    stored.guide.title = title;
    stored.guide.sections = {{u"One"_s, {{title, {}}}}};
    return stored;
}

} // namespace

TEST_CASE("a session leads from a project's key to the linked account")
{
    Talk talk;
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    CHECK(talk.session->draft().form().field(u"apiKey"_s));
    using Kind = LinkStep::Kind;
    CHECK(talk.kinds() == QList<Kind>{Kind::Destination, Kind::Fields, Kind::Connect});
    talk.fill();
    const auto account = talk.connectAccount();
    REQUIRE(account);
    CHECK(account->label == u"o1"_s);
    CHECK(talk.box.sandbox.stackOne().accounts.size() == 1);
    CHECK(talk.session->draft().credentials.isEmpty()); // nothing stays in memory
    CHECK(talk.box.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("linking waits for others three times at most")
{
    Waits waits;
    sandbox::SandboxSettings settings;
    settings.latency = 60ms;
    settings.observer = waits.observer();
    Talk talk(settings);
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill();
    waits.waits.clear();
    REQUIRE(talk.connectAccount());
    INFO(waits.waits.join(u", "_s).toStdString());
    CHECK(waits.waits.size() <= 3);
}

TEST_CASE("a refused value is blamed, and the same session goes on with a better one")
{
    Talk talk;
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill(u" wrong"_s);
    const auto refused = talk.connectAccount();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    REQUIRE(talk.session->draft().blamed);
    CHECK(talk.session->draft().blamed->field == u"apiKey"_s);
    talk.session->forgive(u"userId"_s); // another field
    CHECK(talk.session->draft().blamed);
    talk.session->forgive(u"apiKey"_s);
    CHECK_FALSE(talk.session->draft().blamed);
    talk.fill();
    CHECK(talk.connectAccount());
    CHECK(talk.box.sandbox.stackOne().accounts.size() == 1);
}

TEST_CASE("a refused project key names its entry, and a good one opens the same project")
{
    Talk talk;
    HubTarget wrong = talk.target(u"o1"_s);
    wrong.apiKey = Secret(u"wrong"_s);
    CHECK(talk.outcome([&](LinkSession &s) { s.openProject(wrong, u"hive"_s); }) == u"refused"_s);
    REQUIRE(talk.session->draft().blamed);
    CHECK(talk.session->draft().blamed->field == apiKeyField);
    CHECK(talk.open(u"o1"_s) == u"step"_s);
    CHECK_FALSE(talk.session->draft().blamed);
}

TEST_CASE("what is open and still right is not opened again; another owner is")
{
    Waits waits;
    sandbox::SandboxSettings settings;
    settings.observer = waits.observer();
    Talk talk(settings);
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    const qsizetype asked = waits.requests.size();
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    CHECK(waits.requests.size() == asked);
    REQUIRE(talk.open(u"o2"_s) == u"step"_s);
    CHECK(waits.requests.size() > asked);
}

TEST_CASE("an account that the owner has is updated or joined by a further one, as decided")
{
    Talk talk;
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill();
    REQUIRE(talk.connectAccount());
    talk.restart({});
    REQUIRE(talk.open(u"o1"_s) == u"existing"_s);
    CHECK(talk.session->existing()->prepared.existingAccountId
        == talk.box.sandbox.stackOne().accounts.first().id);
    SECTION("updated")
    {
        REQUIRE(talk.outcome([](LinkSession &s) { s.updateExisting(); }) == u"step"_s);
        CHECK(talk.session->draft().edits());
        talk.fill();
        REQUIRE(talk.connectAccount());
        CHECK(talk.box.sandbox.stackOne().accounts.size() == 1);
        CHECK(talk.box.registry->accountStore().all()->size() == 1);
    }
    SECTION("a further one")
    {
        REQUIRE(talk.outcome([](LinkSession &s) { s.linkFurther(); }) == u"step"_s);
        talk.fill();
        REQUIRE(talk.connectAccount());
        CHECK(talk.box.sandbox.stackOne().accounts.size() == 2);
    }
}

TEST_CASE("the key of a known project entered again belongs to that project")
{
    Talk talk;
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill();
    REQUIRE(talk.connectAccount());
    talk.restart({});
    REQUIRE(talk.open(u"o2"_s) == u"step"_s);
    talk.fill();
    REQUIRE(talk.connectAccount());
    CHECK(talk.box.registry->projects()->size() == 1);
}

TEST_CASE("only the check: nothing is kept, linked or remembered")
{
    Talk talk;
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill();
    REQUIRE(talk.connectAccount({.onlyCheck = true}));
    CHECK(talk.box.keychain.entries.isEmpty());
    CHECK(talk.box.sandbox.stackOne().accounts.isEmpty());
    CHECK(talk.box.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("on this computer only, nobody but the provider is asked")
{
    Waits waits;
    sandbox::SandboxSettings settings;
    settings.observer = waits.observer();
    Talk talk(settings);
    talk.session->chooseWay(LinkWay::ThisComputer);
    REQUIRE(talk.outcome([](LinkSession &s) { s.linkOnThisComputer(); }) == u"step"_s);
    CHECK(talk.kinds().contains(LinkStep::Kind::Connector));
    REQUIRE(talk.outcome([](LinkSession &s) {
        s.choose({u"hive"_s, u"hive"_s, u"Hive"_s, {}, {}, {}, {}, true});
    }) == u"step"_s);
    CHECK(waits.requests.isEmpty());
    talk.session->enter({{{u"api_key"_s, u"api_key"_s, Secret(talk.box.hiveKey())},
                             {u"user_id"_s, u"user_id"_s, Secret(talk.box.hiveUser())}},
        {}, {}});
    const auto account = talk.connectAccount();
    REQUIRE(account);
    CHECK(account->project.isNull());
    CHECK(talk.box.keychain.entries.size() == 2);
}

TEST_CASE("another way forgets the door that was open, another connector the values")
{
    Talk talk;
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill();
    talk.session->chooseWay(LinkWay::ThisComputer);
    CHECK_FALSE(talk.session->draft().prepared());
    REQUIRE(talk.outcome([](LinkSession &s) {
        s.choose({u"gitbook"_s, u"gitbook"_s, u"GitBook"_s, {}, {}, {}, {}, true});
    }) == u"step"_s);
    CHECK(talk.session->draft().credentials.isEmpty());
}

TEST_CASE("a faulty link is told at once, and nobody is asked")
{
    Waits waits;
    sandbox::SandboxSettings settings;
    settings.observer = waits.observer();
    Talk talk(settings);
    talk.session->chooseWay(LinkWay::GivenLink);
    talk.session->noteGivenLink(Secret(u"https://elsewhere.example/?token=abcdefghijklmnop"_s));
    CHECK(talk.session->followGivenLink().fault == LinkFault::OtherHost);
    CHECK(waits.requests.isEmpty());
}

TEST_CASE("a session that goes while it asks ends what it asked and gives its lease back")
{
    sandbox::SandboxSettings settings;
    settings.latency = 200ms;
    Talk talk(settings);
    const QUuid account = talk.session->draft().account;
    const auto other = *Registry::open(talk.box.folder.path() + u"/hublink.db"_s);
    CHECK(other->isLeasedElsewhere(linkLease(account), systemTime()));
    talk.session->openProject(talk.target(u"o1"_s), u"hive"_s);
    CHECK(talk.session->isBusy());
    talk.session.reset();
    CHECK_FALSE(other->isLeasedElsewhere(linkLease(account), systemTime()));
}

TEST_CASE("going while StackOne makes the account takes back what was kept")
{
    sandbox::SandboxSettings settings;
    settings.latency = 100ms;
    Talk talk(settings);
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    talk.fill();
    QSignalSpy stages(talk.session.get(), &LinkSession::stageChanged);
    talk.session->connectAccount({}, 1);
    REQUIRE(waitUntil([&] {
        return !stages.isEmpty() && stages.last().at(0).value<LinkStage>() == LinkStage::Link;
    }));
    CHECK_FALSE(talk.box.keychain.entries.isEmpty());
    talk.session.reset();
    CHECK(talk.box.keychain.entries.isEmpty());
    // Named still, since StackOne may have made it.
    REQUIRE(talk.box.registry->unfinishedLinks()->size() == 1);
}

TEST_CASE("a guide from the library leads to its connector and is the one that is shown")
{
    Talk talk;
    GuideCatalog catalog;
    talk.guides = &catalog;
    talk.restart({.wanted = WantedGuide{u"hive"_s, u"Hive"_s, guideOf(u"Another way"_s)}});
    // No connector is chosen by hand.
    REQUIRE(talk.outcome([&](LinkSession &s) { s.openProject(talk.target(u"o1"_s), {}); })
        == u"step"_s);
    CHECK(talk.session->draft().provider.key == u"hive"_s);
    CHECK(talk.session->draft().guide.guide.title == u"Another way"_s);
}

TEST_CASE("whoever replaces a key is told that the guide has changed")
{
    Talk talk;
    GuideCatalog catalog;
    talk.guides = &catalog;
    talk.restart({});
    REQUIRE(talk.open(u"o1"_s) == u"step"_s);
    CHECK_FALSE(talk.session->draft().guide.guide.isEmpty());
    CHECK_FALSE(talk.session->draft().guideChanged);
    talk.fill();
    const auto account = talk.connectAccount();
    REQUIRE(account);
    talk.restart({.account = *account, .onlyKey = true});
    CHECK_FALSE(talk.session->draft().guideChanged);
    talk.restart({.account = *account,
        .onlyKey = true,
        .wanted = WantedGuide{u"hive"_s, u"Hive"_s, guideOf(u"New words"_s)}});
    CHECK(talk.session->draft().guideChanged);
    REQUIRE(talk.box.registry->accountStore().remove(account->uuid));
    CHECK(talk.box.registry->ticks(account->uuid)->isEmpty());
}
