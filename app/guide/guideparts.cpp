// SPDX-License-Identifier: MIT
#include "app/guide/guideparts.h"

#include "app/guide/bareaddresses.h"
#include "app/guide/guidejson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! A step that stands in another one is shown with it, below a heading of its own.
void addInner(const GuideStep &step, QList<GuideNode> &blocks)
{
    if (!step.title.isEmpty())
        blocks.append({.kind = GuideNode::Kind::Heading,
            .number = 3 + step.level,
            .children = {{.kind = GuideNode::Kind::Text, .text = step.title}}});
    blocks += step.blocks;
}

QList<GuidePart> partsOf(const GuideSection &section, const QString &guideTitle)
{
    QList<GuidePart> parts;
    QList<GuideNode> waiting;
    for (const GuideStep &step : section.steps) {
        if (step.title.isEmpty() && step.blocks.isEmpty())
            continue;
        if (step.level > 0 && !parts.isEmpty()) {
            addInner(step, parts.last().blocks);
            continue;
        }
        if (step.title.isEmpty()) {
            waiting += step.blocks;
            continue;
        }
        const QString above = section.title == step.title ? QString() : section.title;
        parts.append({step.title, above, std::exchange(waiting, {}) + step.blocks, true});
    }
    if (!waiting.isEmpty() && parts.isEmpty())
        parts.append(
            {section.title.isEmpty() ? guideTitle : section.title, {}, std::exchange(waiting, {})});
    else if (!parts.isEmpty())
        parts.last().blocks += waiting;
    for (GuidePart &part : parts)
        part.blocks = withAddressesLinked(std::move(part.blocks));
    return parts;
}

//! "Workspace ID (Team ID)" goes by both names, and an "Access Token" is a token.
QStringList namesOf(const QString &label)
{
    static const QRegularExpression bracketed(u"\\A(.+?)\\s*\\((.+)\\)\\z"_s);
    const QRegularExpressionMatch match = bracketed.match(label.trimmed());
    QStringList names = {label.trimmed()};
    if (match.hasMatch())
        names += {match.captured(1), match.captured(2)};
    const QString last = names.first().section(u' ', -1);
    constexpr int shortest = 3;
    if (!match.hasMatch() && last.size() >= shortest)
        names.append(last);
    return names;
}

bool mentions(const QString &text, const QString &name)
{
    const QRegularExpression whole(
        u"(?<!\\w)"_s + QRegularExpression::escape(name) + u"s?(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

bool isMarked(const QList<GuideNode> &nodes, const QString &name)
{
    return std::any_of(nodes.cbegin(), nodes.cend(), [&](const GuideNode &node) {
        return (node.kind == GuideNode::Kind::Strong
                   && plainText(node.children).compare(name, Qt::CaseInsensitive) == 0)
            || isMarked(node.children, name);
    });
}

int relevance(const GuidePart &page, const QString &name)
{
    const int title = mentions(page.title, name) ? 4 : 0;
    const int section = mentions(page.section, name) ? 2 : 0;
    const int text = isMarked(page.blocks, name) ? 4
        : mentions(plainText(page.blocks), name) ? 1
                                                 : 0;
    return title + section + text;
}

} // namespace

QList<GuidePart> partsOf(const Guide &guide)
{
    QList<GuidePart> parts;
    for (const GuideSection &section : guide.sections)
        parts += partsOf(section, guide.title);
    return parts;
}

int partExplaining(const QList<GuidePart> &parts, const QString &fieldLabel)
{
    const QStringList names = namesOf(fieldLabel);
    for (const QString &name : names) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < parts.size() && !name.isEmpty(); ++i) {
            // Of equals the last one: a value is copied after it was made.
            if (const int found = relevance(parts.at(i), name); found > 0 && found >= most) {
                best = i;
                most = found;
            }
        }
        if (best >= 0)
            return best;
    }
    return -1;
}

QString markOf(const Guide &guide)
{
    const QByteArray whole = QJsonDocument(toJson(guide)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16));
}

QString markOf(const GuideNode &action)
{
    const QByteArray words = plainText({action}).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace hublink
