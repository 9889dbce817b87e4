// SPDX-License-Identifier: MIT
// Every control in every state and theme, measured on its picture.
#include "tests/gallery/gallery.h"
#include "tests/support/catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QWidget>

#include <algorithm>

using namespace hublink;
using namespace hublink::test;

namespace {

//! The ground of a picture: what most of it is.
QColor groundOf(const QImage &image, const QRect &part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    return QColor(std::max_element(counts.begin(), counts.end()).key());
}

//! How far the colour that stands out most is from the ground.
double strongest(const QImage &image, const QRect &part)
{
    const QColor ground = groundOf(image, part);
    double most = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

struct ThemeKept
{
    ~ThemeKept() { ui::setThemeChoice(ui::ThemeChoice::System); }
};

} // namespace

TEST_CASE("text, icons and edges of every control stand out in every theme")
{
    const ThemeKept kept;
    for (const ui::ThemeChoice theme :
        {ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast}) {
        ui::setThemeChoice(theme);
        const Gallery gallery = makeGallery();
        gallery.sheet->resize(gallery.sheet->sizeHint());
        gallery.sheet->ensurePolished();
        const QImage sheet = gallery.sheet->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QColor window = ui::roles().window;
        for (const Exhibit &exhibit : gallery.exhibits) {
            INFO(ui::themeName(theme).toStdString() << ": " << exhibit.name.toStdString());
            const QRect place(
                exhibit.widget->mapTo(gallery.sheet.get(), QPoint()), exhibit.widget->size());
            const bool isOff = exhibit.name.contains(u"disabled"_s);
            const QRect inner = place.adjusted(8, 6, -8, -6);
            if (exhibit.name.startsWith(u"button"_s) || exhibit.name.startsWith(u"text"_s)
                || exhibit.name.startsWith(u"pill"_s) || exhibit.name.startsWith(u"input"_s))
                CHECK(strongest(sheet, inner) >= (isOff ? 2.9 : 4.5));
            // What can be used has an edge or a ground that is seen.
            const bool hasEdge = exhibit.name.startsWith(u"button-plain"_s)
                || exhibit.name.startsWith(u"button-primary"_s)
                || exhibit.name.startsWith(u"button-chip"_s)
                || exhibit.name.startsWith(u"input-text"_s) || exhibit.name == u"combo"_s
                || exhibit.name.startsWith(u"card"_s);
            if (!hasEdge || isOff)
                continue;
            double edge = 1;
            for (int x = place.left(); x < place.left() + 4; ++x)
                edge = std::max(edge, contrast(sheet.pixelColor(x, place.center().y()), window));
            CHECK(edge >= 3);
        }
    }
}

TEST_CASE("the roles keep their distances")
{
    using ui::Scheme;
    for (const Scheme scheme :
        {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark}) {
        const ui::Roles &r = ui::rolesOf(scheme);
        INFO(int(scheme));
        for (const QColor &ground : {r.window, r.surface, r.raised, r.sunken, r.accentSoft,
                 r.dangerSoft, r.warningSoft, r.successSoft})
            CHECK(contrast(r.text, ground) >= 7);
        for (const QColor &ground : {r.window, r.surface, r.raised, r.sunken, r.accentSoft}) {
            CHECK(contrast(r.textSecondary, ground) >= 4.5);
            CHECK(contrast(r.accent, ground) >= 4.5);
        }
        for (const QColor &ground : {r.window, r.surface, r.sunken}) {
            CHECK(contrast(r.borderStrong, ground) >= 3);
            CHECK(contrast(r.focus, ground) >= 3);
        }
        CHECK(contrast(r.onAccent, r.accent) >= 4.5);
        CHECK(contrast(r.onDanger, r.danger) >= 4.5);
        CHECK(contrast(r.danger, r.dangerSoft) >= 4.5);
        CHECK(contrast(r.warning, r.warningSoft) >= 4.5);
        CHECK(contrast(r.success, r.successSoft) >= 4.5);
    }
}
