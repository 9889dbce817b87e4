// SPDX-License-Identifier: MIT
#include "app/hub/logostore.h"

#include "app/base/future.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype largest = 256 * 1024;
constexpr int freshDays = 30;

} // namespace

LogoStore::LogoStore(HttpClient &http, QString folder)
    : m_http(http)
    , m_folder(std::move(folder))
{
}

QString LogoStore::fileOf(const QUrl &url) const
{
    const QByteArray name
        = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(name);
}

QFuture<Result<QByteArray>> LogoStore::fetch(const QUrl &url)
{
    const QString name = fileOf(url);
    const QDateTime kept = QFileInfo(name).lastModified();
    QFile file(name);
    if (kept.isValid() && kept.daysTo(QDateTime::currentDateTime()) < freshDays
        && file.open(QIODevice::ReadOnly))
        return readyFuture<Result<QByteArray>>(file.readAll());
    return m_http.send(HttpRequest{.url = url}, nullptr)
        .then(&m_http, [name](const Result<HttpResponse> &response) -> Result<QByteArray> {
            if (!response)
                return response.error();
            if (!response->isSuccess() || response->body.size() > largest)
                return errorFromStatus(*response, {});
            QSaveFile keep(name);
            if (QDir().mkpath(QFileInfo(name).absolutePath()) && keep.open(QIODevice::WriteOnly)) {
                keep.write(response->body);
                keep.commit();
            }
            return response->body;
        });
}

} // namespace hublink
