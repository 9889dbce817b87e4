// SPDX-License-Identifier: MIT
#include "ui/settings/settingrow.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hublink::ui {

SettingRow::SettingRow(
    const QString &title, const QString &about, QWidget *control, QWidget *parent)
    : Card(parent, measure::radius)
{
    QLabel *heading = textLabel(title, this);
    heading->setBuddy(control);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(heading);
    if (!about.isEmpty())
        words->addWidget(quietLabel(about, this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        space::medium, space::small + space::tiny, space::medium, space::small + space::tiny);
    row->setSpacing(space::large);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    control->setAccessibleName(title);
    control->setAccessibleDescription(about);
}

} // namespace hublink::ui
