// SPDX-License-Identifier: MIT
#include "app/provider/provider.h"

#include <QJsonArray>

#include <algorithm>

namespace hublink {

namespace {

//! "API Key", "apiKey" and "api_key" are the same name.
QString normalized(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

bool fillsRequests(const Credentials &credentials, const Provider &provider)
{
    return std::all_of(
        provider.fields.cbegin(), provider.fields.cend(), [&](const ProviderField &field) {
            return std::any_of(credentials.cbegin(), credentials.cend(),
                [&](const Credential &c) { return c.role == field.role && !c.value.isEmpty(); });
        });
}

QString placeholderIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z_]+)\\}"));
    return placeholder.match(text).captured(1);
}

QJsonValue memberAt(const QJsonValue &json, const QString &path)
{
    QJsonValue value = json;
    const QStringList names = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        bool isIndex = false;
        const int index = name.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value[name];
    }
    return value;
}

const ProviderField *Provider::field(const QString &role) const
{
    const auto it = std::find_if(
        fields.cbegin(), fields.cend(), [&](const ProviderField &f) { return f.role == role; });
    return it == fields.cend() ? nullptr : &*it;
}

const ProviderField *Provider::fieldNamed(const QString &labelOrKey) const
{
    const QString wanted = normalized(labelOrKey);
    const auto answersTo = [&](const ProviderField &f) {
        if (normalized(f.label) == wanted || normalized(f.role) == wanted)
            return true;
        return std::any_of(f.aliases.cbegin(), f.aliases.cend(),
            [&](const QString &alias) { return normalized(alias) == wanted; });
    };
    const auto it = std::find_if(fields.cbegin(), fields.cend(), answersTo);
    return wanted.isEmpty() || it == fields.cend() ? nullptr : &*it;
}

} // namespace hublink
