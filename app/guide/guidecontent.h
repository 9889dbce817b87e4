// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"
#include "app/guide/markuptree.h"

#include <QList>

#include <span>

namespace hublink {

//! Turns the markup of one step into what a person reads.
class GuideContent
{
public:
    //! Relative links are resolved against `pageAddress`.
    explicit GuideContent(QString pageAddress)
        : m_pageAddress(std::move(pageAddress))
    {
    }

    //! Steps that stand in the content are left out.
    QList<GuideNode> blocks(std::span<const MarkupNode> nodes) const;

    //! What a step holds, cut where further steps stand in it.
    struct Piece
    {
        const MarkupNode *step; //!< the inner step before it; null for the first piece
        QList<GuideNode> blocks;
    };
    QList<Piece> pieces(std::span<const MarkupNode> nodes) const;

    //! What a part like a card shows above its content, and below; empty for others.
    QList<GuideNode> headOf(const MarkupNode &element) const;
    QList<GuideNode> footOf(const MarkupNode &element) const;

    //! A title as plain text: marks removed, escapes and entities undone.
    static QString plain(const MarkupNode &heading);
    static QString plain(const QString &markdown);

private:
    struct Job;
    QString safeAddress(const QString &address) const;
    void addBlocks(std::span<const MarkupNode> nodes, Job &job, QList<GuideNode> &into) const;
    void addElement(const MarkupNode &element, Job &job, QList<GuideNode> &into) const;
    void addHeading(const MarkupNode &node, int level, Job &job, QList<GuideNode> &into) const;
    void addList(const MarkupNode &node, GuideNode list, Job &job, QList<GuideNode> &into) const;
    void addQuote(
        const MarkupNode &node, const QString &remark, Job &job, QList<GuideNode> &into) const;
    void addTable(const MarkupNode &node, Job &job, QList<GuideNode> &into) const;
    void addItems(std::span<const MarkupNode> nodes, Job &job, GuideNode &list) const;
    QList<GuideNode> linesOf(const MarkupNode &element, const QStringList &attributes) const;
    void addRows(std::span<const MarkupNode> nodes, Job &job, GuideNode &table) const;
    void addWords(std::span<const MarkupNode> nodes, Job &job, QList<GuideNode> &into) const;
    void addWord(const MarkupNode &node, Job &job, QList<GuideNode> &into) const;

    QString m_pageAddress;
};

//! True for a component like `<Warning>` that sets a remark apart.
bool isRemark(const MarkupNode &node);

//! 1 to 6 for a heading, in Markdown or as a tag; 0 for anything else.
int headingLevel(const MarkupNode &node);

} // namespace hublink
