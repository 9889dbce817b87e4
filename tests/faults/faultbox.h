// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/httphub.h"
#include "app/linking/linkflow.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/provider/providercatalog.h"
#include "app/sandbox/sandbox.h"
#include "tests/faults/doors.h"
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
    //! `name` begins the kinds of its requests. With `hasDoor` it speaks TLS.
    FaultProxy(QString name, QUrl target, bool hasDoor);

    const QString &name() const { return m_name; }
    QUrl url() const;
    //! The kinds of requests that came, in their order, each once: "hive GET /users/*".
    const QStringList &kinds() const { return m_kinds; }
    const QList<QByteArray> &requests() const { return m_requests; }
    //! From now on; connections that there are end.
    void setDoor(Door door);
    //! Requests that came in spite of what was wrong with the door.
    int throughBadDoor() const { return m_throughBadDoor; }
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
    bool m_hasDoor;
    Door m_door = Door::Open;
    int m_throughBadDoor = 0;
    QList<QByteArray> m_requests;
    QUrl m_url;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QTcpServer> m_stranger; //!< in its place, when it does not speak TLS
};

//! The sandbox behind proxies, with the real clients, which wait shortly and ask once. Only the
//! keychain is in memory.
class FaultBox
{
public:
    //! With `hasDoors`, everything goes through TLS.
    explicit FaultBox(bool hasDoors = false);

    LinkPorts ports()
    {
        const Clock clock = [this] { return systemTime().addSecs(clockAhead.count()); };
        return {checker, keychain, hub, *registry, clock, signInTimes};
    }
    QStringList kinds() const;
    void forgetKinds();
    void arm(const QString &kind, const NetworkFault &fault);
    void disarm();
    const std::vector<FaultProxy *> &proxies() const { return m_proxies; }
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
    std::chrono::seconds clockAhead{0};
    //! What opens the sign-in page, if anything does.
    std::function<void(const QUrl &)> browser{};
    HttpClient http;
    std::unique_ptr<HttpHub> hubClient;
    HttpHub &hub;
    HttpCredentialChecker checker{http};
    FakeKeychain keychain;
    std::shared_ptr<Registry> registry;
    ProviderCatalog providers;
    SignInTimes signInTimes{std::chrono::milliseconds(5), std::chrono::milliseconds(300)};

private:
    std::vector<FaultProxy *> m_proxies;
};

} // namespace hublink::test
