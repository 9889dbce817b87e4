// SPDX-License-Identifier: MIT
// Every fault at every request of every flow: nothing is lost, nothing leaks, what is said names a
// cause and a next step, and trying again works. HUBLINK_FAULTS=all takes every status from 300 to
// 599, =sample a part of the cells; HUBLINK_FAULT_REPORT names a folder for the tables.
#include "app/accounts/accountcheck.h"
#include "app/accounts/accountremoval.h"
#include "app/accounts/openproject.h"
#include "app/accounts/projectrefresh.h"
#include "app/ai/mcpremote.h"
#include "app/guide/documentation.h"
#include "app/guide/guidestore.h"
#include "tests/faults/matrix.h"
#include "tests/support/hiverequest.h"

#include <QNetworkReply>

using namespace hublink;
using namespace hublink::test;

namespace {

class LinkNow : public Flow
{
public:
    void prepare(FaultBox &box) override { m_request = hiveRequest(box.sandbox, box.providers); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        std::optional<Error> error = box.run(m_request, m_progress);
        // Nobody can tell whether the account was made: the person looks, and wants it again.
        m_request.linkAgain = error && error->kind == ErrorKind::PerhapsLinked;
        return error;
    }
    QString whatIsWrong(FaultBox &box) override
    {
        const auto accounts = box.registry->accountStore().all();
        if (!accounts || accounts->size() != 1)
            return u"%1 accounts are on record"_s.arg(accounts ? accounts->size() : -1);
        for (const QString &field : {u"apiKey"_s, u"userId"_s}) {
            if (!box.keychain.entries.contains(keychainkey::account(accounts->first().uuid, field)))
                return field + u" is not in the keychain"_s;
        }
        return {};
    }

protected:
    LinkRequest m_request;

private:
    LinkProgress m_progress;
};

class ReplaceKey final : public LinkNow
{
public:
    void prepare(FaultBox &box) override
    {
        const AccountRecord account = box.linkOne();
        m_request = hiveRequest(box.sandbox, box.providers);
        const auto project = box.registry->project(account.project);
        REQUIRE((project && *project));
        m_request.hub->project = **project;
        m_request.hub->keepApiKey = false;
        m_request.hub->updateAccountId = account.hubAccountId;
        m_request.replaces = account;
    }
};

//! A link that somebody sent: nobody here has the project's key.
class LinkByLink final : public LinkNow
{
public:
    void prepare(FaultBox &box) override
    {
        LinkNow::prepare(box);
        sandbox::StackOneSession session;
        session.token = u"practice-token-of-a-link"_s;
        session.ownerId = u"owner"_s;
        session.ownerName = u"Owner"_s;
        session.request[u"provider"_s] = u"hive"_s;
        session.createdAt = QDateTime::currentDateTimeUtc();
        session.expiresAt = session.createdAt.addDays(2);
        box.sandbox.stackOne().sessions.append(session);
        m_request.hub->project = {};
        m_request.hub->apiKey = {};
        m_request.hub->givenToken = Secret(session.token);
    }
};

//! An account that is made on the provider's own page, by a person who agrees at once.
class SignInThere final : public LinkNow
{
public:
    void prepare(FaultBox &box) override
    {
        LinkNow::prepare(box);
        m_request.provider = box.providers.find(u"practice-docs"_s, u"Signal Docs"_s);
        m_request.credentials = {};
        // StackOne would make another one each time.
        m_request.hub->multiple = true;
        box.browser = [this, &box](const QUrl &address) { agree(box, address); };
        m_before = box.sandbox.stackOne().accounts.size();
    }
    std::optional<Error> attempt(FaultBox &box) override
    {
        // Nobody tries again who is still about to agree.
        REQUIRE(waitUntil([&] { return m_open == 0; }));
        return LinkNow::attempt(box);
    }
    //! A look that fails is one of many; in the end nobody has seen the person sign in.
    QList<ErrorKind> ownKinds() const override
    {
        return {ErrorKind::SignInTimedOut, ErrorKind::SignInEnded};
    }
    QString whatIsWrong(FaultBox &box) override
    {
        const auto accounts = box.registry->accountStore().all();
        if (!accounts || accounts->size() != 1)
            return u"%1 accounts are on record"_s.arg(accounts ? accounts->size() : -1);
        const auto made = box.sandbox.stackOne().accounts.size() - m_before;
        return made == 1 ? QString() : u"StackOne made %1 accounts"_s.arg(made);
    }

private:
    //! Follows the address as a browser does, past the proxies, and presses Allow.
    void agree(FaultBox &box, const QUrl &address)
    {
        QNetworkRequest handoff(address);
        handoff.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        ++m_open;
        QNetworkReply *sent = m_network.get(handoff);
        QObject::connect(sent, &QNetworkReply::finished, &m_network, [this, &box, sent] {
            QUrl page(QString::fromUtf8(sent->rawHeader("location")));
            page.setScheme(u"http"_s);
            page.setHost(box.sandbox.hubApi().host());
            page.setPort(box.sandbox.hubApi().port());
            QNetworkReply *opened = m_network.get(QNetworkRequest(page));
            QObject::connect(opened, &QNetworkReply::finished, &m_network, [this, opened] {
                QNetworkRequest post(opened->url());
                post.setHeader(QNetworkRequest::ContentTypeHeader,
                    QByteArray("application/x-www-form-urlencoded"));
                post.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                    QNetworkRequest::ManualRedirectPolicy);
                const QNetworkReply *agreed = m_network.post(post, "answer=allow");
                QObject::connect(
                    agreed, &QNetworkReply::finished, &m_network, [this] { --m_open; });
            });
        });
    }

    QNetworkAccessManager m_network;
    int m_open = 0; //!< pages on which the person has not agreed yet
    qsizetype m_before = 0;
};

class Check final : public Flow
{
public:
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const auto checked = answer(
            checkAccount(box.ports(), m_account, box.providers.find(u"hive"_s), nullptr, nullptr));
        return checked ? std::nullopt : std::optional(checked.error());
    }

private:
    AccountRecord m_account;
};

class Remove final : public Flow
{
public:
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const std::optional<Error> error
            = answer(removeAccount(box.ports(), m_account, true, nullptr, nullptr)).error;
        m_keptTooLittle
            = m_keptTooLittle || (error && !box.registry->accountStore().find(m_account.uuid));
        return error;
    }
    QString whatIsWrong(FaultBox &box) override
    {
        if (m_keptTooLittle)
            return u"a removal that failed forgot the account"_s;
        const auto accounts = box.registry->accountStore().all();
        return accounts && accounts->isEmpty() ? QString() : u"the account is still there"_s;
    }

private:
    AccountRecord m_account;
    bool m_keptTooLittle = false;
};

class Refresh final : public Flow
{
public:
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_project = box.linkOne().project; }
    std::optional<Error> attempt(FaultBox &box) override
    {
        auto *refresh = new ProjectRefresh(box.ports(), box.providers, m_project,
            {.pace = {10'000, 600'000}, .firstPause = std::chrono::milliseconds(1), .repeats = 1});
        const auto answered = refresh->future();
        refresh->start(nullptr);
        const auto tally = answer(answered);
        return tally ? std::nullopt : std::optional(tally.error());
    }
    QString whatIsWrong(FaultBox &box) override
    {
        const auto accounts = box.registry->accountStore().all();
        return accounts && accounts->size() == 4 ? QString() : u"accounts are missing"_s;
    }

private:
    QUuid m_project;
};

//! What one can do with an account through StackOne.
class Tools final : public Flow
{
public:
    using Ask = std::function<std::optional<Error>(AccountTools &)>;
    explicit Tools(Ask ask)
        : m_ask(std::move(ask))
    {
    }
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const auto open = answer(openProject(box.ports(), m_account.project, nullptr));
        REQUIRE(open);
        return m_ask(*open->hub->tools(m_account.hubAccountId));
    }

private:
    Ask m_ask;
    AccountRecord m_account;
};

//! The index of the documentation, and one of its guides.
class ReadGuides final : public Flow
{
public:
    bool onlyReads() const override { return true; }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const QTemporaryDir folder; // nothing is kept yet
        Documentation documentation(box.http, folder.path(), {box.appProxy->url()});
        if (const Outcome read = answer(documentation.refresh(nullptr)); !read)
            return read.error();
        m_found = documentation.guides().size();
        if (m_found == 0)
            return {};
        GuideStore store(box.http, folder.path());
        const auto guide = answer(store.fetchFresh(documentation.guides().first().entry.url));
        return guide ? std::nullopt : std::optional(guide.error());
    }
    QString whatIsWrong(FaultBox &) override
    {
        return m_found > 0 ? QString() : u"no guide was found"_s;
    }

private:
    qsizetype m_found = 0;
};

//! What an AI app does with an account.
class UseTools final : public Flow
{
public:
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        ProjectKeys keys(box.ports());
        constexpr std::chrono::milliseconds shortly{400};
        McpRemote remote(box.http, keys,
            {box.hubProxy->url(), m_account.project, m_account.hubAccountId},
            {.answer = shortly, .firstPause = std::chrono::milliseconds(1)});
        remote.setClient(R"({"protocolVersion":"2025-06-18","capabilities":{},)"
                         R"("clientInfo":{"name":"Test app","version":"1"}})");
        int answers = 0;
        std::optional<Error> error;
        QObject::connect(&remote, &McpRemote::answered, &remote, [&] { ++answers; });
        QObject::connect(&remote, &McpRemote::failed, &remote,
            [&](const QByteArray &, const Error &why) { error = why; });
        const auto ask = [&](const QByteArray &method, const QByteArray &params) {
            const int before = answers;
            remote.send(readMcpMessage(mcpCall("1", method, params)));
            // As long as something comes, the bridge waits; an app does not.
            constexpr int patienceMs = 1500;
            if (waitUntil([&] { return error || answers > before; }, patienceMs))
                return;
            remote.cancel(
                "1", readMcpMessage(mcpCall({}, "notifications/cancelled", R"({"requestId":1})")));
            error = Error{.kind = ErrorKind::Cancelled, .party = {}};
        };
        ask("tools/list", "{}");
        if (!error)
            ask("tools/call", R"({"name":"hive_list_workspaces","arguments":{}})");
        return error;
    }

private:
    AccountRecord m_account;
};

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

//! Every fault of every kind.
void fill(const QString &name, const MakeFlow &make)
{
    fillMatrix(name, make);
    fillDoors(name, make);
}

} // namespace

TEST_CASE("faults while an account is linked")
{
    fill(u"link"_s, [] { return std::make_unique<LinkNow>(); });
}

TEST_CASE("faults while an account is linked by a link that was given")
{
    fill(u"given-link"_s, [] { return std::make_unique<LinkByLink>(); });
}

TEST_CASE("faults while an account is linked by signing in")
{
    fill(u"sign-in"_s, [] { return std::make_unique<SignInThere>(); });
}

TEST_CASE("faults while a key is replaced")
{
    fill(u"replace"_s, [] { return std::make_unique<ReplaceKey>(); });
}

TEST_CASE("faults while an account is checked")
{
    fill(u"check"_s, [] { return std::make_unique<Check>(); });
}

TEST_CASE("faults while an account is removed")
{
    fill(u"remove"_s, [] { return std::make_unique<Remove>(); });
}

TEST_CASE("faults while the list is read anew")
{
    fill(u"refresh"_s, [] { return std::make_unique<Refresh>(); });
}

TEST_CASE("faults while actions and logs are read")
{
    fill(u"actions"_s, [] {
        return std::make_unique<Tools>(
            [](AccountTools &tools) { return errorOf(answer(tools.listActions({}, nullptr))); });
    });
    fill(u"logs"_s, [] {
        return std::make_unique<Tools>(
            [](AccountTools &tools) { return errorOf(answer(tools.listLogs({}, nullptr))); });
    });
}

TEST_CASE("faults while guides are read")
{
    fill(u"guides"_s, [] { return std::make_unique<ReadGuides>(); });
}

TEST_CASE("faults while an AI app uses an account")
{
    fill(u"bridge"_s, [] { return std::make_unique<UseTools>(); });
}
