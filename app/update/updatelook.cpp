// SPDX-License-Identifier: MIT
#include "app/update/updatelook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Found = Result<std::optional<NewerVersion>>;

Found read(const HttpResponse &answer, const QUrl &address, const QString &ownVersion)
{
    const Error unexpected{.kind = ErrorKind::UnexpectedAnswer, .party = address.host()};
    if (!answer.isSuccess())
        return unexpected;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString name = json.value(u"version"_s).toString();
    const QUrl page(json.value(u"url"_s).toString(), QUrl::StrictMode);
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(name, &end);
    if (version.isNull() || end != name.size() || !isSafeAddress(page))
        return unexpected;
    if (version <= QVersionNumber::fromString(ownVersion))
        return std::optional<NewerVersion>();
    return std::optional(NewerVersion{name, page});
}

} // namespace

QFuture<Found> lookForNewerVersion(HttpClient &http, const QUrl &address, const QString &ownVersion)
{
    HttpRequest request;
    request.url = address;
    QUrlQuery query(address);
    query.addQueryItem(u"version"_s, ownVersion);
    request.url.setQuery(query);
    request.party = address.host();
    return http.send(request, nullptr)
        .then([address, ownVersion](const Result<HttpResponse> &answer) -> Found {
            return answer ? read(*answer, address, ownVersion) : Found(answer.error());
        });
}

} // namespace hublink
