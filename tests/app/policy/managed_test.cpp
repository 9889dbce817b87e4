// SPDX-License-Identifier: MIT
// What a policy does: with the real clients and records, and the sandbox over real sockets.
#include "app/accounts/projectkeeping.h"
#include "app/base/settingnames.h"
#include "app/commands/linkjob.h"
#include "app/linking/linkpermission.h"
#include "tests/support/sandboxfixture.h"

using namespace hublink;
using namespace hublink::test;

namespace {

LinkFailure fine()
{
    return {.error = Error{.kind = ErrorKind::Cancelled, .party = {}}};
}

struct Managed : SandboxFixture
{
    explicit Managed(const Policy &policy) { REQUIRE(registry->apply(policy)); }

    LinkTools tools() { return {ports(), providers, {nullptr}, {sandbox.hubApi(), {}}}; }

    //! How an order of the command line ends.
    LinkFailure run(LinkOrder order)
    {
        order.connector = u"hive"_s;
        order.values = {{u"apiKey"_s, Secret(hiveKey())}, {u"userId"_s, Secret(hiveUser())}};
        EarlierLinks earlier(*registry, systemTime());
        LinkJob job(tools(), order, earlier);
        std::optional<LinkFailure> ended;
        QObject::connect(&job, &LinkJob::done, &job, [&](const LinkReport &) { ended = fine(); });
        QObject::connect(
            &job, &LinkJob::failed, &job, [&](const LinkFailure &failure) { ended = failure; });
        job.start();
        REQUIRE(waitUntil([&] { return ended.has_value(); }));
        return *ended;
    }
    LinkOrder withKey()
    {
        LinkOrder order;
        order.way = LinkWay::LinkNow;
        order.ownerId = order.ownerName = u"o1"_s;
        order.projectKey = apiKey();
        order.bringsProjectKey = true;
        return order;
    }
};

LinkOrder here()
{
    LinkOrder order;
    order.way = LinkWay::ThisComputer;
    return order;
}

} // namespace

TEST_CASE("a way to link that the policy does not name leads nowhere")
{
    Managed only({.ways = QStringList{u"now"_s}});
    CHECK(only.run(here()).error.rule == PolicyRule::Ways);
    CHECK(only.run(here()).error.kind == ErrorKind::NotPermitted);
    CHECK(only.registry->accountStore().all()->isEmpty());
    CHECK(only.keychain.entries.isEmpty());
    CHECK(only.run(only.withKey()).error.rule == PolicyRule::None);
    CHECK(only.registry->accountStore().all()->size() == 1);

    Managed others({.ways = QStringList{u"computer"_s}});
    CHECK(others.run(others.withKey()).error.rule == PolicyRule::Ways);
    LinkSession session(others.tools(), LinkStart{});
    session.chooseWay(LinkWay::GivenLink);
    session.noteGivenLink(Secret(u"https://app.stackone.com/embedded?token=x"_s));
    CHECK(session.followGivenLink().fault == LinkFault::NotPermitted);
    CHECK(others.run(here()).error.rule == PolicyRule::None);
    CHECK(others.sandbox.stackOne().accounts.isEmpty());
}

TEST_CASE("only the policy's projects are linked into, and they are there from the start")
{
    Managed w({.projects = QList<PolicyProject>{{u"Acme"_s, u"prj-of-acme"_s}}});
    const QList<Project> projects = *w.registry->projects();
    REQUIRE(projects.size() == 1);
    CHECK(projects.first().name == u"Acme"_s);
    CHECK(projects.first().projectId == u"prj-of-acme"_s);
    CHECK(w.registry->apply(w.registry->policy()));
    CHECK(w.registry->projects()->size() == 1);

    // Another one is neither added nor linked into.
    CHECK(w.run(w.withKey()).error.rule == PolicyRule::Projects);
    Project other;
    other.uuid = QUuid::createUuid();
    other.name = u"Other"_s;
    const auto kept = answer(keepProject(w.ports(), other, w.apiKey(), nullptr));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().rule == PolicyRule::Projects);
    CHECK(w.keychain.entries.isEmpty());
    // The sandbox's key is not that of prj-of-acme.
    LinkOrder order = w.withKey();
    order.project = u"Acme"_s;
    CHECK(w.run(order).error.rule == PolicyRule::Projects);
    CHECK(w.sandbox.stackOne().accounts.isEmpty());
    CHECK(answer(forgetProject(w.ports(), projects.first().uuid)).error().rule
        == PolicyRule::Projects);

    Managed any({.projects = QList<PolicyProject>{{u"Practice"_s}}});
    LinkOrder fitting = any.withKey();
    fitting.project = u"Practice"_s;
    CHECK(any.run(fitting).error.rule == PolicyRule::None);
    CHECK(any.sandbox.stackOne().accounts.size() == 1);
}

TEST_CASE("with a required keychain nothing is linked whose values are not kept")
{
    Managed w({.needsKeychain = true});
    CHECK(forbidden(*w.registry, LinkWay::LinkNow, nullptr, false)->rule == PolicyRule::Keychain);
    CHECK_FALSE(forbidden(*w.registry, LinkWay::LinkNow, nullptr, true));
    w.keychain.writeError = Error{.kind = ErrorKind::KeychainMissing, .party = {}};
    CHECK(w.run(w.withKey()).error.kind == ErrorKind::KeychainMissing);
    CHECK(w.sandbox.stackOne().accounts.isEmpty());
}

TEST_CASE("what the policy fixes is read from it and cannot be set")
{
    Managed w({.addresses = QList<PolicyAddress>{{u"https://a.example"_s, u"https://b.example"_s}},
        .settings = {{languageSetting, u"de"_s}, {webPicturesSetting, QString()}}});
    CHECK(w.registry->text(languageSetting) == u"de"_s);
    CHECK(w.registry->setText(languageSetting, u"fr"_s).error().rule == PolicyRule::Settings);
    CHECK(w.registry->setOn(webPicturesSetting, true).error().kind == ErrorKind::NotPermitted);
    CHECK_FALSE(w.registry->isOn(webPicturesSetting));
    CHECK(w.registry->trustedAddresses()->first().api == u"https://b.example"_s);
    CHECK(w.registry->saveTrustedAddress({u"https://c.example"_s, u"https://c.example"_s})
              .error()
              .rule
        == PolicyRule::Addresses);
    CHECK_FALSE(w.registry->removeTrustedAddress(u"https://a.example"_s));
    CHECK(w.registry->setText(themeSetting, u"dark"_s)); // everything else stays the person's
    // What was set before comes back when the policy goes.
    REQUIRE(w.registry->apply({}));
    CHECK(w.registry->text(languageSetting).isEmpty());
}

TEST_CASE("a host that the policy does not name is not asked")
{
    SandboxFixture w;
    HttpClient http({.hosts = QStringList{u"stackone.com"_s}});
    const auto ask = [&](const QString &address) {
        Cancellation cancel;
        QFuture<Result<HttpResponse>> future
            = http.send({.url = QUrl(address), .party = u"X"_s}, &cancel);
        cancel.request();
        return answer(future).error();
    };
    const Error refused = ask(u"https://api.example.com/"_s);
    CHECK(refused.kind == ErrorKind::NotPermitted);
    CHECK(refused.rule == PolicyRule::Hosts);
    CHECK(refused.detail == u"api.example.com"_s);
    CHECK(ask(u"https://stackone.com.example.com/"_s).kind == ErrorKind::NotPermitted);
    CHECK(ask(u"https://notstackone.com/"_s).kind == ErrorKind::NotPermitted);
    CHECK(ask(u"https://api.StackOne.com/"_s).kind == ErrorKind::Cancelled);
    // This computer itself.
    CHECK(answer(http.send({.url = w.sandbox.hiveUrl(), .party = u"X"_s}, nullptr)));
}
