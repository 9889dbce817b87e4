// SPDX-License-Identifier: MIT
#include "ui/accounts/logdetails.h"

#include "ui/accounts/outcomepill.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/timetext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pilllabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

bool hasWorked(int status)
{
    return status >= 200 && status < 400;
}

QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

LogDetails::LogDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(names::logDetails);
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Base);
    clear();
}

//! Shows what is laid out already: a scroll area measures its content when it gets it.
void LogDetails::replace(QVBoxLayout *column)
{
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setLayout(column);
    setWidget(inside);
    inside->show();
}

void LogDetails::clear()
{
    auto *column = new QVBoxLayout;
    QLabel *hint
        = quietLabel(tr("Select a request to see what StackOne asked the provider."), nullptr);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint, 1);
    replace(column);
}

void LogDetails::showEntry(const LogEntry &entry)
{
    auto *column = new QVBoxLayout;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(
        selectable(strongLabel(entry.method + u' ' + entry.path, nullptr)), 1, Qt::AlignTop);
    auto *pill = new PillLabel(nullptr);
    pill->setPill(outcomePill(entry.status, entry.success));
    head->addWidget(pill, 0, Qt::AlignTop);
    column->addLayout(head);
    QStringList facts{locale().toString(entry.at.toLocalTime(), QLocale::LongFormat)};
    facts += {millisecondsText(entry.duration), entry.source};
    facts.removeAll(QString());
    column->addWidget(quietLabel(facts.join(u" · "_s), nullptr));
    if (entry.steps.isEmpty()) {
        column->addWidget(textLabel(tr("StackOne tells no steps of this request."), nullptr));
    } else {
        column->addSpacing(space::small);
        column->addWidget(headingLabel(tr("Asked of the provider"), nullptr));
        for (const LogStep &step : entry.steps)
            addStep(step, *column);
    }
    column->addSpacing(space::small);
    auto *last = new QHBoxLayout;
    last->addWidget(selectable(quietLabel(tr("Request %1").arg(entry.id), nullptr)), 1);
    auto *copy = new CopyButton(tr("Copy the request's number"), entry.id, nullptr);
    last->addWidget(copy);
    column->addLayout(last);
    column->addStretch();
    replace(column);
}

void LogDetails::addStep(const LogStep &step, QVBoxLayout &column)
{
    const Pill outcome = outcomePill(step.status, hasWorked(step.status));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *mark = new IconLabel(nullptr);
    mark->setIcon(icon(outcome.icon, outcome.tone));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(selectable(textLabel(step.method + u' ' + step.url, nullptr)), 1);
    QLabel *how = quietLabel(tr("%1, %2 ms", "status of an answer, time it took")
                                 .arg(step.status)
                                 .arg(locale().toString(qlonglong(step.duration.count()))),
        nullptr);
    how->setWordWrap(false);
    row->addWidget(how, 0, Qt::AlignTop);
    column.addLayout(row);
}

} // namespace hublink::ui
