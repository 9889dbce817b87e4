// SPDX-License-Identifier: MIT
#include "app/form/fieldrules.h"

#include "app/form/jspattern.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool hasFormat(const QString &format, const QString &value)
{
    const std::pair<QString, QString> shapes[] = {
        {u"email"_s, u"\\A[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"_s},
        {u"uri"_s, u"\\A[A-Za-z][A-Za-z0-9+.-]*:\\S+\\z"_s},
        {u"uuid"_s, u"\\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"_s},
        {u"date"_s, u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s},
        {u"datetime"_s,
            u"\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?"
            "(Z|[+-]\\d{2}:?\\d{2})?\\z"_s},
    };
    if (format == "url"_L1) {
        const QUrl url(value, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    }
    for (const auto &[name, shape] : shapes) {
        if (format == name)
            return QRegularExpression(shape).match(value).hasMatch();
    }
    return true;
}

bool hasPattern(const QString &pattern, const QString &value)
{
    return JsPattern(pattern).isFoundIn(value).value_or(true);
}

std::optional<FieldFault> broken(const FieldRule &rule, const QString &value)
{
    const FieldFault wrongPattern{FieldFault::Kind::WrongPattern, {}, rule.message.trimmed()};
    if (rule.type == "domain"_L1) {
        if (!hasPattern(u".*%1\\.com.*"_s.arg(rule.pattern), value))
            return wrongPattern;
        return {};
    }
    if (!rule.type.isEmpty() && rule.type != "html-pattern"_L1)
        return {};
    if (!rule.format.isEmpty() && !hasFormat(rule.format, value))
        return FieldFault{FieldFault::Kind::WrongFormat, rule.format, rule.message.trimmed()};
    if (!rule.pattern.isEmpty() && !hasPattern(rule.pattern, value))
        return wrongPattern;
    return {};
}

} // namespace

std::optional<FieldFault> faultOf(const FormField &field, const QString &value)
{
    if (value.isEmpty())
        return field.required ? std::optional<FieldFault>(FieldFault{}) : std::nullopt;
    if (field.kind == FieldKind::Number) {
        static const QRegularExpression digits(u"\\A[0-9]+\\z"_s);
        if (!digits.match(value).hasMatch())
            return FieldFault{FieldFault::Kind::NotANumber};
        if (!field.required)
            return {};
    }
    for (const FieldRule &rule : field.rules) {
        if (const std::optional<FieldFault> fault = broken(rule, value))
            return fault;
    }
    return {};
}

} // namespace hublink
