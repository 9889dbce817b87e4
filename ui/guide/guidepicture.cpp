// SPDX-License-Identifier: MIT
#include "ui/guide/guidepicture.h"

#include "ui/objectnames.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int widthBeforeShown = 640;

} // namespace

GuidePicture::GuidePicture(const GuideImage &image, const GuidePictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_source(image)
    , m_pictures(pictures)
    , m_text(quietLabel({}, this))
    , m_action(new QPushButton(this))
    , m_picture(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignLeading);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    m_action->setObjectName(names::showPicture);
    m_action->setAutoDefault(false);
    makeRoomy(*m_action);
    m_action->hide();
    m_picture->setObjectName(names::guidePicture);
    m_picture->setFlat(true);
    m_picture->setAutoDefault(false);
    m_picture->setCursor(Qt::PointingHandCursor);
    m_picture->setToolTip(tr("Enlarge"));
    m_picture->setAccessibleName(
        m_source.description.isEmpty() ? tr("Picture") : shortened(m_source.description));
    m_picture->setAccessibleDescription(tr("Press to enlarge"));
    m_picture->setStyleSheet(u"QPushButton { border: 0; padding: 0; }"_s);
    m_picture->hide();
    connect(m_picture, &QPushButton::clicked, this, &GuidePicture::enlarge);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_pictures.allowWeb();
        const QList<GuidePicture *> all = window()->findChildren<GuidePicture *>();
        for (GuidePicture *picture : all)
            picture->startAgain();
    });
    // What is at hand has its room from the start, so that the page does not jump.
    if (m_pictures.placeOf(m_source.source) == GuidePictures::Place::Here)
        start();
}

void GuidePicture::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    start();
}

void GuidePicture::start()
{
    if (std::exchange(m_asked, true))
        return;
    const QString what
        = m_source.description.isEmpty() ? tr("Picture") : shortened(m_source.description);
    switch (m_pictures.placeOf(m_source.source)) {
    case GuidePictures::Place::Nowhere: return offer(tr("%1 (not available)").arg(what), {});
    case GuidePictures::Place::Web:
        if (!m_pictures.mayUseWeb())
            return offer(what,
                isAskedNearby()
                    ? QString()
                    : tr("Show pictures from %1").arg(m_pictures.hostOf(m_source.source)));
        break;
    case GuidePictures::Place::Here: break;
    }
    load();
}

//! One question is enough for all pictures of a page.
bool GuidePicture::isAskedNearby() const
{
    const QList<GuidePicture *> all = window()->findChildren<GuidePicture *>();
    return std::any_of(all.cbegin(), all.cend(), [this](const GuidePicture *other) {
        return other != this && other->isVisibleTo(window()) && !other->m_action->isHidden();
    });
}

void GuidePicture::startAgain()
{
    if (!m_asked || !m_image.isNull())
        return;
    m_asked = false;
    start();
}

void GuidePicture::offer(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_text->show();
    m_action->setVisible(!action.isEmpty());
    m_action->setText(action);
    m_action->setToolTip(
        tr("The other computer sees that somebody reads this guide. The choice is kept."));
    m_picture->hide();
}

void GuidePicture::load()
{
    offer(tr("Getting the picture…"), {});
    QFuture<Result<QImage>> image = m_pictures.load(m_source.source);
    if (image.isFinished())
        return onLoaded(image.result());
    image.then(this, [this](const Result<QImage> &loaded) { onLoaded(loaded); });
}

void GuidePicture::onLoaded(const Result<QImage> &image)
{
    if (!image)
        return offer(tr("The picture could not be loaded: %1")
                         .arg(m_source.description.isEmpty() ? tr("Picture")
                                                             : shortened(m_source.description)),
            m_pictures.placeOf(m_source.source) == GuidePictures::Place::Web ? tr("Try again")
                                                                             : QString());
    m_image = *image;
    m_text->hide();
    m_action->hide();
    m_picture->show();
    fit();
}

void GuidePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GuidePicture::fit()
{
    if (m_image.isNull())
        return;
    const QSize natural = m_image.size() / m_image.devicePixelRatio();
    const int room = isVisible() ? width() : widthBeforeShown;
    const QSize shown
        = natural.scaled(qMin(room, natural.width()), natural.height(), Qt::KeepAspectRatio);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        m_image.scaled(shown * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setIcon(pixmap);
    m_picture->setIconSize(shown);
    m_picture->setFixedSize(shown);
}

void GuidePicture::enlarge()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(names::largePicture);
    dialog->setWindowTitle(m_picture->accessibleName());
    auto *area = new QScrollArea(dialog);
    auto *label = new QLabel(area);
    label->setPixmap(QPixmap::fromImage(m_image));
    label->setAccessibleName(m_picture->accessibleName());
    area->setWidget(label);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    dialog->resize((label->sizeHint() + QSize(4, 4)).boundedTo(window()->size() * 1.2));
    dialog->open();
}

} // namespace hublink::ui
