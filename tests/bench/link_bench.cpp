// SPDX-License-Identifier: MIT
// What linking costs beside the waiting for servers, and beside curl sending the same requests on
// kept connections: hublink-bench-link [RUNS]
#include "app/base/future.h"
#include "app/hub/httphub.h"
#include "app/linking/linkflow.h"
#include "app/linking/linkpreparation.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/provider/providercatalog.h"
#include "app/sandbox/sandboxprocess.h"
#include "tests/bench/figures.h"
#include "tests/support/fakekeychain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

namespace {

//! The stand-ins for Hive and StackOne, each answer as late as wanted.
Result<SandboxAddresses> startServers(SandboxProcess &process, int latencyMs)
{
    return answer(process.start({u"--rate"_s, u"0"_s, u"--latency"_s, QString::number(latencyMs)}));
}

//! Everything that a link needs, as the assistant has it when Connect is pressed.
class Linking
{
public:
    explicit Linking(const SandboxAddresses &at)
        : m_at(at)
        , m_hub(m_http, {at.hubApi, at.app})
        , m_checker(m_http)
        , m_registry(*Registry::open(m_folder.filePath(u"hublink.db"_s)))
        , m_providers({{u"hive"_s, at.hive}})
    {
    }

    LinkRequest requestFor(const QString &owner) const
    {
        LinkRequest request;
        request.account = QUuid::createUuid();
        request.provider = m_providers.find(u"hive"_s);
        request.credentials = {{u"apiKey"_s, u"api_key"_s, m_at.hiveApiKey},
            {u"userId"_s, u"user_id"_s, Secret(m_at.hiveUserId)}};
        request.hub = HubTarget{.project = {QUuid::createUuid(), u"P"_s, {}, owner, owner},
            .apiKey = m_at.stackOneApiKey};
        return request;
    }
    Result<PreparedLink> prepare(const LinkRequest &request)
    {
        return answer(
            prepareLink(m_hub, systemTime, *request.hub, request.provider, nullptr, &m_context));
    }

    //! Milliseconds from Connect to the confirmed account; nothing if it was not linked.
    std::optional<double> link(const QString &owner)
    {
        const LinkRequest request = requestFor(owner);
        const Result<PreparedLink> prepared = prepare(request);
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
    const SandboxAddresses &m_at;
    QObject m_context;
    QTemporaryDir m_folder;
    HttpClient m_http{HttpClient::Settings{}};
    HttpHub m_hub;
    HttpCredentialChecker m_checker;
    test::FakeKeychain m_keychain;
    std::shared_ptr<Registry> m_registry;
    ProviderCatalog m_providers;
};

QList<double> links(const SandboxAddresses &at, int runs)
{
    Linking linking(at);
    QList<double> took;
    for (int i = 0; i <= runs; ++i) { // the first one opens the connections
        const std::optional<double> one = linking.link(u"owner-%1"_s.arg(i));
        if (!one)
            return {};
        if (i > 0)
            took.append(*one);
    }
    return took;
}

//! The same requests by curl, one after the other in one process; without its start.
double curl(const SandboxAddresses &at, const ConnectSession &session)
{
    const auto text = [](const Secret &secret) { return secret.exposeText(); };
    const QString api = at.hubApi.toString();
    const QString hive = at.hive.toString() + u"/api/v1/"_s;
    const QStringList atHive{
        u"-H"_s, u"api_key: "_s + text(at.hiveApiKey), u"-H"_s, u"user_id: "_s + at.hiveUserId};
    const QStringList atStackOne{u"-u"_s, text(at.stackOneApiKey) + u':'};
    const std::pair<QString, QStringList> requests[]
        = {{api + u"/accounts"_s, atStackOne}, {hive + u"testcredentials"_s, atHive},
            {hive + u"workspaces"_s, atHive}, {hive + u"users/"_s + at.hiveUserId, atHive},
            {api + u"/hub/accounts"_s,
                {u"-H"_s, u"x-hub-session-token: "_s + text(session.token), u"-H"_s,
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
    process.waitForFinished();
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
    SandboxProcess lateServers;
    SandboxProcess promptServers;
    const Result<SandboxAddresses> late = startServers(lateServers, latencyMs);
    const Result<SandboxAddresses> prompt = startServers(promptServers, 0);
    if (!late || !prompt) {
        std::fprintf(stderr, "the sandbox did not start\n");
        return 1;
    }
    const QList<double> slow = links(*late, std::min(runs, 5));
    const QList<double> quick = links(*prompt, runs);
    Linking other(*prompt);
    const Result<PreparedLink> prepared = other.prepare(other.requestFor(u"curl"_s));
    if (slow.isEmpty() || quick.isEmpty() || !prepared) {
        std::fprintf(stderr, "the account was not linked\n");
        return 1;
    }
    figure(u"link: waits for a server, one after the other"_s,
        (median(slow) - median(quick)) / latencyMs, "");
    figure(u"link: Connect to confirmed, servers that answer at once"_s, median(quick), "ms");
    QList<double> byCurl;
    for (int i = 0; i < runs; ++i)
        byCurl.append(curl(*prompt, prepared->session));
    figure(u"link: curl, the same requests one after the other"_s, median(byCurl), "ms");
    return 0;
}
