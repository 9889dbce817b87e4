// SPDX-License-Identifier: MIT
#include "app/provider/verdict.h"

#include "app/provider/refusalwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The value that tells who is asked, by the host's name or by the path; empty: none does.
QString roleInAddress(const Provider &provider)
{
    const QString inHost = provider.roleInHost();
    return inHost.isEmpty() ? placeholderIn(provider.check->request.path) : inHost;
}

//! The value to blame for a refusal; empty: it may be any of several.
QString blamedRole(const Provider &provider, const QString &words)
{
    const CredentialCheck &check = *provider.check;
    if (check.culprits.isEmpty()) {
        // Whoever answers was found by the value in the address.
        const QString found = roleInAddress(provider);
        QStringList sent;
        for (const ProviderField &field : provider.fields) {
            if (field.role != found)
                sent.append(field.role);
        }
        return sent.size() == 1 ? sent.first() : QString();
    }
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

enum class Place { Address, Header, Json };

QString escaped(const QString &value, Place place)
{
    switch (place) {
    case Place::Header: return value;
    case Place::Address: return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case Place::Json: break;
    }
    const QJsonDocument quoted(QJsonArray{value});
    return QString::fromUtf8(quoted.toJson(QJsonDocument::Compact)).mid(2).chopped(2);
}

//! In one pass, so that a value that looks like a placeholder stays what it is.
QString filled(const QString &text, const Credentials &credentials, Place place)
{
    static const QRegularExpression placeholder(u"\\{([A-Za-z0-9_]+)\\}"_s);
    QString result;
    qsizetype at = 0;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(at, match.capturedStart() - at);
        const auto value = std::find_if(credentials.cbegin(), credentials.cend(),
            [&](const Credential &credential) { return credential.role == match.captured(1); });
        result += value == credentials.cend() ? match.captured()
                                              : escaped(value->value.exposeText(), place);
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

//! One part of a host name, also if the whole address was entered. Nothing else may choose where
//! the credentials go.
std::optional<QString> hostPart(QString value, const QString &after)
{
    value = value.trimmed().toLower();
    value.remove(QRegularExpression(u"\\Ahttps?://"_s));
    value = value.section(u'/', 0, 0);
    if (value.endsWith(after))
        value.chop(after.size());
    static const QRegularExpression part(u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    if (!part.match(value).hasMatch())
        return {};
    return value;
}

Result<QUrl> baseOf(const Provider &provider, const Credentials &credentials)
{
    QString address = provider.baseAddress;
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}([^/]*)"_s);
    const QRegularExpressionMatch match = placeholder.match(address);
    if (match.hasMatch()) {
        std::optional<QString> part;
        for (const Credential &credential : credentials) {
            if (credential.role == match.captured(1))
                part = hostPart(credential.value.exposeText(), match.captured(2));
        }
        if (!part)
            return Error{.kind = ErrorKind::InvalidInput,
                .party = provider.name,
                .field = match.captured(1)};
        address.replace(u'{' + match.captured(1) + u'}', *part);
    }
    return QUrl(address, QUrl::StrictMode);
}

} // namespace

QString providerWords(const HttpResponse &response, const QString &messageMember)
{
    if (response.isWebPage())
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    const QJsonValue whole = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    QString words = json.isNull() ? QString::fromUtf8(response.body)
                                  : memberAt(whole, messageMember).toString();
    words = words.simplified();
    constexpr qsizetype longest = 300;
    return words.size() > longest ? words.left(longest - 1) + u'…' : words;
}

Outcome judge(const Provider &provider, const HttpResponse &response)
{
    const CredentialCheck &check = *provider.check;
    const bool refusingStatus = check.refusedStatuses.contains(response.status);
    Error error = errorFromStatus(response, provider.name);
    const QString found = response.status == 404 ? roleInAddress(provider) : QString();
    if (!found.isEmpty()) {
        // Nobody there goes by that name.
        error.kind = ErrorKind::Refused;
        error.field = found;
        return error;
    }
    if (response.isWebPage()
        && (response.isSuccess() || refusingStatus || response.status == 404)) {
        error.kind = ErrorKind::NotTheService;
        return error;
    }
    error.said = providerWords(response, check.messageMember);
    const auto refused = [&] {
        error.kind = ErrorKind::Refused;
        error.field = speaksOfUser(error.said) ? QString() : blamedRole(provider, error.said);
        return error;
    };
    if (refusingStatus || (response.isSuccess() && tellsAnError(response)))
        return refused();
    if (check.acceptedStatuses.contains(response.status))
        return speaksOfUser(error.said) ? Outcome(refused()) : Outcome(Done{});
    if (response.status == 404) {
        // Who answers in the service's words is the service.
        error.kind = error.said.isEmpty() ? ErrorKind::NotTheService : ErrorKind::UnexpectedAnswer;
        return error;
    }
    if (!response.isSuccess()) {
        const bool isAboutRequest = response.status >= 400 && response.status < 500
            && error.kind != ErrorKind::RateLimited;
        // A status that the provider's description does not name is no judgement of the values;
        // its words may be.
        if (isAboutRequest && speaksOfValues(error.said))
            return refused();
        if (error.kind == ErrorKind::Refused)
            error.kind = ErrorKind::UnexpectedAnswer;
        return error;
    }
    // JSON may be written with blanks and without.
    const auto bare = [](QByteArray text) { return text.toLower().replace(' ', QByteArray()); };
    const QByteArray phrase = bare(check.verifiedPhrase.toUtf8());
    if (phrase.isEmpty() || bare(response.body).contains(phrase))
        return Done{};
    if (check.refusedWithoutPhrase || speaksOfValues(error.said))
        return refused();
    error.kind = ErrorKind::UnexpectedAnswer;
    return error;
}

Result<HttpRequest> fillTemplate(
    const Provider &provider, const RequestTemplate &request, const Credentials &credentials)
{
    const Result<QUrl> base = baseOf(provider, credentials);
    if (!base)
        return base.error();
    HttpRequest result;
    result.method = request.method;
    result.party = provider.name;
    const bool endsInSlash = provider.baseAddress.endsWith(u'/');
    result.logAs = provider.baseAddress.chopped(endsInSlash ? 1 : 0) + request.path;
    result.url = *base;
    QString path = base->path(QUrl::FullyEncoded);
    path.chop(path.endsWith(u'/') ? 1 : 0);
    result.url.setPath(
        path + filled(request.path, credentials, Place::Address), QUrl::TolerantMode);
    QStringList query;
    for (const auto &[name, value] : request.query)
        query.append(name + u'=' + filled(value, credentials, Place::Address));
    if (!query.isEmpty())
        result.url.setQuery(query.join(u'&'), QUrl::StrictMode);
    for (const auto &[name, value] : request.headers)
        result.headers.append({name, Secret(filled(value, credentials, Place::Header))});
    if (request.basic) {
        const QString pair = filled(request.basic->first, credentials, Place::Header) + u':'
            + filled(request.basic->second, credentials, Place::Header);
        result.headers.append(
            {"Authorization", Secret(QByteArray("Basic " + pair.toUtf8().toBase64()))});
    }
    if (!request.body.isEmpty())
        result.body = Secret(filled(request.body, credentials, Place::Json));
    return result;
}

} // namespace hublink
