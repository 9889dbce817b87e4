// SPDX-License-Identifier: MIT
#include "app/net/httpclient.h"

#include "app/net/certificatefile.h"
#include "app/net/httpexchange.h"
#include "app/net/proxysettings.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Lets the client decide.
class ChosenProxies final : public QNetworkProxyFactory
{
public:
    explicit ChosenProxies(std::function<QNetworkProxy(const QUrl &)> choose)
        : m_choose(std::move(choose))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_choose(query.url())};
    }

private:
    std::function<QNetworkProxy(const QUrl &)> m_choose;
};

//! The system's roots and those of the files that were named.
Result<QList<QSslCertificate>> rootsOf(const QStringList &files)
{
    QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    for (const QString &file : files) {
        const Result<QList<QByteArray>> certificates = readCertificateFile(file);
        if (!certificates)
            return certificates.error();
        for (const QByteArray &der : *certificates) {
            const QSslCertificate certificate(der, QSsl::Der);
            if (certificate.isNull())
                return Error{.kind = ErrorKind::RootsUnreadable, .party = {}, .detail = file};
            roots.append(certificate);
        }
    }
    return roots;
}

} // namespace

HttpClient::HttpClient(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const auto running = findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly);
        if (running.isEmpty())
            giveUpConnections();
    });
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

void HttpClient::warmUp(const QUrl &address)
{
    QNetworkRequest trusted(address);
    if (!isSafeAddress(address) || !isPermitted(address) || lacksPassword() || !applyTrust(trusted))
        return;
    constexpr int https = 443;
    if (address.scheme() == "https"_L1) {
        manager().connectToHostEncrypted(
            address.host(), quint16(address.port(https)), trusted.sslConfiguration());
    } else {
        constexpr int http = 80;
        manager().connectToHost(address.host(), quint16(address.port(http)));
    }
    waitForIdleness();
}

void HttpClient::giveUpConnections()
{
    for (const std::unique_ptr<QNetworkAccessManager> &manager : m_managers)
        manager->clearConnectionCache();
}

std::unique_ptr<QNetworkAccessManager> HttpClient::newManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(
        new ChosenProxies([this](const QUrl &url) { return proxyTo(url).proxy; }));
    return manager;
}

ProxyChoice HttpClient::proxyTo(const QUrl &url) const
{
    return proxyFor(url, m_settings.environment, m_settings.proxy);
}

bool HttpClient::isPermitted(const QUrl &address) const
{
    return !m_settings.hosts || permitsHost(*m_settings.hosts, address.host());
}

//! It is in the keychain, and is read before the first request that needs it.
bool HttpClient::lacksPassword() const
{
    return !m_settings.proxy.user.isEmpty() && m_settings.proxy.password.isEmpty()
        && m_settings.proxyPassword;
}

void HttpClient::setProxy(const OwnProxy &proxy)
{
    m_settings.proxy = proxy;
    giveUpConnections();
}

void HttpClient::setProxyPassword(std::function<QFuture<Result<Secret>>()> source)
{
    m_settings.proxyPassword = std::move(source);
}

void HttpClient::setExtraRoots(const QStringList &files)
{
    m_settings.extraRoots = files;
    m_roots.reset();
    giveUpConnections();
}

QNetworkAccessManager &HttpClient::manager()
{
    if (m_managers.empty())
        m_managers.push_back(newManager());
    return *m_managers.front();
}

//! Qt opens six connections to a host and no more, for each manager.
QNetworkAccessManager &HttpClient::managerWithRoom()
{
    constexpr qsizetype mostAtOnce = 6;
    if (!m_settings.manyAtOnce)
        return manager();
    for (const std::unique_ptr<QNetworkAccessManager> &manager : m_managers) {
        const auto replies = manager->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
        const auto running = std::count_if(replies.cbegin(), replies.cend(),
            [](const QNetworkReply *reply) { return reply->isRunning(); });
        if (running < mostAtOnce)
            return *manager;
    }
    m_managers.push_back(newManager());
    return *m_managers.back();
}

Outcome HttpClient::applyTrust(QNetworkRequest &request)
{
    if (!m_roots) {
        const QStringList files = certificateFiles(m_settings.extraRoots, m_settings.environment);
        m_roots = files.isEmpty() ? QList<QSslCertificate>() : rootsOf(files);
    }
    if (!*m_roots)
        return m_roots->error();
    if ((*m_roots)->isEmpty())
        return Done{};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(**m_roots);
    request.setSslConfiguration(configuration);
    return Done{};
}

void HttpClient::noteTime(const QDateTime &serverTime)
{
    if (serverTime.isValid())
        m_clockAhead = std::chrono::seconds(serverTime.secsTo(m_settings.clock()));
}

} // namespace hublink
