// SPDX-License-Identifier: MIT
#include "app/guide/bareaddresses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Kind = GuideNode::Kind;

//! How much of the text is the address: a sentence's signs behind it are not.
qsizetype addressLength(QStringView text)
{
    static const QString sentence = u".,;:!?'\"»”’*"_s;
    qsizetype length = text.size();
    while (length > 0) {
        const QChar last = text.at(length - 1);
        const QStringView before = text.first(length);
        const bool closes = (last == u')' && before.count(u')') > before.count(u'('))
            || (last == u']' && before.count(u']') > before.count(u'['));
        if (!closes && !sentence.contains(last))
            break;
        --length;
    }
    return length;
}

QList<GuideNode> linked(const QString &text)
{
    static const QRegularExpression address(
        u"https?://[A-Za-z0-9][A-Za-z0-9.-]*[^\\s<>{}\"|\\\\^`]*"_s);
    QList<GuideNode> words;
    qsizetype done = 0;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const qsizetype at = found.capturedStart();
        const qsizetype length = addressLength(found.capturedView());
        const QChar behind
            = found.capturedEnd() < text.size() ? text.at(found.capturedEnd()) : QChar();
        const bool hasGap = behind == u'{' || behind == u'<'
            || found.capturedView().contains(u"...") || found.capturedView().contains(u'…');
        if (hasGap)
            continue;
        if (at > done)
            words.append({.kind = Kind::Text, .text = text.mid(done, at - done)});
        const QString url = text.mid(at, length);
        words.append(
            {.kind = Kind::Link, .target = url, .children = {{.kind = Kind::Text, .text = url}}});
        done = at + length;
    }
    if (done < text.size())
        words.append({.kind = Kind::Text, .text = text.mid(done)});
    return words;
}

} // namespace

QList<GuideNode> withAddressesLinked(QList<GuideNode> blocks)
{
    QList<GuideNode> result;
    result.reserve(blocks.size());
    for (GuideNode &node : blocks) {
        if (node.kind == Kind::Text && node.text.contains("://"_L1)) {
            result += linked(node.text);
            continue;
        }
        if (node.kind != Kind::Link)
            node.children = withAddressesLinked(std::move(node.children));
        result.append(std::move(node));
    }
    return result;
}

} // namespace hublink
