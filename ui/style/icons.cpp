// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

class SvgIconEngine final : public QIconEngine
{
public:
    using Color = std::function<QColor()>;

    SvgIconEngine(QString file, Color color)
        : m_file(std::move(file))
        , m_color(std::move(color))
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_file, m_color); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, drawSvg(m_file, rect.size(), ratio, color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawSvg(m_file, size, 1.0, color(mode));
    }

private:
    QColor color(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return roles().textDisabled;
        return m_color();
    }

    QString m_file;
    Color m_color;
};

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

QIcon icon(const QString &name)
{
    QIcon made(new SvgIconEngine(fileOf(name), [] { return roles().text; }));
    made.setIsMask(true);
    return made;
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new SvgIconEngine(fileOf(name), [tone] { return toneColor(tone); }));
}

QByteArray withRoles(QByteArray svg)
{
    const Roles &r = roles();
    // Longer names come before those that they begin with.
    const std::pair<const char *, QColor> known[] = {{"@markSoft", r.warningSoft},
        {"@mark", r.warning}, {"@surface", r.surface}, {"@raised", r.raised}, {"@sunken", r.sunken},
        {"@secondary", r.textSecondary}, {"@text", r.text}, {"@edge", r.borderStrong},
        {"@border", r.border}, {"@accent", r.accent}};
    for (const auto &[name, color] : known)
        svg.replace(name, color.name().toLatin1());
    return svg;
}

QPixmap drawSvg(const QString &file, const QSize &size, qreal ratio, const QColor &color)
{
    const QString key = u"%1 %2x%3 %4 %5"_s.arg(file)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly) || size.isEmpty())
        return {};
    QByteArray svg = source.readAll();
    if (color.isValid())
        svg.replace("currentColor", color.name().toLatin1());
    svg = withRoles(svg);
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace hublink::ui
