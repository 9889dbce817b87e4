// SPDX-License-Identifier: MIT
#include "ui/help/helpwindow.h"

#include "ui/help/messagespage.h"
#include "ui/objectnames.h"
#include "ui/style/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(names::helpPage);
    setAccessibleName(tr("Page of the user guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    m_relayout.setSingleShot(true);
    connect(&m_relayout, &QTimer::timeout, this, &HelpBrowser::layOut);
}

void HelpBrowser::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    layOut();
    verticalScrollBar()->setValue(0);
}

//! In a document of its own: Qt 6.4 keeps cursors into one that is filled anew.
void HelpBrowser::layOut()
{
    m_laidOutFor = viewport()->width();
    auto *page = new QTextDocument(this);
    page->setDefaultFont(font());
    page->setDocumentMargin(space::large);
    QTextOption option = page->defaultTextOption();
    option.setTextDirection(layoutDirection());
    option.setAlignment(Qt::AlignLeading);
    page->setDefaultTextOption(option);
    page->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    QTextCursor cursor(page);
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block.blockFormat().headingLevel() > 1 ? space::medium : 0);
        format.setBottomMargin(space::small);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    const QPointer<QTextDocument> before = document();
    const int at = verticalScrollBar()->value();
    setDocument(page);
    verticalScrollBar()->setValue(at);
    if (before) // the first one goes by itself
        before->deleteLater();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    const QImage picture(u":/help/"_s + name.path());
    const int room = viewport()->width() - 4 * space::large;
    const int width = std::min(picture.width(), std::max(room, 1));
    const qreal ratio = devicePixelRatioF();
    QImage scaled = picture.scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_laidOutFor && !m_markdown.isEmpty())
        m_relayout.start(0);
}

HelpWindow::HelpWindow(
    std::function<bool(const QUrl &)> open, const QList<HelpPage> &further, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_open(std::move(open))
    , m_pages(helpPages(QLocale().name().left(2)))
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
{
    setObjectName(names::helpWindow);
    setWindowTitle(tr("Help"));
    m_pages.insert(m_pages.size() - 1, messagesPage());
    for (const HelpPage &page : further)
        m_pages.insert(m_pages.size() - 1, page);
    m_search->setObjectName(names::helpSearch);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_topics->setObjectName(names::helpTopics);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setItemDelegate(new RowDelegate(m_topics, Qt::UserRole + 1));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::medium, space::medium, space::small, space::medium);
    column->addWidget(m_search);
    column->addWidget(m_topics, 1);
    auto *split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_browser);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 150, letter * 95);
    split->setSizes({letter * 50, letter * 100});
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::onChosen);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    fillTopics();
}

void HelpWindow::fillTopics()
{
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const HelpPage &page : std::as_const(m_pages)) {
        auto *item = new QListWidgetItem(page.title, m_topics);
        item->setData(Qt::UserRole, page.key);
    }
}

void HelpWindow::search(const QString &words)
{
    if (words.trimmed().isEmpty())
        return fillTopics();
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    const QList<HelpHit> hits = searchHelp(m_pages, words);
    for (const HelpHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.heading, m_topics);
        item->setData(Qt::UserRole, hit.page);
        item->setData(Qt::UserRole + 1, hit.line);
    }
    if (hits.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found"), m_topics);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::onChosen(int row)
{
    const QListWidgetItem *item = m_topics->item(row);
    if (!item)
        return;
    for (const HelpPage &page : std::as_const(m_pages)) {
        if (page.key != item->data(Qt::UserRole).toString())
            continue;
        m_browser->showMarkdown(page.markdown);
        if (!m_search->text().trimmed().isEmpty())
            m_browser->find(item->text());
    }
}

void HelpWindow::showPage(const QString &key)
{
    m_search->clear();
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == key)
            m_topics->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    event->key() == Qt::Key_Escape ? void(close()) : QWidget::keyPressEvent(event);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.isRelative())
        return showPage(link.path().section(u'.', 0, 0));
    if (link.scheme() == "https"_L1)
        m_open(link);
}

} // namespace hublink::ui
