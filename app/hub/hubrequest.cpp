// SPDX-License-Identifier: MIT
#include "app/hub/hubrequest.h"

#include "app/hub/huberror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString withoutSlash(const QUrl &url)
{
    QString base = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.chop(base.endsWith(u'/') ? 1 : 0);
    return base;
}

QUrl apiAddress(const QUrl &api, const QString &pathAndQuery)
{
    return QUrl(withoutSlash(api) + pathAndQuery, QUrl::StrictMode);
}

HttpRequest platformRequest(
    const QByteArray &method, const QUrl &api, const QString &pathAndQuery, const Secret &apiKey)
{
    // The colon after the key is part of Basic authentication with an empty password. Some
    // samples leave it out, and the service answers 401. [hub/PROTOCOL.md]
    const QByteArray basic = "Basic " + QByteArray(apiKey.expose() + ':').toBase64();
    return HttpRequest{.method = method,
        .url = apiAddress(api, pathAndQuery),
        .headers = {{"Authorization", Secret(QByteArray(basic))}},
        .party = stackOne};
}

Secret jsonBody(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace hublink
