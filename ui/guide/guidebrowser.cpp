// SPDX-License-Identifier: MIT
#include "ui/guide/guidebrowser.h"

#include "ui/guide/guidepaper.h"
#include "ui/guide/guideview.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/text/guidetext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

QString searchText(const Guide &guide)
{
    QString text = guide.title + u'\n' + guide.provider + u'\n' + guide.auth;
    const QList<GuidePart> parts = partsOf(guide);
    for (const GuidePart &part : parts)
        text += u'\n' + part.section + u'\n' + part.title + u'\n' + plainText(part.blocks);
    return text;
}

} // namespace

GuideBrowser::GuideBrowser(const Services &services, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_strip(new MessageStrip(this))
{
    setObjectName(names::guideBrowser);
    setWindowTitle(tr("Connection guides"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildSide());
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(splitter, 1);
    resizeWithinScreen(*this, {960, 680});
    fill();
    m_search->setFocus();
}

QWidget *GuideBrowser::buildSide()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(names::guideSearch);
    m_search->setPlaceholderText(tr("Search all guides"));
    m_search->setAccessibleName(tr("Search all guides"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(side);
    m_list->setObjectName(names::guideList);
    m_list->setAccessibleName(tr("Connection guides"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::tiny / 2);
    auto *open = new QPushButton(icon(u"open"_s), tr("Open a file…"), side);
    open->setObjectName(names::guideOpenFile);
    open->setAutoDefault(false);
    makeRoomy(*open);
    auto *column = new QVBoxLayout(side);
    column->setSpacing(space::small);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(quietLabel(tr("Files and folders can be dropped here, too."), side));
    column->addWidget(open);
    side->setMinimumWidth(260);
    connect(m_search, &QLineEdit::textChanged, this, &GuideBrowser::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideBrowser::showSelected);
    connect(open, &QPushButton::clicked, this, &GuideBrowser::chooseFile);
    return side;
}

QWidget *GuideBrowser::buildReader()
{
    auto *area = new QWidget(this);
    m_title = textLabel({}, area);
    m_title->setFont(titleFont(font()));
    m_origin = quietLabel({}, area);
    m_reader = new QScrollArea(area);
    m_reader->setFrameShape(QFrame::NoFrame);
    m_reader->setWidgetResizable(true);
    m_reader->setAccessibleName(tr("Guide"));
    m_tools = new QWidget(area);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    const auto addTool = [&](const QString &text, const QString &name, auto action) {
        auto *button = new QPushButton(text, m_tools);
        button->setObjectName(name);
        button->setAutoDefault(false);
        makeRoomy(*button);
        connect(button, &QPushButton::clicked, this, action);
        tools->addWidget(button);
    };
    tools->addStretch();
    addTool(tr("Print…"), names::guidePrint, &GuideBrowser::print);
    addTool(tr("Save as PDF…"), names::guideSavePdf, &GuideBrowser::savePdf);
    auto *column = new QVBoxLayout(area);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_origin);
    column->addWidget(m_reader, 1);
    column->addStretch();
    column->addWidget(m_tools);
    return area;
}

void GuideBrowser::fill()
{
    m_guides = m_services.guides.all();
    if (m_services.guideStore) {
        for (const auto &[page, readAt] : m_services.guideStore->keptPages()) {
            if (const Result<StoredGuide> guide = m_services.guideStore->kept(page))
                m_guides.append(*guide);
        }
    }
    m_texts.clear();
    m_list->clear();
    for (const StoredGuide &guide : std::as_const(m_guides)) {
        m_texts.append(searchText(guide.guide));
        const QString name = guide.guide.provider.isEmpty() ? guide.key : guide.guide.provider;
        const QString text = guide.guide.auth.isEmpty()
            ? name
            : tr("%1 – %2", "a provider and its way of signing in").arg(name, guide.guide.auth);
        m_list->addItem(shortened(text));
    }
    filter();
}

void GuideBrowser::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool fits = std::all_of(words.cbegin(), words.cend(),
            [&](const QString &word) { return m_texts.at(i).contains(word, Qt::CaseInsensitive); });
        m_list->item(i)->setHidden(!fits);
        // A guide whose name fits comes before one that only mentions the word.
        const bool named = !words.isEmpty()
            && m_list->item(i)->text().contains(words.first(), Qt::CaseInsensitive);
        if (fits
            && (first < 0
                || (named
                    && !m_list->item(first)->text().contains(words.first(), Qt::CaseInsensitive))))
            first = i;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden() || !words.isEmpty())
        m_list->setCurrentRow(first);
    if (first < 0)
        showSelected();
}

const StoredGuide *GuideBrowser::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_guides.size() ? &m_guides.at(row) : nullptr;
}

void GuideBrowser::showSelected()
{
    const StoredGuide *guide = selected();
    m_tools->setEnabled(guide != nullptr);
    m_reader->setVisible(guide != nullptr);
    if (!guide) {
        m_title->setText(tr("No guide fits the search."));
        m_origin->clear();
        delete m_reader->takeWidget();
        return;
    }
    m_title->setText(shortened(guide->guide.title));
    m_origin->setText(originText(guide->origin));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    const auto addView = [&] {
        auto *view = new GuideView(m_services, *guide, page);
        connect(view, &GuideView::notOpened, this, [this](const QString &address) {
            m_strip->say({Tone::Caution, tr("No browser could be opened."), address});
        });
        column->addWidget(view);
        return view;
    };
    if (!guide->guide.warnings.isEmpty())
        addView()->showWarnings(guide->guide.warnings);
    const QList<GuidePart> parts = partsOf(guide->guide);
    QString section;
    for (const GuidePart &part : parts) {
        if (!part.section.isEmpty() && part.section != section)
            column->addWidget(quietLabel(part.section, page));
        section = part.section;
        column->addWidget(headingLabel(part.title, page));
        addView()->showPart(part);
    }
    column->addStretch();
    m_reader->setWidget(page);
}

void GuideBrowser::openFile(const QString &path)
{
    const Result<StoredGuide> added = m_services.guides.add(path);
    if (!added) {
        QString headline = tr("This could not be read as a guide.");
        if (added.error().kind == ErrorKind::InvalidInput)
            headline = tr("This file is no text.");
        else if (added.error().kind == ErrorKind::AnswerTooLarge)
            headline = tr("This file is too large for a guide.");
        m_strip->say({Tone::Bad, headline,
            tr("Choose a guide in Markdown (.md or .mdx), or a folder of them.")});
        return;
    }
    m_strip->clear();
    m_search->clear();
    fill();
    m_list->setCurrentRow(0);
}

bool GuideBrowser::showGuideFor(const QString &key, const QString &name)
{
    const Result<StoredGuide> wanted = m_services.guides.find(key, name);
    m_search->clear();
    for (qsizetype i = 0; wanted && i < m_guides.size(); ++i) {
        const StoredGuide &guide = m_guides.at(i);
        if (guide.key == wanted->key && guide.origin.base == wanted->origin.base) {
            m_list->setCurrentRow(int(i));
            return true;
        }
    }
    return false;
}

void GuideBrowser::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a guide"), {}, tr("Guides (*.md *.mdx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GuideBrowser::openFile);
    dialog->open();
}

void GuideBrowser::print()
{
    const StoredGuide *guide = selected();
    if (!guide)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(guide->guide.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [printer, shown = guide->guide] { guideOnPaper(shown)->print(printer.get()); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void GuideBrowser::savePdf()
{
    const StoredGuide *guide = selected();
    if (!guide)
        return;
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(guide->key + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, shown = guide->guide](const QString &file) {
            if (saveAsPdf(shown, file))
                return m_strip->say({Tone::Good, tr("The guide is saved."), file});
            m_strip->say({Tone::Bad, tr("The file could not be written."),
                tr("Choose another folder, or make room on the disk.")});
        });
    dialog->open();
}

void GuideBrowser::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void GuideBrowser::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace hublink::ui
