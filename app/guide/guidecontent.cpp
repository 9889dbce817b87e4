// SPDX-License-Identifier: MIT
#include "app/guide/guidecontent.h"

#include "app/guide/components.h"
#include "app/net/httpmessage.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

//! What the parts of one conversion share.
struct GuideContent::Job
{
    QList<const MarkupNode *> *steps = nullptr; //!< steps that stand in it; null: nobody asks
    QList<GuideNode> places; //!< of steps that stand between words
    QString videoName; //!< the caption of the frame around it
    bool captionUsed = false;
    bool inStrong = false;
    bool inLink = false;
};

namespace {

using Kind = GuideNode::Kind;
using Markup = MarkupNode::Kind;
using Words = QList<GuideNode>;

GuideNode textNode(const QString &text)
{
    return {.kind = Kind::Text, .text = text};
}

bool isWord(const MarkupNode &node)
{
    switch (node.kind) {
    case Markup::Text:
    case Markup::Break:
    case Markup::Code:
    case Markup::Strong:
    case Markup::Emphasis:
    case Markup::Strike:
    case Markup::Link:
    case Markup::Image: return true;
    case Markup::Element: return !node.token->block;
    default: return false;
    }
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v';
}

//! As browsers do it: any run of blanks is one.
QString collapsed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c))
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    return result;
}

bool isImage(const MarkupNode &node)
{
    return node.isElement("img"_L1) || node.isElement("Image"_L1) || node.isElement("Img"_L1);
}

bool isVideo(const MarkupNode &node)
{
    return node.isElement("video"_L1) || node.isElement("iframe"_L1) || node.isElement("Video"_L1);
}

//! Takes blanks and line breaks from both ends.
void trim(Words &words)
{
    const auto isNothing = [](const GuideNode &node) {
        return node.kind == Kind::Break
            || (node.kind == Kind::Text
                && std::all_of(node.text.cbegin(), node.text.cend(), isBlank));
    };
    while (!words.isEmpty() && isNothing(words.first()))
        words.removeFirst();
    while (!words.isEmpty() && isNothing(words.last()))
        words.removeLast();
    if (words.isEmpty())
        return;
    if (words.first().kind == Kind::Text && words.first().text.startsWith(u' '))
        words.first().text.remove(0, 1);
    if (words.last().kind == Kind::Text && words.last().text.endsWith(u' '))
        words.last().text.chop(1);
}

//! How long the mark of a list is that a line written by hand begins with; 0: it has none.
qsizetype handMark(const Words &line)
{
    static const QRegularExpression mark(u"\\A\\s*(?:[-*•]|[0-9]{1,2}[.)])\\s+"_s);
    if (line.isEmpty() || line.first().kind != Kind::Text)
        return 0;
    return mark.match(line.first().text).capturedLength();
}

//! A paragraph; or a list, where the author wrote one with line breaks and dashes.
void addParagraph(Words words, QList<GuideNode> &into)
{
    trim(words);
    if (words.isEmpty())
        return;
    const bool hasBreak = std::any_of(
        words.cbegin(), words.cend(), [](const GuideNode &n) { return n.kind == Kind::Break; });
    if (!hasBreak) {
        into.append({.kind = Kind::Paragraph, .children = std::move(words)});
        return;
    }
    QList<Words> lines(1);
    for (GuideNode &node : words) {
        if (node.kind == Kind::Break)
            lines.append(Words());
        else
            lines.last().append(std::move(node));
    }
    GuideNode paragraph{.kind = Kind::Paragraph};
    GuideNode list;
    for (Words &line : lines) {
        const qsizetype mark = handMark(line);
        if (mark > 0) {
            const QString written = line.first().text.left(mark).trimmed();
            line.first().text.remove(0, mark);
            if (list.children.isEmpty() && written.size() > 1)
                list.number = written.chopped(1).toInt();
            list.kind = list.number > 0 || written.size() > 1 ? Kind::Numbers : Kind::Bullets;
            trim(line);
            list.children.append({.kind = Kind::Item,
                .children = {{.kind = Kind::Paragraph, .children = std::move(line)}}});
            continue;
        }
        Words &end = list.children.isEmpty() ? paragraph.children
                                             : list.children.last().children.first().children;
        if (!end.isEmpty())
            end.append({.kind = Kind::Break});
        end.append(std::move(line));
    }
    trim(paragraph.children);
    if (!paragraph.children.isEmpty())
        into.append(std::move(paragraph));
    if (!list.children.isEmpty())
        into.append(std::move(list));
}

void addUnlessEmpty(GuideNode node, QList<GuideNode> &into)
{
    if (!node.children.isEmpty())
        into.append(std::move(node));
}

//! 0, or 1 to 3 for left, centred and right.
int alignmentOf(const MarkupNode &cell)
{
    if (cell.kind == Markup::Cell)
        return cell.number;
    if (cell.kind != Markup::Element)
        return 0;
    const QStringList names = {u"left"_s, u"center"_s, u"right"_s};
    return int(names.indexOf(cell.token->attribute("align"_L1).toLower())) + 1;
}

//! Blocks up to the next place of a step.
struct Cut
{
    int place; //!< the one before them; -1: none
    QList<GuideNode> blocks;
};

bool hasPlace(const GuideNode &node)
{
    return node.kind == Kind::Place
        || std::any_of(node.children.cbegin(), node.children.cend(), hasPlace);
}

//! A list or a remark that a step stands in goes on behind it.
QList<Cut> cutAtPlaces(QList<GuideNode> blocks)
{
    QList<Cut> cuts = {{-1, {}}};
    for (GuideNode &block : blocks) {
        if (block.kind == Kind::Place) {
            cuts.append(Cut{block.number, {}});
            continue;
        }
        if (!hasPlace(block)) {
            cuts.last().blocks.append(std::move(block));
            continue;
        }
        const QList<Cut> inner = cutAtPlaces(std::exchange(block.children, {}));
        for (const Cut &cut : inner) {
            if (cut.place >= 0)
                cuts.append(Cut{cut.place, {}});
            if (cut.blocks.isEmpty())
                continue;
            GuideNode part = block;
            part.children = cut.blocks;
            if (block.kind == Kind::Numbers)
                block.number += int(cut.blocks.size());
            cuts.last().blocks.append(std::move(part));
        }
    }
    return cuts;
}

MarkupTree parseLine(QString markdown)
{
    // An empty text in front keeps a title like "1. Open" from being a list.
    return parseMarkup(u"{''}"_s + markdown.replace(u'\n', u' '));
}

} // namespace

bool isRemark(const MarkupNode &node)
{
    const Component *known = node.kind == Markup::Element ? component(node.token->text) : nullptr;
    return known && known->isRemark;
}

int headingLevel(const MarkupNode &node)
{
    if (node.kind == Markup::Heading)
        return node.number;
    const QString name = node.kind == Markup::Element ? node.token->text : QString();
    const bool isHeading
        = name.size() == 2 && name.front() == u'h' && name.back() >= u'1' && name.back() <= u'6';
    return isHeading ? name.back().digitValue() : 0;
}

//! Only addresses that a browser or a mail program may open.
QString GuideContent::safeAddress(const QString &written) const
{
    static const QRegularExpression hasScheme(u"\\A[A-Za-z][A-Za-z0-9+.-]*:"_s);
    static const QRegularExpression allowed(
        u"\\A(?:https?:|mailto:)"_s, QRegularExpression::CaseInsensitiveOption);
    QString address = written;
    address.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    address = address.trimmed().replace(u' ', u"%20"_s);
    if (address.isEmpty() || address.startsWith(u'#'))
        return {};
    if (hasScheme.match(address).hasMatch())
        return allowed.match(address).hasMatch() ? address : QString();
    const QUrl base(m_pageAddress);
    if (address.startsWith("//"_L1))
        return base.scheme() + u':' + address;
    if (address.startsWith(u'/'))
        return originOf(base) + address;
    return base.resolved(QUrl(address)).toString(QUrl::FullyEncoded);
}

QList<GuideNode> GuideContent::blocks(std::span<const MarkupNode> nodes) const
{
    Job job;
    QList<GuideNode> result;
    addBlocks(nodes, job, result);
    return result;
}

QList<GuideContent::Piece> GuideContent::pieces(std::span<const MarkupNode> nodes) const
{
    QList<const MarkupNode *> steps;
    Job job;
    job.steps = &steps;
    QList<GuideNode> whole;
    addBlocks(nodes, job, whole);
    if (steps.isEmpty())
        return {{nullptr, std::move(whole)}};
    QList<Piece> pieces;
    for (Cut &cut : cutAtPlaces(std::move(whole)))
        pieces.append({cut.place < 0 ? nullptr : steps.at(cut.place), std::move(cut.blocks)});
    return pieces;
}

void GuideContent::addBlocks(
    std::span<const MarkupNode> nodes, Job &job, QList<GuideNode> &into) const
{
    Words words;
    const auto endParagraph = [&] { addParagraph(std::exchange(words, {}), into); };
    GuideNode items{.kind = Kind::Bullets};
    const auto endItems = [&] {
        if (!items.children.isEmpty())
            into.append(std::exchange(items, GuideNode{.kind = Kind::Bullets}));
    };
    const auto addPlaces = [&] { into += std::exchange(job.places, {}); };
    for (const MarkupNode &node : nodes) {
        if (node.isElement("li"_L1) || node.kind == Markup::Item) {
            endParagraph();
            addItems({&node, 1}, job, items);
            continue;
        }
        endItems();
        if (isWord(node)) {
            addWord(node, job, words);
            continue;
        }
        endParagraph();
        switch (node.kind) {
        case Markup::Paragraph:
            addWords(node.children, job, words);
            endParagraph();
            break;
        case Markup::Heading: addHeading(node, node.number, job, into); break;
        case Markup::Bullets: addList(node, {.kind = Kind::Bullets}, job, into); break;
        case Markup::Numbers:
            addList(node, {.kind = Kind::Numbers, .number = node.number}, job, into);
            break;
        case Markup::Quote: addQuote(node, {}, job, into); break;
        case Markup::CodeBlock:
            into.append({.kind = Kind::CodeBlock, .text = node.text, .target = node.info});
            break;
        case Markup::Table: addTable(node, job, into); break;
        case Markup::Element: addElement(node, job, into); break;
        default: addBlocks(node.children, job, into);
        }
        addPlaces();
    }
    endItems();
    endParagraph();
    addPlaces();
}

void GuideContent::addElement(const MarkupNode &element, Job &job, QList<GuideNode> &into) const
{
    const QString &name = element.token->text;
    if (name == "Step"_L1) {
        if (job.steps) {
            into.append({.kind = Kind::Place, .number = int(job.steps->size())});
            job.steps->append(&element);
        }
        return;
    }
    if (name == "ul"_L1)
        return addList(element, {.kind = Kind::Bullets}, job, into);
    if (name == "ol"_L1) {
        const int first = std::max(1, element.token->attribute("start"_L1).toInt());
        return addList(element, {.kind = Kind::Numbers, .number = first}, job, into);
    }
    if (name == "table"_L1)
        return addTable(element, job, into);
    if (const int level = headingLevel(element); level > 0)
        return addHeading(element, level, job, into);
    if (name == "blockquote"_L1)
        return addQuote(element, {}, job, into);
    if (isRemark(element))
        return addQuote(element, name.toLower(), job, into);
    if (isImage(element) || isVideo(element)) {
        Words words;
        addWord(element, job, words);
        return addParagraph(words, into);
    }
    const Component *known = component(name);
    if (const QString title = plain(element.token->attribute("title"_L1));
        known && known->isChoice && !title.isEmpty()) {
        GuideNode choice{.kind = Kind::Choice, .text = title, .children = headOf(element)};
        addBlocks(element.children, job, choice.children);
        choice.children += footOf(element);
        into.append(std::move(choice));
        return;
    }
    into += headOf(element);
    if (name != "Frame"_L1) {
        addBlocks(element.children, job, into);
        into += footOf(element);
        return;
    }
    const QList<GuideNode> caption = footOf(element);
    const QString before = std::exchange(job.videoName, plainText(caption));
    job.captionUsed = false;
    addBlocks(element.children, job, into);
    if (!std::exchange(job.captionUsed, false))
        into += caption;
    job.videoName = before;
}

void GuideContent::addHeading(
    const MarkupNode &node, int level, Job &job, QList<GuideNode> &into) const
{
    GuideNode heading{.kind = Kind::Heading, .number = level};
    addWords(node.children, job, heading.children);
    trim(heading.children);
    addUnlessEmpty(std::move(heading), into);
}

void GuideContent::addList(
    const MarkupNode &node, GuideNode list, Job &job, QList<GuideNode> &into) const
{
    addItems(node.children, job, list);
    addUnlessEmpty(std::move(list), into);
}

void GuideContent::addQuote(
    const MarkupNode &node, const QString &remark, Job &job, QList<GuideNode> &into) const
{
    GuideNode quote{.kind = Kind::Quote, .text = remark};
    if (node.kind == Markup::Element)
        quote.children = headOf(node);
    addBlocks(node.children, job, quote.children);
    addUnlessEmpty(std::move(quote), into);
}

void GuideContent::addTable(const MarkupNode &node, Job &job, QList<GuideNode> &into) const
{
    GuideNode table{.kind = Kind::Table};
    addRows(node.children, job, table);
    addUnlessEmpty(std::move(table), into);
}

//! The attributes that are shown, each a line of its own.
QList<GuideNode> GuideContent::linesOf(
    const MarkupNode &element, const QStringList &attributes) const
{
    QList<GuideNode> lines;
    QString address = safeAddress(element.token->attribute("href"_L1));
    for (const QString &attribute : attributes) {
        const QString written = element.token->attribute(QLatin1StringView(attribute.toLatin1()));
        if (written.isEmpty())
            continue;
        // Captions are sentences with marks in them; the others are titles.
        QList<GuideNode> parts;
        if (attribute == "caption"_L1)
            parts = blocks(parseLine(written).document.children);
        else if (const QString text = plain(written); !text.isEmpty())
            parts = {{.kind = Kind::Caption, .children = {textNode(text)}}};
        if (!address.isEmpty() && attribute == "title"_L1 && !parts.isEmpty())
            parts.first().children = {{.kind = Kind::Link,
                .target = std::exchange(address, {}),
                .children = parts.first().children}};
        for (GuideNode &part : parts) {
            if (part.kind == Kind::Paragraph)
                part.kind = Kind::Caption;
        }
        lines += parts;
    }
    return lines;
}

QList<GuideNode> GuideContent::headOf(const MarkupNode &element) const
{
    const Component *known = component(element.token->text);
    if (!known)
        return linesOf(element, usualTitles());
    QList<GuideNode> head = linesOf(element, known->above);
    const QString address = safeAddress(element.token->attribute("href"_L1));
    if (head.isEmpty() && known->name == "Card"_L1 && !address.isEmpty())
        head = {{.kind = Kind::Caption,
            .children
            = {{.kind = Kind::Link, .target = address, .children = {textNode(address)}}}}};
    return head;
}

QList<GuideNode> GuideContent::footOf(const MarkupNode &element) const
{
    const Component *known = component(element.token->text);
    return known ? linesOf(element, known->below) : QList<GuideNode>();
}

void GuideContent::addItems(std::span<const MarkupNode> nodes, Job &job, GuideNode &list) const
{
    for (const MarkupNode &node : nodes) {
        GuideNode item{.kind = Kind::Item};
        if (node.kind == Markup::Item || node.isElement("li"_L1))
            addBlocks(node.children, job, item.children);
        else
            addBlocks({&node, 1}, job, item.children);
        addUnlessEmpty(std::move(item), list.children);
    }
}

void GuideContent::addRows(std::span<const MarkupNode> nodes, Job &job, GuideNode &table) const
{
    for (const MarkupNode &node : nodes) {
        const bool isRow = node.kind == Markup::Row || node.isElement("tr"_L1);
        if (!isRow) {
            addRows(node.children, job, table);
            continue;
        }
        GuideNode row{.kind = Kind::Row};
        bool isHeader = node.kind == Markup::Row;
        for (const MarkupNode &child : node.children) {
            GuideNode cell{.kind = Kind::Cell, .number = alignmentOf(child)};
            addWords(child.children, job, cell.children);
            if (isWord(child) && child.kind != Markup::Element)
                addWord(child, job, cell.children);
            trim(cell.children);
            isHeader = isHeader || child.isElement("th"_L1);
            row.children.append(std::move(cell));
        }
        // A table needs a header, be it an empty one.
        if (table.children.isEmpty() && !isHeader) {
            GuideNode header{.kind = Kind::Row};
            header.children.resize(row.children.size(), GuideNode{.kind = Kind::Cell});
            table.children.append(std::move(header));
        }
        addUnlessEmpty(std::move(row), table.children);
    }
}

void GuideContent::addWords(
    std::span<const MarkupNode> nodes, Job &job, QList<GuideNode> &into) const
{
    for (const MarkupNode &node : nodes)
        addWord(node, job, into);
}

void GuideContent::addWord(const MarkupNode &node, Job &job, QList<GuideNode> &into) const
{
    const auto addSpan = [&](Kind kind, const QString &target = {}) {
        GuideNode span{.kind = kind, .target = target};
        addWords(node.children, job, span.children);
        addUnlessEmpty(std::move(span), into);
    };
    const auto addStrong = [&] {
        if (job.inStrong)
            return addWords(node.children, job, into);
        job.inStrong = true;
        addSpan(Kind::Strong);
        job.inStrong = false;
    };
    const auto addLink = [&](const QString &written) {
        const QString address = job.inLink ? QString() : safeAddress(written);
        if (address.isEmpty())
            return addWords(node.children, job, into);
        job.inLink = true;
        addSpan(Kind::Link, address);
        job.inLink = false;
    };
    const auto startLine = [&] {
        if (!into.isEmpty() && into.last().kind != Kind::Break)
            into.append({.kind = Kind::Break});
    };
    const auto addItem = [&] {
        startLine();
        into.append(textNode(u"- "_s));
        Words words;
        addWords(node.children, job, words);
        trim(words);
        into += words;
    };
    switch (node.kind) {
    case Markup::Text: {
        QString text = collapsed(node.text);
        if (into.isEmpty() || into.last().kind != Kind::Text)
            into.append(textNode(text));
        else if (into.last().text.endsWith(u' ') && text.startsWith(u' '))
            into.last().text += text.remove(0, 1);
        else
            into.last().text += text;
        return;
    }
    case Markup::Break: into.append({.kind = Kind::Break}); return;
    case Markup::Code:
        if (!node.text.isEmpty())
            into.append({.kind = Kind::Code, .text = node.text});
        return;
    case Markup::Strong: return addStrong();
    case Markup::Emphasis: return addSpan(Kind::Emphasis);
    case Markup::Strike: return addSpan(Kind::Strike);
    case Markup::Link: return addLink(node.info);
    case Markup::Image: {
        Words words;
        addWords(node.children, job, words);
        into.append({.kind = Kind::Image, .text = plainText(words), .target = node.info});
        return;
    }
    case Markup::CodeBlock: {
        const QStringList lines = node.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            startLine();
            into.append({.kind = Kind::Code, .text = line.trimmed()});
        }
        return;
    }
    case Markup::Item: return addItem();
    case Markup::Element: break;
    default: startLine(); return addWords(node.children, job, into);
    }
    const MarkupToken &tag = *node.token;
    const QString &name = tag.text;
    if (name == "Step"_L1) {
        if (job.steps) {
            job.places.append({.kind = Kind::Place, .number = int(job.steps->size())});
            job.steps->append(&node);
        }
    } else if (name == "a"_L1) {
        addLink(tag.attribute("href"_L1));
    } else if (name == "strong"_L1 || name == "b"_L1) {
        addStrong();
    } else if (name == "em"_L1 || name == "i"_L1) {
        addSpan(Kind::Emphasis);
    } else if (name == "s"_L1 || name == "del"_L1 || name == "strike"_L1) {
        addSpan(Kind::Strike);
    } else if (isImage(node)) {
        into.append({.kind = Kind::Image,
            .text = collapsed(tag.attribute("alt"_L1)).trimmed(),
            .target = tag.attribute("src"_L1).trimmed()});
    } else if (isVideo(node)) {
        QString source = tag.attribute("src"_L1);
        for (const MarkupNode &child : node.children) {
            if (source.isEmpty() && child.isElement("source"_L1))
                source = child.token->attribute("src"_L1);
        }
        if (const QString address = safeAddress(source); !address.isEmpty() && !job.inLink) {
            job.captionUsed = !job.videoName.isEmpty();
            into.append({.kind = Kind::Link,
                .target = address,
                .children = {textNode(job.captionUsed ? job.videoName : u"Video"_s)}});
        }
        addWords(node.children, job, into);
    } else if (name == "li"_L1) {
        addItem();
    } else if (name == "Tooltip"_L1) {
        addWords(node.children, job, into);
        const QList<GuideNode> tips = footOf(node);
        if (!tips.isEmpty())
            into.append(textNode(u" (%1)"_s.arg(plainText(tips))));
    } else if (name != "source"_L1) {
        const Component *known = component(name);
        const bool isPart = !known || !known->isHtml;
        const auto addLines = [&](const QList<GuideNode> &lines) {
            for (const GuideNode &line : lines) {
                startLine();
                into += line.children;
            }
        };
        if (tag.block || name == "p"_L1 || name == "div"_L1)
            startLine();
        const QList<GuideNode> head = isPart ? headOf(node) : QList<GuideNode>();
        addLines(head);
        if (!head.isEmpty() && !node.children.empty())
            startLine();
        addWords(node.children, job, into);
        if (isPart)
            addLines(footOf(node));
    }
}

QString GuideContent::plain(const MarkupNode &heading)
{
    Job job;
    Words words;
    GuideContent({}).addWords(heading.children, job, words);
    return plainText(words);
}

QString GuideContent::plain(const QString &markdown)
{
    if (markdown.isEmpty())
        return {};
    return plain(parseLine(markdown).document);
}

} // namespace hublink
