// SPDX-License-Identifier: MIT
#include "app/sandbox/sandbox.h"

#include "app/sandbox/logopicture.h"
#include "app/sandbox/practiceguide.h"
#include "app/sandbox/testauthority.h"

using namespace Qt::StringLiterals;

//! A static library's resources are not there by themselves; the macro works outside namespaces.
static bool loadSandboxResources()
{
    Q_INIT_RESOURCE(sandbox);
    return true;
}

namespace hublink::sandbox {

namespace {

//! Browsers may talk to the Hub protocol from anywhere, to the platform API from this computer
//! only. [hub/PROTOCOL.md]
void allowBrowsers(const WebRequest &request, WebResponse &response, bool fromAnywhere)
{
    const QByteArray origin = request.header("origin");
    const QString host = QUrl(QString::fromUtf8(origin)).host();
    const bool local = host == "localhost"_L1 || host == "127.0.0.1"_L1;
    if (origin.isEmpty() || !(fromAnywhere || local))
        return;
    response.addHeader("Access-Control-Allow-Origin", fromAnywhere ? "*" : origin);
    response.addHeader("Access-Control-Allow-Methods", "GET,POST,PATCH,DELETE,OPTIONS");
    response.addHeader("Access-Control-Allow-Headers",
        fromAnywhere ? "content-type,x-hub-session-token,x-hub-version"
                     : "authorization,content-type,x-account-id");
}

} // namespace

Sandbox::Sandbox(const SandboxSettings &settings)
    : m_settings(settings)
    , m_resources(loadSandboxResources())
    , m_data(settings.seed)
    , m_hive(m_data)
    , m_state(m_data)
    , m_maker(
          m_state, {{u"apiKey"_s, m_hive.mainUser().apiKey}, {u"userId"_s, m_hive.mainUser().id}})
    , m_actions(m_state, m_hive)
    , m_mcp(m_state, m_actions, settings.mcp)
    , m_platform(m_state, m_actions, m_mcp, m_maker,
          {settings.requestsPerMinute, settings.churn, settings.faults})
    , m_hub(m_state, m_hive)
    , m_signIn(m_state)
    , m_docs(m_state, settings.faults)
    , m_hubServer(
          [this](const WebRequest &r) { return handleApi(r); }, settings.latency, settings.observer)
    , m_appServer(
          [this](const WebRequest &r) { return handleApp(r); }, settings.latency, settings.observer)
    , m_hiveServer([this](const WebRequest &r) { return m_hive.handle(r); }, settings.latency,
          settings.observer)
    , m_providerServer([this](const WebRequest &r) { return handleProvider(r); }, settings.latency,
          settings.observer)
{
    m_maker.make(settings.accounts);
}

Sandbox::~Sandbox() = default;

QString Sandbox::start()
{
    std::optional<QSslConfiguration> tls;
    if (m_settings.tls) {
        m_certificates = std::make_unique<QTemporaryDir>();
        const TestAuthority authority(m_certificates->path());
        tls = authority.serverConfiguration(TestCertificate::Good);
        if (!tls)
            return u"--tls needs the openssl program to make certificates"_s;
        m_caFile = authority.caFile();
    }
    quint16 port = m_settings.port;
    for (WebServer *server : {&m_hubServer, &m_appServer, &m_hiveServer, &m_providerServer}) {
        if (!server->listen(port, tls))
            return u"port %1 is taken"_s.arg(port);
        port = port ? quint16(port + 1) : port;
    }
    m_state.app = m_appServer.url();
    m_signIn.provider = m_providerServer.url();
    return {};
}

QJsonObject Sandbox::description()
{
    StackOneSession session;
    session.number = int(m_state.sessions.size()) + 1;
    session.token = m_data.token();
    session.ownerId = u"practice-customer"_s;
    session.ownerName = u"Practice Customer"_s;
    session.createdAt = QDateTime::currentDateTimeUtc();
    session.expiresAt = session.createdAt.addDays(5);
    m_state.sessions.append(session);
    return {{u"hub_api"_s, hubApi().toString()}, {u"app"_s, app().toString()},
        {u"hive"_s, hiveUrl().toString()}, {u"stackone_api_key"_s, m_state.apiKey},
        {u"session_token"_s, session.token},
        {u"auth_link"_s, app().toString() + u"/embedded/integrations?token="_s + session.token},
        {u"providers"_s, m_providerServer.url().toString()}, {u"docs"_s, app().toString()},
        {u"hive_user_id"_s, m_hive.mainUser().id}, {u"hive_api_key"_s, m_hive.mainUser().apiKey},
        {u"ca_file"_s, m_caFile.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_caFile)}};
}

WebResponse Sandbox::handleApi(const WebRequest &request)
{
    const bool isHub = request.path.startsWith("/hub/"_L1);
    WebResponse response;
    if (request.path.startsWith("/connect/oauth2/"_L1))
        return m_signIn.open(request);
    if (request.method != "OPTIONS")
        response = isHub ? m_hub.handle(request) : m_platform.handle(request);
    allowBrowsers(request, response, isHub);
    return response;
}

QUrl Sandbox::providerUrl(const QString &provider) const
{
    QUrl url = m_providerServer.url();
    url.setPath(u'/' + provider);
    return url;
}

WebResponse Sandbox::handleProvider(const WebRequest &request)
{
    if (request.path.startsWith("/authorize/"_L1))
        return m_signIn.authorize(request);
    return m_providers.handle(request);
}

WebResponse Sandbox::handleApp(const WebRequest &request)
{
    const auto page = [](const QString &content, int status = 200) {
        return WebResponse::page(u"<!doctype html><html lang=en><meta charset=utf-8>"
                                 "<title>StackOne (practice)</title>%1</html>"_s.arg(content),
            status);
    };
    if (request.path.startsWith("/logos/"_L1)) {
        WebResponse logo;
        logo.contentType = "image/png";
        logo.body = logoPicture(request.path.section(u'/', 2).section(u'.', 0, 0));
        return logo;
    }
    if (request.path.startsWith("/connection-guides/"_L1) && request.path.endsWith(".md"_L1)) {
        const QString provider = request.path.section(u'/', 2).chopped(3);
        for (const StackOneConnector &connector : m_state.connectors) {
            if (connector.provider != provider)
                continue;
            WebResponse guide;
            guide.contentType = "text/markdown; charset=utf-8";
            guide.body = practiceGuide(connector);
            return guide;
        }
    }
    if (const std::optional<WebResponse> document = m_docs.handle(request))
        return *document;
    if (request.path == "/embedded/accounts/callback"_L1)
        return page(u"<h1>You can close this page</h1><p>Hublink goes on by itself."_s);
    if (request.path == "/embedded/integrations"_L1 || request.path == "/"_L1)
        return page(u"<h1>StackOne practice sandbox</h1><p>This is not StackOne. Links of the "
                    "sandbox are opened in Hublink. Values that begin with practice- are good."_s);
    return page(u"<h1>Not found</h1>"_s, 404);
}

} // namespace hublink::sandbox
