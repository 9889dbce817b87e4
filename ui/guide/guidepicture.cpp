// SPDX-License-Identifier: MIT
#include "ui/guide/guidepicture.h"

#include "app/base/future.h"
#include "ui/objectnames.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

//! The picture itself, as wide as it is or as its place allows, and as high as its width asks for.
class GuidePicture::Button final : public QAbstractButton
{
public:
    explicit Button(QWidget *parent)
        : QAbstractButton(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    const QImage &image() const { return m_image; }
    void setImage(const QImage &image)
    {
        m_image = image;
        m_drawn = {};
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return m_image.size() / m_image.devicePixelRatio(); }
    QSize minimumSizeHint() const override { return {1, 1}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QSize natural = sizeHint();
        return natural.width() > width
            ? natural.scaled(width, natural.height(), Qt::KeepAspectRatio).height()
            : natural.height();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_image.isNull())
            return;
        const qreal ratio = devicePixelRatioF();
        const QSizeF shown
            = QSizeF(sizeHint()).scaled(size().boundedTo(sizeHint()), Qt::KeepAspectRatio);
        const QSize pixels = (shown * ratio).toSize();
        if (m_drawn.size() != pixels)
            m_drawn = m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QPainter painter(this);
        painter.drawImage(QRectF({}, shown), m_drawn, QRectF({}, QSizeF(pixels)));
    }

private:
    QImage m_image;
    QImage m_drawn; //!< in the size in which it was drawn last
};

GuidePicture::GuidePicture(const GuideImage &image, const GuidePictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_source(image)
    , m_pictures(pictures)
    , m_text(quietLabel({}, this))
    , m_action(new QPushButton(this))
    , m_picture(new Button(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignLeading);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    m_action->setObjectName(names::showPicture);
    m_action->setAutoDefault(false);
    m_action->hide();
    m_picture->setObjectName(names::guidePicture);
    m_picture->setToolTip(tr("Enlarge"));
    m_picture->setAccessibleName(
        m_source.description.isEmpty() ? tr("Picture") : shortened(m_source.description));
    m_picture->setAccessibleDescription(tr("Press to enlarge"));
    m_picture->hide();
    connect(m_picture, &QAbstractButton::clicked, this, &GuidePicture::enlarge);
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

//! The program's own drawings follow the theme.
void GuidePicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_picture->image().isNull()
        && m_pictures.placeOf(m_source.source) == GuidePictures::Place::Here)
        load();
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
    if (!m_asked || !m_picture->image().isNull())
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
    image.then(
        ifAlive<Result<QImage>>(this, [this](const Result<QImage> &loaded) { onLoaded(loaded); }));
}

void GuidePicture::onLoaded(const Result<QImage> &image)
{
    if (!image)
        return offer(tr("The picture could not be loaded: %1")
                         .arg(m_source.description.isEmpty() ? tr("Picture")
                                                             : shortened(m_source.description)),
            m_pictures.placeOf(m_source.source) == GuidePictures::Place::Web ? tr("Try again")
                                                                             : QString());
    m_picture->setImage(*image);
    m_text->hide();
    m_action->hide();
    m_picture->show();
}

void GuidePicture::enlarge()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(names::largePicture);
    dialog->setWindowTitle(m_picture->accessibleName());
    auto *area = new QScrollArea(dialog);
    auto *label = new QLabel(area);
    label->setPixmap(QPixmap::fromImage(m_picture->image()));
    label->setAccessibleName(m_picture->accessibleName());
    area->setWidget(label);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    dialog->resize((label->sizeHint() + QSize(4, 4)).boundedTo(window()->size() * 1.2));
    dialog->open();
}

} // namespace hublink::ui
