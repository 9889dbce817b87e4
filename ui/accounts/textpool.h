// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace hublink::ui {

//! A text from a server as one line: without line ends, and without marks that turn the direction
//! of what stands beside it.
QString asLine(QString text);

//! A text for searching and sorting: without case and accents.
QByteArray folded(const QString &text);

//! Texts that occur again and again, each stored once and known by a number.
class TextPool
{
public:
    int add(const QString &text);
    int find(const QString &text) const { return m_numbers.value(text, -1); } //!< -1: unknown
    QString text(int number) const { return m_texts.at(number); }
    int size() const { return int(m_texts.size()); }
    //! By number: whether the folded text holds a folded piece.
    std::vector<bool> thatContain(const QByteArray &piece) const;

private:
    QStringList m_texts;
    std::vector<QByteArray> m_folded;
    QHash<QString, int> m_numbers;
};

//! A piece of an arena.
struct ArenaText
{
    quint32 at = 0;
    quint32 size = 0;
};

//! Many short texts behind each other in one block: little memory, and quick to search through.
class TextArena
{
public:
    ArenaText add(const QByteArray &text);
    QByteArrayView view(ArenaText text) const
    {
        return QByteArrayView(m_block).sliced(text.at, text.size);
    }
    void drop(ArenaText text) { m_wasted += text.size; }
    //! More than half of the block is of no use any more.
    bool isWasteful() const { return m_wasted > 65'536 && m_wasted > m_block.size() / 2; }

private:
    QByteArray m_block;
    qsizetype m_wasted = 0;
};

} // namespace hublink::ui
