// SPDX-License-Identifier: MIT
#include "app/form/linkform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

FieldKind kindOf(const QString &type)
{
    const std::pair<QString, FieldKind> kinds[]
        = {{u"number"_s, FieldKind::Number}, {u"text_area"_s, FieldKind::TextArea},
            {u"select"_s, FieldKind::Choice}, {u"multi-select"_s, FieldKind::Choices}};
    for (const auto &[name, kind] : kinds) {
        if (type == name)
            return kind;
    }
    return FieldKind::Text;
}

FormField unmatched(const ConnectorField &field)
{
    FormField entry{.key = field.key,
        .label = field.label,
        .kind = kindOf(field.type),
        .placeholder = field.placeholder,
        .description = field.description,
        .tooltip = field.tooltip,
        .value = field.value,
        .delimiter = field.delimiter,
        .options = field.options,
        .rules = field.rules,
        .secret = field.secret,
        .required = field.required,
        .readOnly = field.readOnly,
        .visible = field.visible};
    const bool plain
        = field.type.isEmpty() || field.type == "text"_L1 || field.type == "password"_L1;
    if (entry.kind == FieldKind::Text && !plain)
        entry.unknownType = field.type;
    // Choices cannot be hidden behind dots.
    if (entry.kind == FieldKind::Choice || entry.kind == FieldKind::Choices)
        entry.secret = false;
    return entry;
}

//! An account's own values take the place of the connector's default ones.
void fillFrom(const EditableAccount &existing, FormField &field)
{
    if (!existing.values.contains(field.key))
        return;
    const StoredValue stored = existing.values.value(field.key);
    field.stored = stored.hidden || !stored.value.isEmpty();
    field.hidden = stored.hidden;
    field.hint = stored.hint;
    if (!stored.hidden && !stored.value.isEmpty())
        field.value = stored.value.exposeText();
}

//! The field with what is known about the provider's field of the same name, which may be null.
FormField known(FormField field, const ProviderField *match, const Provider &provider)
{
    if (match) {
        field.role = match->role;
        field.shape = match->shape;
        field.shapeText = match->shapeText;
        field.hostSuffix = hostSuffixOf(provider, match->role);
    }
    field.holds = valueKindOf(field);
    return field;
}

} // namespace

const FormField *LinkForm::field(const QString &key) const
{
    const auto it = std::find_if(
        fields.cbegin(), fields.cend(), [&](const FormField &f) { return f.key == key; });
    return it == fields.cend() ? nullptr : &*it;
}

LinkForm formOf(const ConnectorConfig &config, const Provider &provider,
    const EditableAccount *existing, const QString &externalTriggerToken)
{
    LinkForm form;
    form.lookalikes = provider.lookalikes;
    form.notices = config.notices;
    form.guide = config.guide;
    form.unreadable = config.unreadable;
    if (!config.isKnownType())
        form.unknownAuth = config.type;
    for (const ConnectorField &field : config.fields) {
        FormField entry = unmatched(field);
        if (field.key == "external-trigger-token"_L1 && !externalTriggerToken.isEmpty())
            entry.value = externalTriggerToken;
        if (existing)
            fillFrom(*existing, entry);
        // Nobody could ever fill it out, so it would block without a word.
        entry.uncovered
            = !entry.visible && entry.required && entry.value.isEmpty() && !entry.hidden;
        entry.visible = entry.visible || entry.uncovered;
        const ProviderField *match = provider.fieldNamed(field.label);
        if (!match)
            match = provider.fieldNamed(field.key);
        form.fields.append(known(entry, match, provider));
    }
    return form;
}

LinkForm formOf(const Provider &provider)
{
    LinkForm form;
    form.lookalikes = provider.lookalikes;
    for (const ProviderField &field : provider.fields) {
        form.fields.append(
            known(FormField{.key = field.role, .label = field.label, .secret = field.secret},
                &field, provider));
    }
    return form;
}

QList<FormNotice> noticesAt(const LinkForm &form, const QString &place)
{
    const bool anyVisible = std::any_of(form.fields.cbegin(), form.fields.cend(),
        [](const FormField &field) { return field.visible; });
    QList<FormNotice> found;
    for (const FormNotice &notice : form.notices) {
        const QString own = !notice.anchor.isEmpty() ? notice.anchor
            : notice.atEnd                           ? AtEnd
                                                     : AtStart;
        if (own == place || (!anyVisible && place == AtStart))
            found.append(notice);
    }
    return found;
}

QString fieldNamedIn(const QString &text, const LinkForm &form)
{
    QString found;
    for (const FormField &field : form.fields) {
        for (const QString &name : {field.key, field.label}) {
            const QRegularExpression named(
                u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(name)),
                QRegularExpression::CaseInsensitiveOption);
            if (name.size() < 3 || !named.isValid() || !named.match(text).hasMatch())
                continue;
            if (!found.isEmpty() && found != field.key)
                return {};
            found = field.key;
        }
    }
    return found;
}

} // namespace hublink
