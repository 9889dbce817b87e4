// SPDX-License-Identifier: MIT
#include "app/net/keptfiles.h"

#include "app/base/future.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace hublink {

QString KeptFiles::fileOf(const QUrl &url, QLatin1StringView ending) const
{
    const QByteArray name
        = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(name) + ending;
}

bool KeptFiles::keep(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    return QDir().mkpath(QFileInfo(file).absolutePath()) && target.open(QIODevice::WriteOnly)
        && target.write(content) == content.size() && target.commit();
}

QFuture<Result<QByteArray>> KeptFiles::fetch(
    const QUrl &url, const Limits &limits, QLatin1StringView ending)
{
    const QString name = fileOf(url, ending);
    const QDateTime kept = QFileInfo(name).lastModified();
    const bool isFresh = kept.isValid()
        && (!limits.days || kept.daysTo(QDateTime::currentDateTime()) < *limits.days);
    if (QFile file(name); isFresh && file.open(QIODevice::ReadOnly))
        return readyFuture<Result<QByteArray>>(file.readAll());
    return m_http.send(HttpRequest{.url = url}, nullptr)
        .then(&m_http,
            [name, largest = limits.bytes](
                const Result<HttpResponse> &response) -> Result<QByteArray> {
                if (!response)
                    return response.error();
                if (!response->isSuccess() || response->body.size() > largest)
                    return errorFromStatus(*response, {});
                (void)keep(name, response->body);
                return response->body;
            });
}

} // namespace hublink
