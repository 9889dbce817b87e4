// SPDX-License-Identifier: MIT
#include "ui/widgets/logos.h"

#include "app/hub/logostore.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>

namespace hublink::ui {

namespace {

constexpr int logoSide = 64;

//! The same for a name at every start.
int hueOf(const QString &name)
{
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return int(sum % 360);
}

} // namespace

QIcon iconFromLogo(const QByteArray &data)
{
    QByteArray copy = data;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QList<QByteArray> known = {"png", "jpeg", "webp", "gif"};
    constexpr int largest = 4096;
    const QSize size = reader.size();
    if (!known.contains(reader.format()) || size.isEmpty() || size.width() > largest
        || size.height() > largest)
        return {};
    reader.setScaledSize(size.scaled(logoSide, logoSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image));
}

QIcon letterIcon(const QString &name)
{
    QPixmap picture(logoSide, logoSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl(hueOf(name), 70, 105));
    painter.drawRoundedRect(picture.rect(), 14, 14);
    QFont letter = painter.font();
    letter.setPixelSize(34);
    letter.setBold(true);
    painter.setFont(letter);
    painter.setPen(Qt::white);
    painter.drawText(picture.rect(), Qt::AlignCenter, name.left(1).toUpper());
    return QIcon(picture);
}

QIcon Logos::of(const QString &connectorName) const
{
    const auto known = m_icons.constFind(connectorName);
    if (known != m_icons.constEnd())
        return *known;
    const QIcon kept = iconFromLogo(m_store ? m_store->kept(connectorName) : QByteArray());
    return *m_icons.insert(connectorName, kept.isNull() ? letterIcon(connectorName) : kept);
}

} // namespace hublink::ui
