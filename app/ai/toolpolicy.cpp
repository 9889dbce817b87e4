// SPDX-License-Identifier: MIT
#include "app/ai/toolpolicy.h"

namespace hublink {

bool fitsPattern(const QString &name, const QString &pattern)
{
    const QStringList parts = pattern.split(u'*');
    if (parts.size() == 1)
        return name == pattern;
    if (!name.startsWith(parts.first()))
        return false;
    qsizetype at = parts.first().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype found = name.indexOf(parts.at(i), at);
        if (found < 0)
            return false;
        at = found + parts.at(i).size();
    }
    return name.size() - at >= parts.last().size() && name.endsWith(parts.last());
}

ToolDecision decisionFor(const QList<ToolRule> &rules, const QString &tool, bool writes)
{
    const ToolRule *best = nullptr;
    const ToolRule *usual = nullptr;
    for (const ToolRule &rule : rules) {
        if (rule.tool == tool)
            return rule.decision;
        if (rule.tool == (writes ? ToolRule::writing : ToolRule::reading))
            usual = &rule;
        else if (fitsPattern(tool, rule.tool) && (!best || rule.tool.size() > best->tool.size()))
            best = &rule;
    }
    if (best)
        return best->decision;
    if (usual)
        return usual->decision;
    return writes ? ToolDecision::Ask : ToolDecision::Allow;
}

} // namespace hublink
