// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/database.h"

#include <QList>
#include <QUuid>

namespace hublink {

//! What an AI app may do with a tool of a linked account.
enum class ToolDecision {
    Ask, //!< the person is asked each time
    Allow,
    Never, //!< the app does not see it
};

//! One rule of a person's. Its tool is a name, or a pattern with `*`, or one of the two below.
struct ToolRule
{
    static inline const QString reading = QStringLiteral("@read"); //!< all that only read
    static inline const QString writing = QStringLiteral("@write"); //!< all others

    QString tool;
    ToolDecision decision = ToolDecision::Ask;

    friend bool operator==(const ToolRule &, const ToolRule &) = default;
};

QString toolDecisionName(ToolDecision decision); //!< "ask", "allow", "never"
std::optional<ToolDecision> toolDecisionCalled(const QString &name);

//! The rules of each account. Without any, reading is allowed and writing asks. They go with the
//! account. Errors: the database's. GUI thread only.
class ToolRuleStore final
{
public:
    explicit ToolRuleStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<ToolRule>> rules(const QUuid &account) const;
    //! Those of all accounts.
    Result<QList<std::pair<QUuid, ToolRule>>> all() const;
    Outcome save(const QUuid &account, const ToolRule &rule);
    Outcome remove(const QUuid &account, const QString &tool);

private:
    Database &m_database;
};

} // namespace hublink
