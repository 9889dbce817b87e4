// SPDX-License-Identifier: MIT
#include "ui/widgets/primarybutton.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace hublink::ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : PrimaryButton(QIcon(), text, parent)
{
}

PrimaryButton::PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    makeRoomy(*this);
    setDefault(true);
    const QPalette colors = QApplication::palette();
    QPalette filled = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        filled.setColor(group, QPalette::Button, colors.color(QPalette::Highlight));
        filled.setColor(group, QPalette::ButtonText, colors.color(QPalette::HighlightedText));
    }
    setPalette(filled);
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::ButtonText), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 3, 3);
}

} // namespace hublink::ui
