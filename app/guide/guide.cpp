// SPDX-License-Identifier: MIT
#include "app/guide/guide.h"

namespace hublink {

namespace {

using Kind = GuideNode::Kind;

void appendWords(const QList<GuideNode> &nodes, QString &words)
{
    for (const GuideNode &node : nodes) {
        switch (node.kind) {
        case Kind::Break: words += u' '; break;
        case Kind::Text:
        case Kind::Code:
        case Kind::CodeBlock:
        case Kind::Image: words += node.text; break;
        case Kind::Strong:
        case Kind::Emphasis:
        case Kind::Strike:
        case Kind::Link: appendWords(node.children, words); break;
        default:
            words += u' ';
            appendWords(node.children, words);
            words += u' ';
        }
    }
}

template <typename Visit>
void visit(const QList<GuideNode> &nodes, const Visit &seen)
{
    for (const GuideNode &node : nodes) {
        seen(node);
        visit(node.children, seen);
    }
}

} // namespace

QString plainText(const QList<GuideNode> &nodes)
{
    QString words;
    appendWords(nodes, words);
    return words.simplified();
}

QList<GuideLink> linksIn(const QList<GuideNode> &nodes)
{
    QList<GuideLink> links;
    visit(nodes, [&](const GuideNode &node) {
        if (node.kind == Kind::Link)
            links.append({plainText(node.children), node.target});
    });
    return links;
}

QList<GuideImage> imagesIn(const QList<GuideNode> &nodes)
{
    QList<GuideImage> images;
    visit(nodes, [&](const GuideNode &node) {
        if (node.kind == Kind::Image)
            images.append({node.target, node.text});
    });
    return images;
}

} // namespace hublink
