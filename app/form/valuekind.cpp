// SPDX-License-Identifier: MIT
#include "app/form/valuekind.h"

#include "app/form/fieldrules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! "apiKey", "api_key" and "API Key" are " api key ".
QString wordsOf(const QString &name)
{
    static const QRegularExpression hump(u"(\\p{Ll})(\\p{Lu})"_s);
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    QString words = name;
    words.replace(hump, u"\\1 \\2"_s);
    return u' ' + words.replace(gap, u" "_s).toLower().trimmed() + u' ';
}

struct NamedKind
{
    QStringList words; //!< any of them in a name, as whole words
    ValueKind kind;
};

//! In the order in which they are looked for: "e-mail domain" is a domain.
const QList<NamedKind> &namedKinds()
{
    static const QList<NamedKind> kinds = {
        {{u"subdomain"_s, u"sub domain"_s, u"subdomains"_s}, ValueKind::Subdomain},
        {{u"url"_s, u"uri"_s, u"endpoint"_s, u"website"_s, u"webhook"_s, u"link"_s,
             u"web address"_s, u"server address"_s, u"site address"_s, u"api address"_s,
             u"base address"_s},
            ValueKind::Address},
        {{u"domain"_s, u"host"_s, u"hostname"_s, u"host name"_s}, ValueKind::Host},
        {{u"email"_s, u"e mail"_s, u"mail"_s}, ValueKind::Email},
        {{u"name"_s, u"label"_s, u"title"_s, u"description"_s, u"note"_s, u"comment"_s,
             u"company"_s},
            ValueKind::Text},
        {{u"password"_s, u"passphrase"_s, u"passcode"_s, u"pin"_s}, ValueKind::Text},
        {{u"key"_s, u"apikey"_s, u"token"_s, u"secret"_s, u"credential"_s, u"credentials"_s},
            ValueKind::Key},
        {{u"id"_s, u"ids"_s, u"uuid"_s, u"guid"_s, u"identifier"_s}, ValueKind::Id},
    };
    return kinds;
}

std::optional<ValueKind> kindByName(const QString &name)
{
    const QString words = wordsOf(name);
    for (const NamedKind &named : namedKinds()) {
        for (const QString &word : named.words) {
            if (words.contains(u' ' + word + u' '))
                return named.kind;
        }
    }
    return {};
}

bool isWholeAddress(const QString &text)
{
    static const QRegularExpression scheme(
        u"\\Ahttps?://."_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

std::optional<ValueKind> kindByRules(const FormField &field)
{
    // Patterns without their backslashes.
    static const QRegularExpression scheme(u"\\A\\^?(\\((\\?:)?)*https?"_s);
    static const QRegularExpression optionalScheme(u"\\A\\^?\\((\\?:)?https?\\??:/*\\)\\?"_s);
    for (const FieldRule &rule : field.rules) {
        if (rule.format == "email"_L1)
            return ValueKind::Email;
        if (rule.format == "url"_L1 || rule.format == "uri"_L1)
            return ValueKind::Address;
        if (rule.format == "uuid"_L1)
            return ValueKind::Id;
        QString pattern = rule.pattern;
        pattern.remove(u'\\');
        if (scheme.match(pattern).hasMatch() && !optionalScheme.match(pattern).hasMatch())
            return ValueKind::Address;
    }
    return {};
}

bool passes(const QString &value, const FormField &field)
{
    return !faultOf(field, value);
}

QString hostOf(const QString &text)
{
    const QString whole = isWholeAddress(text) ? text : u"https://"_s + text;
    const QUrl url(whole, QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() ? url.host() : QString();
}

//! The customer's own part of a host name.
QString subdomainOf(const QString &host, const QString &suffix)
{
    if (!suffix.isEmpty() && host.endsWith(suffix, Qt::CaseInsensitive))
        return host.chopped(suffix.size());
    QStringList labels = host.split(u'.');
    if (labels.size() > 3 && labels.first() == "www"_L1)
        labels.removeFirst();
    return labels.first();
}

} // namespace

ValueKind valueKindOf(const FormField &field)
{
    if (const std::optional<ValueKind> kind = kindByRules(field))
        return *kind;
    if (!field.hostSuffix.isEmpty())
        return ValueKind::Subdomain;
    std::optional<ValueKind> named = kindByName(field.label);
    if (!named)
        named = kindByName(field.key);
    if (!named)
        named = kindByName(field.role);
    const bool isPlace = named == ValueKind::Host || named == ValueKind::Subdomain;
    if (isWholeAddress(field.placeholder) && (!named || isPlace))
        return ValueKind::Address;
    static const QRegularExpression hostName(u"\\A[\\w-]+(\\.[\\w-]+){2,}\\z"_s);
    if (!named && hostName.match(field.placeholder).hasMatch())
        return ValueKind::Host;
    // "Domain", for example acme.
    if (named == ValueKind::Host && !field.placeholder.isEmpty()
        && !field.placeholder.contains(u'.') && !field.placeholder.contains(u' '))
        return ValueKind::Subdomain;
    if (named)
        return *named;
    return field.secret && !field.shape.pattern().isEmpty() ? ValueKind::Key
        : !field.shape.pattern().isEmpty()                  ? ValueKind::Id
                                                            : ValueKind::Text;
}

QString hostSuffixOf(const Provider &provider, const QString &role)
{
    const QString start = u"https://{"_s + role + u'}';
    if (role.isEmpty() || !provider.baseAddress.startsWith(start))
        return {};
    return provider.baseAddress.mid(start.size()).section(u'/', 0, 0);
}

CanonicalValue canonicalValue(const QString &value, const FormField &field)
{
    if (value.isEmpty() || value.contains(u' '))
        return {value};
    const bool isPlace = field.holds == ValueKind::Host || field.holds == ValueKind::Subdomain;
    if (isPlace) {
        const bool isMore = isWholeAddress(value) || value.contains(u'/')
            || (field.holds == ValueKind::Subdomain && value.contains(u'.'));
        const QString host = isMore ? hostOf(value) : QString();
        if (host.isEmpty())
            return {value};
        // A name of two parts alone may be all there is to it.
        QStringList possible{host};
        const QString own = subdomainOf(host, field.hostSuffix);
        const bool isOwn = field.holds == ValueKind::Subdomain
            && (host.count(u'.') >= 2 || passes(own, field) != passes(host, field));
        possible.insert(isOwn ? 0 : 1, own);
        possible.append(value);
        const auto it = std::find_if(possible.cbegin(), possible.cend(),
            [&](const QString &candidate) { return passes(candidate, field); });
        const QString chosen = it == possible.cend() ? possible.first() : *it;
        return {chosen, chosen != value};
    }
    if (field.holds == ValueKind::Address && !value.contains("://"_L1) && value.contains(u'.')
        && !value.contains(u'@') && !passes(value, field)) {
        const QString whole = u"https://"_s + value;
        if (passes(whole, field))
            return {.text = whole, .completed = true};
    }
    return {value};
}

bool isWantedByRules(const QString &value, const QString &lacking, const FormField &field)
{
    return !field.rules.isEmpty() && passes(value, field) && !passes(lacking, field);
}

} // namespace hublink
