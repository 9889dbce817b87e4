// SPDX-License-Identifier: MIT
#include "app/guide/guidereader.h"

#include "app/guide/frontmatter.h"
#include "app/guide/guidecontent.h"
#include "app/guide/guidename.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Markup = MarkupNode::Kind;

const QString hubTitle = u"Linking the Account from the Hub"_s;
const QString fieldsTitle = u"Fill out the fields"_s;

bool opensSection(const MarkupNode &node)
{
    const int level = headingLevel(node);
    return level > 0 && level <= 3;
}

bool isHubBlock(const MarkupNode &node)
{
    return node.kind == Markup::Element && node.token->hasAttribute("data-whitelabel-hide"_L1);
}

//! The nodes that `isPart` holds for, and all that they stand in.
using NodeSet = QSet<const MarkupNode *>;

template <typename IsPart>
bool findHolders(const MarkupNode &node, const IsPart &isPart, NodeSet &found)
{
    bool holds = isPart(node);
    for (const MarkupNode &child : node.children)
        holds = findHolders(child, isPart, found) || holds;
    if (holds)
        found.insert(&node);
    return holds;
}

//! Warnings in lists, quotes and tables stay there.
bool isKeptWhole(const MarkupNode &node)
{
    if (node.kind != Markup::Element || !node.token->block || isRemark(node))
        return true;
    static const QSet<QString> whole
        = {u"ul"_s, u"ol"_s, u"li"_s, u"table"_s, u"blockquote"_s, u"p"_s};
    return whole.contains(node.token->text);
}

const MarkupNode *findTitle(const std::vector<MarkupNode> &nodes)
{
    for (const MarkupNode &node : nodes) {
        if (node.kind == Markup::Quote || node.isElement("Step"_L1))
            continue;
        if (headingLevel(node) == 1)
            return &node;
        if (const MarkupNode *title = findTitle(node.children))
            return title;
    }
    return nullptr;
}

void collectFields(const QList<GuideNode> &nodes, bool inItem, QStringList &fields)
{
    for (const GuideNode &node : nodes) {
        if (inItem && node.kind == GuideNode::Kind::Strong)
            fields.append(plainText(node.children));
        else
            collectFields(node.children, inItem || node.kind == GuideNode::Kind::Item, fields);
    }
}

class Reader
{
public:
    explicit Reader(const QString &pageAddress)
        : m_content(pageAddress)
    {
    }

    Guide read(const MarkupNode &document, bool isTitled);

private:
    void walk(const std::vector<MarkupNode> &nodes);
    void walkNode(const MarkupNode &node);
    void walkHubBlock(const MarkupNode &block);
    void openSection(const MarkupNode &heading);
    void addStep(const MarkupNode &element);
    void addText(QList<GuideNode> blocks);
    void endText();
    QList<GuideStep> &steps();

    GuideContent m_content;
    Guide m_guide;
    NodeSet m_shape; //!< what holds a section, a step or the Hub's block
    NodeSet m_warnings; //!< what holds a warning
    const MarkupNode *m_title = nullptr;
    bool m_beforeTitle = false;
    bool m_atTitle = false; //!< nothing but quotes since the title
    bool m_hasBegun = false; //!< a section or a step has been seen
    bool m_inHub = false;
    int m_level = 0; //!< how many steps it is in
    bool m_inHubBlock = false; //!< … and only its end ends it
    QList<QString> m_remarks; //!< the remarks that the text stands in
    QList<GuideNode> m_text; //!< text outside every step
};

Guide Reader::read(const MarkupNode &document, bool isTitled)
{
    const auto givesShape = [](const MarkupNode &node) {
        return node.isElement("Step"_L1) || opensSection(node) || isHubBlock(node);
    };
    const auto isWarning = [](const MarkupNode &node) { return node.isElement("Warning"_L1); };
    findHolders(document, givesShape, m_shape);
    findHolders(document, isWarning, m_warnings);
    m_title = isTitled ? nullptr : findTitle(document.children);
    m_beforeTitle = m_title != nullptr;
    if (m_title)
        m_guide.title = GuideContent::plain(*m_title);
    walk(document.children);
    endText();
    for (const GuideStep &step : std::as_const(m_guide.linking)) {
        if (step.title.compare(fieldsTitle, Qt::CaseInsensitive) == 0)
            collectFields(step.blocks, false, m_guide.fields);
    }
    return std::move(m_guide);
}

QList<GuideStep> &Reader::steps()
{
    if (m_inHub)
        return m_guide.linking;
    if (m_guide.sections.isEmpty())
        m_guide.sections.append(GuideSection());
    return m_guide.sections.last().steps;
}

void Reader::addText(QList<GuideNode> blocks)
{
    if (blocks.isEmpty())
        return;
    for (qsizetype i = m_remarks.size(); i-- > 0;)
        blocks = {{.kind = GuideNode::Kind::Quote, .text = m_remarks.at(i), .children = blocks}};
    m_text += blocks;
}

void Reader::endText()
{
    if (!m_text.isEmpty())
        steps().append({{}, std::exchange(m_text, {})});
}

void Reader::openSection(const MarkupNode &heading)
{
    const QString title = GuideContent::plain(heading);
    const bool isHub = title.compare(hubTitle, Qt::CaseInsensitive) == 0;
    if (m_inHubBlock) {
        if (!isHub)
            addText(m_content.blocks({&heading, 1}));
        return;
    }
    endText();
    m_hasBegun = true;
    m_inHub = isHub;
    if (!isHub)
        m_guide.sections.append({title, {}});
}

void Reader::addStep(const MarkupNode &element)
{
    endText();
    m_hasBegun = true;
    QString title = GuideContent::plain(element.token->attribute("title"_L1));
    for (GuideContent::Piece &piece : m_content.pieces(element.children)) {
        if (piece.step) {
            ++m_level;
            addStep(*piece.step);
            --m_level;
        }
        // What follows an inner step is still the outer one's.
        const int level = piece.step ? m_level + 1 : m_level;
        if (!piece.step || !piece.blocks.isEmpty())
            steps().append({std::exchange(title, {}), std::move(piece.blocks), level});
    }
}

void Reader::walk(const std::vector<MarkupNode> &nodes)
{
    for (const MarkupNode &node : nodes)
        walkNode(node);
}

void Reader::walkHubBlock(const MarkupNode &block)
{
    endText();
    const bool before = std::exchange(m_inHub, true);
    m_inHubBlock = true;
    walk(block.children);
    endText();
    m_inHubBlock = false;
    m_inHub = before;
}

void Reader::walkNode(const MarkupNode &node)
{
    if (&node == m_title) {
        m_beforeTitle = false;
        m_atTitle = true;
        return;
    }
    // The quoted lines around the title tell what the page is, not what to do.
    if (node.kind == Markup::Quote && (m_beforeTitle || m_atTitle)) {
        if (m_atTitle)
            m_guide.description = plainText(m_content.blocks(node.children));
        return;
    }
    m_atTitle = false;
    if (node.isElement("Step"_L1))
        return addStep(node);
    if (isHubBlock(node) && !m_inHubBlock)
        return walkHubBlock(node);
    if (opensSection(node))
        return openSection(node);
    if (node.isElement("Warning"_L1) && !m_hasBegun && !m_inHub) {
        QList<GuideNode> warning = m_content.blocks(node.children);
        if (!warning.isEmpty())
            m_guide.warnings.append(std::move(warning));
        return;
    }
    const bool mayWarn = !m_hasBegun && m_warnings.contains(&node) && !isKeptWhole(node);
    if (!m_shape.contains(&node) && !mayWarn)
        return addText(m_content.blocks({&node, 1}));
    if (node.kind == Markup::Element)
        addText(m_content.headOf(node));
    if (isRemark(node))
        m_remarks.append(node.token->text.toLower());
    walk(node.children);
    if (isRemark(node))
        m_remarks.removeLast();
    if (node.kind == Markup::Element)
        addText(m_content.footOf(node));
}

//! Line ends of all systems; no marks and no characters that are none.
QString cleaned(QString page)
{
    if (page.startsWith(QChar::ByteOrderMark))
        page.remove(0, 1);
    page.replace("\r\n"_L1, "\n"_L1);
    page.replace(u'\r', u'\n');
    page.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return page;
}

} // namespace

Guide readGuide(const QString &page, const QString &pageAddress)
{
    const QString text = cleaned(page);
    const std::optional<FrontMatter> front = readFrontMatter(text);
    const QString usual = front ? u"https://hub.stackone.com/connection-guides/"_s
                                : u"https://docs.stackone.com/"_s;
    const bool isTitled = front && !front->title.isEmpty();
    const MarkupTree tree = parseMarkup(front ? text.mid(front->end) : text);
    const QString address = pageAddress.isEmpty() ? usual : pageAddress;
    Guide guide = Reader(address).read(tree.document, isTitled);
    guide.address = address;
    if (front) {
        if (isTitled)
            guide.title = GuideContent::plain(front->title);
        guide.description = front->description;
    }
    const GuideName name
        = front ? olderGuideName(guide.title) : guideName(guide.title, guide.description);
    guide.provider = name.provider;
    guide.auth = name.auth;
    return guide;
}

Result<Guide> readGuide(const QByteArray &file, const QString &pageAddress)
{
    const auto encoding = QStringConverter::encodingForData(file);
    QStringDecoder decode(
        encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decode(file);
    // A file that was cut may end in half a character.
    if (!file.endsWith("\xEF\xBF\xBD") && text.endsWith(QChar::ReplacementCharacter))
        text.chop(1);
    const auto odd = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return c == QChar::ReplacementCharacter
            || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    if (text.contains(QChar(u'\0')) || odd * 100 > text.size())
        return Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = u"this is no text"_s};
    return readGuide(text, pageAddress);
}

} // namespace hublink
