// SPDX-License-Identifier: MIT
#include "app/hub/huberror.h"

#include "app/provider/echoes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Any JSON value, scalars too, which QJsonDocument refuses.
QJsonValue parse(const QByteArray &json)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + json + ']');
    return wrapped.array().size() == 1 ? wrapped.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

QString words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject()) {
        if (const QString message = words(value["message"_L1]); !message.isEmpty())
            return message;
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

QString joined(const QString &message, const QString &providerResponse)
{
    if (providerResponse.isEmpty() || message.contains(providerResponse))
        return message;
    return message.isEmpty() ? providerResponse : message + u" ("_s + providerResponse + u')';
}

//! JSON as people read it, anything else as it is.
QString formatted(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    const QString text = value.toString();
    const QJsonValue inner = parse(text.toUtf8());
    return inner.isObject() || inner.isArray() ? formatted(inner) : text;
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

//! Fills in StackOne's and the provider's words and the whole answer.
void unwrap(const QByteArray &body, Error &error)
{
    const QJsonObject outer = QJsonDocument::fromJson(body).object();
    QString message = words(outer["message"_L1]);
    QJsonValue response = outer["provider_response"_L1];
    if (const QJsonValue inner = parse(message.toUtf8()); inner.isObject()) {
        message = words(inner["message"_L1]);
        if (!inner["provider_response"_L1].isUndefined())
            response = inner["provider_response"_L1];
    }
    QString provider = words(response);
    if (const QJsonValue inner = parse(provider.toUtf8()); inner.isObject())
        provider = words(inner);
    QStringList complaints;
    const QJsonArray errors = outer["errors"_L1].toArray();
    for (const QJsonValue &complaint : errors)
        complaints.append(words(complaint));
    constexpr qsizetype longestSaid = 400;
    constexpr qsizetype longestAnswer = 20'000;
    error.said
        = shortened(joined(joined(message, provider), complaints.join(u"; "_s)), longestSaid);
    const bool none = response.isUndefined() || response.isNull();
    const QJsonValue providerErrors = outer["provider_errors"_L1];
    error.answer = shortened(formatted(none ? providerErrors : response).trimmed(), longestAnswer);
    if (error.answer == provider || error.answer == error.said)
        error.answer.clear();
}

} // namespace

Error hubError(const HttpResponse &response, const HubCall &call)
{
    Error error = errorFromStatus(response, stackOne);
    error.about = call.about;
    if (response.isWebPage()) {
        if (response.status < 500)
            error.kind = ErrorKind::NotTheService;
        return error;
    }
    unwrap(response.body, error);
    const bool byKey = call.door == HubDoor::ApiKey;
    if (!byKey && (response.status == 401 || response.status == 403))
        error.kind = ErrorKind::SessionExpired;
    else if (byKey && response.status == 401)
        error.field = apiKeyField;
    else if (response.status == 409 || response.status == 412)
        error.kind = ErrorKind::Conflict;
    else if (error.kind == ErrorKind::Refused && !call.carriesEntries)
        error.kind = ErrorKind::QuestionRefused;
    else if (error.kind == ErrorKind::Refused && byKey)
        error.kind = ErrorKind::Declined;
    return error;
}

Result<QJsonValue> hubAnswer(const Result<HttpResponse> &response, const HubCall &call)
{
    if (!response) {
        Error error = response.error();
        error.about = call.about;
        return error;
    }
    if (!response->isSuccess())
        return hubError(*response, call);
    if (response->body.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    const QJsonValue json = parse(response->body);
    if (!json.isUndefined())
        return json;
    return Error{
        .kind = response->isWebPage() ? ErrorKind::NotTheService : ErrorKind::UnexpectedAnswer,
        .party = stackOne,
        .detail = u"the answer is no JSON"_s,
        .httpStatus = response->status};
}

Error withoutEchoes(Error error, const Credentials &credentials)
{
    error.said = withoutCredentials(error.said, credentials);
    error.answer = withoutCredentials(error.answer, credentials);
    return error;
}

Error withoutEcho(const Error &error, const Secret &opener)
{
    return withoutEchoes(error, {{{}, {}, opener}});
}

} // namespace hublink
