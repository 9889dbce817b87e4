// SPDX-License-Identifier: MIT
#include "ui/guide/guideview.h"

#include "ui/guide/guidepicture.h"
#include "ui/guide/remarkbox.h"
#include "ui/guide/wordshtml.h"
#include "ui/guide/wordslabel.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidewaysarea.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

using Kind = GuideNode::Kind;

//! A sentence of a step is something to do, unless it leads to what follows or the step has a list
//! of what is to be done.
bool isAction(const GuideNode &block, bool hasList)
{
    return block.kind == Kind::Paragraph && !hasList && !plainText(block.children).endsWith(u':');
}

bool isList(const GuideNode &block)
{
    return block.kind == Kind::Bullets || block.kind == Kind::Numbers;
}

//! A value that a person pastes somewhere: an address, a scope, an id, a pattern. Words on a button
//! or a field are not: they are looked for and pressed. What is short is a sign to recognize, what
//! has gaps is filled out first, and a key in an example is nobody's key.
bool isValueToCopy(const QString &code, const QString &sentence, const QStringList &labels)
{
    static const QRegularExpression example(
        u"\\b(?:e\\.g\\.|examples?|format|looks? like|begins with|starts with|ends (?:in|with))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(u"[{}<>…]|\\.\\.\\."_s);
    // Letters and what stands between words, as on buttons and in menus.
    static const QRegularExpression words(u"\\A[\\p{L}\\p{M}\\s'’,&>+()/-]*[.:!?]?\\z"_s);
    static const QRegularExpression small(u"\\A[a-z]+(?:[ ,]+[a-z]+)*\\z"_s);
    static const QRegularExpression pasted(
        u"\\b(?:scopes?|permissions?|enter|paste|set|values?|type|add|redirect|callback)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"\\b(?:enter|paste|names?|call it|named|called|fill in)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hasSign(u"[/-]"_s);
    if (code.size() <= 3 || gap.match(code).hasMatch()
        || labels.contains(code.trimmed(), Qt::CaseInsensitive))
        return false;
    const bool isPhrase = words.match(code).hasMatch();
    // "/oauth/callback" and "read-only" are no words on a button.
    const bool isToken
        = !code.contains(u' ') && hasSign.match(code).hasMatch() && code == code.toLower();
    if (isPhrase && !isToken)
        return named.match(sentence).hasMatch()
            || (small.match(code).hasMatch() && pasted.match(sentence).hasMatch());
    return code.contains(u' ') || !example.match(sentence).hasMatch();
}

//! The name of a piece of code among several: what its first line says behind the language.
QString codeName(const QString &info)
{
    static const QRegularExpression titled(u"\\btitle=[\"']?([^\"'}]+)"_s);
    static const QRegularExpression option(
        u"\\s+[\\w-]+=\\S+|\\s*\\{[^}]*\\}|\\s+(?:wrap|lines)\\b"_s);
    if (const QRegularExpressionMatch match = titled.match(info); match.hasMatch())
        return match.captured(1).trimmed();
    QString rest = u' ' + info.section(u' ', 1).trimmed();
    return rest.remove(option).trimmed();
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

Qt::LayoutDirection directionOf(const Guide &guide)
{
    // The title is in English in every language: it says what the guide is for.
    const QString first = guide.sections.isEmpty() ? QString() : guide.sections.constFirst().title;
    return guide.title.isRightToLeft() || first.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

GuideView::GuideView(const Services &services, const StoredGuide &guide, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_pictures(services, guide.origin, guide.guide.address)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(names::guideView);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    setLayoutDirection(directionOf(guide.guide));
    m_labels = guide.guide.fields;
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
    alignLabels(*this);
}

void GuideView::showPart(const GuidePart &part)
{
    addBlocks(part.blocks, *m_column, part.isStep && m_ticks);
    alignLabels(*this);
}

void GuideView::addBlocks(const QList<GuideNode> &blocks, QVBoxLayout &column, bool actions)
{
    const bool hasList = std::any_of(blocks.cbegin(), blocks.cend(), isList);
    for (const GuideNode &block : blocks) {
        if (actions && isAction(block, hasList))
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
    case Kind::Choice: return addChoice(block, column);
    case Kind::Table: return addTable(block, column);
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
        auto *label = new WordsLabel(text, plainText(paragraph.children), this);
        if (paragraph.kind == Kind::Heading || paragraph.kind == Kind::Caption)
            label->setFont(strongFont(label->font()));
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
        auto *button = new ElidingButton(icon(u"open"_s),
            (isMail ? tr("Write to %1") : tr("Open %1")).arg(controlText(name)), this);
        button->setObjectName(names::openPage);
        button->setToolTip(link.url);
        connect(button, &QPushButton::clicked, this, [this, link] { open(link.url); });
        auto *copy = new CopyButton(tr("Copy address"), link.url, this);
        copy->setObjectName(names::copyAddress);
        auto *row = new FlowRow;
        row->addWidget(button);
        row->addWidget(copy);
        column.addLayout(row);
        if (name != link.url)
            column.addWidget(quietLabel(nameText(link.url), this));
    }
    QString sentence = plainText(paragraph.children);
    QStringList codes;
    collectCodes(paragraph.children, codes);
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes))
        sentence.remove(code);
    codes.removeIf([&](const QString &code) { return !isValueToCopy(code, sentence, m_labels); });
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
    RemarkBox *box = RemarkBox::forRemark(quote.text, this);
    addBlocks(quote.children, box->content(), false);
    column.addWidget(box);
}

void GuideView::addChoice(const GuideNode &choice, QVBoxLayout &column)
{
    RemarkBox *box = RemarkBox::forChoice(choice.text, this);
    const bool repeatsTitle
        = !choice.children.isEmpty() && plainText({choice.children.first()}) == choice.text;
    addBlocks(choice.children.mid(repeatsTitle ? 1 : 0), box->content(), false);
    column.addWidget(box);
}

void GuideView::addTable(const GuideNode &table, QVBoxLayout &column)
{
    auto *label = new WordsLabel(blocksAsHtml({table}), plainText({table}), this);
    connect(label, &QLabel::linkActivated, this, &GuideView::open);
    const auto sizeFor = [label](int width) {
        QTextDocument document;
        document.setDefaultFont(label->font());
        document.setDocumentMargin(0);
        document.setHtml(label->text());
        document.setTextWidth(std::min(width, int(document.idealWidth()) + 1));
        return QSize(int(document.size().width()) + 1, int(document.size().height()) + 1);
    };
    column.addWidget(new SidewaysArea(label, sizeFor, this));
    addPictures(table, column);
}

void GuideView::addCode(const GuideNode &code, QVBoxLayout &column)
{
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    const QString name = codeName(code.target);
    if (!name.isEmpty())
        column.addWidget(quietLabel(name, this));
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    QLabel *label = textLabel(text, frame);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setLayoutDirection(Qt::LeftToRight);
    // A line of code that is broken is another one.
    label->setWordWrap(false);
    row->addWidget(new SidewaysArea(
                       label, [label](int) { return label->sizeHint(); }, frame),
        1);
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
