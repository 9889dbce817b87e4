// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

namespace hublink {

//! Finds tools by words: a local index over names and descriptions, for AI apps whose context has
//! no room for hundreds of tools.
class ToolIndex final
{
public:
    struct Entry
    {
        QString name;
        QString description;
    };
    explicit ToolIndex(const QList<Entry> &entries);

    //! Positions of the entries that fit, the best first. Words of a name weigh more than those of
    //! a description, rare words more than common ones; a part of a word counts less.
    QList<qsizetype> find(const QString &words, qsizetype most) const;

private:
    struct Words
    {
        QStringList name;
        QStringList description;
    };
    QList<Words> m_entries;
    QHash<QString, int> m_frequency; //!< in how many entries a word stands
};

} // namespace hublink
