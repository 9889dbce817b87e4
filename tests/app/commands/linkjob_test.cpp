// SPDX-License-Identifier: MIT
// A link as a script asks for it, and what earlier runs left of it.
#include "app/commands/linkjob.h"
#include "app/registry/leases.h"
#include "tests/support/flowfixture.h"

using namespace hublink;
using namespace hublink::test;

namespace {

struct Jobs : FlowFixture
{
    Jobs()
    {
        keychain.manner = FakeKeychain::Manner::Later;
        hub.config.fields = {field(u"apiKey"_s), field(u"userId"_s)};
        order.connector = u"hive"_s;
        order.ownerId = u"o1"_s;
        order.ownerName = u"Owner"_s;
        order.projectKey = Secret(u"sk-1"_s);
        order.values = {{u"apiKey"_s, Secret(u"the-key-1234567890"_s)},
            {u"user_id"_s, Secret(u"the-user-123456789"_s)}};
    }
    static ConnectorField field(const QString &key)
    {
        ConnectorField made;
        made.key = key;
        made.label = key;
        made.required = true;
        return made;
    }
    //! One run of the program with this order.
    void go()
    {
        report.reset();
        failure.reset();
        EarlierLinks earlier(*registry, hub.now);
        LinkJob job({ports(), providers}, order, earlier);
        QObject::connect(
            &job, &LinkJob::done, &job, [this](const LinkReport &said) { report = said; });
        QObject::connect(
            &job, &LinkJob::failed, &job, [this](const LinkFailure &said) { failure = said; });
        job.start();
        if (meanwhile)
            meanwhile(job);
        REQUIRE(waitUntil([this] { return report || failure; }));
    }
    int created() const
    {
        return int(std::count_if(hub.calls.cbegin(), hub.calls.cend(),
            [](const QString &call) { return call.startsWith(u"create"_s); }));
    }

    ProviderCatalog providers;
    LinkOrder order;
    std::function<void(LinkJob &)> meanwhile;
    std::optional<LinkReport> report;
    std::optional<LinkFailure> failure;
};

} // namespace

TEST_CASE("an order links, and the same order again is told to be linked")
{
    Jobs jobs;
    jobs.go();
    REQUIRE(jobs.report);
    CHECK_FALSE(jobs.report->alreadyLinked);
    CHECK(jobs.report->account.hubAccountId == u"account-1"_s);
    CHECK(jobs.keychain.entries.size() == 3);
    SECTION("StackOne tells that it is there")
    {
        jobs.hub.existing = u"account-1"_s;
    }
    SECTION("StackOne does not tell")
    {
    }
    jobs.order.projectKey = {}; // it is kept by now
    jobs.go();
    REQUIRE(jobs.report);
    CHECK(jobs.report->alreadyLinked);
    CHECK(jobs.created() == 1);
    CHECK(jobs.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("other values for an owner who has the account are refused without a word for it")
{
    Jobs jobs;
    jobs.go();
    jobs.hub.existing = u"account-1"_s;
    jobs.order.values[0].second = Secret(u"another-key-123456"_s);
    jobs.go();
    REQUIRE(jobs.failure);
    CHECK(jobs.failure->error.kind == ErrorKind::AlreadyLinked);
    SECTION("with --update they go to that account")
    {
        jobs.order.ifThere = LinkOrder::IfThere::Update;
        jobs.go();
        REQUIRE(jobs.report);
        CHECK(jobs.hub.calls.contains(u"update account-1"_s));
        CHECK(jobs.created() == 1);
    }
}

TEST_CASE("an account whose answer was lost is found by the next run and gets its values")
{
    Jobs jobs;
    jobs.hub.createErrors = {fault(ErrorKind::TimedOut)};
    jobs.hub.makesAccountAnyway = true;
    jobs.hub.listError = fault(ErrorKind::ServiceDown); // nobody can tell now
    jobs.go();
    REQUIRE(jobs.failure);
    CHECK(jobs.hub.accounts.size() == 1);
    jobs.hub.listError.reset();
    jobs.hub.existing = u"account-1"_s;
    jobs.go();
    INFO((jobs.failure ? kindName(jobs.failure->error.kind) : QString()).toStdString());
    REQUIRE(jobs.report);
    CHECK(jobs.report->account.hubAccountId == u"account-1"_s);
    CHECK(jobs.report->account.keptInKeychain);
    CHECK(jobs.hub.accounts.size() == 1);
    CHECK(jobs.created() == 1);
    CHECK(jobs.registry->unfinishedLinks()->isEmpty());
}

TEST_CASE("StackOne's wish to be asked later is kept to")
{
    Jobs jobs;
    Error busy = fault(ErrorKind::RateLimited);
    busy.retryAfter = std::chrono::seconds(1);
    jobs.hub.createErrors = {busy};
    jobs.go();
    REQUIRE(jobs.report);
    CHECK(jobs.created() == 2);
    CHECK(jobs.hub.accounts.size() == 1);
}

TEST_CASE("an interruption ends a link, but not while StackOne makes the account")
{
    Jobs jobs;
    SECTION("before: nothing is there")
    {
        jobs.keychain.manner = FakeKeychain::Manner::Never;
        jobs.meanwhile = [&](LinkJob &job) {
            REQUIRE(waitUntil([&] { return jobs.keychain.writes > 0; }));
            job.cancel();
        };
        jobs.go();
        REQUIRE(jobs.failure);
        CHECK(jobs.failure->error.kind == ErrorKind::Cancelled);
        CHECK(jobs.hub.accounts.isEmpty());
        CHECK(jobs.registry->unfinishedLinks()->isEmpty());
    }
    SECTION("while: it is finished")
    {
        jobs.meanwhile = [&](LinkJob &job) {
            QObject::connect(
                &job, &LinkJob::stageChanged, &job, [&job](LinkStage stage, StageState state) {
                    if (stage == LinkStage::Link && state == StageState::Running)
                        job.cancel();
                });
        };
        jobs.go();
        REQUIRE(jobs.report);
        CHECK(jobs.hub.accounts.size() == 1);
    }
}

TEST_CASE("an order that another process is making is left to it")
{
    Jobs jobs;
    const auto other = *Registry::open(jobs.folder.path() + u"/hublink.db"_s);
    REQUIRE(other->takeLease(
        orderLease(u"hive"_s, {}, u"o1"_s), jobs.hub.now, std::chrono::minutes(10)));
    jobs.go();
    REQUIRE(jobs.failure);
    CHECK(jobs.failure->error.kind == ErrorKind::BusyElsewhere);
    CHECK(jobs.hub.calls.isEmpty());
}

TEST_CASE("all that is missing is told at once, and what is wrong by its name")
{
    Jobs jobs;
    SECTION("before anybody is asked")
    {
        jobs.order = {};
        jobs.go();
        REQUIRE(jobs.failure);
        CHECK(jobs.failure->missing
            == QStringList{u"connector"_s, u"owner_id"_s, u"owner_name"_s, u"project"_s});
        CHECK(jobs.hub.calls.isEmpty());
    }
    SECTION("of the form")
    {
        jobs.order.values.clear();
        jobs.go();
        REQUIRE(jobs.failure);
        CHECK(jobs.failure->missing == QStringList{u"apiKey"_s, u"userId"_s});
    }
    SECTION("a name that the form does not have")
    {
        jobs.order.values.append({u"password"_s, Secret(u"x"_s)});
        jobs.go();
        REQUIRE(jobs.failure);
        CHECK(jobs.failure->error.field == u"password"_s);
        CHECK(jobs.failure->choices == QStringList{u"apiKey"_s, u"userId"_s});
    }
    CHECK(jobs.created() == 0);
    CHECK(jobs.keychain.writes == 0);
}
