// SPDX-License-Identifier: MIT
#include "app/net/httpmessage.h"

#include "app/base/utctime.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hublink {

bool looksLikeWebPage(const QByteArray &text)
{
    const QByteArray start = text.left(256).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<body");
}

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.authority();
}

bool HttpResponse::isWebPage() const
{
    const QByteArray start = body.left(256).trimmed().toLower();
    if (contentType.toLower().startsWith("text/html")) {
        // Some services call their JSON a web page.
        const bool mayBeJson = start.startsWith('{') || start.startsWith('[');
        return !mayBeJson || QJsonDocument::fromJson(body).isNull();
    }
    return looksLikeWebPage(body);
}

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool permitsHost(const QStringList &permitted, const QString &host)
{
    const QString name = host.toLower();
    return isLoopback(name)
        || std::any_of(permitted.cbegin(), permitted.cend(),
            [&](const QString &each) { return name == each || name.endsWith(u'.' + each); });
}

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

QString loggable(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QDateTime parseHttpDate(const QByteArray &header)
{
    QString text = QString::fromLatin1(header).trimmed();
    text.chop(text.endsWith("GMT"_L1) ? 3 : 0);
    const QDateTime when = QLocale::c().toDateTime(text.trimmed(), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    return when.isValid() ? utcTime(when.date(), when.time()) : QDateTime();
}

QByteArray asUtf8(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    const bool isText = type.isEmpty() || type.contains("json") || type.contains("xml")
        || type.startsWith("text/");
    if (!isText || body.isEmpty())
        return body;
    std::optional<QStringConverter::Encoding> encoding
        = QStringConverter::encodingForData(body, type.contains("json") ? u'{' : u'\0');
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?([\\w.:-]+)"_s);
    const QString named = charset.match(QString::fromLatin1(type)).captured(1);
    if (!encoding && type.contains("json"))
        encoding = QStringConverter::encodingForData(body, u'[');
    QStringDecoder decoder
        = encoding ? QStringDecoder(*encoding) : QStringDecoder(named.toLatin1().constData());
    // Browsers read the commonest Western names as one superset of Latin-1.
    static const QStringList western
        = {u"iso-8859-1"_s, u"latin1"_s, u"us-ascii"_s, u"ascii"_s, u"windows-1252"_s, u"cp1252"_s};
    if (!encoding && western.contains(named))
        decoder = QStringDecoder(QStringConverter::Latin1);
    if (!decoder.isValid() || (!encoding && (named.isEmpty() || named == "utf-8"_L1)))
        return body;
    const QString text = decoder(body);
    return text.toUtf8();
}

std::chrono::seconds parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    using std::chrono::seconds;
    constexpr qint64 aDay = 24 * 60 * 60;
    bool isNumber = false;
    qint64 wait = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = parseHttpDate(header);
        wait = when.isValid() ? now.secsTo(when) : 0;
    }
    return seconds(qBound(qint64(0), wait, aDay));
}

Error errorFromStatus(const HttpResponse &response, const QString &party)
{
    const auto make = [&](ErrorKind kind) {
        return Error{.kind = kind,
            .party = party,
            .detail = u"HTTP %1"_s.arg(response.status),
            .retryAfter = response.retryAfter,
            .httpStatus = response.status};
    };
    switch (response.status) {
    case 401: return make(ErrorKind::Refused);
    case 403: return make(ErrorKind::PermissionMissing);
    case 404:
    case 410: return make(ErrorKind::NotFound);
    case 407: return make(ErrorKind::ProxyFailed);
    case 408:
    case 504: return make(ErrorKind::TimedOut);
    case 429: return make(ErrorKind::RateLimited);
    default: break;
    }
    if (response.status >= 500)
        return make(ErrorKind::ServiceDown);
    if (response.status >= 400)
        return make(ErrorKind::Refused);
    if (response.status >= 300)
        return make(ErrorKind::RedirectRefused);
    return make(ErrorKind::UnexpectedAnswer);
}

} // namespace hublink
