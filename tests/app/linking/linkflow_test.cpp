// SPDX-License-Identifier: MIT
#include "app/provider/providercatalog.h"
#include "tests/support/flowfixture.h"
#include "tests/support/helddatabase.h"

using namespace hublink;
using namespace hublink::test;

namespace {

//! A new Hive account for a project.
struct FlowBench : FlowFixture
{
    FlowBench()
    {
        request.account = QUuid::createUuid();
        request.provider = ProviderCatalog().find(u"hive"_s);
        request.credentials = {{u"apiKey"_s, u"api_key"_s, Secret(u"the-key"_s)},
            {u"userId"_s, u"user_id"_s, Secret(u"the-user"_s)}};
        HubTarget target;
        target.project = {QUuid::createUuid(), u"P"_s, {}, u"owner"_s, u"Owner"_s, false};
        target.apiKey = Secret(u"project-key"_s);
        request.hub = target;
    }

    QString keyOf(const QString &field) const
    {
        return keychainkey::account(request.account, field);
    }
};

} // namespace

TEST_CASE("a link is verified and kept and linked and recorded")
{
    FlowBench bench;
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->hubAccountId == u"account-1"_s);
    CHECK(bench.linked->label == u"Owner"_s);
    CHECK(bench.linked->identity.email == u"ada@example.com"_s);
    CHECK(bench.keychain.entries.value(bench.keyOf(u"apiKey"_s)) == Secret(u"the-key"_s));
    CHECK(bench.keychain.entries.size() == 3); // two values and the project's key
    CHECK(bench.hub.calls
        == QStringList{u"find"_s, u"session"_s, u"create token-1"_s, u"read account-1"_s});
    CHECK(bench.hub.sent == bench.request.credentials);
    CHECK(bench.registry->accountStore().all()->size() == 1);
    CHECK(bench.registry->projects()->first().keyKept);
    CHECK(bench.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("on this computer only nothing asks the Hub")
{
    FlowBench bench;
    bench.request.hub.reset();
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->hubAccountId.isEmpty());
    CHECK(bench.linked->label == u"Team"_s);
    CHECK(bench.hub.calls.isEmpty());
    CHECK(bench.keychain.entries.size() == 2);
}

TEST_CASE("refused values are neither kept nor sent to the Hub")
{
    FlowBench bench;
    bench.checker.verdict = fault(ErrorKind::Refused);
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.stage == LinkStage::Verify);
    CHECK(bench.keychain.writes == 0);
    CHECK(bench.hub.calls == QStringList{u"find"_s}); // a question, asked meanwhile
    CHECK(bench.registry->accountStore().all()->isEmpty());
}

TEST_CASE("an identity that cannot be read stops before anything is kept")
{
    FlowBench bench;
    bench.checker.identity = fault(ErrorKind::ServiceDown);
    bench.run();
    CHECK(bench.stage == LinkStage::Identify);
    CHECK(bench.keychain.writes == 0);
}

TEST_CASE("a keychain that fails leads to a link without a copy only if asked for")
{
    FlowBench bench;
    bench.keychain.writeError = fault(ErrorKind::KeychainLocked);
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.stage == LinkStage::Keep);
    CHECK(bench.error->kind == ErrorKind::KeychainLocked);
    CHECK(bench.hub.calls == QStringList{u"find"_s}); // a question, asked meanwhile

    bench.request.keepInKeychain = false;
    bench.run();
    REQUIRE(bench.linked);
    CHECK_FALSE(bench.linked->keptInKeychain);
    CHECK(bench.keychain.entries.isEmpty());
    CHECK_FALSE(bench.registry->projects()->first().keyKept);
    CHECK(bench.checker.verified == 1); // the retry did not ask the provider again
}

TEST_CASE("a failed link takes back what it kept and a retry starts where it failed")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::Refused)};
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.stage == LinkStage::Link);
    CHECK(bench.keychain.entries.isEmpty());
    CHECK(bench.registry->unfinishedLinks()->size() == 1);
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.checker.verified == 1);
    CHECK(bench.checker.identified == 1);
    CHECK(bench.keychain.entries.size() == 3);
    CHECK(bench.hub.sessions == 1);
}

TEST_CASE("changed values are verified again")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::Refused)};
    bench.run();
    bench.request.credentials[0].value = Secret(u"another-key"_s);
    bench.run();
    CHECK(bench.linked);
    CHECK(bench.checker.verified == 2);
}

TEST_CASE("a session that is over is renewed once without asking")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::SessionExpired)};
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.hub.sessions == 2);
    CHECK(bench.hub.calls.contains(u"create token-2"_s));
}

TEST_CASE("a session that stays over is reported")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::SessionExpired), fault(ErrorKind::SessionExpired)};
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.error->kind == ErrorKind::SessionExpired);
    CHECK(bench.hub.sessions == 2);
}

TEST_CASE("an account whose answer was lost is found and not made twice")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::ConnectionLost)};
    bench.hub.makesAccountAnyway = true;
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.stage == LinkStage::Link);
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->hubAccountId == u"account-1"_s);
    CHECK(bench.hub.accounts.size() == 1);
    CHECK(bench.hub.calls.filter(u"create"_s).size() == 1);
}

TEST_CASE("a lost answer without an account is tried again")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::TimedOut)};
    bench.run();
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.hub.accounts.size() == 1);
}

TEST_CASE("an empty success is looked up")
{
    FlowBench bench;
    bench.hub.answersEmpty = true;
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->hubAccountId == u"account-1"_s);
    CHECK(bench.hub.calls.contains(u"find"_s));
}

TEST_CASE("only the read-back is repeated when it alone failed")
{
    FlowBench bench;
    bench.hub.readError = fault(ErrorKind::ConnectionLost);
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.stage == LinkStage::Confirm);
    bench.hub.readError.reset();
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.hub.accounts.size() == 1);
}

TEST_CASE("an account that ends in error is linked with its reason")
{
    FlowBench bench;
    bench.hub.status = u"error"_s;
    bench.hub.reasons = {{u"scope"_s, u"Missing scope"_s, {}}};
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->status == AccountStatus::Error);
    CHECK(bench.linked->statusReason == u"Missing scope"_s);
}

TEST_CASE("an existing account is updated if that was chosen")
{
    FlowBench bench;
    bench.hub.add();
    bench.request.hub->updateAccountId = u"account-1"_s;
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.hub.calls.contains(u"update account-1"_s));
    CHECK(bench.hub.accounts.size() == 1);
}

TEST_CASE("a project without the connector says so")
{
    FlowBench bench;
    bench.hub.connectors.first().active = false;
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.error->kind == ErrorKind::NotEnabled);
}

TEST_CASE("cancel ends the stage that runs")
{
    FlowBench bench;
    bench.checker.hold = true;
    bench.run([](LinkFlow &flow) { flow.cancel(); });
    REQUIRE(bench.error);
    CHECK(bench.error->kind == ErrorKind::Cancelled);
    CHECK(bench.stage == LinkStage::Verify);
}

TEST_CASE("a project's kept key survives a failed link")
{
    FlowBench bench;
    bench.request.hub->project.keyKept = true; // a replaced key of a known project
    bench.hub.createErrors = {fault(ErrorKind::Refused)};
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.keychain.entries.keys()
        == QStringList{keychainkey::projectApiKey(bench.request.hub->project.uuid)});
}

TEST_CASE("a flow that is destroyed leaves nothing in the keychain")
{
    FlowBench bench;
    bench.hub.readError = fault(ErrorKind::ConnectionLost);
    {
        LinkFlow flow({bench.checker, bench.keychain, bench.hub, *bench.registry, systemTime},
            bench.request, {});
        flow.start();
    }
    CHECK(bench.keychain.entries.isEmpty());
}

TEST_CASE("values that do not fill the provider's request are not sent to it")
{
    FlowBench bench;
    bench.request.credentials[1].role.clear(); // the project's form calls it something else
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.checker.verified == 0);
    CHECK(bench.checker.identified == 0);
}

TEST_CASE("an empty success without an account ends and is never repeated by itself")
{
    FlowBench bench;
    bench.hub.answersEmpty = true;
    bench.hub.forgetsAccounts = true;
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.error->kind == ErrorKind::UnexpectedAnswer);
    CHECK(bench.hub.calls.filter(u"create"_s).size() == 1);
}

TEST_CASE("a lost account is found without any times")
{
    FlowBench bench;
    bench.hub.add(); // an older one of the same owner
    bench.hub.createErrors = {fault(ErrorKind::ServiceDown)};
    bench.hub.makesAccountAnyway = true;
    bench.hub.now = {};
    bench.run();
    REQUIRE(bench.error);
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.linked->hubAccountId == u"account-2"_s);
    CHECK(bench.hub.accounts.size() == 2);
}

TEST_CASE("values changed after the link reach the Hub, too")
{
    FlowBench bench;
    bench.hub.readError = fault(ErrorKind::ServiceDown);
    bench.run();
    REQUIRE(bench.error);
    bench.hub.readError.reset();
    bench.request.credentials[0].value = Secret(u"newer-key"_s);
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.hub.calls.contains(u"update account-1"_s));
    CHECK(bench.hub.sent == bench.request.credentials);
    CHECK(bench.hub.accounts.size() == 1);
}

TEST_CASE("what an earlier attempt left in the keychain goes when nothing is to be kept")
{
    FlowBench bench;
    bench.hub.createErrors = {fault(ErrorKind::Refused)};
    bench.keychain.removeError = fault(ErrorKind::KeychainHanging);
    bench.run();
    REQUIRE(bench.error);
    CHECK(bench.keychain.entries.size() == 3);
    bench.keychain.removeError.reset();
    bench.request.keepInKeychain = false;
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.keychain.entries.isEmpty());
    CHECK(bench.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("a status reason that echoes a value is recorded without it")
{
    FlowBench bench;
    bench.hub.status = u"error"_s;
    bench.hub.reasons = {{{}, u"key the-key rejected"_s, {}}};
    bench.run();
    REQUIRE(bench.linked);
    CHECK(bench.registry->accountStore().all()->first().statusReason == u"key [hidden] rejected"_s);
}

TEST_CASE("a given link is read back with itself and never renewed")
{
    FlowBench b;
    b.request.hub->apiKey = {};
    b.request.hub->project = {};
    b.request.hub->givenToken = Secret(u"given-token"_s);
    b.request.hub->keepApiKey = false;
    SECTION("linked")
    {
        b.run();
        REQUIRE(b.linked);
        CHECK(b.linked->hubAccountId == b.hub.accounts.first().id);
        CHECK(b.hub.calls.contains(u"edit "_s + b.hub.accounts.first().id));
        CHECK(b.hub.sessions == 0);
        CHECK(b.registry->projects()->isEmpty());
    }
    SECTION("over")
    {
        b.hub.createErrors = {fault(ErrorKind::SessionExpired)};
        b.run();
        REQUIRE(b.error);
        CHECK(b.error->field == givenLinkField);
        CHECK(b.hub.calls.count(u"create given-token"_s) == 1);
        CHECK(b.keychain.entries.isEmpty());
    }
    SECTION("the answer is lost, and the link tells that the account is there")
    {
        b.hub.createErrors = {fault(ErrorKind::ConnectionLost)};
        b.hub.makesAccountAnyway = true;
        b.run();
        REQUIRE(b.error);
        b.hub.existing = b.hub.accounts.first().id;
        b.run();
        REQUIRE(b.linked);
        CHECK(b.hub.calls.count(u"create given-token"_s) == 1);
        CHECK(b.hub.accounts.size() == 1);
    }
    SECTION("the answer is lost, and nobody can tell")
    {
        b.hub.createErrors = {fault(ErrorKind::ConnectionLost)};
        b.run();
        REQUIRE(b.error);
        b.run();
        REQUIRE(b.error);
        CHECK(b.error->kind == ErrorKind::PerhapsLinked);
        CHECK(b.hub.calls.count(u"create given-token"_s) == 1); // never blindly
        b.request.linkAgain = true; // but if the person says so
        b.run();
        CHECK(b.linked);
    }
    SECTION("it cannot be read back")
    {
        b.hub.editable.reset();
        b.hub.forgetsAccounts = true;
        b.run();
        CHECK(b.error);
        CHECK_FALSE(b.linked);
    }
}

TEST_CASE("a session that ends during a sign-in: who had signed in is found")
{
    FlowBench b;
    b.hub.config.type = u"oauth2"_s;
    b.hub.attempts = {fault(ErrorKind::SessionExpired)};
    PreparedLink prepared; // the assistant knows it from its first pages
    prepared.openedAt = b.hub.now;
    prepared.config = b.hub.config;
    prepared.connector = b.hub.connectors.first();
    b.progress.prepared = prepared;
    SECTION("signed in")
    {
        b.hub.signsInAtOnce = true;
        b.run();
        REQUIRE(b.linked);
        CHECK(b.linked->hubAccountId == b.hub.accounts.first().id);
    }
    SECTION("not signed in")
    {
        b.run();
        REQUIRE(b.error);
        CHECK(b.error->kind == ErrorKind::SessionExpired);
    }
    CHECK(b.checker.verified == 0);
    CHECK(b.hub.calls.count(u"attempt"_s) == 1);
}

TEST_CASE("what stays of an edited account is fetched, checked and kept, but not sent")
{
    FlowBench b;
    b.run();
    REQUIRE(b.linked);
    const QUuid before = b.linked->uuid;
    b.request.account = QUuid::createUuid();
    b.request.hub->updateAccountId = b.linked->hubAccountId;
    b.request.credentials = {{u"userId"_s, u"user_id"_s, Secret(u"new-user"_s)}};
    b.request.unchanged = {u"apiKey"_s};
    b.request.cleared = {u"region"_s};
    b.progress = {};
    b.run();
    REQUIRE(b.linked);
    CHECK(b.checker.verified == 2); // with the key from the keychain
    REQUIRE(b.hub.sent.size() == 1);
    CHECK(b.hub.sent.first().key == u"userId"_s);
    CHECK(b.hub.sentCleared == QStringList{u"region"_s});
    // The account keeps its identity, and its entries their names.
    CHECK(b.linked->uuid == before);
    CHECK(b.keychain.entries.value(keychainkey::account(before, u"apiKey"_s))
        == Secret(u"the-key"_s));
    CHECK(b.keychain.entries.value(keychainkey::account(before, u"userId"_s))
        == Secret(u"new-user"_s));
    REQUIRE(waitUntil([&] { return b.registry->unfinishedLinks()->isEmpty(); }));
    CHECK_FALSE(b.keychain.entries.contains(b.keyOf(u"userId"_s)));
}

TEST_CASE("asking again after an identity failed does not ask for the verdict again")
{
    FlowBench b;
    b.checker.identity = fault(ErrorKind::ServiceDown);
    b.run();
    REQUIRE(b.error);
    b.checker.identity = Identity{};
    b.run();
    CHECK(b.linked);
    CHECK(b.checker.verified == 1);
    CHECK(b.checker.identified == 2);
}

TEST_CASE("a database that another program holds for a moment is waited for")
{
    FlowBench bench;
    HeldDatabase other(bench.folder.filePath(u"hublink.db"_s));
    REQUIRE(other.isHeld());
    bool waited = false;
    bench.beforeStart = [&](LinkFlow &flow) {
        QObject::connect(&flow, &LinkFlow::waitingForRecords, &flow, [&] { waited = true; });
    };
    bench.run([&](LinkFlow &) {
        CHECK(waited);
        other.release();
    });
    REQUIRE(bench.linked);
    CHECK(bench.registry->accountStore().all()->size() == 1);
}

TEST_CASE("what a killed program would leave behind is on record before it exists")
{
    FlowBench bench;
    std::optional<UnfinishedLink> journal;
    bench.beforeStart = [&](LinkFlow &flow) {
        QObject::connect(
            &flow, &LinkFlow::stageChanged, &flow, [&](LinkStage stage, StageState state) {
                if (stage == LinkStage::Confirm && state == StageState::Running)
                    journal = bench.registry->unfinishedLinks()->value(0);
            });
    };
    bench.run();
    REQUIRE(bench.linked);
    REQUIRE(journal);
    CHECK(journal->accountsBefore == QStringList());
    CHECK(journal->hubAccountId == u"account-1"_s);
    CHECK(journal->projectName == u"P"_s);
    CHECK(journal->fields.size() == 2);
    CHECK(journal->keychainKeys.size() == 3);
    CHECK(bench.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("who is not named was not confirmed, and the link goes on")
{
    FlowBench bench;
    bench.checker.identity = Identity{
        .name = {}, .email = {}, .workspaces = {u"Team"_s}, .untold = ErrorKind::PermissionMissing};
    std::optional<StageState> last;
    bench.beforeStart = [&](LinkFlow &flow) {
        QObject::connect(
            &flow, &LinkFlow::stageChanged, &flow, [&](LinkStage stage, StageState state) {
                if (stage == LinkStage::Identify)
                    last = state;
            });
    };
    bench.run();
    CHECK(bench.linked);
    CHECK(last == StageState::NotPossible);
}
