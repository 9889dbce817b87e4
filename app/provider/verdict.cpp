// SPDX-License-Identifier: MIT
#include "app/provider/verdict.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString blamedRole(const CredentialCheck &check, const QString &words)
{
    const QString lower = words.toLower();
    QStringList blamed;
    for (const Culprit &culprit : check.culprits) {
        if (lower.contains(culprit.contains) && !blamed.contains(culprit.role))
            blamed.append(culprit.role);
    }
    return blamed.size() == 1 ? blamed.first() : QString();
}

//! A good status with an error inside: {"error": 401, "message": …}.
bool tellsAnError(const HttpResponse &response)
{
    const QJsonValue error = QJsonDocument::fromJson(response.body).object()["error"_L1];
    return !error.isUndefined() && !error.isNull() && error != QJsonValue(false)
        && error != QJsonValue(0);
}

QString filled(const QString &text, const Credentials &credentials, bool forAddress)
{
    QString result = text;
    for (const Credential &credential : credentials) {
        const QString placeholder = u'{' + credential.role + u'}';
        if (credential.role.isEmpty() || !result.contains(placeholder))
            continue;
        const QString value = credential.value.exposeText();
        result.replace(
            placeholder, forAddress ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value);
    }
    return result;
}

} // namespace

QString providerWords(const HttpResponse &response, const QString &messageMember)
{
    if (response.isWebPage())
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    QString words = json.isObject() ? json.object()[messageMember].toString()
                                    : QString::fromUtf8(response.body);
    words = words.simplified();
    constexpr qsizetype longest = 300;
    return words.size() > longest ? words.left(longest - 1) + u'…' : words;
}

Outcome judge(const Provider &provider, const HttpResponse &response)
{
    const CredentialCheck &check = *provider.check;
    const bool refusingStatus = check.refusedStatuses.contains(response.status);
    Error error = errorFromStatus(response, provider.name);
    if (response.isWebPage()
        && (response.isSuccess() || refusingStatus || response.status == 404)) {
        error.kind = ErrorKind::NotTheService;
        return error;
    }
    error.said = providerWords(response, check.messageMember);
    if (refusingStatus || (response.isSuccess() && tellsAnError(response))) {
        error.kind = ErrorKind::Refused;
        error.field = blamedRole(check, error.said);
        return error;
    }
    if (response.status == 404) {
        error.kind = ErrorKind::NotTheService;
        return error;
    }
    if (!response.isSuccess()) {
        // A status that the provider's description does not name is no judgement of the values.
        if (error.kind == ErrorKind::Refused)
            error.kind = ErrorKind::UnexpectedAnswer;
        return error;
    }
    const QByteArray phrase = check.verifiedPhrase.toUtf8().toLower();
    if (phrase.isEmpty() || response.body.toLower().contains(phrase))
        return Done{};
    error.kind = ErrorKind::UnexpectedAnswer;
    return error;
}

HttpRequest fillTemplate(
    const Provider &provider, const RequestTemplate &request, const Credentials &credentials)
{
    HttpRequest result;
    result.method = request.method;
    result.party = provider.name;
    result.url = provider.baseUrl;
    QString path = provider.baseUrl.path(QUrl::FullyEncoded);
    path.chop(path.endsWith(u'/') ? 1 : 0);
    result.url.setPath(path + filled(request.path, credentials, true), QUrl::TolerantMode);
    QStringList query;
    for (const auto &[name, value] : request.query)
        query.append(name + u'=' + filled(value, credentials, true));
    if (!query.isEmpty())
        result.url.setQuery(query.join(u'&'), QUrl::StrictMode);
    for (const auto &[name, value] : request.headers)
        result.headers.append({name, Secret(filled(value, credentials, false))});
    return result;
}

} // namespace hublink
