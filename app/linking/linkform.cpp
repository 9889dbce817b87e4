// SPDX-License-Identifier: MIT
#include "app/linking/linkform.h"

#include <algorithm>

namespace hublink {

namespace {

FormField known(FormField field, const ProviderField &provider)
{
    field.role = provider.role;
    field.shape = provider.shape;
    field.shapeText = provider.shapeText;
    return field;
}

} // namespace

const FormField *LinkForm::field(const QString &key) const
{
    const auto it = std::find_if(
        fields.cbegin(), fields.cend(), [&](const FormField &f) { return f.key == key; });
    return it == fields.cend() ? nullptr : &*it;
}

LinkForm formOf(const ConnectorConfig &config, const Provider &provider)
{
    LinkForm form;
    form.lookalikes = provider.lookalikes;
    for (const ConnectorField &field : config.fields) {
        FormField entry{.key = field.key,
            .label = field.label,
            .placeholder = field.placeholder,
            .description = field.description,
            .value = field.value,
            .secret = field.secret,
            .required = field.required,
            .visible = field.visible};
        const ProviderField *match = provider.fieldNamed(field.label);
        if (!match)
            match = provider.fieldNamed(field.key);
        form.fields.append(match ? known(entry, *match) : entry);
    }
    return form;
}

LinkForm formOf(const Provider &provider)
{
    LinkForm form;
    form.lookalikes = provider.lookalikes;
    for (const ProviderField &field : provider.fields) {
        form.fields.append(known(
            FormField{
                .key = field.role, .label = field.label, .secret = field.secret, .required = true},
            field));
    }
    return form;
}

} // namespace hublink
