// SPDX-License-Identifier: MIT
#include "ui/widgets/emptystate.h"

#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hublink::ui {

namespace {

constexpr QSize drawingSize{168, 112};

//! Two things with a link between them, the larger one with the icon.
class Drawing final : public QWidget
{
public:
    Drawing(QString icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
    {
        setFixedSize(drawingSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Roles &r = roles();
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(drawingSize.width(), 0);
            painter.scale(-1, 1);
        }
        QPen thread(r.borderStrong, 2, Qt::DotLine, Qt::RoundCap);
        painter.setPen(thread);
        painter.drawArc(QRectF(20, 34, 128, 70), 20 * 16, 140 * 16);
        drawBox(painter, QRectF(8, 62, 36, 36), r.surface, r.borderStrong, 10, 2);
        drawBox(painter, QRectF(124, 62, 36, 36), r.surface, r.borderStrong, 10, 2);
        drawBox(painter, QRectF(20, 74, 12, 12), r.accentSoft, r.accent, 6, 2);
        drawBox(painter, QRectF(136, 74, 12, 12), r.accentSoft, r.accent, 6, 2);
        const QRectF middle(52, 12, 64, 64);
        drawBox(painter, middle, r.accentSoft, r.accent, 20, 2);
        painter.resetTransform();
        icon(m_icon, Tone::Accent).paint(&painter, middle.toRect().adjusted(15, 15, -15, -15));
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &headline, const QString &about,
    QPushButton *act, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(new Drawing(icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    QLabel *title = headingLabel(headline, this);
    title->setFont(sectionFont(font()));
    QLabel *text = textLabel(about, this);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    text->setVisible(!about.isEmpty());
    if (act) {
        act->setParent(this);
        column->addSpacing(space::small);
        column->addWidget(act, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace hublink::ui
