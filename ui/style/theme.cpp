// SPDX-License-Identifier: MIT
#include "ui/style/theme.h"

#include "ui/style/hublinkstyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>

namespace hublink::ui {

namespace {

//! A palette of pure black and white is how systems without another way ask for contrast.
bool isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return (ground == Qt::black && text.lightness() > 250)
        || (ground == Qt::white && text == Qt::black
            && palette.color(QPalette::Button) == Qt::white);
}

Scheme schemeOf(ThemeChoice choice, const DesktopColours &desktop, const QPalette &system)
{
    const bool systemIsDark = desktop.isDark.value_or(system.color(QPalette::Window).lightness()
        < system.color(QPalette::WindowText).lightness());
    switch (choice) {
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::Contrast: return systemIsDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    case ThemeChoice::System: break;
    }
    if (desktop.hasHighContrast || isHighContrast(system))
        return systemIsDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return systemIsDark ? Scheme::Dark : Scheme::Light;
}

QFont scaled(const QFont &body, double factor, QFont::Weight weight)
{
    QFont font = body;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice, const DesktopColours &desktop)
{
    static const QPalette system = QGuiApplication::palette(); // … before this program sets one
    setCurrentScheme(schemeOf(choice, desktop, system));
    if (!qobject_cast<HublinkStyle *>(application.style()))
        QApplication::setStyle(new HublinkStyle);
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(roles()));
}

QColor toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return roles().textSecondary;
    case Tone::Accent: return roles().accent;
    case Tone::Good: return roles().success;
    case Tone::Caution: return roles().warning;
    case Tone::Bad: return roles().danger;
    }
    return {};
}

QColor toneBackground(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return roles().sunken;
    case Tone::Accent: return roles().accentSoft;
    case Tone::Good: return roles().successSoft;
    case Tone::Caution: return roles().warningSoft;
    case Tone::Bad: return roles().dangerSoft;
    }
    return {};
}

QColor codeBackground()
{
    return roles().sunken;
}

QFont pageFont(const QFont &body)
{
    return scaled(body, 1.7, QFont::DemiBold);
}

QFont sectionFont(const QFont &body)
{
    return scaled(body, 1.25, QFont::DemiBold);
}

QFont strongFont(const QFont &body)
{
    return scaled(body, 1.0, QFont::DemiBold);
}

QFont captionFont(const QFont &body)
{
    return scaled(body, 0.9, QFont::Normal);
}

int iconSide(const QFont &font)
{
    return qRound(QFontMetrics(font).height() * 1.15);
}

} // namespace hublink::ui
