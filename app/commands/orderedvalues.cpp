// SPDX-License-Identifier: MIT
#include "app/commands/orderedvalues.h"

#include "app/form/valuedoctor.h"
#include "app/keychain/keptvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Values = QList<std::pair<QString, Secret>>;

//! "apiKey", "api_key" and "API Key" are one name: the Hub and providers spell them differently.
QString plainName(const QString &name)
{
    QString plain = name.toLower();
    plain.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u' '; });
    return plain;
}

bool isNameOf(const QString &name, const FormField &field)
{
    const QString plain = plainName(name);
    return plain == plainName(field.key)
        || (!field.role.isEmpty() && plain == plainName(field.role));
}

//! By the field's own key, otherwise by another name of it.
const Secret *valueFor(const Values &values, const FormField &field)
{
    const Secret *byOtherName = nullptr;
    for (const auto &[name, value] : values) {
        if (name == field.key)
            return &value;
        if (isNameOf(name, field))
            byOtherName = &value;
    }
    return byOtherName;
}

LinkFailure invalid(const FormField &field)
{
    return {.error = Error{.kind = ErrorKind::InvalidInput, .party = {}, .field = field.key},
        .field = field};
}

QStringList optionValues(const FormField &field)
{
    QStringList values;
    for (const FieldOption &option : field.options)
        values.append(option.value);
    return values;
}

bool isOffered(const FormField &field, const QString &value)
{
    const QStringList offered = optionValues(field);
    if (field.kind == FieldKind::Choice)
        return offered.contains(value);
    if (field.kind != FieldKind::Choices)
        return true;
    const QString delimiter = field.delimiter.isEmpty() ? u" "_s : field.delimiter;
    const QStringList chosen = value.split(delimiter, Qt::SkipEmptyParts);
    return std::all_of(chosen.cbegin(), chosen.cend(),
        [&](const QString &one) { return offered.contains(one.trimmed()); });
}

std::optional<LinkFailure> faultIn(
    const FormField &field, const QString &value, const LinkForm &form)
{
    LinkFailure wrong = invalid(field);
    wrong.fault = faultOf(field, value);
    if (wrong.fault)
        return wrong;
    if (!field.options.isEmpty() && !isOffered(field, value)) {
        wrong.choices = optionValues(field);
        return wrong;
    }
    if (misplacedSecret(value, field, form)) {
        wrong.isMisplaced = true;
        return wrong;
    }
    return {};
}

QString canonical(const FormField &field, const QString &value)
{
    return field.holds == ValueKind::Text || field.kind != FieldKind::Text
        ? value
        : canonicalValue(value.trimmed(), field).text;
}

std::optional<LinkFailure> unknownIn(const LinkForm &form, const Values &values)
{
    QStringList known;
    for (const FormField &field : form.fields)
        known.append(field.key);
    for (const auto &[name, value] : values) {
        const bool isKnown = std::any_of(form.fields.cbegin(), form.fields.cend(),
            [&, given = name](const FormField &field) { return isNameOf(given, field); });
        if (isKnown)
            continue;
        LinkFailure unknown{
            .error = Error{.kind = ErrorKind::InvalidInput, .party = {}, .field = name}};
        unknown.choices = known;
        return unknown;
    }
    return {};
}

} // namespace

FilledForm fillOut(const LinkForm &form, const Values &values, bool edits)
{
    FilledForm filled;
    filled.fault = unknownIn(form, values);
    if (filled.fault)
        return filled;
    QStringList missing;
    for (const FormField &field : form.fields) {
        const Secret *given = valueFor(values, field);
        const bool hasStored = edits && (field.stored || field.hidden);
        if (!given && hasStored) {
            filled.entered.unchanged.append(field.key);
            continue;
        }
        const QString value = given ? canonical(field, given->exposeText()) : field.value;
        if (value.isEmpty()) {
            if (field.required && field.visible)
                missing.append(field.key);
            else if (given && hasStored)
                filled.entered.cleared.append(field.key);
            continue;
        }
        if (given) {
            filled.fault = faultIn(field, value, form);
            if (filled.fault)
                return filled;
        }
        filled.entered.values.append({field.key, field.role, Secret(value)});
    }
    if (!missing.isEmpty()) {
        filled.fault = invalid(*form.field(missing.first()));
        filled.fault->missing = missing;
    }
    return filled;
}

QFuture<Result<Likeness>> compare(Keychain &keychain, const QUuid &account,
    const QList<std::pair<QString, QString>> &fields, const Credentials &values,
    Cancellation *cancel)
{
    QStringList entries;
    for (const auto &[key, role] : fields)
        entries.append(keychainkey::account(account, key));
    return readTogether(keychain, entries, cancel)
        .then([account, fields, values](const Result<QList<KeptValue>> &kept) -> Result<Likeness> {
            if (!kept)
                return kept.error();
            for (const auto &[entry, value] : *kept) {
                const bool isThere = std::any_of(values.cbegin(), values.cend(),
                    [&, found = entry, same = value](const Credential &given) {
                        return keychainkey::account(account, given.key) == found
                            && given.value == same;
                    });
                if (!isThere)
                    return Likeness::Other;
            }
            return kept->size() == fields.size() && !fields.isEmpty() ? Likeness::Same
                                                                      : Likeness::Part;
        });
}

} // namespace hublink
