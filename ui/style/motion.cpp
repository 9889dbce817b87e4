// SPDX-License-Identifier: MIT
#include "ui/style/motion.h"

#include <QPainter>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <algorithm>

namespace hublink::ui {

namespace {

bool motionIsPermitted = false;
bool motionIsWanted = true;

//! How everything moves.
QVariantAnimation *newMotion(QWidget &owner, const QVariant &from, const QVariant &to)
{
    constexpr int duration = 150;
    auto *motion = new QVariantAnimation(&owner);
    motion->setDuration(duration);
    motion->setStartValue(from);
    motion->setEndValue(to);
    motion->setEasingCurve(QEasingCurve::OutCubic);
    return motion;
}

//! A picture of what was there, on its way out.
class Leaving final : public QWidget
{
public:
    Leaving(QWidget &area, int way)
        : QWidget(&area)
        , m_picture(area.grab())
        , m_way(way)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(area.rect());
        QVariantAnimation *motion = newMotion(*this, 0.0, 1.0);
        connect(motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &now) {
            m_share = now.toDouble();
            update();
        });
        connect(motion, &QVariantAnimation::finished, this, &QObject::deleteLater);
        motion->start();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(1 - m_share);
        painter.drawPixmap(QPointF(m_way * m_share, 0), m_picture);
    }

private:
    QPixmap m_picture;
    int m_way;
    double m_share = 0;
};

} // namespace

void permitMotion(bool isPermitted)
{
    motionIsPermitted = isPermitted;
}

void wantMotion(bool isWanted)
{
    motionIsWanted = isWanted;
}

bool isMotionAllowed()
{
    return motionIsPermitted && motionIsWanted;
}

void fadeAway(QWidget &area, bool forward)
{
    constexpr int way = 12;
    if (!isMotionAllowed() || !area.isVisible())
        return;
    const bool isRtl = area.layoutDirection() == Qt::RightToLeft;
    new Leaving(area, forward == isRtl ? way : -way);
}

void dissolve(QWidget &area)
{
    const auto isLeaving = [](QObject *child) { return dynamic_cast<Leaving *>(child) != nullptr; };
    const QObjectList &inside = area.children();
    if (isMotionAllowed() && area.isVisible()
        && std::none_of(inside.begin(), inside.end(), isLeaving))
        new Leaving(area, 0);
}

void unfold(QWidget &widget)
{
    if (!isMotionAllowed() || !widget.isVisible())
        return;
    const int width = widget.parentWidget() ? widget.parentWidget()->width() : widget.width();
    const int height
        = widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    QVariantAnimation *motion = newMotion(widget, 0, height);
    QObject::connect(motion, &QVariantAnimation::valueChanged, &widget,
        [&widget](const QVariant &now) { widget.setMaximumHeight(now.toInt()); });
    QObject::connect(motion, &QVariantAnimation::finished, &widget,
        [&widget] { widget.setMaximumHeight(QWIDGETSIZE_MAX); });
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace hublink::ui
