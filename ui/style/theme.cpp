// SPDX-License-Identifier: MIT
#include "ui/style/theme.h"

#include "ui/style/hublinkstyle.h"
#include "ui/style/spokenrole.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! A palette of pure black and white is how systems without another way ask for contrast.
bool asksForContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return (ground == Qt::black && text.lightness() > 250)
        || (ground == Qt::white && text == Qt::black
            && palette.color(QPalette::Button) == Qt::white);
}

struct Wish
{
    ThemeChoice choice = ThemeChoice::System;
    DesktopColours desktop;
};

Wish &wish()
{
    static Wish current;
    return current;
}

//! The desktop's palette, before this program sets one.
QPalette &system()
{
    static QPalette palette;
    return palette;
}

Scheme wantedScheme()
{
    const DesktopColours &desktop = wish().desktop;
    const bool systemIsDark = desktop.isDark.value_or(system().color(QPalette::Window).lightness()
        < system().color(QPalette::WindowText).lightness());
    switch (wish().choice) {
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::Contrast: return systemIsDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    case ThemeChoice::System: break;
    }
    if (desktop.hasHighContrast || asksForContrast(system()))
        return systemIsDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return systemIsDark ? Scheme::Dark : Scheme::Light;
}

void show()
{
    setCurrentScheme(wantedScheme());
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(roles()));
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

void applyTheme(QApplication &application, ThemeChoice choice)
{
    system() = QGuiApplication::palette();
    if (!qobject_cast<HublinkStyle *>(application.style()))
        QApplication::setStyle(new HublinkStyle);
    installSpokenRoles();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [](Qt::ColorScheme scheme) {
        if (scheme == Qt::ColorScheme::Unknown)
            return;
        wish().desktop.isDark = scheme == Qt::ColorScheme::Dark;
        show();
    };
    QStyleHints *hints = QGuiApplication::styleHints();
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, &application, follow);
    follow(hints->colorScheme());
#endif
    setThemeChoice(choice);
}

void setThemeChoice(ThemeChoice choice)
{
    wish().choice = choice;
    show();
}

void followDesktop(const DesktopColours &desktop)
{
    wish().desktop = desktop;
    show();
}

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return u"system"_s;
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::Contrast: return u"contrast"_s;
    }
    return {};
}

ThemeChoice themeNamed(const QString &name)
{
    for (const ThemeChoice choice :
        {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        if (themeName(choice) == name)
            return choice;
    }
    return ThemeChoice::System;
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
