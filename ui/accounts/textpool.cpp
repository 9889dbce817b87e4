// SPDX-License-Identifier: MIT
#include "ui/accounts/textpool.h"

#include <algorithm>

namespace hublink::ui {

QString asLine(QString text)
{
    const auto isOdd = [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
            || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    };
    if (std::none_of(text.cbegin(), text.cend(), isOdd))
        return text;
    text.replace(QChar(u'\n'), QChar(u' '));
    return text.removeIf(isOdd);
}

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

std::vector<bool> TextPool::thatContain(const QByteArray &piece) const
{
    std::vector<bool> contain(m_folded.size());
    for (size_t i = 0; i < m_folded.size(); ++i)
        contain[i] = m_folded[i].contains(piece);
    return contain;
}

ArenaText TextArena::add(const QByteArray &text)
{
    const ArenaText piece{quint32(m_block.size()), quint32(text.size())};
    m_block.append(text);
    return piece;
}

} // namespace hublink::ui
