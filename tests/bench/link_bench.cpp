// SPDX-License-Identifier: MIT
// What linking costs beside the waiting for servers, and beside curl sending the same requests on
// kept connections: hublink-bench-link [RUNS]
#include "app/base/future.h"
#include "app/hub/httphub.h"
#include "app/linking/linkflow.h"
#include "app/linking/linkpreparation.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/provider/providercatalog.h"
#include "tests/bench/figures.h"
#include "tests/support/fakekeychain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

namespace {

constexpr int aMinute = 60'000;

//! The stand-ins for Hive and StackOne, each answer as late as wanted.
class Servers
{
public:
    explicit Servers(int latencyMs)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/hublink-sandbox"_s,
            {u"--rate"_s, u"0"_s, u"--latency"_s, QString::number(latencyMs)});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(aMinute)) { }
        m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Servers()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Servers)

    QString fact(const QString &name) const { return m_facts.value(name).toString(); }

private:
    QProcess m_process;
    QJsonObject m_facts;
};

template <typename T>
T answer(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

//! Everything that a link needs, as the assistant has it when Connect is pressed.
class Linking
{
public:
    explicit Linking(const Servers &servers)
        : m_servers(servers)
        , m_hub(m_http, {QUrl(servers.fact(u"hub_api"_s)), QUrl(servers.fact(u"app"_s))})
        , m_checker(m_http)
        , m_registry(*Registry::open(m_folder.filePath(u"hublink.db"_s)))
        , m_providers({{u"hive"_s, QUrl(servers.fact(u"hive"_s))}})
    {
    }

    //! Milliseconds from Connect to the confirmed account; nothing if it was not linked.
    std::optional<double> link(const QString &owner)
    {
        LinkRequest request;
        request.account = QUuid::createUuid();
        request.provider = m_providers.find(u"hive"_s);
        request.credentials
            = {{u"apiKey"_s, u"api_key"_s, Secret(m_servers.fact(u"hive_api_key"_s))},
                {u"userId"_s, u"user_id"_s, Secret(m_servers.fact(u"hive_user_id"_s))}};
        request.hub = HubTarget{.project = {QUuid::createUuid(), u"P"_s, {}, owner, owner},
            .apiKey = Secret(m_servers.fact(u"stackone_api_key"_s))};
        const Result<PreparedLink> prepared = answer(
            prepareLink(m_hub, systemTime, *request.hub, request.provider, nullptr, &m_context));
        if (!prepared)
            return {};
        LinkProgress progress;
        progress.prepared = *prepared;
        LinkFlow flow({m_checker, m_keychain, m_hub, *m_registry}, request, progress);
        std::optional<bool> worked;
        QObject::connect(&flow, &LinkFlow::succeeded, &flow, [&] { worked = true; });
        QObject::connect(&flow, &LinkFlow::failed, &flow, [&] { worked = false; });
        const double took = milliseconds([&] {
            flow.start();
            while (!worked)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        return *worked ? std::optional(took) : std::nullopt;
    }

private:
    const Servers &m_servers;
    QObject m_context;
    QTemporaryDir m_folder;
    HttpClient m_http{HttpClient::Settings{}};
    HttpHub m_hub;
    HttpCredentialChecker m_checker;
    test::FakeKeychain m_keychain;
    std::shared_ptr<Registry> m_registry;
    ProviderCatalog m_providers;
};

QList<double> links(const Servers &servers, int runs)
{
    Linking linking(servers);
    QList<double> took;
    for (int i = 0; i <= runs; ++i) { // the first one opens the connections
        const std::optional<double> one = linking.link(u"owner-%1"_s.arg(i));
        if (!one)
            return {};
        if (i > 0)
            took.append(*one);
    }
    std::sort(took.begin(), took.end());
    return took;
}

//! The same requests by curl, one after the other in one process; without its start.
double curl(const Servers &servers)
{
    const QString api = servers.fact(u"hub_api"_s);
    const QString hive = servers.fact(u"hive"_s) + u"/api/v1/"_s;
    const QStringList atHive{u"-H"_s, u"api_key: "_s + servers.fact(u"hive_api_key"_s), u"-H"_s,
        u"user_id: "_s + servers.fact(u"hive_user_id"_s)};
    const QStringList atStackOne{u"-u"_s, servers.fact(u"stackone_api_key"_s) + u':'};
    const std::pair<QString, QStringList> requests[] = {{api + u"/accounts"_s, atStackOne},
        {hive + u"testcredentials"_s, atHive}, {hive + u"workspaces"_s, atHive},
        {hive + u"users/"_s + servers.fact(u"hive_user_id"_s), atHive},
        {api + u"/hub/accounts"_s,
            {u"-H"_s, u"x-hub-session-token: "_s + servers.fact(u"session_token"_s), u"-H"_s,
                u"content-type: application/json"_s, u"-d"_s, u"{}"_s}},
        {api + u"/accounts"_s, atStackOne}};
    QStringList arguments;
    for (int round = 0; round < 2; ++round) { // the first one opens the connections
        for (const auto &[url, further] : requests) {
            if (!arguments.isEmpty())
                arguments.append(u"--next"_s);
            arguments += QStringList{u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s,
                             u"%{time_total}\\n"_s, url}
                + further;
        }
    }
    QProcess process;
    process.start(u"curl"_s, arguments);
    process.waitForFinished(aMinute);
    const QByteArrayList lines = process.readAll().trimmed().split('\n');
    double seconds = 0;
    for (const QByteArray &line : lines.mid(lines.size() / 2))
        seconds += line.toDouble();
    return seconds * 1000;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 20;
    constexpr int latencyMs = 200;
    const QList<double> slow = links(Servers(latencyMs), std::min(runs, 5));
    const Servers servers(0);
    const QList<double> quick = links(servers, runs);
    if (slow.isEmpty() || quick.isEmpty()) {
        std::fprintf(stderr, "the account was not linked\n");
        return 1;
    }
    const double alone = quick.at(quick.size() / 2);
    figure(u"link: waits for a server, one after the other"_s,
        (slow.at(slow.size() / 2) - alone) / latencyMs, "");
    figure(u"link: Connect to confirmed, servers that answer at once"_s, alone, "ms");
    QList<double> other;
    for (int i = 0; i < runs; ++i)
        other.append(curl(servers));
    std::sort(other.begin(), other.end());
    figure(
        u"link: curl, the same requests one after the other"_s, other.at(other.size() / 2), "ms");
    return 0;
}
