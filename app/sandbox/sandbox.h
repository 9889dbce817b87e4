// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/accountmaker.h"
#include "app/sandbox/actionsservice.h"
#include "app/sandbox/docssite.h"
#include "app/sandbox/genericprovider.h"
#include "app/sandbox/hiveservice.h"
#include "app/sandbox/hubservice.h"
#include "app/sandbox/mcpservice.h"
#include "app/sandbox/platformservice.h"
#include "app/sandbox/signinservice.h"

#include <QTemporaryDir>

namespace hublink::sandbox {

struct SandboxSettings
{
    quint16 port = 0; //!< the Hub API's; the app, Hive and the other providers take the next. 0:
                      //!< any free ones
    bool tls = false;
    int accounts = 0;
    int requestsPerMinute = 1000; //!< StackOne's limit for a key; 0: none
    int churn = 0; //!< an account changes with every so many pages of the list; 0: never
    int faults = 0; //!< every so many requests with a key, or for a document, fail; 0: none
    std::chrono::milliseconds latency{0};
    McpHabits mcp{};
    quint32 seed = 1;
    WebObserver observer{};
};

//! All stand-ins together, on four loopback ports.
class Sandbox
{
public:
    explicit Sandbox(const SandboxSettings &settings);
    ~Sandbox();
    Q_DISABLE_COPY_MOVE(Sandbox)

    //! An empty text, or what went wrong.
    QString start();
    //! What clients need to know; the contract of the program's first line.
    QJsonObject description();

    QUrl hubApi() const { return m_hubServer.url(); }
    QUrl app() const { return m_appServer.url(); }
    QUrl hiveUrl() const { return m_hiveServer.url(); }
    //! Where a provider's stand-in answers.
    QUrl providerUrl(const QString &provider) const;
    QStringList providers() const { return m_providers.providers(); }
    const HiveService &hive() const { return m_hive; }
    StackOneState &stackOne() { return m_state; }
    McpService &mcp() { return m_mcp; }
    QString regenerateHiveKey() { return m_hive.regenerateKey(); }

private:
    WebResponse handleApi(const WebRequest &request);
    WebResponse handleApp(const WebRequest &request);
    WebResponse handleProvider(const WebRequest &request);

    SandboxSettings m_settings;
    [[maybe_unused]] bool m_resources; //!< first: what follows reads them
    PracticeData m_data;
    HiveService m_hive;
    StackOneState m_state;
    AccountMaker m_maker;
    ActionsService m_actions;
    McpService m_mcp;
    PlatformService m_platform;
    HubService m_hub;
    SignInService m_signIn;
    DocsSite m_docs;
    GenericProvider m_providers;
    WebServer m_hubServer;
    WebServer m_appServer;
    WebServer m_hiveServer;
    WebServer m_providerServer;
    std::unique_ptr<QTemporaryDir> m_certificates;
    QString m_caFile;
};

} // namespace hublink::sandbox
