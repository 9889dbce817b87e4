// SPDX-License-Identifier: MIT
// Checking many accounts one after the other, without the pause between them, beside a plain client
// that sends the same requests on a kept connection: hublink-bench-bulk [COUNT]
#include "app/accounts/bulkwork.h"
#include "app/base/future.h"
#include "app/hub/httphub.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/sandbox/sandboxprocess.h"
#include "tests/bench/figures.h"
#include "tests/support/fakekeychain.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

namespace {

//! Accounts of this computer with the practice user's values, in a run that checks them.
class Bulk
{
public:
    Bulk(const SandboxAddresses &at, int count)
        : m_hub(m_http, {at.hubApi, at.app})
        , m_checker(m_http)
        , m_registry(*Registry::open(m_folder.filePath(u"hublink.db"_s)))
        , m_providers({{u"hive"_s, at.hive}})
    {
        m_run = {QUuid::createUuid(), BulkKind::Verify, {}, systemTime(), {}};
        QList<AccountRecord> accounts;
        for (int i = 0; i < count; ++i) {
            AccountRecord account;
            account.uuid = QUuid::createUuid();
            account.provider = u"hive"_s;
            account.providerName = u"Hive"_s;
            account.label = QString::number(i);
            account.connectedAt = systemTime();
            account.keptInKeychain = true;
            account.fields = {{u"api_key"_s, u"api_key"_s}, {u"user_id"_s, u"user_id"_s}};
            m_keychain.entries.insert(
                keychainkey::account(account.uuid, u"api_key"_s), at.hiveApiKey);
            m_keychain.entries.insert(
                keychainkey::account(account.uuid, u"user_id"_s), Secret(at.hiveUserId));
            (void)m_registry->accountStore().save(account);
            m_run.items.append({account.uuid, account.label});
        }
    }

    //! Milliseconds for all of them; nothing if one was not found good.
    std::optional<double> check()
    {
        BulkWork work(
            {m_checker, m_keychain, m_hub, *m_registry}, m_providers, m_run,
            [](const Error &error) { return kindName(error.kind); },
            [](const Error &error, const RemovalReport &) { return kindName(error.kind); });
        work.pause = std::chrono::milliseconds(0);
        bool over = false;
        QObject::connect(&work, &BulkWork::finished, &work, [&] { over = true; });
        const double took = milliseconds([&] {
            work.start();
            while (!over)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        const bool areGood = work.run().count(BulkItem::State::Done) == work.run().items.size();
        return areGood ? std::optional(took) : std::nullopt;
    }

private:
    QTemporaryDir m_folder;
    HttpClient m_http{HttpClient::Settings{}};
    HttpHub m_hub;
    HttpCredentialChecker m_checker;
    test::FakeKeychain m_keychain;
    std::shared_ptr<Registry> m_registry;
    ProviderCatalog m_providers;
    BulkRun m_run;
};

double plainClient(const SandboxAddresses &at, int count)
{
    QNetworkAccessManager network;
    QUrl address(at.hive.toString() + u"/api/v1/testcredentials"_s);
    address.setQuery(u"user_id="_s + at.hiveUserId);
    QNetworkRequest request(address);
    request.setRawHeader("api_key", at.hiveApiKey.expose());
    return milliseconds([&] {
        for (int i = 0; i < count; ++i) {
            QNetworkReply *reply = network.get(request);
            while (!reply->isFinished())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            delete reply;
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 200;
    SandboxProcess servers;
    const auto at = answer(servers.start({u"--rate"_s, u"0"_s, u"--latency"_s, u"20"_s}));
    if (!at) {
        std::fprintf(stderr, "the sandbox did not start\n");
        return 1;
    }
    Bulk bulk(*at, count);
    const std::optional<double> ours = bulk.check();
    if (!ours) {
        std::fprintf(stderr, "an account was not found good\n");
        return 1;
    }
    figure(u"bulk: a check, servers that answer after 20 ms"_s, *ours / count, "ms");
    figure(u"bulk: a plain client, the same request"_s, plainClient(*at, count) / count, "ms");
    return 0;
}
