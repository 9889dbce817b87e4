// SPDX-License-Identifier: MIT
#include "ui/guide/guidepicturefiles.h"

#include "ui/guide/guidepicture.h"
#include "ui/guide/guideview.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int pageWidth = 720;

QPixmap pictureOf(const Services &services, const StoredGuide &guide, const GuidePart &part)
{
    QWidget page;
    page.setAutoFillBackground(true);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    if (!part.section.isEmpty())
        column->addWidget(quietLabel(part.section, &page));
    QLabel *title = textLabel(part.title, &page);
    title->setFont(titleFont(title->font()));
    column->addWidget(title);
    auto *view = new GuideView(services, guide, &page);
    view->setTicks({});
    view->showWarnings(guide.guide.warnings);
    view->showPart(part);
    column->addWidget(view);
    column->addStretch();
    page.setFixedWidth(pageWidth);
    const QList<GuidePicture *> pictures = page.findChildren<GuidePicture *>();
    for (GuidePicture *picture : pictures)
        picture->start();
    QCoreApplication::sendPostedEvents();
    column->activate();
    page.setFixedHeight(column->hasHeightForWidth() ? column->totalHeightForWidth(pageWidth)
                                                    : column->totalSizeHint().height());
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
        if (!pictureOf(services, guide, part).save(file))
            return failed(file);
    }
    return number;
}

} // namespace hublink::ui
