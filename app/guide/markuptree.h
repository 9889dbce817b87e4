// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/markupscanner.h"

#include <vector>

namespace hublink {

//! A piece of a page as it is written: Markdown and tags in one tree.
struct MarkupNode
{
    enum class Kind {
        Document,
        Element, //!< a tag; `token` has its name and attributes
        Paragraph,
        Heading, //!< number: its level
        Bullets,
        Numbers, //!< number: the first one
        Item,
        Quote,
        CodeBlock, //!< text, info
        Table,
        Row,
        Cell, //!< number: 0, or 1 to 3 for a column that stands left, centred or right
        Text,
        Break,
        Code,
        Strong,
        Emphasis,
        Strike,
        Link, //!< info: the address
        Image, //!< info: the address; children: what it shows
    };
    Kind kind = Kind::Document;
    QString text{};
    QString info{};
    int number = 0;
    const MarkupToken *token = nullptr; //!< for Element; owned by the MarkupTree
    std::vector<MarkupNode> children{};

    bool isElement(QLatin1StringView name) const;
};

//! Its nodes point into its source, so it moves, but is never copied.
struct MarkupTree
{
    MarkupTree() = default;
    MarkupTree(MarkupTree &&) = default;
    MarkupTree &operator=(MarkupTree &&) = default;

    MarkupText source;
    MarkupNode document;
};

//! Reads Markdown with tags. Never fails: what makes no sense is text, what is not closed ends with
//! what it stands in. Linear in the text's size; nesting deeper than any page's is flattened.
MarkupTree parseMarkup(const QString &text);

} // namespace hublink
