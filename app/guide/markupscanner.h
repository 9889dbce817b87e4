// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace hublink {

struct MarkupAttribute
{
    QString name;
    QString value; //!< entities undone; empty for a bare name
};

//! What stands at a mark of a MarkupText.
struct MarkupToken
{
    enum class Kind {
        Open, //!< a tag; `text` is its name
        Close,
        Empty, //!< a tag without content
        Code, //!< `text` is the code
        CodeBlock, //!< …; `info` its language and name
        Literal, //!< `text` stands for itself
        Guard, //!< nothing; keeps the text behind it from opening a block
    };
    Kind kind;
    QString text{};
    QString info{};
    QList<MarkupAttribute> attributes{};
    bool block = false; //!< stands in a paragraph of its own

    //! Empty if there is none.
    QString attribute(QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView name) const;
};

//! Plain Markdown in which each tag and each piece of code is a mark: its token's number between
//! openMark and closeMark.
struct MarkupText
{
    static constexpr QChar openMark{0x2E20};
    static constexpr QChar closeMark{0x2E21};

    QString markdown;
    std::vector<MarkupToken> tokens;
};

//! The component layer of a guide: takes tags, comments, imports and code out of the text, so that
//! what is left is Markdown that any reader of Markdown can read. Linear in the text's size.
MarkupText scanMarkup(const QString &text);

} // namespace hublink
