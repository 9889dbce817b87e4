// SPDX-License-Identifier: MIT
#include "ui/guide/guidepicturefiles.h"

#include "ui/guide/guidepicture.h"
#include "ui/guide/guideview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidewaysarea.h"

#include <QCoreApplication>
#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int pageWidth = 720;
constexpr int widestPage = 2400;

//! The page as wide as its widest table or line of code, so that nothing is hidden in a picture.
int widthFor(const QWidget &page)
{
    int width = pageWidth;
    const QList<SidewaysArea *> areas = page.findChildren<SidewaysArea *>();
    for (const SidewaysArea *area : areas) {
        const int around = page.width() - area->width();
        width = std::max(width, area->naturalWidth() + around);
    }
    return std::min(width, widestPage);
}

//! Heights that depend on widths settle in a few rounds.
void settle(QWidget &page, QVBoxLayout &column, int width)
{
    constexpr int mostRounds = 5;
    for (int round = 0; round < mostRounds; ++round) {
        const QSize before = page.size();
        page.resize(width, page.height());
        QCoreApplication::sendPostedEvents();
        column.activate();
        page.resize(width,
            column.hasHeightForWidth() ? column.totalHeightForWidth(width)
                                       : column.totalSizeHint().height());
        QCoreApplication::sendPostedEvents();
        if (page.size() == before)
            return;
    }
}

QPixmap pictureOf(
    const Services &services, const StoredGuide &guide, const GuidePart &part, bool isFirst)
{
    QWidget page;
    page.setAutoFillBackground(true);
    // Laid out as if it were shown: only then do parts know their places.
    page.setAttribute(Qt::WA_DontShowOnScreen);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    if (!part.section.isEmpty())
        column->addWidget(quietLabel(part.section, &page));
    if (!part.title.isEmpty()) {
        QLabel *title = textLabel(part.title, &page);
        title->setFont(pageFont(title->font()));
        column->addWidget(title);
    }
    auto *view = new GuideView(services, guide, &page);
    view->setTicks({});
    if (isFirst)
        view->showWarnings(guide.guide.warnings);
    view->showPart(part);
    column->addWidget(view);
    column->addStretch();
    const QList<GuidePicture *> pictures = page.findChildren<GuidePicture *>();
    for (GuidePicture *picture : pictures)
        picture->start();
    column->setSizeConstraint(QLayout::SetNoConstraint);
    page.resize(pageWidth, pageWidth);
    page.show();
    settle(page, *column, pageWidth);
    if (const int width = widthFor(page); width > pageWidth)
        settle(page, *column, width);
    return page.grab();
}

} // namespace

Result<int> saveStepPictures(
    const Services &services, const StoredGuide &guide, const QString &folder)
{
    QList<GuidePart> parts = partsOf(guide.guide);
    for (const GuideStep &step : guide.guide.linking)
        parts.append({step.title, {}, step.blocks, !step.title.isEmpty()});
    const auto failed = [](const QString &file) {
        return Error{.kind = ErrorKind::StorageFailed,
            .party = {},
            .detail = u"%1 cannot be written"_s.arg(file)};
    };
    if (!QDir().mkpath(folder))
        return failed(folder);
    int number = 0;
    for (const GuidePart &part : std::as_const(parts)) {
        const QString file = QDir(folder).filePath(u"%1.png"_s.arg(++number, 2, 10, QChar(u'0')));
        if (!pictureOf(services, guide, part, number == 1).save(file))
            return failed(file);
    }
    return number;
}

} // namespace hublink::ui
