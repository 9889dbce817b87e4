// SPDX-License-Identifier: MIT
#include "ui/widgets/stagelist.h"

#include "ui/style/announce.h"
#include "ui/style/icons.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    case StageState::NotPossible:
        return {u"warning"_s, Tone::Caution, StageList::tr("Not possible")};
    case StageState::Skipped: return {u"skip"_s, Tone::Neutral, StageList::tr("Left out")};
    case StageState::Stopped: return {u"pause"_s, Tone::Caution, StageList::tr("Stopped")};
    case StageState::Failed: return {u"cross"_s, Tone::Bad, StageList::tr("Failed")};
    }
    return {};
}

} // namespace

StageList::StageList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void StageList::setStages(const QList<std::pair<LinkStage, QString>> &stages)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.whole;
    m_rows.clear();
    for (const auto &[stage, title] : stages)
        addRow(stage, title);
}

void StageList::addRow(LinkStage stage, const QString &title)
{
    auto *whole = new QWidget(this);
    whole->setContentsMargins(0, 0, 0, space::medium);
    auto *mark = new QStackedWidget(whole);
    auto *iconLabel = new IconLabel(mark);
    mark->addWidget(iconLabel);
    mark->addWidget(new BusyMark(mark));
    mark->setFixedSize(iconLabel->sizeHint());
    const Row row{stage, whole, mark, iconLabel, textLabel(title, whole), quietLabel({}, whole),
        quietLabel({}, whole), {}};
    row.state->setWordWrap(false);

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(row.title);
    text->addWidget(row.state);
    text->addWidget(row.detail);
    auto *columns = new QHBoxLayout(whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::small + space::tiny);
    columns->addWidget(mark, 0, Qt::AlignTop);
    columns->addLayout(text, 1);
    m_column->addWidget(whole);
    m_rows.append(row);
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
    if (state == StageState::Running)
        shown->time.start();
    // How long it took is worth a word where one had to wait.
    constexpr double worthTelling = 0.1;
    const double seconds = state == StageState::Done && shown->time.isValid()
        ? double(shown->time.elapsed()) / 1000
        : 0;
    shown->state->setText(seconds >= worthTelling
            ? tr("%1 · %2 s", "state and seconds")
                  .arg(look.word, locale().toString(seconds, 'f', 1))
            : look.word);
    setTone(*shown->state, look.tone);
    update();
    shown->title->setFont(state == StageState::Running ? strongFont(font()) : font());
    shown->title->setAccessibleName(shown->title->text() + u": "_s + look.word);
    if (state != StageState::Waiting) {
        announce(*shown->title, shown->title->accessibleName());
    }
}

//! A line leads from stage to stage.
void StageList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        const QRect from(m_rows.at(i).mark->mapTo(this, QPoint()), m_rows.at(i).mark->size());
        const QRect to(m_rows.at(i + 1).mark->mapTo(this, QPoint()), m_rows.at(i + 1).mark->size());
        const int top = from.bottom() + space::tiny;
        painter.fillRect(
            QRect(from.center().x(), top, 2, to.top() - space::tiny - top), roles().border);
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
