// SPDX-License-Identifier: MIT
#include "app/net/proxysettings.h"

#include "app/base/settingnames.h"
#include "app/net/httpmessage.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The first of the variables that is set, small letters first.
std::pair<QString, QString> firstSet(
    const QProcessEnvironment &environment, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &spelling : {name, name.toUpper()}) {
            if (const QString value = environment.value(spelling).trimmed(); !value.isEmpty())
                return {spelling, value};
        }
    }
    return {};
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

//! Qt sends Basic credentials as Latin-1; browsers and proxies use UTF-8. Text whose Latin-1 form
//! is the UTF-8 that is wanted.
QString asUtf8(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

//! A proxy's address may lack its scheme.
QUrl addressIn(const QString &setting, QUrl::ParsingMode mode)
{
    return QUrl(setting.contains("://"_L1) ? setting : u"http://"_s + setting, mode);
}

ProxyChoice chosen(const QString &setting, const QString &variable)
{
    const QUrl url = addressIn(setting, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    ProxyChoice choice;
    choice.setBy = variable;
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (url.host().isEmpty() || (scheme != "http"_L1 && !isSocks)) {
        choice.isUnsupported = true;
        choice.name = url.host().isEmpty() ? setting.section(u'@', -1)
                                           : scheme + u"://"_s + url.host()
                + (url.port() < 0 ? QString() : u":%1"_s.arg(url.port()));
        return choice;
    }
    constexpr int usualSocksPort = 1080;
    const int port = url.port(isSocks ? usualSocksPort : 80);
    choice.name = url.host() + u':' + QString::number(port);
    choice.proxy = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        url.host(), quint16(port), asUtf8(url.userName(QUrl::FullyDecoded)),
        asUtf8(url.password(QUrl::FullyDecoded)));
    return choice;
}

ProxyChoice bySystem(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(
        QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest));
    ProxyChoice choice;
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy)
        return choice;
    choice.proxy = proxies.first();
    choice.name = choice.proxy.hostName() + u':' + QString::number(choice.proxy.port());
    return choice;
}

} // namespace

bool isProxyAddress(const QString &text)
{
    const QUrl url = addressIn(text, QUrl::StrictMode);
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    return url.isValid() && isBare && !chosen(text, {}).isUnsupported;
}

bool isExempt(const QUrl &url, const QString &exceptions)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    static const QRegularExpression withPort(u"\\A(\\[[^\\]]+\\]|[^:]+):(\\d+)\\z"_s);
    const QString host = url.host().toLower();
    const QHostAddress address(host);
    const QStringList entries = exceptions.toLower().split(gap, Qt::SkipEmptyParts);
    return std::any_of(entries.cbegin(), entries.cend(), [&](QString entry) {
        if (entry == "*"_L1)
            return true;
        if (entry == "<local>"_L1)
            return !host.contains(u'.') && !host.contains(u':');
        if (const QRegularExpressionMatch match = withPort.match(entry); match.hasMatch()) {
            if (match.captured(2).toInt() != portOf(url))
                return false;
            entry = match.captured(1);
        }
        entry.remove(u'[').remove(u']');
        if (entry.contains(u'/')) {
            const auto range = QHostAddress::parseSubnet(entry);
            return !address.isNull() && !range.first.isNull() && address.isInSubnet(range);
        }
        if (const QHostAddress single(entry); !single.isNull() && !address.isNull())
            return single == address;
        if (entry.startsWith(u'*'))
            entry.remove(0, 1);
        if (entry.startsWith(u'.'))
            entry.remove(0, 1);
        return !entry.isEmpty() && (host == entry || host.endsWith(u'.' + entry));
    });
}

ProxyChoice proxyFor(const QUrl &url, const QProcessEnvironment &environment, const OwnProxy &own)
{
    if (own.address == directProxy || isLoopback(url.host()))
        return {};
    if (!own.address.isEmpty()) {
        ProxyChoice choice = chosen(own.address, ProxyChoice::ownSetting);
        choice.proxy.setUser(asUtf8(own.user));
        choice.proxy.setPassword(asUtf8(own.password.exposeText()));
        return choice;
    }
    if (isExempt(url, firstSet(environment, {u"no_proxy"_s}).second))
        return {};
    const auto [variable, setting]
        = firstSet(environment, {url.scheme() + u"_proxy"_s, u"all_proxy"_s});
    return setting.isEmpty() ? bySystem(url) : chosen(setting, variable);
}

} // namespace hublink
