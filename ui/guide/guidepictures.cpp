// SPDX-License-Identifier: MIT
#include "ui/guide/guidepictures.h"

#include "app/base/future.h"
#include "app/base/settingnames.h"
#include "app/guide/guidestore.h"
#include "ui/style/icons.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int widest = 4000;

Result<QImage> decode(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    // Drawings that nobody has vouched for may name further files.
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    QImage image;
    if (format != "svg" && format != "svgz" && size.width() <= widest * 2)
        image = reader.read();
    if (image.isNull())
        return Error{
            .kind = ErrorKind::UnexpectedAnswer, .party = {}, .detail = u"this is no picture"_s};
    return image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation) : image;
}

Result<QImage> drawing(const QString &file)
{
    QFile source(file);
    QSvgRenderer renderer;
    if (!source.open(QIODevice::ReadOnly) || !renderer.load(withRoles(source.readAll())))
        return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = file};
    constexpr int sharpness = 2;
    QImage image(renderer.defaultSize() * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(sharpness);
    return image;
}

} // namespace

GuidePictures::GuidePictures(const Services &services, GuideOrigin origin, QString pageAddress)
    : m_services(services)
    , m_origin(std::move(origin))
    , m_pageAddress(std::move(pageAddress))
{
}

//! Empty unless the picture stands in the guide's own folder.
QString GuidePictures::localFile(const QString &source) const
{
    if (m_origin.kind == GuideOrigin::Kind::Web || source.isEmpty()
        || !QUrl(source).scheme().isEmpty())
        return {};
    const bool fromRoot = source.startsWith(u'/');
    const QString path = fromRoot ? source.mid(1) : source;
    const QString root = m_origin.root.isEmpty() ? m_origin.base : m_origin.root;
    const QString file = (fromRoot ? root : m_origin.base) + path.section(u'?', 0, 0);
    if (m_origin.kind == GuideOrigin::Kind::BuiltIn)
        return path.contains(".."_L1) ? QString() : file;
    const QString folder = QFileInfo(root).canonicalFilePath() + u'/';
    const QString found = QFileInfo(file).canonicalFilePath();
    return found.startsWith(folder) ? found : QString();
}

QUrl GuidePictures::webAddress(const QString &source) const
{
    QUrl url(source);
    if (url.isRelative())
        url = QUrl(m_pageAddress).resolved(url);
    return url.scheme() == "https"_L1 || isSafeAddress(url) ? url : QUrl();
}

GuidePictures::Place GuidePictures::placeOf(const QString &source) const
{
    if (!localFile(source).isEmpty() || source.startsWith("data:image/"_L1))
        return Place::Here;
    return webAddress(source).isEmpty() || m_origin.kind == GuideOrigin::Kind::BuiltIn
        ? Place::Nowhere
        : Place::Web;
}

QString GuidePictures::hostOf(const QString &source) const
{
    return webAddress(source).host();
}

bool GuidePictures::mayUseWeb() const
{
    return m_services.ports.registry.isOn(webPicturesSetting);
}

void GuidePictures::allowWeb() const
{
    (void)m_services.ports.registry.setOn(webPicturesSetting, true);
}

QFuture<Result<QImage>> GuidePictures::load(const QString &source) const
{
    using Answer = Result<QImage>;
    if (source.startsWith("data:image/"_L1)) {
        const QByteArray data = source.section(u"base64,"_s, 1).toLatin1();
        return readyFuture<Answer>(decode(QByteArray::fromBase64(data)));
    }
    if (const QString name = localFile(source); !name.isEmpty()) {
        if (m_origin.kind == GuideOrigin::Kind::BuiltIn)
            return readyFuture<Answer>(drawing(name));
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return readyFuture<Answer>(
                Error{.kind = ErrorKind::NotFound, .party = {}, .detail = name});
        return readyFuture<Answer>(decode(file.readAll()));
    }
    if (placeOf(source) != Place::Web || !mayUseWeb() || !m_services.guideStore)
        return readyFuture<Answer>(
            Error{.kind = ErrorKind::NotFound, .party = {}, .detail = source});
    return m_services.guideStore->fetchPicture(webAddress(source))
        .then([](const Result<QByteArray> &bytes) -> Answer {
            if (!bytes)
                return bytes.error();
            return decode(*bytes);
        });
}

} // namespace hublink::ui
