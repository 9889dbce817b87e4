// SPDX-License-Identifier: MIT
#include "app/sandbox/genericprovider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

const QByteArray goodPrefix = "practice-";

//! What a request has at the place where the provider expects its credentials; each must be good.
QList<QByteArray> credentialsIn(const WebRequest &request, const QJsonObject &expected)
{
    const QString kind = expected["auth"_L1].toString();
    const QByteArray header = request.header("authorization");
    if (kind == "bearer"_L1)
        return {header.startsWith("Bearer ") ? header.mid(7) : QByteArray()};
    if (kind == "header"_L1) {
        const QByteArray value
            = request.header(expected["name"_L1].toString().toLower().toLatin1());
        const QByteArray prefix = expected["prefix"_L1].toString().toLatin1();
        return {value.startsWith(prefix) ? value.mid(prefix.size()) : QByteArray()};
    }
    if (kind == "query"_L1)
        return {request.parameter(expected["name"_L1].toString()).toUtf8()};
    if (!header.startsWith("Basic "))
        return {{}};
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    const QByteArray user = pair.left(pair.indexOf(':'));
    const QByteArray password = pair.mid(pair.indexOf(':') + 1);
    QList<QByteArray> found;
    const QString secrets = expected["secrets"_L1].toString(u"user"_s);
    if (secrets.contains("user"_L1))
        found.append(user);
    if (secrets.contains("password"_L1))
        found.append(password);
    return found;
}

WebResponse answer(const QJsonValue &body, int status)
{
    if (!body.isString())
        return WebResponse::json(body, status);
    WebResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = body.toString().toUtf8();
    return response;
}

} // namespace

GenericProvider::GenericProvider()
{
    QFile file(u":/sandbox/providers.json"_s);
    (void)file.open(QIODevice::ReadOnly);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        m_providers.insert(it.key(), it->toObject());
}

WebResponse GenericProvider::handle(const WebRequest &request) const
{
    const QJsonObject expected = m_providers.value(request.parts().value(0));
    const QString path = u'/' + request.path.section(u'/', 2);
    const QJsonObject routes = expected["routes"_L1].toObject();
    const QString route = QString::fromLatin1(request.method) + u' ' + path;
    if (!routes.contains(route))
        return WebResponse::json(QJsonObject{{u"message"_s, u"Not found"_s}}, 404);
    const QJsonObject needed = expected["headers"_L1].toObject();
    for (auto it = needed.begin(); it != needed.end(); ++it) {
        if (request.header(it.key().toLower().toLatin1()) != it->toString().toLatin1())
            return WebResponse::json(
                QJsonObject{{u"message"_s, it.key() + u" header is missing"_s}}, 400);
    }
    const QList<QByteArray> credentials = credentialsIn(request, expected);
    for (const QByteArray &credential : credentials) {
        if (!credential.startsWith(goodPrefix))
            return answer(expected["refusal"_L1], expected["refusal_status"_L1].toInt(401));
    }
    return answer(routes[route], 200);
}

} // namespace hublink::sandbox
