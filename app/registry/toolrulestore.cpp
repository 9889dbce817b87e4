// SPDX-License-Identifier: MIT
#include "app/registry/toolrulestore.h"

#include "app/registry/rows.h"
#include "app/registry/wordtable.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const std::pair<ToolDecision, QString> decisions[] = {{ToolDecision::Ask, u"ask"_s},
    {ToolDecision::Allow, u"allow"_s}, {ToolDecision::Never, u"never"_s}};

} // namespace

QString toolDecisionName(ToolDecision decision)
{
    return wordOf(decision, decisions);
}

std::optional<ToolDecision> toolDecisionCalled(const QString &name)
{
    for (const auto &[decision, known] : decisions) {
        if (known == name)
            return decision;
    }
    return {};
}

Result<QList<ToolRule>> ToolRuleStore::rules(const QUuid &account) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT tool, decision FROM tool_rules WHERE account = ? ORDER BY tool"_s);
    query.addBindValue(rows::uuidText(account));
    if (!query.exec())
        return Database::errorOf(query.lastError());
    QList<ToolRule> rules;
    while (query.next())
        rules.append({query.value(0).toString(), valueOf(query.value(1).toString(), decisions)});
    return Database::ifWhole(query, rules);
}

Result<QList<std::pair<QUuid, ToolRule>>> ToolRuleStore::all() const
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(u"SELECT account, tool, decision FROM tool_rules ORDER BY account, tool"_s))
        return Database::errorOf(query.lastError());
    QList<std::pair<QUuid, ToolRule>> rules;
    while (query.next()) {
        rules.append({QUuid(query.value(0).toString()),
            {query.value(1).toString(), valueOf(query.value(2).toString(), decisions)}});
    }
    return Database::ifWhole(query, rules);
}

Outcome ToolRuleStore::save(const QUuid &account, const ToolRule &rule)
{
    return m_database.inTransaction([&](QSqlQuery &query) {
        query.prepare(u"INSERT OR REPLACE INTO tool_rules VALUES (?, ?, ?)"_s);
        query.addBindValue(rows::uuidText(account));
        query.addBindValue(rows::storable(rule.tool));
        query.addBindValue(wordOf(rule.decision, decisions));
        return query.exec();
    });
}

Outcome ToolRuleStore::remove(const QUuid &account, const QString &tool)
{
    return m_database.inTransaction([&](QSqlQuery &query) {
        query.prepare(u"DELETE FROM tool_rules WHERE account = ? AND tool = ?"_s);
        query.addBindValue(rows::uuidText(account));
        query.addBindValue(rows::storable(tool));
        return query.exec();
    });
}

} // namespace hublink
