// SPDX-License-Identifier: MIT
#include "ui/widgets/qrcode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace hublink::ui {

QPixmap qrCode(const QString &text, int side, qreal ratio)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    constexpr int quietZone = 4;
    const int modules = code->width + 2 * quietZone;
    // Whole pixels for each module: blurred edges are hard to read for cameras.
    const int scale = std::max(1, int(side * ratio) / modules);
    QImage picture(modules * scale, modules * scale, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(
                    (x + quietZone) * scale, (y + quietZone) * scale, scale, scale, Qt::black);
        }
    }
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(picture);
}

} // namespace hublink::ui
