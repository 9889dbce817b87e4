// SPDX-License-Identifier: MIT
#include "ui/guide/guidebrowser.h"

#include "app/guide/guideparts.h"
#include "ui/guide/guidelistdelegate.h"
#include "ui/guide/guidepaper.h"
#include "ui/guide/guidereading.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/text/errortext.h"
#include "ui/text/guidetext.h"
#include "ui/text/timetext.h"
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
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

QString facts(const ListedGuide &guide) {
  return (guide.title + u'\n' + guide.name + u'\n' + guide.auth + u'\n' +
          guide.connector + u'\n' + guide.description)
      .toLower();
}

QString wholeText(const Guide &guide) {
  QString text = guide.title;
  for (const QList<GuideNode> &warning : guide.warnings)
    text += u'\n' + plainText(warning);
  const QList<GuidePart> parts = partsOf(guide);
  for (const GuidePart &part : parts)
    text += u'\n' + part.section + u'\n' + part.title + u'\n' +
            plainText(part.blocks);
  return text.toLower();
}

QString nameOf(const ListedGuide &guide) {
  return guide.auth.isEmpty()
             ? guide.name
             : GuideBrowser::tr("%1 – %2", "a provider and its auth method")
                   .arg(guide.name, guide.auth);
}

} // namespace

GuideBrowser::GuideBrowser(const Services &services, QWidget *parent)
    : QDialog(parent, Qt::Window), m_services(services),
      m_strip(new MessageStrip(this)) {
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
  resizeWithinScreen(*this, {1120, 720});
  m_reading.setInterval(0);
  connect(&m_reading, &QTimer::timeout, this, &GuideBrowser::readSomeTexts);
  auto *find = new QShortcut(QKeySequence::Find, this);
  connect(find, &QShortcut::activated, this,
          [this] { m_reader->startFinding(); });
  fill();
  m_search->setFocus();
}

QWidget *GuideBrowser::buildSide() {
  auto *side = new QWidget(this);
  m_search = new QLineEdit(side);
  m_search->setObjectName(names::guideSearch);
  m_search->setPlaceholderText(tr("Search all guides"));
  m_search->setAccessibleName(tr("Search all guides"));
  m_search->setClearButtonEnabled(true);
  m_count = quietLabel({}, side);
  m_list = new QListWidget(side);
  m_list->setObjectName(names::guideList);
  m_list->setAccessibleName(tr("Connection guides"));
  // Hundreds of them are measured once.
  m_list->setUniformItemSizes(true);
  m_list->setItemDelegate(new GuideListDelegate(m_list));
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_asOf = quietLabel({}, side);
  const auto button = [&](const QString &text, const QString &name,
                          auto action) {
    auto *made = new QPushButton(text, side);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, action);
    return made;
  };
  m_refresh = button(tr("Look for new guides"), names::guideRefresh,
                     &GuideBrowser::refresh);
  m_keepAll = button(tr("Keep all for offline use"), names::guideKeepAll,
                     &GuideBrowser::keepAll);
  m_stopKeeping = button(tr("Cancel"), names::guideStopKeeping, [this] {
    if (m_keeping)
      m_keeping->cancel();
  });
  m_stopKeeping->hide();
  QPushButton *open = button(tr("Open a file…"), names::guideOpenFile,
                             &GuideBrowser::chooseFile);
  open->setIcon(icon(u"open"_s));
  auto *keeping = new QHBoxLayout;
  keeping->setSpacing(space::small);
  keeping->addWidget(m_keepAll, 1);
  keeping->addWidget(m_stopKeeping);
  auto *column = new QVBoxLayout(side);
  column->setSpacing(space::small);
  column->addWidget(m_search);
  column->addWidget(m_count);
  column->addWidget(m_list, 1);
  column->addWidget(m_asOf);
  column->addWidget(m_refresh);
  column->addLayout(keeping);
  column->addWidget(open);
  column->addWidget(
      quietLabel(tr("Files and folders can be dropped here, too."), side));
  side->setMinimumWidth(280);
  for (QWidget *part : QList<QWidget *>{m_asOf, m_refresh, m_keepAll})
    part->setVisible(m_services.documentation != nullptr);
  connect(m_search, &QLineEdit::textChanged, this, &GuideBrowser::filter);
  connect(m_list, &QListWidget::currentRowChanged, this,
          &GuideBrowser::showSelected);
  return side;
}

QWidget *GuideBrowser::buildReader() {
  auto *area = new QWidget(this);
  m_title = textLabel({}, area);
  m_title->setFont(pageFont(font()));
  m_origin = quietLabel({}, area);
  m_reader = new GuideReading(m_services, area);
  connect(m_reader, &GuideReading::notOpened, this,
          [this](const QString &address) {
            m_strip->say(
                {Tone::Caution, tr("No browser could be opened."), address});
          });
  m_tools = new QWidget(area);
  auto *tools = new QHBoxLayout(m_tools);
  tools->setContentsMargins(0, 0, 0, 0);
  const auto addTool = [&](const QString &text, const QString &name,
                           auto action) {
    auto *button = new QPushButton(text, m_tools);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    tools->addWidget(button);
    return button;
  };
  m_link = addTool(tr("Link with this guide"), names::linkWithGuide, [this] {
    if (const ListedGuide *guide = selected(); guide && m_shown)
      Q_EMIT linkWanted(guide->connector, guide->name, *m_shown);
  });
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

void GuideBrowser::showEvent(QShowEvent *event) {
  QDialog::showEvent(event);
  if (m_services.documentation && m_services.documentation->isStale() &&
      !m_refreshing)
    refresh();
}

void GuideBrowser::fill() {
  const ListedGuide *before = selected();
  const QString key = before ? before->key : QString();
  const GuideLibrary library = m_services.library();
  m_guides = library.list();
  m_texts.clear();
  m_list->blockSignals(true);
  m_list->clear();
  int current = -1;
  for (const ListedGuide &guide : std::as_const(m_guides)) {
    if (!key.isEmpty() && guide.key == key)
      current = m_list->count();
    m_list->addItem(nameText(nameOf(guide)) + u'\n' + listedText(guide));
    // What is in the program's memory already is searched whole at once.
    const Result<StoredGuide> loaded =
        guide.isPage() ? Error{} : library.atHand(guide);
    m_texts.append(facts(guide) +
                   (loaded ? wholeText(loaded->guide) : QString()));
  }
  m_list->setCurrentRow(current);
  m_list->blockSignals(false);
  m_nextText = 0;
  m_reading.start();
  showAsOf();
  filter();
}

//! The texts of pages that were read before join the search a page at a time,
//! so that the window stays alive.
void GuideBrowser::readSomeTexts() {
  while (m_nextText < m_guides.size() &&
         !m_guides.at(m_nextText).readAt.isValid())
    ++m_nextText;
  if (m_nextText >= m_guides.size()) {
    m_reading.stop();
    if (!m_search->text().isEmpty())
      filter();
    return;
  }
  if (const Result<StoredGuide> guide =
          m_services.library().atHand(m_guides.at(m_nextText)))
    m_texts[m_nextText] =
        facts(m_guides.at(m_nextText)) + wholeText(guide->guide);
  ++m_nextText;
}

void GuideBrowser::filter() {
  const QStringList words =
      m_search->text().toLower().split(u' ', Qt::SkipEmptyParts);
  int first = -1;
  bool firstIsNamed = false;
  int count = 0;
  m_list->setUpdatesEnabled(false);
  for (int i = 0; i < m_list->count(); ++i) {
    const bool fits =
        std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
          return m_texts.at(i).contains(word);
        });
    m_list->setRowHidden(i, !fits);
    count += fits ? 1 : 0;
    // A guide whose name fits comes before one that only mentions the word.
    const bool isNamed =
        fits && !words.isEmpty() &&
        m_guides.at(i).name.contains(words.first(), Qt::CaseInsensitive);
    if (fits && (first < 0 || (isNamed && !firstIsNamed))) {
      first = i;
      firstIsNamed = isNamed;
    }
  }
  m_list->setUpdatesEnabled(true);
  m_count->setText(tr("%Ln guide(s)", nullptr, count));
  const int current = m_list->currentRow();
  if (current < 0 || m_list->isRowHidden(current) || !words.isEmpty())
    m_list->setCurrentRow(first);
  if (first < 0 || current == m_list->currentRow())
    showSelected();
}

const ListedGuide *GuideBrowser::selected() const {
  const int row = m_list->currentRow();
  return row >= 0 && row < m_guides.size() ? &m_guides.at(row) : nullptr;
}

void GuideBrowser::showSelected() {
  const ListedGuide *guide = selected();
  if (m_cancel)
    m_cancel->request();
  ++m_asked; // what was asked for before is not waited for any more
  if (guide && m_shown && m_wanted == guide->key)
    return;
  m_shown.reset();
  m_wanted = guide ? guide->key : QString();
  m_tools->setEnabled(false);
  m_reader->setVisible(false);
  m_origin->clear();
  if (!guide) {
    m_title->setText(tr("No guide fits the search."));
    m_reader->clear();
    return;
  }
  const GuideLibrary library = m_services.library();
  m_title->setText(shortened(guide->title));
  if (const Result<StoredGuide> known = library.atHand(*guide)) {
    showGuide(*known);
    if (guide->isPage()) {
      m_services.guideStore->noteSeen(guide->url);
      library.open(*guide, nullptr); // reads it again behind this if it is old
    }
    return;
  }
  m_origin->setText(tr("Reading %1…").arg(guide->url.host()));
  m_cancel = std::make_unique<Cancellation>();
  library.open(*guide, m_cancel.get())
      .then(this, [this, asked = ++m_asked,
                   key = guide->key](const Result<StoredGuide> &read) {
        if (asked == m_asked)
          onRead(key, read);
      });
}

void GuideBrowser::onRead(const QString &key, const Result<StoredGuide> &read) {
  const auto guide = std::find_if(
      m_guides.begin(), m_guides.end(),
      [&](const ListedGuide &listed) { return listed.key == key; });
  if (guide == m_guides.end())
    return;
  if (read) {
    guide->readAt = m_services.guideStore->readAt(guide->url);
    guide->isNew = false;
    const auto row = int(guide - m_guides.begin());
    m_texts[row] = facts(*guide) + wholeText(read->guide);
    m_list->item(row)->setText(nameText(nameOf(*guide)) + u'\n' +
                               listedText(*guide));
    return showGuide(*read);
  }
  m_origin->setText(tr("This guide is not kept here, and could not be read."));
  m_strip->say(describe(read.error()).strip());
  QPushButton *again = m_strip->addAction(tr("Try again"), names::tryAgain);
  connect(again, &QPushButton::clicked, this, [this] {
    m_strip->clear();
    showSelected();
  });
}

void GuideBrowser::showGuide(const StoredGuide &guide) {
  m_shown = guide;
  m_title->setText(shortened(guide.guide.title));
  m_origin->setText(originText(guide.origin));
  m_reader->show(guide);
  m_reader->setVisible(true);
  m_tools->setEnabled(true);
}

// ---- the documentation

void GuideBrowser::showAsOf() {
  if (!m_services.documentation)
    return;
  const QDateTime asOf = m_services.documentation->asOf();
  QString text = asOf.isValid()
                     ? tr("Documentation as of %1").arg(momentText(asOf))
                     : tr("The documentation was not read yet.");
  if (m_services.documentation->isCut())
    text += u' ' + tr("Its index leaves some pages out.");
  m_asOf->setText(text);
}

void GuideBrowser::refresh() {
  if (m_refreshing)
    return m_refreshing->request();
  m_refreshing = std::make_unique<Cancellation>();
  m_refresh->setText(tr("Cancel"));
  m_asOf->setText(tr("Reading the documentation's index…"));
  m_services.documentation->refresh(m_refreshing.get())
      .then(this, [this](const Outcome &read) { onRefreshed(read); });
}

void GuideBrowser::onRefreshed(const Outcome &read) {
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

void GuideBrowser::keepAll() {
  if (m_keeping && m_keeping->isRunning()) {
    m_keeping->setPaused(!m_keeping->isPaused());
    return showKeeping();
  }
  m_keeping = std::make_unique<OfflineKeeping>(*m_services.guideStore);
  connect(m_keeping.get(), &OfflineKeeping::progressed, this,
          &GuideBrowser::showKeeping);
  connect(m_keeping.get(), &OfflineKeeping::finished, this,
          &GuideBrowser::onKept);
  m_keeping->start(m_guides);
  showKeeping();
}

void GuideBrowser::showKeeping() {
  const bool runs = m_keeping && m_keeping->isRunning();
  m_stopKeeping->setVisible(runs);
  if (!runs)
    return m_keepAll->setText(tr("Keep all for offline use"));
  const QString done = locale().toString(m_keeping->done());
  const QString total = locale().toString(m_keeping->total());
  m_keepAll->setText(m_keeping->isPaused()
                         ? tr("Go on (%1 of %2)").arg(done, total)
                         : tr("Pause (%1 of %2)").arg(done, total));
}

void GuideBrowser::onKept(const std::optional<Error> &error) {
  const int failures = m_keeping->failures();
  const int kept = m_keeping->done() - failures;
  showKeeping();
  fill();
  if (!error)
    return m_strip->say(
        {Tone::Good,
         tr("%Ln guide(s) were read; they are here without a network.", nullptr,
            kept),
         {}});
  const ErrorText text = describe(*error);
  m_strip->say(
      {Tone::Caution, tr("%Ln guide(s) could not be read.", nullptr, failures),
       text.headline + u' ' + tr("Keep all again, to try those once more.")});
}

// ---- files and paper

void GuideBrowser::openFile(const QString &path) {
  const Result<StoredGuide> added = m_services.guides.add(path);
  if (!added) {
    QString headline = tr("This could not be read as a guide.");
    if (added.error().kind == ErrorKind::InvalidInput)
      headline = tr("This file is no text.");
    else if (added.error().kind == ErrorKind::AnswerTooLarge)
      headline = tr("This file is too large for a guide.");
    m_strip->say(
        {Tone::Bad, headline,
         tr("Choose a guide in Markdown (.md or .mdx), or a folder of them.")});
    return;
  }
  m_strip->clear();
  m_search->clear();
  fill();
  m_list->setCurrentRow(0);
}

bool GuideBrowser::showGuideFor(const QString &key, const QString &name) {
  m_search->clear();
  for (qsizetype i = 0; i < m_guides.size(); ++i) {
    if (m_guides.at(i).isFor(key, name)) {
      m_list->setCurrentRow(int(i));
      return true;
    }
  }
  return false;
}

void GuideBrowser::search(const QString &words) { m_search->setText(words); }

void GuideBrowser::chooseFile() {
  auto *dialog =
      new QFileDialog(this, tr("Open a guide"), {}, tr("Guides (*.md *.mdx)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &GuideBrowser::openFile);
  dialog->open();
}

void GuideBrowser::print() {
  if (!m_shown)
    return;
  auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setDocName(m_shown->guide.title);
  auto *dialog = new QPrintDialog(printer.get(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [printer, shown = m_shown->guide] {
    guideOnPaper(shown)->print(printer.get());
  });
  connect(dialog, &QObject::destroyed, this, [printer] {});
  dialog->open();
}

void GuideBrowser::savePdf() {
  if (!m_shown)
    return;
  auto *dialog =
      new QFileDialog(this, tr("Save as PDF"), {}, tr("PDF (*.pdf)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(u"pdf"_s);
  dialog->selectFile(QString(m_shown->key).replace(u'/', u'-') + u".pdf"_s);
  connect(
      dialog, &QFileDialog::fileSelected, this,
      [this, shown = m_shown->guide](const QString &file) {
        if (saveAsPdf(shown, file))
          return m_strip->say({Tone::Good, tr("The guide is saved."), file});
        m_strip->say({Tone::Bad, tr("The file could not be written."),
                      tr("Choose another folder, or make room on the disk.")});
      });
  dialog->open();
}

void GuideBrowser::dragEnterEvent(QDragEnterEvent *event) {
  if (event->mimeData()->hasUrls() &&
      event->mimeData()->urls().first().isLocalFile())
    event->acceptProposedAction();
}

void GuideBrowser::dropEvent(QDropEvent *event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  for (const QUrl &url : urls) {
    if (url.isLocalFile())
      openFile(url.toLocalFile());
  }
  event->acceptProposedAction();
}

} // namespace hublink::ui
