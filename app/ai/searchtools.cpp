// SPDX-License-Identifier: MIT
#include "app/ai/searchtools.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QJsonObject valueSchema(const QString &type, const QString &description)
{
    return {{u"type"_s, type}, {u"description"_s, description}};
}

QJsonObject toolObject(const QString &name, const QString &description,
    const QJsonObject &properties, const QStringList &required, bool isReadOnly)
{
    return {{u"name"_s, name}, {u"description"_s, description},
        {u"inputSchema"_s,
            QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties},
                {u"required"_s, QJsonArray::fromStringList(required)}}},
        {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, isReadOnly}}}};
}

} // namespace

QByteArray searchToolsJson(bool readOnly)
{
    const QJsonObject find{
        {u"query"_s, valueSchema(u"string"_s, u"What is to be done, in words."_s)},
        {u"limit"_s, valueSchema(u"integer"_s, u"How many; 8 if left out."_s)}};
    const QJsonObject run{
        {u"action"_s, valueSchema(u"string"_s, u"A name that find_actions gave."_s)},
        {u"arguments"_s,
            valueSchema(u"object"_s, u"What the action takes, by its input schema."_s)}};
    QJsonArray tools;
    tools.append(toolObject(searchtool::find,
        u"Finds actions of the linked business accounts by words. Answers their names, what they "
        "do, whose account they belong to, whether they write, and their input schemas."_s,
        find, {u"query"_s}, true));
    tools.append(toolObject(searchtool::read,
        u"Runs an action that only reads. Refuses one that writes."_s, run, {u"action"_s}, true));
    if (!readOnly) {
        tools.append(toolObject(searchtool::write,
            u"Runs an action that changes something in the linked account."_s, run, {u"action"_s},
            false));
    }
    return QJsonDocument(tools).toJson(QJsonDocument::Compact);
}

QJsonObject plainTool(const QString &name, const QString &description)
{
    return toolObject(name, description, {}, {}, true);
}

} // namespace hublink
