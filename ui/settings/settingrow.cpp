// SPDX-License-Identifier: MIT
#include "ui/settings/settingrow.h"

#include "ui/style/controlpainting.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace hublink::ui {

SettingRow::SettingRow(
    const QString &title, const QString &about, QWidget *control, QWidget *parent)
    : QFrame(parent)
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

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), roles().surface, roles().border, measure::radius);
}

} // namespace hublink::ui
