// SPDX-License-Identifier: MIT
#include "ui/widgets/steprail.h"

#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/controlpainting.h"
#include "ui/style/spokenrole.h"
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
        setSpokenRole(*this, QAccessible::ListItem);
        auto *row = new QHBoxLayout(this);
        // Room for what hangs below the last line.
        row->setContentsMargins(0, space::small, 0, space::small + 2);
        setMinimumHeight(markSize + 2 * space::small);
        row->addSpacing(markSize + space::small + space::tiny);
        row->addWidget(m_title, 1);
    }

    void setPosition(int current, int count)
    {
        m_count = count;
        m_current = current;
        m_title->setFont(m_index == current ? strongFont(font()) : font());
        m_title->updateGeometry();
        const QString state = m_index < current ? StepRail::tr("done")
            : m_index == current                ? StepRail::tr("current step")
                                                : StepRail::tr("to come");
        const QString spoken = StepRail::tr("Step %1 of %2: %3, %4")
                                   .arg(m_index + 1)
                                   .arg(count)
                                   .arg(m_title->text(), state);
        m_title->setAccessibleName(spoken);
        setAccessibleName(spoken);
        setSpokenAsCurrent(*this, m_index == current);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - markSize : 0;
        const QRect mark(x, (height() - markSize) / 2, markSize, markSize);
        const Roles &r = roles();
        const bool here = m_index == m_current;
        const bool isDone = m_index < m_current;
        // The line from step to step is as far as one has come.
        constexpr int thickness = 2;
        const int middle = mark.center().x();
        if (m_index > 0)
            painter.fillRect(QRect(middle, 0, thickness, mark.top()),
                m_index <= m_current ? r.accent : r.borderStrong);
        if (m_index + 1 < m_count)
            painter.fillRect(
                QRect(middle, mark.bottom() + 1, thickness, height() - mark.bottom() - 1),
                isDone ? r.accent : r.borderStrong);
        drawBox(painter, mark, here || isDone ? r.accent : r.surface,
            here || isDone ? r.accent : r.borderStrong, markSize / 2.0, 2);
        if (isDone) {
            painter.setPen(QPen(r.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF c = QRectF(mark).center();
            painter.drawPolyline(
                QPolygonF{c + QPointF(-4.5, 0.5), c + QPointF(-1.5, 3.5), c + QPointF(4.5, -3)});
            return;
        }
        painter.setPen(here ? roles().onAccent : roles().textSecondary);
        painter.setFont(captionFont(font()));
        painter.drawText(mark, Qt::AlignCenter, locale().toString(m_index + 1));
    }

private:
    int m_index;
    int m_current = 0;
    int m_count = 0;
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
    // A window that is made smaller squeezes it until it is hidden.
    setMaximumWidth(railWidth);
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSpokenRole(*m_sheet, QAccessible::List);
    m_sheet->setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(space::large, space::large, space::medium, space::large);
    column->setSpacing(0);
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

QSize StepRail::sizeHint() const
{
    return {railWidth, QScrollArea::sizeHint().height()};
}

QSize StepRail::minimumSizeHint() const
{
    return {0, 0};
}

void StepRail::addHeading(const QString &section, int at)
{
    auto *heading = new QPushButton(m_sheet);
    heading->setObjectName(names::railSection);
    heading->setAutoDefault(false);
    heading->setCheckable(true);
    setLook(*heading, ButtonLook::Row);
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
