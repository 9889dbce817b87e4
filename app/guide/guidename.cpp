// SPDX-License-Identifier: MIT
#include "app/guide/guidename.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! The newer generation's titles: "Connect NAME with AUTH".
std::optional<GuideName> newerGuideName(const QString &title, const QString &description)
{
    static const QRegularExpression connect(
        u"\\AConnect (.+) with (.+?)(?: [–—-] StackOne Hub)?\\z"_s);
    static const QRegularExpression profile(
        u"\\A(.+?) connector profile(?: [–—-] StackOne setup guide)?\\z"_s);
    static const QRegularExpression method(
        u"\\A(.+?) ((?:(?:Personal|Private|User|Admin|Service|Bot|Long-Lived) )?"
        "(?:API|Access|Bearer|Auth|Application|App|Service Account|OAuth|OAuth2|OAuth "
        "2\\.0|Basic|JWT|Client"
        "|Custom|Token|SAML|Session|Username|Password|Key|Secret|Credentials|Webhook|PAT|MCP|OIDC)\\b.*)\\z"_s);
    static const QRegularExpression about(u" using (.+?)\\.(?: |\\z)"_s);
    GuideName name;
    QRegularExpressionMatch match = connect.match(title);
    if (match.hasMatch()) {
        name.provider = match.captured(1);
        name.auth = match.captured(2);
        // "Connect Up with Jobs with API Key": the line below the title tells where the name ends.
        const QString told = about.match(description).captured(1);
        const QString whole = name.provider + u" with "_s + name.auth;
        if (!told.isEmpty() && whole.endsWith(u" with "_s + told)) {
            name.provider = whole.chopped(told.size() + 6);
            name.auth = told;
        }
        return name;
    }
    match = profile.match(title);
    if (match.hasMatch()) {
        name.provider = match.captured(1);
        const QRegularExpressionMatch parts = method.match(name.provider);
        if (parts.hasMatch()) {
            name.provider = parts.captured(1);
            name.auth = parts.captured(2);
        }
    }
    return match.hasMatch() ? std::optional(name) : std::nullopt;
}

} // namespace

GuideName olderGuideName(const QString &title)
{
    static const QRegularExpression bracketed(u"\\A(.*\\S)\\s*\\(([^()]*)\\)\\z"_s);
    const QRegularExpressionMatch match = bracketed.match(title);
    if (match.hasMatch()) {
        return {match.captured(1), match.captured(2).trimmed()};
    }
    const qsizetype dash = title.lastIndexOf(" - "_L1);
    if (dash < 0)
        return {title, {}};
    return {title.left(dash).trimmed(), title.mid(dash + 3).trimmed()};
}

GuideName guideName(const QString &title, const QString &description)
{
    const std::optional<GuideName> newer = newerGuideName(title, description);
    return newer ? *newer : olderGuideName(title);
}

QString authText(const QString &slug)
{
    static const QHash<QString, QString> words = {{u"api"_s, u"API"_s}, {u"oauth"_s, u"OAuth"_s},
        {u"oauth2"_s, u"OAuth 2.0"_s}, {u"id"_s, u"ID"_s}, {u"jwt"_s, u"JWT"_s},
        {u"sso"_s, u"SSO"_s}, {u"saml"_s, u"SAML"_s}, {u"pat"_s, u"PAT"_s}, {u"sftp"_s, u"SFTP"_s},
        {u"mcp"_s, u"MCP"_s}, {u"oidc"_s, u"OIDC"_s}, {u"and"_s, u"and"_s}, {u"with"_s, u"with"_s}};
    static const QRegularExpression between(u"[-_]+"_s);
    QStringList parts = slug.split(between, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = words.value(part.toLower(), part.left(1).toUpper() + part.mid(1));
    return parts.join(u' ');
}

} // namespace hublink
