// SPDX-License-Identifier: MIT
#include "app/net/httpclient.h"

#include "app/base/logging.h"
#include "app/net/httpexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>

namespace hublink {

namespace {

//! The system's proxies, but never between this computer and itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

HttpClient::HttpClient(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

HttpClient::~HttpClient()
{
    // Exchanges answer in their destructors and still need the manager then.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<HttpResponse>> HttpClient::send(HttpRequest request, Cancellation *cancel)
{
    if (cancel && cancel->isRequested()) {
        return readyFuture<Result<HttpResponse>>(
            Error{.kind = ErrorKind::Cancelled, .party = request.party});
    }
    auto *exchange = new HttpExchange(*this, std::move(request), cancel);
    QFuture<Result<HttpResponse>> future = exchange->future();
    exchange->start();
    return future;
}

QNetworkAccessManager &HttpClient::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new SystemProxies);
    }
    return *m_manager;
}

void HttpClient::applyTrust(QNetworkRequest &request)
{
    if (m_settings.extraRootsFile.isEmpty())
        return;
    if (!std::exchange(m_extraRootsLoaded, true)) {
        m_extraRoots = QSslCertificate::fromPath(m_settings.extraRootsFile);
        if (m_extraRoots.isEmpty())
            qCWarning(lcHttp) << "No certificate could be read from the --ca-file";
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(m_extraRoots);
    request.setSslConfiguration(configuration);
}

} // namespace hublink
