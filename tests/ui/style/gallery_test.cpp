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

//! How far the first pixels of a control stand out from the window.
double edgeOf(const QImage &sheet, const QRect &place, const QColor &window)
{
    constexpr int widest = 4;
    double edge = 1;
    for (int x = place.left(); x < place.left() + widest; ++x)
        edge = std::max(edge, contrast(sheet.pixelColor(x, place.center().y()), window));
    return edge;
}

QRect placeOf(const Gallery &gallery, const Exhibit &exhibit)
{
    return {exhibit.widget->mapTo(gallery.sheet.get(), QPoint()), exhibit.widget->size()};
}

//! What a control is drawn on inside its edge.
QColor insideOf(const QImage &sheet, const QRect &place)
{
    return groundOf(sheet, place.adjusted(8, 6, -8, -6));
}

//! A ring stands around its control.
constexpr int ringRoom = 4;

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
        gallery.sheet->show();
        const QImage sheet = gallery.sheet->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QColor window = ui::roles().window;
        for (const Exhibit &exhibit : gallery.exhibits) {
            INFO(ui::themeName(theme).toStdString() << ": " << exhibit.name.toStdString());
            const QRect place = placeOf(gallery, exhibit);
            const bool isOff = exhibit.name.contains(u"disabled"_s);
            const QRect inner = place.adjusted(8, 6, -8, -6);
            if (exhibit.name.startsWith(u"button"_s) || exhibit.name.startsWith(u"text"_s)
                || exhibit.name.startsWith(u"pill"_s) || exhibit.name.startsWith(u"input"_s)
                || exhibit.name.startsWith(u"row"_s))
                CHECK(strongest(sheet, inner) >= (isOff ? 2.9 : 4.5));
            if (exhibit.name.endsWith(u"-focus"_s)) {
                // Around a button, on the edge of an input.
                const double ring = edgeOf(sheet, place.adjusted(-ringRoom, 0, 0, 0), window);
                CHECK(std::max(ring, edgeOf(sheet, place, window)) >= 3);
                continue;
            }
            if (exhibit.name.endsWith(u"-hover"_s)) {
                const auto rest = std::find_if(gallery.exhibits.begin(), gallery.exhibits.end(),
                    [name = exhibit.name.chopped(6) + u"-rest"_s](
                        const Exhibit &other) { return other.name == name; });
                CHECK((rest == gallery.exhibits.end()
                    || insideOf(sheet, place) != insideOf(sheet, placeOf(gallery, *rest))));
            }
            // What can be used has an edge or a ground that is seen.
            const bool hasEdge = exhibit.name.startsWith(u"button-plain"_s)
                || exhibit.name.startsWith(u"button-primary"_s)
                || exhibit.name.startsWith(u"button-chip"_s)
                || exhibit.name.startsWith(u"input-text"_s) || exhibit.name == u"combo"_s
                || exhibit.name.startsWith(u"card"_s);
            if (!hasEdge || isOff)
                continue;
            CHECK(edgeOf(sheet, place, window) >= 3);
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
