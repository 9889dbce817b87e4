// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace hublink {

//! One page of a documentation site, as its index lists it.
struct DocsEntry
{
    QString title;
    QUrl url;
    QString description; //!< may be empty
    QString section; //!< the headings and groups it stands under, the innermost last
};

//! An index of documentation pages: `llms.txt` or a part of one. [llmstxt.org]
struct DocsIndex
{
    QString title; //!< of the site; may be empty
    QList<DocsEntry> pages; //!< each address once, in the index's order
    QList<QUrl> parts; //!< further indexes of the same site
    bool isCut = false; //!< it says itself that pages are missing
};

//! Reads an index that stands at `address`. Specifications and the section "Optional" are no pages.
//! Only http and https addresses are taken. UnexpectedAnswer: it is a web page, empty, or lists
//! nothing.
Result<DocsIndex> readDocsIndex(const QByteArray &text, const QUrl &address);

//! What kind of guide an address is of.
struct DocsGuide
{
    enum class Kind {
        None, //!< no guide
        LinkAccount, //!< a connection guide, for the person who links
        Profile, //!< for the owner of the StackOne project
    };
    Kind kind = Kind::None;
    QString connector; //!< its key, as the address has it: "hive"
    QString auth; //!< the auth method, as the address has it: "api-key"; may be empty
    QString key; //!< names the guide: "hive/api-key", of the older generation "hris/bamboohr"
};

//! Told by the address alone, of either generation of the documentation.
DocsGuide docsGuideAt(const QUrl &url);

} // namespace hublink
