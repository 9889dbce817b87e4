// SPDX-License-Identifier: MIT
#include "ui/guide/guidereading.h"

#include "ui/guide/guideview.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/style/spokenrole.h"
#include "ui/text/foreigntext.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int contentsWidth = 220;
constexpr int widestText = 720;

QString textOf(const QLabel &label)
{
    return label.textFormat() == Qt::RichText
        ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
        : label.text();
}

} // namespace

GuideReading::GuideReading(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_scroll(new QScrollArea(this))
    , m_contents(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_found(quietLabel({}, this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Guide"));
    setSpokenRole(*m_scroll, QAccessible::Document);
    m_contents->setObjectName(names::guideContents);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFixedWidth(contentsWidth);
    m_contents->setWordWrap(true);
    m_search->setObjectName(names::guideFind);
    m_search->setPlaceholderText(tr("Find in this guide"));
    m_search->setAccessibleName(tr("Find in this guide"));
    m_search->setClearButtonEnabled(true);
    m_found->setWordWrap(false);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_found);
    const auto addStep = [&](const QString &text, const QString &name, int by) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
        bar->addWidget(button);
    };
    addStep(tr("Previous step"), names::guidePrevious, -1);
    addStep(tr("Next step"), names::guideNext, 1);
    auto *side = new QHBoxLayout;
    side->setSpacing(space::medium);
    side->addWidget(m_scroll, 1);
    side->addWidget(m_contents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(bar);
    column->addLayout(side, 1);
    connect(m_search, &QLineEdit::textEdited, this, [this] { find(true); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_contents, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { goTo(m_contents->row(item)); });
    connect(m_contents, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { goTo(m_contents->row(item)); });
}

void GuideReading::clear()
{
    delete m_scroll->takeWidget();
    m_contents->clear();
    m_headings.clear();
    m_found->clear();
    m_hit = -1;
}

void GuideReading::show(const StoredGuide &guide)
{
    clear();
    auto *page = new QWidget;
    page->setMaximumWidth(widestText);
    page->setLayoutDirection(directionOf(guide.guide));
    m_contents->setLayoutDirection(page->layoutDirection());
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    const auto addView = [&] {
        auto *view = new GuideView(m_services, guide, page);
        connect(view, &GuideView::notOpened, this, &GuideReading::notOpened);
        column->addWidget(view);
        return view;
    };
    if (!guide.guide.warnings.isEmpty())
        addView()->showWarnings(guide.guide.warnings);
    const QList<GuidePart> parts = partsOf(guide.guide);
    QString section;
    int number = 0;
    for (const GuidePart &part : parts) {
        if (!part.section.isEmpty() && part.section != section)
            column->addWidget(quietLabel(part.section, page));
        section = part.section;
        const QString title = part.isStep
            ? tr("%1. %2", "a step's number and title").arg(locale().toString(++number), part.title)
            : part.title;
        QLabel *heading = headingLabel(title, page);
        column->addWidget(heading);
        m_headings.append(heading);
        m_contents->addItem(shortened(title));
        addView()->showPart(part);
    }
    column->addStretch();
    alignLabels(*page);
    m_scroll->setWidget(page);
    setContentsAside(m_contentsAside);
    if (!m_search->text().isEmpty())
        find(true);
}

void GuideReading::setContentsAside(bool aside)
{
    m_contentsAside = aside;
    m_contents->setVisible(aside && m_contents->count() > 1);
}

void GuideReading::startFinding()
{
    m_search->setFocus();
    m_search->selectAll();
}

void GuideReading::goTo(int step)
{
    QWidget *heading = m_headings.value(step);
    if (!heading)
        return;
    m_scroll->verticalScrollBar()->setValue(heading->y());
    m_contents->setCurrentRow(step);
}

int GuideReading::stepInSight() const
{
    const int top = m_scroll->verticalScrollBar()->value();
    int step = 0;
    for (int i = 0; i < m_headings.size(); ++i) {
        if (m_headings.at(i)->y() <= top)
            step = i;
    }
    return step;
}

void GuideReading::step(int by)
{
    const int from = m_contents->currentRow() >= 0 ? m_contents->currentRow() : stepInSight();
    goTo(std::clamp(from + by, 0, std::max(0, int(m_headings.size()) - 1)));
}

//! Looks for the words in what is shown, and goes to the next place that has them.
void GuideReading::find(bool anew)
{
    const QString wanted = m_search->text();
    QList<QLabel *> hits;
    if (m_scroll->widget() && !wanted.isEmpty()) {
        const QList<QLabel *> labels = m_scroll->widget()->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            label->setSelection(0, 0);
            if (textOf(*label).contains(wanted, Qt::CaseInsensitive))
                hits.append(label);
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [this](const QLabel *a, const QLabel *b) {
        const QWidget *page = m_scroll->widget();
        return a->mapTo(page, QPoint()).y() < b->mapTo(page, QPoint()).y();
    });
    if (hits.isEmpty()) {
        m_hit = -1;
        m_found->setText(wanted.isEmpty() ? QString() : tr("Not found"));
        return;
    }
    m_hit = anew ? 0 : (m_hit + 1) % int(hits.size());
    QLabel *hit = hits.at(m_hit);
    if (hit->textInteractionFlags() & Qt::TextSelectableByMouse) {
        const int at = int(textOf(*hit).indexOf(wanted, 0, Qt::CaseInsensitive));
        hit->setSelection(at, int(wanted.size()));
    }
    m_scroll->ensureWidgetVisible(hit);
    m_found->setText(tr("%1 of %2", "the place found, and how many there are")
                         .arg(locale().toString(m_hit + 1), locale().toString(hits.size())));
}

} // namespace hublink::ui
