// SPDX-License-Identifier: MIT
#include "app/ai/toolindex.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace hublink {

namespace {

//! The words of a text in lower case, without the s of a plural.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QStringLiteral("ss")))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QString folded = text.toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word += c;
        else
            take();
    }
    take();
    return words;
}

double fit(const QStringList &words, const QString &wanted)
{
    constexpr double asPart = 0.5;
    double best = 0;
    for (const QString &word : words) {
        if (word == wanted)
            return 1;
        if (word.startsWith(wanted) || (wanted.startsWith(word) && word.size() > 3))
            best = asPart;
    }
    return best;
}

} // namespace

ToolIndex::ToolIndex(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        const Words words{wordsOf(entry.name), wordsOf(entry.description)};
        const QStringList all = words.name + words.description;
        const QSet<QString> each(all.cbegin(), all.cend());
        for (const QString &word : each)
            ++m_frequency[word];
        m_entries.append(words);
    }
}

QList<qsizetype> ToolIndex::find(const QString &words, qsizetype most) const
{
    constexpr double nameWeight = 3;
    const QStringList wanted = wordsOf(words);
    QList<std::pair<double, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        double score = 0;
        for (const QString &word : wanted) {
            const double rarity
                = std::log(1.0 + double(m_entries.size()) / (1 + m_frequency.value(word)));
            score += rarity
                * (nameWeight * fit(m_entries.at(i).name, word)
                    + fit(m_entries.at(i).description, word));
        }
        if (score > 0 || wanted.isEmpty())
            found.append({score, i});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<qsizetype> positions;
    for (const auto &[score, position] : std::as_const(found)) {
        if (positions.size() < most)
            positions.append(position);
    }
    return positions;
}

} // namespace hublink
