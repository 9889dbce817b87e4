// SPDX-License-Identifier: MIT
#include "app/ai/shownarguments.h"

#include "app/provider/echoes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype longestValue = 500;
constexpr qsizetype longestText = 16'000;

QJsonValue shown(const QJsonValue &value)
{
    static const QRegularExpression secret(
        u"auth|key$|_key|apikey|token|secret|passw|cookie|credential|signature"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (value.isString() && value.toString().size() > longestValue)
        return QString(value.toString().left(longestValue - 1) + u'…');
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &each : all)
            array.append(shown(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = secret.match(it.key()).hasMatch() ? QJsonValue(u"•••"_s) : shown(it.value());
    return object;
}

} // namespace

QString shownArguments(QByteArrayView arguments, const Secret &apiKey, bool formatted)
{
    const QJsonDocument json = QJsonDocument::fromJson(arguments.toByteArray());
    if (!json.isObject())
        return {};
    QString text = QString::fromUtf8(
        QJsonDocument(shown(json.object()).toObject())
            .toJson(formatted ? QJsonDocument::Indented : QJsonDocument::Compact));
    if (!apiKey.isEmpty())
        text = withoutCredentials(text, {{{}, {}, apiKey}});
    return text.size() > longestText ? text.left(longestText - 1) + u'…' : text;
}

} // namespace hublink
