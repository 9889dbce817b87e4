// SPDX-License-Identifier: MIT
#include "app/form/mailprotection.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool isMailFilter(const QString &host)
{
    static const QStringList domains = {
        u"safelinks.protection.outlook.com"_s,
        u"safelinks.protection.office365.us"_s,
        u"statics.teams.cdn.office.net"_s,
        u"urldefense.proofpoint.com"_s,
        u"urldefense.com"_s,
        u"urldefense.us"_s,
        u"mimecast.com"_s,
        u"mimecastprotect.com"_s,
        u"linkprotect.cudasvc.com"_s,
        u"secure-web.cisco.com"_s,
        u"clicktime.symantec.com"_s,
        u"trendmicro.com"_s,
        u"protection.sophos.com"_s,
        u"fireeye.com"_s,
        u"url-protection.com"_s,
        u"avanan.click"_s,
        u"edgepilot.com"_s,
        u"trustwave.com"_s,
        u"titanhq.com"_s,
        u"hornetsecurity.com"_s,
        u"zixcentral.com"_s,
        u"gravityzone.bitdefender.com"_s,
        u"slack-redir.net"_s,
    };
    return std::any_of(domains.cbegin(), domains.cend(),
        [&](const QString &domain) { return host == domain || host.endsWith(u'.' + domain); });
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

//! Proofpoint's second form writes "%" as "-" and "/" as "_".
QString proofpointSecond(const QUrl &outer)
{
    if (!outer.path().startsWith("/v2/"_L1))
        return {};
    QString inner = QUrlQuery(outer).queryItemValue(u"u"_s, QUrl::FullyEncoded);
    return decoded(inner.replace(u'-', u'%').replace(u'_', u'/'));
}

//! Proofpoint's third form puts a star for odd characters and lists them, as Base64, behind the
//! address; two stars and a letter stand for several of them.
QString proofpointThird(const QUrl &outer)
{
    static const QRegularExpression form(u"/v3/__(.+?)__;([^!]*)!"_s);
    const QRegularExpressionMatch match = form.match(outer.toString(QUrl::FullyEncoded));
    if (!match.hasMatch())
        return {};
    const QString odd = QString::fromUtf8(
        QByteArray::fromBase64(match.captured(2).toLatin1(), QByteArray::Base64UrlEncoding));
    static const QString lengths
        = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_s;
    const QString text = match.captured(1);
    QString inner;
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'*') {
            inner += text.at(i);
            continue;
        }
        qsizetype count = 1;
        if (i + 2 < text.size() && text.at(i + 1) == u'*') {
            count = lengths.indexOf(text.at(i + 2)) + 2;
            i += 2;
        }
        inner += odd.mid(next, count);
        next += count;
    }
    return inner;
}

bool isAddress(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

//! An address in a part of another one, however often it is coded.
QString addressWithin(QString part)
{
    constexpr int layers = 3;
    for (int i = 0; i < layers; ++i) {
        if (isAddress(part))
            return part;
        const QString base64 = QString::fromUtf8(QByteArray::fromBase64(part.toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors));
        part = isAddress(base64) ? base64 : decoded(part);
    }
    return {};
}

QString innerAddress(const QUrl &outer)
{
    for (const QString &inner : {proofpointThird(outer), proofpointSecond(outer)}) {
        if (isAddress(inner))
            return inner;
    }
    QStringList parts;
    for (const auto &[name, value] : QUrlQuery(outer).queryItems(QUrl::FullyEncoded))
        parts.append(value);
    parts.append(outer.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts));
    parts.append(outer.fragment(QUrl::FullyEncoded));
    for (const QString &part : std::as_const(parts)) {
        if (const QString inner = addressWithin(part); !inner.isEmpty())
            return inner;
    }
    // A path may hold the address as it is.
    static const QRegularExpression inPath(u"[/_](https?://[^_].*)\\z"_s);
    const QRegularExpressionMatch match = inPath.match(outer.toString(QUrl::FullyEncoded));
    return match.captured(1).section(u"___"_s, 0, 0);
}

} // namespace

std::optional<ProtectedAddress> protectedAddress(const QUrl &outer)
{
    const ProtectedAddress found{innerAddress(outer), isMailFilter(outer.host().toLower())};
    if (found.inner.isEmpty() && !found.isKnown)
        return {};
    return found;
}

} // namespace hublink
