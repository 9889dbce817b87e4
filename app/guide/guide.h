// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hublink {

//! A piece of a guide's text: a block (paragraph, list, …) or a run of words in one.
//!
//! Nothing in it is markup any more: texts are what a person reads, addresses are http, https or
//! mailto.
struct GuideNode
{
    enum class Kind {
        // blocks
        Paragraph, //!< children: words
        Heading, //!< number: 1 to 6; children: words
        Caption, //!< the title of a card, an accordion or a picture; children: words
        Bullets, //!< children: items
        Numbers, //!< number: the first one; children: items
        Item, //!< children: blocks
        Quote, //!< children: blocks; `text` names the remark ("warning", "note" …) or is empty
        Choice, //!< a tab, or something folded; text: its title; children: the title, blocks
        CodeBlock, //!< text: the code; target: its language and name
        Table, //!< children: rows; the first one is the header
        Row, //!< children: cells
        Cell, //!< number: 0, or 1 to 3 for left, centred, right; children: words
        // words
        Text,
        Break,
        Code,
        Strong,
        Emphasis,
        Strike,
        Link, //!< target: the address
        Image, //!< target: the address as written; text: what it shows
        Place, //!< number: the inner step that stands here; only while a guide is being read
    };

    Kind kind = Kind::Paragraph;
    QString text{};
    QString target{};
    int number = 0;
    QList<GuideNode> children{};
};

struct GuideLink
{
    QString text;
    QString url;
};

struct GuideImage
{
    QString source; //!< as written
    QString description;
};

//! One step: something to do, on one page.
struct GuideStep
{
    QString title; //!< empty for text between steps
    QList<GuideNode> blocks;
    int level = 0; //!< how many steps it stands in
};

struct GuideSection
{
    QString title;
    QList<GuideStep> steps;
};

//! A connection guide: what a person does to link an account.
struct Guide
{
    QString title;
    QString provider; //!< the name, as the guide writes it
    QString auth; //!< "API Key"; may be empty
    QString description; //!< one line; may be empty
    QString address; //!< where the page stands, or such pages do; pictures are relative to it
    QList<QList<GuideNode>> warnings; //!< what to know before all else
    QList<GuideSection> sections; //!< at the provider
    QList<GuideStep> linking; //!< in the StackOne Hub
    QStringList fields; //!< labels of the form's fields

    bool isEmpty() const { return title.isEmpty() && sections.isEmpty() && linking.isEmpty(); }
};

//! The words alone, on one line.
QString plainText(const QList<GuideNode> &nodes);
//! Every link in reading order, repeats too.
QList<GuideLink> linksIn(const QList<GuideNode> &nodes);
//! Every picture in reading order, repeats too.
QList<GuideImage> imagesIn(const QList<GuideNode> &nodes);

} // namespace hublink
