// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace hublink {

//! indexOf() for positions that grow: what was found ahead, or found missing, is not looked for
//! again. Keeps a scanner linear that looks for the same thing from many places.
class ForwardFinder
{
public:
    //! `text` must outlive the finder.
    explicit ForwardFinder(const QString &text)
        : m_text(text)
    {
    }

    //! The next place of `what` from `from` on; -1: none.
    qsizetype operator()(QStringView what, qsizetype from)
    {
        const auto known = m_found.constFind(what.toString());
        const bool isKnown = known != m_found.constEnd() && from >= known->from
            && (known->at < 0 || known->at >= from);
        if (isKnown)
            return known->at;
        const qsizetype at = m_text.indexOf(what, from);
        m_found.insert(what.toString(), {from, at});
        return at;
    }

private:
    struct Search
    {
        qsizetype from;
        qsizetype at;
    };
    const QString &m_text;
    QHash<QString, Search> m_found;
};

} // namespace hublink
