// SPDX-License-Identifier: MIT
#include "app/net/proxyprobe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds patience{5};

//! "403 Forbidden", cleaned of anything that is no plain text.
QString statusWords(const QByteArray &statusLine)
{
    QString words = QString::fromUtf8(statusLine.mid(statusLine.indexOf(' ') + 1)).simplified();
    words.removeIf([](QChar c) { return !c.isPrint(); });
    constexpr qsizetype longest = 120;
    return words.left(longest);
}

//! The ways of signing in that the proxy offers: "basic", "negotiate".
QStringList schemesIn(const QByteArray &head)
{
    QStringList schemes;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("proxy-authenticate:")) {
            schemes.append(
                QString::fromLatin1(line.mid(line.indexOf(':') + 1).trimmed().split(' ').first()));
        }
    }
    return schemes;
}

bool isSpoken(const QString &scheme)
{
    return QStringList{u"basic"_s, u"digest"_s, u"ntlm"_s}.contains(scheme.toLower());
}

} // namespace

Error proxyError(const ProxyChoice &choice, ProxyFault fault, const QString &party)
{
    Error error{.kind = ErrorKind::ProxyFailed, .party = party};
    error.proxyFault = fault;
    error.proxy = choice.name;
    error.proxySetBy = choice.setBy;
    return error;
}

ProxyProbe::ProxyProbe(
    const ProxyChoice &choice, const QUrl &target, const QString &party, Told told, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_target(
          target.host(QUrl::FullyEncoded).toLatin1() + ':' + QByteArray::number(target.port(443)))
    , m_party(party)
    , m_told(std::move(told))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { conclude(fault(ProxyFault::Silent)); });
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::onReadyRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::onFailed);
    m_deadline.start(patience);
    m_socket.connectToHost(choice.proxy.hostName(), choice.proxy.port());
}

void ProxyProbe::ask()
{
    if (m_choice.proxy.type() != QNetworkProxy::HttpProxy)
        return conclude({});
    QByteArray question = "CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target + "\r\n";
    if (!m_choice.proxy.user().isEmpty()) {
        const QString pair = m_choice.proxy.user() + u':' + m_choice.proxy.password();
        question += "Proxy-Authorization: Basic " + pair.toLatin1().toBase64() + "\r\n";
    }
    m_socket.write(question + "\r\n");
}

void ProxyProbe::onReadyRead()
{
    constexpr qsizetype longestHead = 16 * 1024;
    m_head += m_socket.read(longestHead);
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end >= 0 || m_head.size() >= longestHead)
        judge(end >= 0 ? m_head.first(end) : m_head);
}

void ProxyProbe::onFailed(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::HostNotFoundError)
        return conclude(fault(ProxyFault::NotFound));
    if (error == QAbstractSocket::ConnectionRefusedError || error == QAbstractSocket::NetworkError)
        return conclude(fault(ProxyFault::Closed));
    m_head.isEmpty() ? conclude(fault(ProxyFault::HungUp)) : judge(m_head);
}

void ProxyProbe::judge(const QByteArray &head)
{
    const QByteArray line = head.split('\r').first();
    const int status = line.mid(line.indexOf(' ') + 1).left(3).toInt();
    if (!line.startsWith("HTTP/") || status == 0)
        return conclude(fault(ProxyFault::HungUp));
    if (status >= 200 && status < 300)
        return conclude({});
    const QString said = statusWords(line);
    if (status != 407)
        return conclude(fault(ProxyFault::Refuses, said));
    const QStringList schemes = schemesIn(head);
    if (std::none_of(schemes.cbegin(), schemes.cend(), isSpoken)) {
        Error error = fault(ProxyFault::UnknownSignIn, said);
        error.detail = schemes.join(u", "_s);
        return conclude(error);
    }
    conclude(
        fault(m_choice.proxy.user().isEmpty() ? ProxyFault::WantsSignIn : ProxyFault::RefusesSignIn,
            said));
}

void ProxyProbe::conclude(const std::optional<Error> &error)
{
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    if (const Told told = std::exchange(m_told, {}))
        told(error);
}

Error ProxyProbe::fault(ProxyFault fault, const QString &said) const
{
    Error error = proxyError(m_choice, fault, m_party);
    error.said = said;
    return error;
}

} // namespace hublink
