// SPDX-License-Identifier: MIT
#include "app/linking/givenlink.h"

#include "app/form/foundlink.h"
#include "app/form/mailprotection.h"
#include "app/net/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype longestText = 16 * 1024;

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
    return QDateTime::fromSecsSinceEpoch(qint64(seconds)).toUTC();
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

//! A web token has three parts and ends with the last one. Other tokens tell nothing.
bool isCutShort(const QString &token)
{
    const QStringList parts = token.split(u'.');
    const QByteArray head = QByteArray::fromBase64(
        parts.first().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!QJsonDocument::fromJson(head).object().contains("alg"_L1))
        return false;
    return parts.size() < 3 || parts.contains(QString());
}

//! Takes what follows the token off: a comma and a word. False if it is no token then.
bool trimToken(QString &token)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~+/=:-]+"_s);
    static const QRegularExpression behind(u"\\A[,;!*?\\\\]"_s);
    const QString start = form.match(token).captured();
    const QString rest = token.mid(start.size());
    if (start.isEmpty() || (!rest.isEmpty() && !behind.match(rest).hasMatch()))
        return false;
    token = start;
    return !isCutShort(token);
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
    return trimToken(token) ? accepted(token, *trusted) : fault(LinkFault::BrokenToken, host);
}

//! The same for an address that a mail filter may have put in the link's place.
LinkReading readWrapped(const CleanedValue &found, const QList<HubAddresses> &known)
{
    constexpr int mostLayers = 3;
    LinkReading reading = readAddress(found.text, known);
    reading.cleaned = found;
    QString address = found.text;
    for (int i = 0; i < mostLayers && reading.fault == LinkFault::OtherHost; ++i) {
        const std::optional<ProtectedAddress> wrapped = protectedAddress(QUrl(address));
        if (!wrapped)
            break;
        if (wrapped->inner.isEmpty()) {
            reading.fault = LinkFault::Hidden;
            break;
        }
        address = wrapped->inner;
        LinkReading inner = readAddress(address, known);
        // Anybody's page may carry an address; it counts only if it is a link.
        if (!wrapped->isKnown && !inner.link)
            break;
        inner.cleaned = found;
        inner.cleaned.text = address;
        inner.cleaned.protector = QUrl(found.text).host();
        reading = inner;
    }
    return reading;
}

} // namespace

LinkReading readGivenLink(const QString &text, const QList<HubAddresses> &known)
{
    if (text.size() > longestText)
        return fault(LinkFault::TooLong);
    const QString bare = unwrapped(text.trimmed()).trimmed();
    if (bare.isEmpty())
        return fault(LinkFault::Empty);
    if (const CleanedValue found = findLink(bare); !found.text.isEmpty())
        return readWrapped(found, known);
    const CleanedValue found = findToken(bare);
    if (!isToken(found.text))
        return fault(LinkFault::NotALink);
    LinkReading reading = isCutShort(found.text) ? fault(LinkFault::BrokenToken)
                                                 : accepted(found.text, known.first());
    reading.cleaned = found;
    return reading;
}

bool mayBeTrusted(const QUrl &url)
{
    return isSafeAddress(url) && !url.hasQuery() && !url.hasFragment();
}

} // namespace hublink
