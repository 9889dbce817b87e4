// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/httphub.h"
#include "app/linking/linkflow.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/provider/providercatalog.h"
#include "app/sandbox/sandbox.h"
#include "tests/faults/faults.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/faultserver.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <optional>

namespace hublink::test {

//! Stands in front of a server of the sandbox and passes everything on, but for the requests of one
//! kind, which get a fault instead of an answer.
class FaultProxy
{
public:
    //! `name` begins the kinds of its requests.
    FaultProxy(QString name, QUrl target);

    QUrl url() const;
    //! The kinds of requests that came, in their order, each once: "hive GET /users/*".
    const QStringList &kinds() const { return m_kinds; }
    const QList<QByteArray> &requests() const { return m_server.requests(); }
    void arm(const QString &kind, const NetworkFault &fault);
    void disarm() { m_armed.clear(); }
    void forgetKinds() { m_kinds.clear(); }

private:
    void onRequest(const QByteArray &request, QTcpSocket &socket);
    void passOn(const QByteArray &request, QTcpSocket &socket);

    QString m_name;
    QUrl m_target;
    QStringList m_kinds;
    QString m_armed;
    NetworkFault m_fault;
    QNetworkAccessManager m_upstream;
    FaultServer m_server;
};

//! The sandbox behind proxies, with the real clients, which wait shortly and ask once. Only the
//! keychain is in memory.
class FaultBox
{
public:
    FaultBox();

    LinkPorts ports() { return {checker, keychain, hub, *registry, systemTime, signInTimes}; }
    QStringList kinds() const;
    void forgetKinds();
    void arm(const QString &kind, const NetworkFault &fault);
    void disarm();
    //! Every place that a secret was sent to and had no business being at; empty: none.
    QStringList leaks();

    //! An account that is linked, without a fault; the proxies forget how.
    AccountRecord linkOne();
    //! Runs a flow to its end, or cancels it when it waits for long. `progress` is what the attempt
    //! before has reached, and is updated.
    std::optional<Error> run(const LinkRequest &request, LinkProgress &progress);

    QTemporaryDir folder;
    sandbox::Sandbox sandbox;
    FaultServer elsewhere{FaultServer::always(FaultServer::response(200, "{}"))};
    std::unique_ptr<FaultProxy> hubProxy;
    std::unique_ptr<FaultProxy> appProxy;
    std::unique_ptr<FaultProxy> hiveProxy;
    HttpClient http{HttpClient::Settings{.timeout = std::chrono::milliseconds(400), .repeats = 0}};
    std::unique_ptr<HttpHub> hubClient;
    HttpHub &hub;
    HttpCredentialChecker checker{http};
    FakeKeychain keychain;
    std::shared_ptr<Registry> registry;
    ProviderCatalog providers;
    SignInTimes signInTimes{std::chrono::milliseconds(20), std::chrono::milliseconds(20'000)};

private:
    std::vector<FaultProxy *> proxies() const;
};

} // namespace hublink::test
