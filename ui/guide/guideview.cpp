// SPDX-License-Identifier: MIT
#include "ui/guide/guideview.h"

#include "ui/guide/guidepicture.h"
#include "ui/guide/wordshtml.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

using Kind = GuideNode::Kind;

QLabel *richLabel(const QString &html, const QString &spoken, QWidget *parent)
{
    auto *label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse);
    label->setAccessibleName(spoken);
    return label;
}

//! A sentence that names a button or a place to go to says what to do.
bool isAction(const GuideNode &block)
{
    return block.kind == Kind::Paragraph && !plainText(block.children).endsWith(u':')
        && std::any_of(block.children.cbegin(), block.children.cend(), [](const GuideNode &word) {
               return word.kind == Kind::Strong || word.kind == Kind::Link;
           });
}

//! What is short is a sign to recognize, what has gaps is a pattern to fill out, and a key in an
//! example is nobody's key. Names are copied from examples, too.
bool isValueToCopy(const QString &code, const QString &sentence)
{
    static const QRegularExpression example(
        u"\\b(?:e\\.g\\.|examples?|format|looks? like|begins with|starts with|ends (?:in|with))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(u"[{}<>…]|\\.\\.\\."_s);
    if (code.size() <= 3 || gap.match(code).hasMatch())
        return false;
    return code.contains(u' ') || !example.match(sentence).hasMatch();
}

void collectCodes(const QList<GuideNode> &words, QStringList &codes)
{
    for (const GuideNode &word : words) {
        if (word.kind == Kind::Code)
            codes.append(word.text);
        collectCodes(word.children, codes);
    }
}

} // namespace

GuideView::GuideView(const Services &services, const StoredGuide &guide, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_pictures(services, guide.origin, guide.guide.address)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(names::guideView);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
}

void GuideView::setTicks(const QStringList &marks)
{
    m_ticks = true;
    m_marks = marks;
}

void GuideView::showWarnings(const QList<QList<GuideNode>> &warnings)
{
    for (const QList<GuideNode> &warning : warnings)
        addRemark({.kind = Kind::Quote, .text = u"warning"_s, .children = warning}, *m_column);
}

void GuideView::showPart(const GuidePart &part)
{
    addBlocks(part.blocks, *m_column, part.isStep && m_ticks);
}

void GuideView::addBlocks(const QList<GuideNode> &blocks, QVBoxLayout &column, bool actions)
{
    for (const GuideNode &block : blocks) {
        if (actions && isAction(block))
            addList(
                {.kind = Kind::Bullets, .children = {{.kind = Kind::Item, .children = {block}}}},
                column, true);
        else
            addBlock(block, column, actions);
    }
}

void GuideView::addBlock(const GuideNode &block, QVBoxLayout &column, bool actions)
{
    switch (block.kind) {
    case Kind::Bullets:
    case Kind::Numbers: return addList(block, column, actions);
    case Kind::Quote: return addRemark(block, column);
    case Kind::CodeBlock: return addCode(block, column);
    case Kind::Table: {
        const QString html = blocksAsHtml({block});
        QLabel *table = richLabel(html, plainText({block}), this);
        connect(table, &QLabel::linkActivated, this, &GuideView::open);
        column.addWidget(table);
        addPictures(block, column);
        return;
    }
    default: addParagraph(block, column);
    }
}

void GuideView::addList(const GuideNode &list, QVBoxLayout &column, bool actions)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::small);
    int number = list.number;
    for (const GuideNode &item : list.children) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        if (actions)
            row->addWidget(tick(item), 0, Qt::AlignTop);
        if (list.kind == Kind::Numbers || !actions) {
            const QString sign = list.kind == Kind::Numbers
                ? tr("%1.").arg(locale().toString(number++))
                : QString(QChar(0x2022));
            QLabel *label = textLabel(sign, this);
            label->setWordWrap(false);
            label->setMinimumWidth(space::medium);
            row->addWidget(label, 0, Qt::AlignTop);
        }
        auto *content = new QVBoxLayout;
        content->setSpacing(space::tiny);
        addBlocks(item.children, *content, false);
        row->addLayout(content, 1);
        rows->addLayout(row);
    }
    column.addLayout(rows);
}

QWidget *GuideView::tick(const GuideNode &item)
{
    const QString mark = markOf(item);
    auto *box = new QCheckBox(this);
    box->setObjectName(names::tick);
    box->setAccessibleName(plainText({item}));
    box->setToolTip(tr("Tick off what is done"));
    box->setChecked(m_marks.contains(mark));
    connect(box, &QCheckBox::toggled, this, [this, mark](bool done) { Q_EMIT ticked(mark, done); });
    return box;
}

void GuideView::addParagraph(const GuideNode &paragraph, QVBoxLayout &column)
{
    const QString text = wordsAsHtml(paragraph.children);
    if (!text.trimmed().isEmpty()) {
        QLabel *label = richLabel(text, plainText(paragraph.children), this);
        if (paragraph.kind == Kind::Heading || paragraph.kind == Kind::Caption)
            label->setFont(headingFont(label->font()));
        connect(label, &QLabel::linkActivated, this, &GuideView::open);
        connect(label, &QLabel::linkHovered, label,
            [label](const QString &address) { label->setToolTip(address); });
        column.addWidget(label);
    }
    addButtons(paragraph, column);
    addPictures(paragraph, column);
}

void GuideView::addPictures(const GuideNode &block, QVBoxLayout &column)
{
    const QList<GuideImage> images = imagesIn(block.children);
    for (const GuideImage &image : images)
        column.addWidget(new GuidePicture(image, m_pictures, this));
}

//! Places to go to and values to copy, below the sentence that names them.
void GuideView::addButtons(const GuideNode &paragraph, QVBoxLayout &column)
{
    const QList<GuideLink> links = linksIn(paragraph.children);
    for (const GuideLink &link : links) {
        if (m_offered.contains(link.url))
            continue;
        m_offered.append(link.url);
        const QString name = link.text.isEmpty() ? link.url : link.text;
        const bool isMail = link.url.startsWith("mailto:"_L1, Qt::CaseInsensitive);
        auto *button = new QPushButton(icon(u"open"_s),
            (isMail ? tr("Write to %1") : tr("Open %1")).arg(controlText(name)), this);
        button->setObjectName(names::openPage);
        button->setAutoDefault(false);
        makeRoomy(*button);
        button->setToolTip(link.url);
        connect(button, &QPushButton::clicked, this, [this, link] { open(link.url); });
        auto *copy = new CopyButton(tr("Copy address"), link.url, this);
        copy->setObjectName(names::copyAddress);
        makeRoomy(*copy);
        auto *row = new FlowRow;
        row->addWidget(button);
        row->addWidget(copy);
        column.addLayout(row);
        column.addWidget(quietLabel(nameText(link.url), this));
    }
    QString sentence = plainText(paragraph.children);
    QStringList codes;
    collectCodes(paragraph.children, codes);
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes))
        sentence.remove(code);
    codes.removeIf([&](const QString &code) { return !isValueToCopy(code, sentence); });
    if (codes.isEmpty())
        return;
    auto *row = new FlowRow;
    for (const QString &text : std::as_const(codes)) {
        auto *copy = new CopyButton(tr("Copy %1").arg(controlText(text)), text, this);
        copy->setObjectName(names::copyValue);
        copy->setToolTip(wholeAsToolTip(text));
        row->addWidget(copy);
    }
    column.addLayout(row);
}

void GuideView::addRemark(const GuideNode &quote, QVBoxLayout &column)
{
    const bool warns
        = quote.text == "warning"_L1 || quote.text == "danger"_L1 || quote.text == "caution"_L1;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *mark = new IconLabel(this);
    if (warns)
        mark->setIcon(icon(u"warning"_s, Tone::Caution));
    else if (quote.text == "check"_L1)
        mark->setIcon(icon(u"check"_s, Tone::Good));
    else
        mark->setIcon(icon(u"info"_s, Tone::Accent));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *content = new QVBoxLayout;
    content->setSpacing(space::tiny);
    addBlocks(quote.children, *content, false);
    row->addLayout(content, 1);
    column.addLayout(row);
}

void GuideView::addCode(const GuideNode &code, QVBoxLayout &column)
{
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    QLabel *label = textLabel(text, frame);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(label, 1);
    auto *copy = new CopyButton(tr("Copy"), text, frame);
    copy->setObjectName(names::copyCode);
    row->addWidget(copy, 0, Qt::AlignTop);
    column.addWidget(frame);
}

void GuideView::open(const QString &address)
{
    if (!m_services.openInBrowser(QUrl(address)))
        Q_EMIT notOpened(address);
}

} // namespace hublink::ui
