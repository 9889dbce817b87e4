// SPDX-License-Identifier: MIT
#include "app/hub/huberror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const QString stackOne = u"StackOne"_s;

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

QString spokenIn(const QByteArray &body)
{
    const QJsonObject outer = QJsonDocument::fromJson(body).object();
    QString message = words(outer["message"_L1]);
    QString response = words(outer["provider_response"_L1]);
    if (const QJsonValue inner = parse(message.toUtf8()); inner.isObject()) {
        message = words(inner["message"_L1]);
        if (const QString innerResponse = words(inner["provider_response"_L1]);
            !innerResponse.isEmpty())
            response = innerResponse;
    }
    if (const QJsonValue inner = parse(response.toUtf8()); inner.isObject())
        response = words(inner);
    constexpr qsizetype longest = 400;
    const QString all = joined(message, response);
    return all.size() > longest ? all.left(longest - 1) + u'…' : all;
}

} // namespace

Error hubError(const HttpResponse &response, HubDoor door)
{
    Error error = errorFromStatus(response, stackOne);
    if (response.isWebPage()) {
        if (response.status < 500)
            error.kind = ErrorKind::NotTheService;
        return error;
    }
    error.said = spokenIn(response.body);
    if (door == HubDoor::ApiKey && error.kind == ErrorKind::Refused && response.status != 401)
        error.kind = ErrorKind::Declined;
    if (door == HubDoor::SessionToken && (response.status == 401 || response.status == 403))
        error.kind = ErrorKind::SessionExpired;
    return error;
}

Result<QJsonValue> hubAnswer(const Result<HttpResponse> &response, HubDoor door)
{
    if (!response)
        return response.error();
    if (!response->isSuccess())
        return hubError(*response, door);
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

} // namespace hublink
