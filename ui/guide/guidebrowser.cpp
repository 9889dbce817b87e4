// SPDX-License-Identifier: MIT
#include "ui/guide/guidebrowser.h"

#include "app/base/future.h"
#include "ui/guide/guidelistmodel.h"
#include "ui/guide/guidepaper.h"
#include "ui/guide/guidereading.h"
#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/guidetext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/rowdelegate.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

GuideBrowser::GuideBrowser(const Services &services, QWidget *parent)
    : Place(tr("Connection guides"), parent)
    , m_services(services)
{
    setObjectName(names::guideBrowser);
    setAcceptDrops(true);
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &GuideBrowser::showSelected);
    buildTools(); // first, as they stand first when one goes from part to part
    m_sides = new QSplitter(this);
    m_sides->addWidget(buildSide());
    m_sides->addWidget(buildReader());
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    content().addWidget(m_sides, 1);
    fill();
}

void GuideBrowser::buildTools()
{
    const auto tool
        = [this](const QString &iconName, const QString &text, const QString &name, auto action) {
              auto *made = new QPushButton(icon(iconName), text, this);
              made->setObjectName(name);
              made->setAutoDefault(false);
              connect(made, &QPushButton::clicked, this, action);
              addTool(made);
              return made;
          };
    m_refresh = tool(
        u"refresh"_s, tr("Look for new guides"), names::guideRefresh, &GuideBrowser::refresh);
    m_keepAll = tool(
        u"offline"_s, tr("Keep all for offline use"), names::guideKeepAll, &GuideBrowser::keepAll);
    m_stopKeeping = tool(u"cross"_s, tr("Cancel"), names::guideStopKeeping, [this] {
        if (m_keeping)
            m_keeping->cancel();
    });
    m_stopKeeping->hide();
    QPushButton *open
        = tool(u"folder"_s, tr("Open a file…"), names::guideOpenFile, &GuideBrowser::chooseFile);
    open->setToolTip(tr("Files and folders can be dropped here, too."));
    for (QWidget *part : {m_refresh, m_keepAll})
        part->setVisible(m_services.documentation != nullptr);
}

QWidget *GuideBrowser::buildSide()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(names::guideSearch);
    m_search->setPlaceholderText(tr("Search all guides"));
    m_search->setAccessibleName(tr("Search all guides"));
    m_search->setClearButtonEnabled(true);
    m_count = quietLabel({}, side);
    m_guides = new GuideListModel(m_services, this);
    m_list = new QListView(side);
    m_list->setModel(m_guides);
    m_list->setObjectName(names::guideList);
    m_list->setAccessibleName(tr("Connection guides"));
    // Hundreds of them are measured once.
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_asOf = quietLabel({}, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_asOf);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_asOf->setVisible(m_services.documentation != nullptr);
    connect(m_search, &QLineEdit::textChanged, this, &GuideBrowser::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &GuideBrowser::onSelected);
    connect(m_guides, &QAbstractItemModel::modelReset, this, &GuideBrowser::selectAgain);
    return side;
}

QWidget *GuideBrowser::buildReader()
{
    auto *area = new QWidget(this);
    m_title = textLabel({}, area);
    m_title->setFont(sectionFont(font()));
    m_origin = quietLabel({}, area);
    m_reader = new GuideReading(m_services, area);
    connect(m_reader, &GuideReading::notOpened, this, [this](const QString &address) {
        strip().say({Tone::Caution, tr("No browser could be opened."), address});
    });
    auto *clear = new QPushButton(tr("Show all guides"), area);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    m_nothing = new EmptyState(u"guide"_s, tr("No guide fits the search."),
        tr("Try fewer words, or look for new guides."), clear, area);
    m_nothing->hide();
    m_tools = new QWidget(area);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, auto action) {
        auto *button = new QPushButton(text, m_tools);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        tools->addWidget(button);
        return button;
    };
    m_link = add(tr("Link with this guide"), names::linkWithGuide, [this] {
        if (const ListedGuide *guide = selected(); guide && m_shown)
            Q_EMIT linkWanted(guide->connector, guide->name, *m_shown);
    });
    setLook(*m_link, ButtonLook::Primary);
    tools->addStretch();
    add(tr("Print…"), names::guidePrint, &GuideBrowser::print);
    add(tr("Save as PDF…"), names::guideSavePdf, &GuideBrowser::savePdf);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_origin);
    column->addWidget(m_reader, 1);
    column->addWidget(m_nothing, 1);
    column->addStretch();
    column->addWidget(m_tools);
    return area;
}

//! Where there is little room, the guide stands below the list.
void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    constexpr int letters = 110;
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * letters;
    m_sides->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_reader->setContentsAside(!isNarrow);
}

void GuideBrowser::enter()
{
    m_search->setFocus();
    if (m_services.documentation && m_services.documentation->isStale() && !m_refreshing)
        refresh();
}

//! In a guide that is read the guide's text is searched, otherwise the list.
void GuideBrowser::find()
{
    if (m_reader->isAncestorOf(focusWidget()))
        return m_reader->startFinding();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GuideBrowser::fill()
{
    m_guides->load();
    showAsOf();
}

void GuideBrowser::filter()
{
    // Whoever types is not to wait for guides that they pass on the way.
    m_isTyping = true;
    m_guides->setSearch(m_search->text());
    if (!m_search->text().isEmpty())
        select(m_guides->likeliestRow());
    m_isTyping = false;
}

//! What was shown stays if it still can be.
void GuideBrowser::selectAgain()
{
    m_count->setText(tr("%Ln guide(s)", nullptr, m_guides->rowCount()));
    const int row = m_guides->rowOf(m_wanted);
    select(row < 0 ? m_guides->likeliestRow() : row);
}

void GuideBrowser::select(int row)
{
    m_list->setCurrentIndex(m_guides->index(row));
    if (row < 0)
        onSelected();
}

const ListedGuide *GuideBrowser::selected() const
{
    return m_guides->guide(m_list->currentIndex().row());
}

void GuideBrowser::onSelected()
{
    // What is shown belongs to another guide by now.
    if (const ListedGuide *guide = selected(); !guide || guide->key != m_wanted)
        m_tools->setEnabled(false);
    constexpr int pause = 300;
    m_showing.start(m_isTyping ? pause : 0);
}

void GuideBrowser::showSelected()
{
    const ListedGuide *guide = selected();
    if (m_cancel)
        m_cancel->request();
    ++m_asked; // what was asked for before is not waited for any more
    if (guide && m_shown && m_wanted == guide->key)
        return m_tools->setEnabled(true);
    m_shown.reset();
    m_wanted = guide ? guide->key : QString();
    m_tools->setEnabled(false);
    m_reader->setVisible(false);
    m_origin->clear();
    m_nothing->setVisible(!guide);
    for (QWidget *part : QList<QWidget *>{m_title, m_origin, m_tools})
        part->setVisible(guide);
    if (!guide)
        return m_reader->clear();
    const GuideLibrary library = m_services.library();
    m_title->setText(shortened(guide->title));
    if (const Result<StoredGuide> known = library.atHand(*guide)) {
        display(*known);
        if (guide->isPage()) {
            m_services.guideStore->noteSeen(guide->url);
            library.open(*guide, nullptr); // reads it again behind this if it is old
        }
        return;
    }
    m_origin->setText(tr("Reading %1…").arg(guide->url.host()));
    m_cancel = std::make_unique<Cancellation>();
    library.open(*guide, m_cancel.get())
        .then(ifAlive<Result<StoredGuide>>(
            this, [this, asked = ++m_asked, key = guide->key](const Result<StoredGuide> &read) {
                if (asked == m_asked)
                    onRead(key, read);
            }));
}

void GuideBrowser::onRead(const QString &key, const Result<StoredGuide> &read)
{
    if (read) {
        m_guides->noteRead(key, read->guide);
        return display(*read);
    }
    m_origin->setText(tr("This guide is not kept here, and could not be read."));
    strip().say(describe(read.error()).strip());
    QPushButton *again = strip().addAction(tr("Try again"), names::tryAgain);
    connect(again, &QPushButton::clicked, this, [this] {
        strip().clear();
        showSelected();
    });
}

void GuideBrowser::display(const StoredGuide &guide)
{
    m_shown = guide;
    m_title->setText(shortened(guide.guide.title));
    m_origin->setText(originText(guide.origin));
    m_reader->show(guide);
    m_reader->setVisible(true);
    m_tools->setEnabled(true);
}

// ---- the documentation

void GuideBrowser::showAsOf()
{
    if (!m_services.documentation)
        return;
    const QDateTime asOf = m_services.documentation->asOf();
    QString text = asOf.isValid() ? tr("Documentation as of %1").arg(momentText(asOf))
                                  : tr("The documentation was not read yet.");
    if (m_services.documentation->isCut())
        text += u' ' + tr("Its index leaves some pages out.");
    m_asOf->setText(text);
}

void GuideBrowser::refresh()
{
    if (m_refreshing)
        return m_refreshing->request();
    m_refreshing = std::make_unique<Cancellation>();
    m_refresh->setText(tr("Cancel"));
    m_asOf->setText(tr("Reading the documentation's index…"));
    m_services.documentation->refresh(m_refreshing.get())
        .then(ifAlive<Outcome>(this, [this](const Outcome &read) { onRefreshed(read); }));
}

void GuideBrowser::onRefreshed(const Outcome &read)
{
    m_refreshing.reset();
    m_refresh->setText(tr("Look for new guides"));
    if (read) {
        fill();
        return;
    }
    showAsOf();
    if (read.error().kind != ErrorKind::Cancelled)
        m_asOf->setText(m_asOf->text() + u' ' + describe(read.error()).headline);
}

void GuideBrowser::keepAll()
{
    if (m_keeping && m_keeping->isRunning()) {
        m_keeping->setPaused(!m_keeping->isPaused());
        return showKeeping();
    }
    m_keeping = std::make_unique<OfflineKeeping>(*m_services.guideStore);
    connect(m_keeping.get(), &OfflineKeeping::progressed, this, &GuideBrowser::showKeeping);
    connect(m_keeping.get(), &OfflineKeeping::finished, this, &GuideBrowser::onKept);
    m_keeping->start(m_guides->guides());
    showKeeping();
}

void GuideBrowser::showKeeping()
{
    const bool runs = m_keeping && m_keeping->isRunning();
    m_stopKeeping->setVisible(runs);
    if (!runs)
        return m_keepAll->setText(tr("Keep all for offline use"));
    const QString done = locale().toString(m_keeping->done());
    const QString total = locale().toString(m_keeping->total());
    m_keepAll->setText(m_keeping->isPaused() ? tr("Go on (%1 of %2)").arg(done, total)
                                             : tr("Pause (%1 of %2)").arg(done, total));
}

void GuideBrowser::onKept(const std::optional<Error> &error)
{
    const int failures = m_keeping->failures();
    const int kept = m_keeping->done() - failures;
    showKeeping();
    fill();
    if (!error)
        return strip().say({Tone::Good,
            tr("%Ln guide(s) were read; they are here without a network.", nullptr, kept), {}});
    const ErrorText text = describe(*error);
    strip().say({Tone::Caution, tr("%Ln guide(s) could not be read.", nullptr, failures),
        text.headline + u' ' + tr("Keep all again, to try those once more.")});
}

// ---- files and paper

void GuideBrowser::openFile(const QString &path)
{
    const Result<StoredGuide> added = m_services.guides.add(path);
    if (!added) {
        QString headline = tr("This could not be read as a guide.");
        if (added.error().kind == ErrorKind::InvalidInput)
            headline = tr("This file is no text.");
        else if (added.error().kind == ErrorKind::AnswerTooLarge)
            headline = tr("This file is too large for a guide.");
        strip().say({Tone::Bad, headline,
            tr("Choose a guide in Markdown (.md or .mdx), or a folder of them.")});
        return;
    }
    strip().clear();
    m_search->clear();
    fill();
    select(0);
}

bool GuideBrowser::showGuideFor(const QString &key, const QString &name)
{
    m_search->clear();
    const int row = m_guides->rowFor(key, name);
    if (row < 0)
        return false;
    select(row);
    return true;
}

void GuideBrowser::showGuide(const QString &key)
{
    m_search->clear();
    select(m_guides->rowOf(key));
}

void GuideBrowser::search(const QString &words)
{
    m_search->setText(words);
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
    if (!m_shown)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_shown->guide.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [printer, shown = m_shown->guide] { guideOnPaper(shown)->print(printer.get()); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void GuideBrowser::savePdf()
{
    if (!m_shown)
        return;
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QString(m_shown->key).replace(u'/', u'-') + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, shown = m_shown->guide](const QString &file) {
            if (saveAsPdf(shown, file))
                return strip().say({Tone::Good, tr("The guide is saved."), file});
            strip().say({Tone::Bad, tr("The file could not be written."),
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
