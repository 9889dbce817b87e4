// SPDX-License-Identifier: MIT
// No part of any guide is wider than its window, and nothing of it is cut off: every guide of the
// program, every shape of guide that the practice documentation has, and those of a folder that the
// environment variable HUBLINK_TEST_GUIDES names.
#include "app/guide/docsindex.h"
#include "app/guide/guidereader.h"
#include "app/guide/guidestore.h"
#include "app/sandbox/docssite.h"
#include "tests/support/windows.h"
#include "ui/guide/guideview.h"
#include "ui/widgets/sidewaysarea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace hublink;
using namespace hublink::test;

namespace {

sandbox::WebRequest request(const QString &path)
{
    sandbox::WebRequest request;
    request.method = "GET";
    request.path = path;
    request.headers = {{"host", "127.0.0.1"}};
    return request;
}

//! Guides that a reader has to do with, however many there are of a shape.
QList<StoredGuide> practiceGuides(const sandbox::StackOneState &state)
{
    constexpr int each = 9; // prime to the seven shapes
    sandbox::DocsSite site(state, 0);
    const GuideOrigin web{
        .kind = GuideOrigin::Kind::Web, .base = u"http://127.0.0.1/guide"_s, .readAt = {}};
    QList<StoredGuide> guides;
    QList<QUrl> indexes = {QUrl(u"http://127.0.0.1/llms.txt"_s)};
    for (qsizetype at = 0; at < indexes.size(); ++at) {
        const auto text = site.handle(request(indexes.at(at).path()));
        const Result<DocsIndex> read
            = readDocsIndex(text ? text->body : QByteArray(), indexes.at(at));
        REQUIRE(read);
        indexes += read->parts;
        for (qsizetype i = 0; i < read->pages.size(); i += each) {
            const auto page = site.handle(request(markdownTwin(read->pages.at(i).url).path()));
            const Result<Guide> guide
                = readGuide(page ? page->body : QByteArray(), indexes.at(at).toString());
            if (guide)
                guides.append({u"practice"_s, *guide, web, {}});
        }
    }
    return guides;
}

QList<StoredGuide> givenGuides()
{
    QList<StoredGuide> guides;
    const QString folder = qEnvironmentVariable("HUBLINK_TEST_GUIDES");
    if (folder.isEmpty())
        return guides;
    QDirIterator files(folder, {u"*.md"_s, u"*.mdx"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<Guide> guide = readGuide(file.readAll(), file.fileName());
        if (guide)
            guides.append({file.fileName(), *guide, {}, {}});
    }
    return guides;
}

//! What is wrong with how the part stands in a window of this width; empty: nothing.
QString faultOf(const ui::Services &services, const StoredGuide &guide, const GuidePart &part,
    QSize size, Qt::LayoutDirection direction)
{
    QScrollArea area;
    area.setLayoutDirection(direction);
    area.setWidgetResizable(true);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *view = new ui::GuideView(services, guide, page);
    view->setTicks({});
    view->showWarnings(guide.guide.warnings);
    view->showPart(part);
    column->addWidget(view);
    column->addStretch();
    area.setWidget(page);
    area.resize(size);
    area.show();
    // Heights that depend on widths settle in a few rounds.
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();

    const QList<QWidget *> widgets = view->findChildren<QWidget *>();
    if (area.horizontalScrollBar()->maximum() > 0) {
        QString widest;
        for (const QWidget *widget : widgets) {
            if (!widget->layout() && widget->minimumSizeHint().width() > view->width() / 2)
                widest += u' ' + QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->accessibleName();
        }
        return u"%1 px too wide:"_s.arg(area.horizontalScrollBar()->maximum()) + widest;
    }
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(view))
            continue;
        bool isMovable = false; // sideways, inside a table or code
        for (const QWidget *up = widget->parentWidget(); up && up != view; up = up->parentWidget())
            isMovable = isMovable || qobject_cast<const ui::SidewaysArea *>(up);
        if (isMovable)
            continue;
        const QRect place(widget->mapTo(view, QPoint()), widget->size());
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty())
            continue;
        const auto told = [&](const QString &fault) { return fault + u": "_s + text.left(60); };
        if (place.left() < 0 || place.right() >= view->width())
            return told(u"beyond the edge"_s);
        if (label && label->hasHeightForWidth()
            && label->height() < label->heightForWidth(label->width()))
            return told(u"lines cut off"_s);
        if (button && button->width() < button->minimumSizeHint().width())
            return told(u"a button cut off"_s);
    }
    return {};
}

struct Room
{
    const char *name;
    QSize size;
    int textScale;
    Qt::LayoutDirection direction;
};

//! The smallest window of the assistant, the usual one, and a huge one.
const QList<Room> rooms = {{"smallest", {330, 400}, 1, Qt::LeftToRight},
    {"smallest, right-to-left", {330, 400}, 1, Qt::RightToLeft},
    {"usual", {720, 600}, 1, Qt::LeftToRight},
    {"usual, right-to-left, text twice as large", {720, 600}, 2, Qt::RightToLeft},
    {"huge", {2400, 1300}, 1, Qt::LeftToRight}};

} // namespace

TEST_CASE("no part of a guide is wider than its window or cut off")
{
    WindowFixture w;
    QList<StoredGuide> guides = w.guides.all();
    const qsizetype own = guides.size();
    guides += practiceGuides(w.sandbox.stackOne());
    REQUIRE(guides.size() > own + 20);
    guides += givenGuides();
    const QFont usual = QApplication::font();
    for (const Room &room : rooms) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * room.textScale);
        QApplication::setFont(font);
        for (const StoredGuide &guide : std::as_const(guides)) {
            const QList<GuidePart> parts = partsOf(guide.guide);
            for (const GuidePart &part : parts) {
                const QString fault = faultOf(w.services, guide, part, room.size, room.direction);
                if (fault.isEmpty())
                    continue;
                UNSCOPED_INFO(room.name << ", " << guide.guide.title.toStdString() << ", "
                                        << part.title.toStdString() << ": " << fault.toStdString());
                CHECK(fault.isEmpty());
            }
        }
    }
    QApplication::setFont(usual);
}
