// SPDX-License-Identifier: MIT
#include "ui/widgets/steprail.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int railWidth = 232;
constexpr int markSize = 24;
//! More steps than this fold.
constexpr qsizetype mostUnfolded = 12;

} // namespace

//! A numbered mark and a title.
class StepRail::Row final : public QWidget
{
public:
    Row(int index, const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_index(index)
        , m_title(textLabel(title, this))
    {
        auto *row = new QHBoxLayout(this);
        // Room for what hangs below the last line.
        row->setContentsMargins(0, space::tiny, 0, space::tiny + 2);
        setMinimumHeight(markSize + 2 * space::tiny);
        row->addSpacing(markSize + space::small + space::tiny);
        row->addWidget(m_title, 1);
    }

    void setPosition(int current, int count)
    {
        m_current = current;
        m_title->setFont(m_index == current ? strongFont(font()) : font());
        m_title->updateGeometry();
        const QString state = m_index < current ? StepRail::tr("done")
            : m_index == current                ? StepRail::tr("current step")
                                                : StepRail::tr("to come");
        m_title->setAccessibleName(StepRail::tr("Step %1 of %2: %3, %4")
                                       .arg(m_index + 1)
                                       .arg(count)
                                       .arg(m_title->text(), state));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - markSize : 0;
        const QRect mark(x, (height() - markSize) / 2, markSize, markSize);
        const QColor accent = toneColor(Tone::Accent);
        const bool here = m_index == m_current;
        painter.setPen(QPen(m_index <= m_current ? accent : roles().textSecondary, 1.4));
        painter.setBrush(here ? QBrush(accent) : Qt::NoBrush);
        painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
        if (m_index < m_current) {
            icon(u"check"_s, Tone::Accent).paint(&painter, mark.adjusted(4, 4, -4, -4));
            return;
        }
        painter.setPen(here ? roles().onAccent : roles().textSecondary);
        painter.setFont(captionFont(font()));
        painter.drawText(mark, Qt::AlignCenter, locale().toString(m_index + 1));
    }

private:
    int m_index;
    int m_current = 0;
    QLabel *m_title;
};

//! What the steps stand on.
class StepRail::Sheet final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
        painter.setPen(palette().color(QPalette::Mid));
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.drawLine(edge, 0, edge, height());
    }
};

StepRail::StepRail(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet(this))
{
    setObjectName(names::rail);
    setAccessibleName(tr("Steps"));
    setFixedWidth(railWidth);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(space::large, space::large, space::medium, space::large);
    column->setSpacing(space::small);
    column->addStretch();
    setWidget(m_sheet);
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Section &section : std::as_const(m_sections))
        delete section.heading;
    m_sections.clear();
    auto *column = static_cast<QVBoxLayout *>(m_sheet->layout());
    int at = 0;
    QString before;
    for (const RailStep &step : steps) {
        const bool folds = steps.size() > mostUnfolded && !step.section.isEmpty();
        if (folds && step.section != before)
            addHeading(step.section, at++);
        before = folds ? step.section : QString();
        auto *row = new Row(int(m_rows.size()), step.title, m_sheet);
        column->insertWidget(at++, row);
        row->show();
        m_rows.append(row);
        if (folds)
            m_sections.last().rows.append(row);
    }
    fold();
}

void StepRail::addHeading(const QString &section, int at)
{
    auto *heading = new QPushButton(m_sheet);
    heading->setObjectName(names::railSection);
    heading->setFlat(true);
    heading->setAutoDefault(false);
    heading->setCheckable(true);
    heading->setStyleSheet(
        u"QPushButton, QPushButton:checked { text-align: left; padding: 4px 0; border: none; "
        "background: transparent; } QPushButton:focus { text-decoration: underline; }"_s);
    static_cast<QVBoxLayout *>(m_sheet->layout())->insertWidget(at, heading);
    heading->show();
    const qsizetype index = m_sections.size();
    m_sections.append({section, heading, {}, {}});
    connect(heading, &QPushButton::clicked, this, [this, index](bool open) {
        m_sections[index].isOpen = open;
        fold();
    });
}

void StepRail::fold()
{
    for (const Section &section : std::as_const(m_sections)) {
        const bool isHere = section.rows.contains(m_rows.value(m_current));
        const bool isOpen = section.isOpen.value_or(isHere);
        for (Row *row : section.rows)
            row->setVisible(isOpen);
        const QString count = locale().toString(section.rows.size());
        section.heading->setChecked(isOpen);
        section.heading->setText((isOpen ? u"▾ "_s : u"▸ "_s)
            + fontMetrics().elidedText(
                controlText(section.title), Qt::ElideRight, railWidth - 4 * space::large)
            + u" ("_s + count + u')');
        section.heading->setToolTip(wholeAsToolTip(section.title));
        section.heading->setAccessibleName(tr("%1, %2 steps").arg(section.title, count));
    }
}

void StepRail::setCurrent(int index)
{
    // Where one goes on to another section, that one is shown.
    for (Section &section : m_sections) {
        if (index != m_current && section.rows.contains(m_rows.value(index)))
            section.isOpen.reset();
    }
    m_current = index;
    for (Row *row : std::as_const(m_rows))
        row->setPosition(index, int(m_rows.size()));
    fold();
    showCurrent();
}

void StepRail::showCurrent()
{
    if (!m_rows.value(m_current))
        return;
    // The sheet has its new height only when all of this has arrived.
    for (QWidget *part : QList<QWidget *>{m_sheet, viewport(), this})
        QCoreApplication::sendPostedEvents(part, QEvent::LayoutRequest);
    m_sheet->layout()->activate();
    m_sheet->resize(
        m_sheet->width(), std::max(viewport()->height(), m_sheet->minimumSizeHint().height()));
    ensureWidgetVisible(m_rows.at(m_current), 0, 2 * markSize);
}

void StepRail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showCurrent();
}

} // namespace hublink::ui
