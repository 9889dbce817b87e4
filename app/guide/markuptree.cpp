// SPDX-License-Identifier: MIT
#include "app/guide/markuptree.h"

#include "app/guide/entities.h"

#include <algorithm>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Markup = MarkupNode::Kind;
using Token = MarkupToken::Kind;

constexpr std::size_t deepest = 50;
constexpr unsigned dialect = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES
    | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

//! Tags that stand for words: they end with their paragraph and go on in the next one.
bool isFormatName(const QString &name)
{
    return name == "a"_L1 || name == "b"_L1 || name == "strong"_L1 || name == "em"_L1
        || name == "i"_L1 || name == "s"_L1 || name == "del"_L1 || name == "strike"_L1;
}

bool isWords(const MarkupNode &node)
{
    switch (node.kind) {
    case Markup::Paragraph:
    case Markup::Strong:
    case Markup::Emphasis:
    case Markup::Strike:
    case Markup::Link:
    case Markup::Image: return true;
    case Markup::Element: return isFormatName(node.token->text);
    default: return false;
    }
}

//! Tags that end the one before them, as browsers read them.
bool endsSibling(const QString &name)
{
    return name == "li"_L1 || name == "p"_L1 || name == "tr"_L1 || name == "td"_L1
        || name == "th"_L1;
}

class Builder
{
public:
    explicit Builder(MarkupTree &tree)
        : m_tokens(tree.source.tokens)
    {
        m_open.push_back({&tree.document});
    }

    void enter(Markup kind, QString info = {}, int number = 0);
    void enterParagraph();
    void skip(bool isSpan);
    void leaveBlock();
    void leaveSpan();
    void addBreak();
    void addText(QString text);
    void addMarked(const QString &text);
    QString attributeText(const MD_ATTRIBUTE &attribute) const;

private:
    struct OpenNode
    {
        MarkupNode *node;
        std::size_t serial = 0;
    };

    MarkupNode &add(MarkupNode node);
    void push(MarkupNode node);
    void pop();
    void popTo(std::size_t depth);
    void popSerial(std::size_t serial);
    void apply(const MarkupToken &token);
    void open(const MarkupToken &token);
    void close(const QString &name);
    void ensureParagraph();
    void endImplicitParagraph();

    const std::vector<MarkupToken> &m_tokens;
    std::vector<OpenNode> m_open;
    struct Opened
    {
        std::size_t serial; //!< 0: no node was opened for it
        bool isSpan;
    };
    std::vector<Opened> m_markdown; //!< what Markdown opened and has not closed yet
    struct Format
    {
        const MarkupToken *token;
        std::size_t depth; //!< of the block that it was opened in
    };
    std::vector<Format> m_formats; //!< tags for words that are still open
    std::size_t m_serial = 0;
    std::size_t m_tooDeep = 0;
    bool m_wantsParagraph = false;
    std::size_t m_implicit = 0; //!< serial of the paragraph that a short list's item stands for
};

MarkupNode &Builder::add(MarkupNode node)
{
    std::vector<MarkupNode> &siblings = m_open.back().node->children;
    siblings.push_back(std::move(node));
    return siblings.back();
}

void Builder::push(MarkupNode node)
{
    m_open.push_back({&add(std::move(node)), ++m_serial});
}

void Builder::pop()
{
    if (m_open.size() > 1)
        m_open.pop_back();
    while (!m_formats.empty() && m_formats.back().depth > m_open.size())
        m_formats.pop_back();
}

void Builder::popTo(std::size_t depth)
{
    while (m_open.size() > depth)
        pop();
}

void Builder::popSerial(std::size_t serial)
{
    for (std::size_t depth = m_open.size(); serial > 0 && depth-- > 1;) {
        if (m_open[depth].serial == serial)
            return popTo(depth);
    }
}

void Builder::skip(bool isSpan)
{
    m_markdown.push_back({0, isSpan});
}

void Builder::enter(Markup kind, QString info, int number)
{
    const bool isSpan = isWords({.kind = kind});
    if (isSpan)
        ensureParagraph();
    else
        endImplicitParagraph();
    if (m_open.size() > deepest)
        return skip(isSpan);
    push({.kind = kind, .info = std::move(info), .number = number});
    m_markdown.push_back({m_serial, isSpan});
}

//! Ends what Markdown opened last, unless a tag ended it before. The library does not always end
//! all spans in a block, nor only those that it began.
void Builder::leaveBlock()
{
    m_wantsParagraph = false;
    while (!m_markdown.empty()) {
        const Opened opened = m_markdown.back();
        m_markdown.pop_back();
        popSerial(opened.serial);
        if (!opened.isSpan)
            return;
    }
}

void Builder::leaveSpan()
{
    if (m_markdown.empty() || !m_markdown.back().isSpan)
        return;
    popSerial(m_markdown.back().serial);
    m_markdown.pop_back();
}

void Builder::enterParagraph()
{
    endImplicitParagraph();
    m_wantsParagraph = true;
    m_markdown.push_back({0, false});
}

//! A paragraph that holds nothing but a block's tag is none, so it begins with its first word.
void Builder::ensureParagraph()
{
    const bool wanted = std::exchange(m_wantsParagraph, false);
    // The items of a short list come without paragraphs.
    if (!wanted && m_open.back().node->kind != Markup::Item)
        return;
    const std::size_t depth = m_open.size();
    push({.kind = Markup::Paragraph});
    (wanted ? m_markdown.back().serial : m_implicit) = m_serial;
    for (const Format &format : m_formats) {
        if (format.depth <= depth && m_open.size() <= deepest)
            push({.kind = Markup::Element, .token = format.token});
    }
}

void Builder::endImplicitParagraph()
{
    popSerial(std::exchange(m_implicit, 0));
}

void Builder::addBreak()
{
    ensureParagraph();
    add({.kind = Markup::Break});
}

void Builder::addText(QString text)
{
    if (text.isEmpty())
        return;
    if (m_wantsParagraph && text.trimmed().isEmpty())
        return;
    ensureParagraph();
    std::vector<MarkupNode> &siblings = m_open.back().node->children;
    if (!siblings.empty() && siblings.back().kind == Markup::Text)
        siblings.back().text += text;
    else
        siblings.push_back({.kind = Markup::Text, .text = std::move(text)});
}

//! Text with marks in it.
void Builder::addMarked(const QString &text)
{
    qsizetype done = 0;
    while (done < text.size()) {
        const qsizetype mark = text.indexOf(MarkupText::openMark, done);
        const qsizetype end = mark < 0 ? -1 : text.indexOf(MarkupText::closeMark, mark);
        if (end < 0)
            return addText(text.mid(done));
        addText(text.mid(done, mark - done));
        const uint number = QStringView(text).mid(mark + 1, end - mark - 1).toUInt();
        if (number < m_tokens.size())
            apply(m_tokens[number]);
        done = end + 1;
    }
}

void Builder::apply(const MarkupToken &token)
{
    switch (token.kind) {
    case Token::Guard: return;
    case Token::Literal: return addText(token.text);
    case Token::Code:
        ensureParagraph();
        add({.kind = Markup::Code, .text = token.text});
        return;
    case Token::CodeBlock:
        m_wantsParagraph = false;
        endImplicitParagraph();
        add({.kind = Markup::CodeBlock, .text = token.text, .info = token.info});
        return;
    case Token::Open: return open(token);
    case Token::Close: return close(token.text);
    case Token::Empty:
        if (token.text == "br"_L1)
            return addBreak();
        if (token.block)
            endImplicitParagraph();
        else
            ensureParagraph();
        add({.kind = Markup::Element, .token = &token});
        return;
    }
}

void Builder::open(const MarkupToken &token)
{
    if (token.block) {
        m_wantsParagraph = false;
        endImplicitParagraph();
    } else {
        ensureParagraph();
    }
    if (endsSibling(token.text)) {
        for (std::size_t depth = m_open.size(); depth-- > 1;) {
            const MarkupNode &node = *m_open[depth].node;
            if (node.kind != Markup::Element && node.kind != Markup::Paragraph)
                break;
            if (node.kind == Markup::Element && node.token->text == token.text) {
                popTo(depth);
                break;
            }
            const bool mayEnd = node.kind == Markup::Paragraph || node.token->text == "p"_L1
                || isFormatName(node.token->text)
                || (token.text == "tr"_L1
                    && (node.token->text == "td"_L1 || node.token->text == "th"_L1));
            if (!mayEnd)
                break;
        }
    }
    if (m_open.size() > deepest) {
        ++m_tooDeep;
        return;
    }
    if (!token.block && isFormatName(token.text)) {
        std::size_t block = m_open.size();
        while (block > 1 && isWords(*m_open[block - 1].node))
            --block;
        if (m_formats.size() < 8)
            m_formats.push_back({&token, block});
    }
    push({.kind = Markup::Element, .token = &token});
}

void Builder::close(const QString &name)
{
    m_wantsParagraph = m_wantsParagraph && isFormatName(name);
    for (std::size_t i = m_formats.size(); i-- > 0 && isFormatName(name);) {
        if (m_formats[i].token->text == name) {
            m_formats.erase(m_formats.begin() + std::ptrdiff_t(i));
            break;
        }
    }
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    for (std::size_t depth = m_open.size(); depth-- > 1;) {
        const MarkupNode &node = *m_open[depth].node;
        if (node.kind == Markup::Element && node.token->text == name)
            return popTo(depth);
        // A tag for words ends within its paragraph.
        if (isFormatName(name) && node.kind == Markup::Paragraph)
            return;
    }
}

QString Builder::attributeText(const MD_ATTRIBUTE &attribute) const
{
    QString text;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part = QString::fromUtf8(
            attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part;
    }
    // What looked like a tag or code in an address is part of the address.
    qsizetype mark = 0;
    while ((mark = text.indexOf(MarkupText::openMark, mark)) >= 0) {
        const qsizetype end = text.indexOf(MarkupText::closeMark, mark);
        if (end < 0)
            break;
        const uint number = QStringView(text).mid(mark + 1, end - mark - 1).toUInt();
        const bool isText = number < m_tokens.size()
            && (m_tokens[number].kind == Token::Literal || m_tokens[number].kind == Token::Code);
        text.replace(mark, end + 1 - mark, isText ? m_tokens[number].text : QString());
    }
    return text;
}

Builder &builder(void *data)
{
    return *static_cast<Builder *>(data);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    Builder &to = builder(data);
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML: to.skip(false); break;
    case MD_BLOCK_QUOTE: to.enter(Markup::Quote); break;
    case MD_BLOCK_UL: to.enter(Markup::Bullets); break;
    case MD_BLOCK_OL:
        to.enter(Markup::Numbers, {}, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
        break;
    case MD_BLOCK_LI: to.enter(Markup::Item); break;
    case MD_BLOCK_H:
        to.enter(Markup::Heading, {}, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_P: to.enterParagraph(); break;
    case MD_BLOCK_TABLE: to.enter(Markup::Table); break;
    case MD_BLOCK_TR: to.enter(Markup::Row); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        to.enter(Markup::Cell, {}, int(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align));
        break;
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE, void *, void *data)
{
    builder(data).leaveBlock();
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    Builder &to = builder(data);
    switch (type) {
    case MD_SPAN_EM: to.enter(Markup::Emphasis); break;
    case MD_SPAN_STRONG: to.enter(Markup::Strong); break;
    case MD_SPAN_DEL: to.enter(Markup::Strike); break;
    case MD_SPAN_A:
        to.enter(Markup::Link, to.attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        break;
    case MD_SPAN_IMG:
        to.enter(Markup::Image, to.attributeText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        break;
    default: to.skip(true);
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE, void *, void *data)
{
    builder(data).leaveSpan();
    return 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    Builder &to = builder(data);
    switch (type) {
    case MD_TEXT_BR: to.addBreak(); break;
    case MD_TEXT_SOFTBR: to.addText(u" "_s); break;
    case MD_TEXT_NULLCHAR: to.addText(QChar(QChar::ReplacementCharacter)); break;
    case MD_TEXT_ENTITY: to.addText(entityText(QString::fromUtf8(text, qsizetype(size)))); break;
    default: to.addMarked(QString::fromUtf8(text, qsizetype(size)));
    }
    return 0;
}

} // namespace

bool MarkupNode::isElement(QLatin1StringView name) const
{
    return kind == Markup::Element && token->text == name;
}

MarkupTree parseMarkup(const QString &text)
{
    MarkupTree tree;
    tree.source = scanMarkup(text);
    const QByteArray markdown = tree.source.markdown.toUtf8();
    MD_PARSER parser{};
    parser.flags = dialect;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;
    Builder to(tree);
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &to);
    return tree;
}

} // namespace hublink
