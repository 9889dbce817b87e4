// SPDX-License-Identifier: MIT
#include "app/net/httpmessage.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hublink {

bool HttpResponse::isWebPage() const
{
    if (contentType.toLower().startsWith("text/html"))
        return true;
    const QByteArray start = body.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
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

std::chrono::seconds parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    using std::chrono::seconds;
    constexpr qint64 aDay = 24 * 60 * 60;
    bool isNumber = false;
    qint64 wait = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        QString text = QString::fromLatin1(header).trimmed();
        text.chop(text.endsWith("GMT"_L1) ? 3 : 0);
        QDateTime when = QLocale::c().toDateTime(text.trimmed(), u"ddd, dd MMM yyyy hh:mm:ss"_s);
        when.setTimeSpec(Qt::UTC);
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
