// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/forwardfinder.h"
#include "app/guide/markupscanner.h"

#include <QSet>

#include <optional>

namespace hublink {

//! What stands at a "<".
struct ReadTag
{
    enum class Outcome {
        Text, //!< no tag
        Nothing, //!< a tag that nobody sees anything of, or the rest of a page that was cut in a
                 //!< tag
        Tag,
    };
    Outcome outcome = Outcome::Text;
    MarkupToken tag{.kind = MarkupToken::Kind::Open};
    qsizetype end = 0; //!< behind the tag
};

//! The text of an expression that is nothing but a text: `"text"`, `'text'`, `` `text` ``. Any
//! other expression stays as it is.
QString unwrapped(QString expression);

//! Reads tags: HTML's and components', with attributes in quotes, in braces or bare. A tag does not
//! go over a blank line. Linear over all tags of a text.
class TagReader
{
public:
    //! `text` and `find` must outlive the reader.
    TagReader(const QString &text, ForwardFinder &find)
        : m_text(text)
        , m_size(text.size())
        , m_find(find)
    {
    }

    //! `at` is the place of a "<" that opens no comment.
    ReadTag read(qsizetype at);

private:
    ReadTag readClose();
    ReadTag readOpen();
    bool readAttributes(MarkupToken &tag, bool &empty);
    std::optional<QString> readValue();
    bool isTagName(const QString &name, const MarkupToken &tag);
    qsizetype braceEnd(qsizetype from);
    bool hasCloseTag(const QString &name);
    ReadTag cut() const { return {.outcome = ReadTag::Outcome::Nothing, .end = m_size}; }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_size ? m_text.at(m_at + ahead) : QChar();
    }

    const QString &m_text;
    const qsizetype m_size;
    ForwardFinder &m_find;
    qsizetype m_at = 0;
    QHash<qsizetype, qsizetype> m_braces; //!< where each brace of a paragraph ends
    qsizetype m_bracesEnd = 0;
    std::optional<QHash<QString, qsizetype>> m_closeTags; //!< where each name is closed last
    QSet<QString> m_openedSmall; //!< names in small letters that turned out to be components
};

} // namespace hublink
