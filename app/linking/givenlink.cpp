// SPDX-License-Identifier: MIT
#include "app/linking/givenlink.h"

#include "app/net/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype longestText = 16 * 1024;
constexpr qsizetype shortestToken = 12;

//! A web token tells its end in its middle part; other tokens tell nothing.
QDateTime expiryOf(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return {};
    const QByteArray payload = QByteArray::fromBase64(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const double seconds = QJsonDocument::fromJson(payload).object()["exp"_L1].toDouble();
    constexpr double year9999 = 253402300799.0;
    if (seconds <= 0 || seconds > year9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

bool isToken(const QString &text)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9._~+/=:-]+\\z"_s);
    return text.size() >= shortestToken && token.match(text).hasMatch() && !text.contains("://"_L1);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int usual = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(usual) == b.port(usual);
}

bool isStackOne(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return url.scheme() == "https"_L1 && url.port(443) == 443
        && (host == "stackone.com"_L1 || host.endsWith(".stackone.com"_L1))
        && !host.contains("xn--"_L1);
}

LinkReading fault(LinkFault fault, const QString &host = {})
{
    return {std::nullopt, fault, host};
}

LinkReading accepted(const QString &token, const HubAddresses &addresses)
{
    return {GivenLink{Secret(token), addresses, expiryOf(token)}, LinkFault::None};
}

//! What a `hublink:` address carries: `hublink:LINK`, `hublink://link?url=LINK` or `?token=TOKEN`.
QString unwrapped(const QString &text)
{
    if (!text.startsWith("hublink:"_L1, Qt::CaseInsensitive))
        return text;
    const QString rest = text.mid(8);
    if (rest.startsWith("http"_L1, Qt::CaseInsensitive))
        return rest;
    const QUrlQuery query(rest.section(u'?', 1));
    for (const QString &name : {u"url"_s, u"token"_s}) {
        const QString value = query.queryItemValue(name, QUrl::FullyDecoded);
        if (!value.isEmpty())
            return value;
    }
    return rest;
}

//! The address in a sentence, if there is exactly one place where one begins.
QString addressIn(const QString &text)
{
    static const QRegularExpression address(
        u"https?://[^\\s<>\"'`]+"_s, QRegularExpression::CaseInsensitiveOption);
    QString found;
    QRegularExpressionMatchIterator matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const QString candidate = matches.next().captured();
        if (found.isEmpty() || (candidate.contains("token="_L1) && !found.contains("token="_L1)))
            found = candidate;
    }
    return found;
}

LinkReading readAddress(const QString &text, const QList<HubAddresses> &known)
{
    const bool odd = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u'\\' || c.category() == QChar::Other_Control; });
    const QUrl url(text, QUrl::StrictMode);
    if (odd || !url.isValid() || url.host().isEmpty())
        return fault(LinkFault::NotALink);
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return fault(LinkFault::UserInAddress, host);
    const HubAddresses *trusted = nullptr;
    for (const HubAddresses &addresses : known) {
        if (!trusted && (sameOrigin(url, addresses.app) || sameOrigin(url, addresses.api)))
            trusted = &addresses;
    }
    if (!trusted && isStackOne(url))
        trusted = &known.first();
    if (!trusted && url.scheme() != "https"_L1)
        return fault(LinkFault::NotSecure, host);
    if (!trusted)
        return fault(LinkFault::OtherHost, host);
    QString token = QUrlQuery(url).queryItemValue(u"token"_s, QUrl::FullyDecoded);
    if (token.isEmpty())
        token = QUrlQuery(url.fragment(QUrl::FullyEncoded))
                    .queryItemValue(u"token"_s, QUrl::FullyDecoded);
    if (token.trimmed().isEmpty())
        return fault(LinkFault::NoToken, host);
    const bool plain = std::all_of(
        token.begin(), token.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    return plain ? accepted(token, *trusted) : fault(LinkFault::NotALink);
}

} // namespace

LinkReading readGivenLink(const QString &text, const QList<HubAddresses> &known)
{
    if (text.size() > longestText)
        return fault(LinkFault::TooLong);
    const QString bare = unwrapped(text.trimmed()).trimmed();
    if (bare.isEmpty())
        return fault(LinkFault::Empty);
    if (const QString address = addressIn(bare); !address.isEmpty())
        return readAddress(address, known);
    if (isToken(bare))
        return accepted(bare, known.first());
    return fault(LinkFault::NotALink);
}

bool mayBeTrusted(const QUrl &url)
{
    return isSafeAddress(url) && !url.hasQuery() && !url.hasFragment();
}

} // namespace hublink
