// SPDX-License-Identifier: MIT
#include "ui/accounts/textpool.h"

#include <algorithm>

namespace hublink::ui {

QByteArray folded(const QString &text)
{
    const bool plain
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower().toLatin1();
    QString bare = text.normalized(QString::NormalizationForm_KD);
    bare.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return bare.toCaseFolded().toUtf8();
}

int TextPool::add(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const int number = int(m_texts.size());
    m_texts.append(text);
    m_folded.push_back(folded(text));
    m_numbers.insert(text, number);
    return number;
}

void TextPool::clear()
{
    m_texts.clear();
    m_folded.clear();
    m_numbers.clear();
}

ArenaText TextArena::add(const QByteArray &text)
{
    const ArenaText piece{quint32(m_block.size()), quint32(text.size())};
    m_block.append(text);
    return piece;
}

void TextArena::clear()
{
    m_block.clear();
    m_wasted = 0;
}

} // namespace hublink::ui
