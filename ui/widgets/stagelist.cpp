// SPDX-License-Identifier: MIT
#include "ui/widgets/stagelist.h"

#include "ui/style/icons.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QGridLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

enum MarkPage { IconPage, BusyPage };

struct Look
{
    QString icon;
    Tone tone;
    QString word;
};

Look lookOf(StageState state)
{
    switch (state) {
    case StageState::Waiting: return {u"dot"_s, Tone::Neutral, StageList::tr("Waiting")};
    case StageState::Running: return {u"dot"_s, Tone::Accent, StageList::tr("In progress")};
    case StageState::Done: return {u"check"_s, Tone::Good, StageList::tr("Done")};
    case StageState::Skipped: return {u"skip"_s, Tone::Neutral, StageList::tr("Left out")};
    case StageState::Stopped: return {u"pause"_s, Tone::Caution, StageList::tr("Stopped")};
    case StageState::Failed: return {u"cross"_s, Tone::Bad, StageList::tr("Failed")};
    }
    return {};
}

} // namespace

StageList::StageList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small + space::tiny);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

void StageList::setStages(const QList<std::pair<LinkStage, QString>> &stages)
{
    for (const Row &row : std::as_const(m_rows))
        qDeleteAll(QList<QWidget *>{row.mark, row.title, row.state, row.detail});
    m_rows.clear();
    for (const auto &[stage, title] : stages)
        addRow(stage, title);
}

void StageList::addRow(LinkStage stage, const QString &title)
{
    auto *mark = new QStackedWidget(this);
    auto *iconLabel = new IconLabel(mark);
    mark->addWidget(iconLabel);
    mark->addWidget(new BusyMark(mark));
    mark->setFixedSize(iconLabel->sizeHint());
    m_rows.append({stage, mark, iconLabel, textLabel(title, this), quietLabel({}, this),
        quietLabel({}, this)});
    const Row &row = m_rows.last();
    row.state->setWordWrap(false);
    const int line = int(m_rows.size()) * 2;
    m_grid->addWidget(row.mark, line, 0);
    m_grid->addWidget(row.title, line, 1);
    m_grid->addWidget(row.state, line, 2);
    m_grid->addWidget(row.detail, line + 1, 1, 1, 2);
    row.detail->setContentsMargins(0, 0, 0, space::small);
    setState(stage, StageState::Waiting);
    setDetail(stage, {});
}

StageList::Row *StageList::row(LinkStage stage)
{
    for (Row &row : m_rows) {
        if (row.stage == stage)
            return &row;
    }
    return nullptr;
}

void StageList::setState(LinkStage stage, StageState state)
{
    Row *shown = row(stage);
    if (!shown)
        return;
    const Look look = lookOf(state);
    shown->mark->setCurrentIndex(state == StageState::Running ? BusyPage : IconPage);
    shown->icon->setIcon(icon(look.icon, look.tone));
    shown->state->setText(look.word);
    shown->title->setFont(state == StageState::Running ? headingFont(font()) : font());
    shown->title->setAccessibleName(shown->title->text() + u": "_s + look.word);
    if (state != StageState::Waiting) {
        QAccessibleEvent alert(shown->title, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StageList::setDetail(LinkStage stage, const QString &detail)
{
    Row *shown = row(stage);
    if (!shown)
        return;
    shown->detail->setText(detail);
    shown->detail->setVisible(!detail.isEmpty());
}

} // namespace hublink::ui
