// SPDX-License-Identifier: MIT
#include "ui/style/theme.h"

#include "ui/style/indicatorstyle.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

struct Colors
{
    QColor window, base, alternate, text, quiet, button, line, accent, onAccent;
};

const Colors light{
    0xf6f7f5, 0xffffff, 0xf1f3f0, 0x1c211d, 0x5a625c, 0xfdfdfc, 0xc9cec9, 0x1f6f66, 0xffffff};
const Colors dark{
    0x1d211f, 0x333a36, 0x252a27, 0xe9ece9, 0xa7b0aa, 0x3a423d, 0x4c544f, 0x57b3a6, 0x0f1513};

QPalette paletteOf(const Colors &c)
{
    QPalette palette(c.button, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor faded = c.quiet;
        faded.setAlphaF(0.75F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * share + b.redF() * (1 - share),
        a.greenF() * share + b.greenF() * (1 - share), a.blueF() * share + b.blueF() * (1 - share));
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
    const bool ownStyle = choice != ThemeChoice::System
        || application.style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    if (!ownStyle)
        return;
    QApplication::setStyle(new IndicatorStyle);
    const bool wantsDark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && isDark(QGuiApplication::palette()));
    QApplication::setPalette(paletteOf(wantsDark ? dark : light));
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Neutral: return quietText(palette);
    case Tone::Accent: return palette.color(QPalette::Highlight);
    case Tone::Good: return onDark ? QColor(0x6f, 0xcf, 0x8a) : QColor(0x1c, 0x75, 0x3a);
    case Tone::Caution: return onDark ? QColor(0xf2, 0xb4, 0x5c) : QColor(0x8f, 0x52, 0x00);
    case Tone::Bad: return onDark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb4, 0x23, 0x18);
    }
    return {};
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return mixed(toneColor(tone, palette), palette.color(QPalette::Base), 0.12F);
}

QColor codeBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.1F);
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72F);
}

void makeRoomy(QPushButton &button)
{
    constexpr int height = 32;
    button.setMinimumHeight(height);
    button.setMinimumWidth(button.sizeHint().width() + space::large);
}

QFont titleFont(const QFont &body)
{
    return scaled(body, 1.6, QFont::DemiBold);
}

QFont headingFont(const QFont &body)
{
    return scaled(body, 1.0, QFont::DemiBold);
}

QFont smallFont(const QFont &body)
{
    return scaled(body, 0.9, QFont::Normal);
}

} // namespace hublink::ui
