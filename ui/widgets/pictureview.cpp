// SPDX-License-Identifier: MIT
#include "ui/widgets/pictureview.h"

#include "ui/style/icons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace hublink::ui {

PictureView::PictureView(QString file, const QString &description, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_natural(QSvgRenderer(m_file).defaultSize())
{
    setAccessibleName(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PictureView::scaledTo(int width) const
{
    if (m_natural.isEmpty())
        return {};
    const int shown = qMin(width, m_natural.width());
    return {shown, shown * m_natural.height() / m_natural.width()};
}

int PictureView::heightForWidth(int width) const
{
    return scaledTo(width).height();
}

QSize PictureView::sizeHint() const
{
    return m_natural;
}

void PictureView::paintEvent(QPaintEvent *)
{
    QSize size = scaledTo(width());
    if (size.height() > height() && size.height() > 0)
        size = {size.width() * height() / size.height(), height()};
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0;
    painter.drawPixmap(x, 0, drawSvg(m_file, size, devicePixelRatioF()));
}

} // namespace hublink::ui
