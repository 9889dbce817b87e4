// SPDX-License-Identifier: MIT
#include "ui/style/roles.h"

#include <array>

namespace hublink::ui {

namespace {

const std::array<Roles, 4> all{Roles{
                                   .window = 0xf6f7f5,
                                   .surface = 0xffffff,
                                   .raised = 0xffffff,
                                   .sunken = 0xedf0ec,
                                   .text = 0x1c211d,
                                   .textSecondary = 0x545c56,
                                   .textDisabled = 0x868c87,
                                   .border = 0xdde1dd,
                                   .borderStrong = 0x828883,
                                   .accent = 0x1f6f66,
                                   .onAccent = 0xffffff,
                                   .accentSoft = 0xdcebe8,
                                   .danger = 0xb42318,
                                   .onDanger = 0xffffff,
                                   .dangerSoft = 0xfcebe9,
                                   .warning = 0x875000,
                                   .warningSoft = 0xfcf1de,
                                   .success = 0x1c6f38,
                                   .successSoft = 0xe3f3e8,
                                   .focus = 0x1f6f66,
                               },
    Roles{
        .window = 0x1d211f,
        .surface = 0x272c29,
        .raised = 0x2f3531,
        .sunken = 0x161a18,
        .text = 0xe9ece9,
        .textSecondary = 0xadb6b0,
        .textDisabled = 0x808982,
        .border = 0x3b423e,
        .borderStrong = 0x8b948e,
        .accent = 0x6cc8bb,
        .onAccent = 0x0c1614,
        .accentSoft = 0x1f4a44,
        .danger = 0xff9a90,
        .onDanger = 0x2b0906,
        .dangerSoft = 0x46211e,
        .warning = 0xf2b95f,
        .warningSoft = 0x402f16,
        .success = 0x7fd497,
        .successSoft = 0x1c3925,
        .focus = 0x7fd0c4,
    },
    Roles{
        .window = 0xffffff,
        .surface = 0xffffff,
        .raised = 0xffffff,
        .sunken = 0xffffff,
        .text = Qt::black,
        .textSecondary = Qt::black,
        .textDisabled = 0x595959,
        .border = Qt::black,
        .borderStrong = Qt::black,
        .accent = 0x003f38,
        .onAccent = 0xffffff,
        .accentSoft = 0xcfe9e4,
        .danger = 0x8a0a00,
        .onDanger = 0xffffff,
        .dangerSoft = 0xffffff,
        .warning = 0x5a3500,
        .warningSoft = 0xffffff,
        .success = 0x004f1c,
        .successSoft = 0xffffff,
        .focus = 0x0000c8,
    },
    Roles{
        .window = Qt::black,
        .surface = Qt::black,
        .raised = Qt::black,
        .sunken = Qt::black,
        .text = 0xffffff,
        .textSecondary = 0xffffff,
        .textDisabled = 0xa6a6a6,
        .border = 0xffffff,
        .borderStrong = 0xffffff,
        .accent = 0x7ff0e0,
        .onAccent = Qt::black,
        .accentSoft = 0x00463e,
        .danger = 0xffb3ab,
        .onDanger = Qt::black,
        .dangerSoft = Qt::black,
        .warning = 0xffd37a,
        .warningSoft = Qt::black,
        .success = 0x96f0b0,
        .successSoft = Qt::black,
        .focus = 0xffff00,
    }};

Scheme &current()
{
    static Scheme scheme = Scheme::Light;
    return scheme;
}

} // namespace

const Roles &rolesOf(Scheme scheme)
{
    return all.at(size_t(scheme));
}

const Roles &roles()
{
    return rolesOf(current());
}

Scheme currentScheme()
{
    return current();
}

void setCurrentScheme(Scheme scheme)
{
    current() = scheme;
}

bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
}

QPalette paletteOf(const Roles &r)
{
    QPalette palette(r.surface, r.window);
    palette.setColor(QPalette::WindowText, r.text);
    palette.setColor(QPalette::Base, r.surface);
    palette.setColor(QPalette::AlternateBase, r.sunken);
    palette.setColor(QPalette::ToolTipBase, r.raised);
    palette.setColor(QPalette::ToolTipText, r.text);
    palette.setColor(QPalette::Text, r.text);
    palette.setColor(QPalette::ButtonText, r.text);
    palette.setColor(QPalette::BrightText, r.onAccent);
    palette.setColor(QPalette::PlaceholderText, r.textSecondary);
    palette.setColor(QPalette::Highlight, r.accentSoft);
    palette.setColor(QPalette::HighlightedText, r.text);
    palette.setColor(QPalette::Link, r.accent);
    palette.setColor(QPalette::LinkVisited, r.accent);
    palette.setColor(QPalette::Mid, r.border);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, r.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, r.border);
    return palette;
}

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](float a, float b) { return a * float(share) + b * float(1 - share); };
    return QColor::fromRgbF(part(over.redF(), ground.redF()), part(over.greenF(), ground.greenF()),
        part(over.blueF(), ground.blueF()));
}

} // namespace hublink::ui
