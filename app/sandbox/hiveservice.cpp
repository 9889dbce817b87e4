// SPDX-License-Identifier: MIT
#include "app/sandbox/hiveservice.h"

#include "app/sandbox/hivepages.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

WebResponse apiError(int status, const QString &message)
{
    return WebResponse::json(QJsonObject{{u"error"_s, status}, {u"message"_s, message}}, status);
}

QJsonObject userJson(const HiveUser &user)
{
    return {{u"id"_s, user.id},
        {u"profile"_s,
            QJsonObject{{u"firstName"_s, user.firstName}, {u"lastName"_s, user.lastName}}},
        {u"fullName"_s, user.fullName()}, {u"email"_s, user.email}};
}

QJsonArray workspacesJson(const HiveUser &user)
{
    QJsonArray array;
    for (const HiveWorkspace &workspace : user.workspaces) {
        array.append(QJsonObject{{u"id"_s, workspace.id}, {u"name"_s, workspace.name},
            {u"members"_s, QJsonArray{user.id}}, {u"createdAt"_s, u"2024-03-01T09:00:00.000Z"_s},
            {u"modifiedAt"_s, u"2026-01-15T09:00:00.000Z"_s}, {u"createdBy"_s, user.id},
            {u"modifiedBy"_s, user.id}});
    }
    return array;
}

} // namespace

HiveService::HiveService(PracticeData &data)
    : m_data(data)
{
    m_users.append({data.hiveId(), u"Ada"_s, u"Practice"_s, u"ada@example.com"_s, u"practice"_s,
        data.hiveKey(),
        {{data.hiveId(), u"Practice Workspace"_s}, {data.hiveId(), u"Launch Team"_s}}});
    m_users.append({data.hiveId(), u"Ben"_s, u"Practice"_s, u"ben@example.com"_s, u"practice"_s,
        data.hiveKey(), {{data.hiveId(), u"Side Projects"_s}}});
}

QString HiveService::regenerateKey()
{
    m_users.first().apiKey = m_data.hiveKey();
    return m_users.first().apiKey;
}

std::optional<QString> HiveService::refusal(const QString &apiKey, const QString &userId) const
{
    if (userId.isEmpty())
        return u"user_id is required"_s;
    const HiveUser *user = find(userId);
    if (!user)
        return u"User not found"_s;
    if (apiKey.isEmpty() || user->apiKey != apiKey)
        return u"Invalid api_key"_s;
    return {};
}

WebResponse HiveService::handle(const WebRequest &request)
{
    if (request.path.startsWith("/api/v1/"_L1))
        return handleApi(request);
    return handlePage(request);
}

WebResponse HiveService::handleApi(const WebRequest &request) const
{
    const QStringList parts = request.parts().mid(2);
    const QString userId = request.parameter(u"user_id"_s);
    if (request.method != "GET" || parts.isEmpty())
        return apiError(404, u"Not found"_s);
    // The header is the documented way; Hive's own samples also put the key into the query.
    QString key = QString::fromUtf8(request.header("api_key"));
    if (key.isEmpty())
        key = request.parameter(u"api_key"_s);
    if (const auto words = refusal(key, userId)) {
        const bool wrongKey = words->contains("api_key"_L1);
        return apiError(wrongKey ? 401 : 400, *words);
    }
    const HiveUser &user = *find(userId);
    if (parts == QStringList{u"testcredentials"_s})
        return WebResponse::json(QJsonObject{{u"message"_s, u"User authenticated"_s}});
    if (parts == QStringList{u"workspaces"_s})
        return WebResponse::json(workspacesJson(user));
    if (parts.size() == 2 && parts.first() == "users"_L1) {
        const HiveUser *wanted = find(parts.last());
        return wanted ? WebResponse::json(userJson(*wanted)) : apiError(400, u"User not found"_s);
    }
    return apiError(404, u"Not found"_s);
}

WebResponse HiveService::handlePage(const WebRequest &request)
{
    if (request.path == "/sign-in"_L1)
        return signIn(request);
    HiveUser *user = signedIn(request);
    if (!user)
        return WebResponse::redirect("/sign-in");
    if (request.path == "/profile/api/generate"_L1 && request.method == "POST") {
        user->apiKey = m_data.hiveKey();
        return WebResponse::redirect("/profile/api?generated=1");
    }
    if (request.path == "/profile/api"_L1)
        return WebResponse::page(pages::apiInfo(*user, request.query.hasQueryItem(u"generated"_s)));
    if (request.path == "/profile"_L1)
        return WebResponse::page(pages::profile(*user));
    if (request.path == "/"_L1)
        return WebResponse::page(pages::home(*user));
    return WebResponse::page(pages::notFound(), 404);
}

WebResponse HiveService::signIn(const WebRequest &request)
{
    if (request.method != "POST")
        return WebResponse::page(pages::signIn(mainUser(), false));
    QByteArray body = request.body;
    const QUrlQuery form(QString::fromUtf8(body.replace('+', "%20")));
    const QString email = form.queryItemValue(u"email"_s, QUrl::FullyDecoded);
    const QString password = form.queryItemValue(u"password"_s, QUrl::FullyDecoded);
    const auto user = std::find_if(m_users.cbegin(), m_users.cend(), [&](const HiveUser &u) {
        return u.email.compare(email.trimmed(), Qt::CaseInsensitive) == 0 && u.password == password;
    });
    if (user == m_users.cend())
        return WebResponse::page(pages::signIn(mainUser(), true), 401);
    const QByteArray cookie = m_data.token().toLatin1();
    m_cookies.insert(cookie, user->id);
    WebResponse response = WebResponse::redirect("/");
    response.addHeader("Set-Cookie", "hive=" + cookie + "; Path=/; HttpOnly; SameSite=Lax");
    return response;
}

HiveUser *HiveService::signedIn(const WebRequest &request)
{
    const QList<QByteArray> cookies = request.header("cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray trimmed = cookie.trimmed();
        if (!trimmed.startsWith("hive="))
            continue;
        const QString id = m_cookies.value(trimmed.mid(5));
        for (HiveUser &user : m_users) {
            if (user.id == id)
                return &user;
        }
    }
    return nullptr;
}

const HiveUser *HiveService::find(const QString &userId) const
{
    const auto it = std::find_if(
        m_users.cbegin(), m_users.cend(), [&](const HiveUser &u) { return u.id == userId; });
    return it == m_users.cend() ? nullptr : &*it;
}

} // namespace hublink::sandbox
