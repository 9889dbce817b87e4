// SPDX-License-Identifier: MIT
#include "app/hub/logostore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hublink {

LogoStore::LogoStore(HttpClient &http, QString folder)
    : m_files(http, std::move(folder))
{
}

QFuture<Result<QByteArray>> LogoStore::fetch(const QUrl &url)
{
    constexpr qsizetype largest = 256 * 1024;
    constexpr int freshDays = 30;
    return m_files.fetch(url, {.bytes = largest, .days = freshDays});
}

QString LogoStore::fileOf(const QString &connectorName) const
{
    QUrl name;
    name.setPath(connectorName.toLower());
    return m_files.fileOf(name, ".name"_L1);
}

void LogoStore::note(const QString &connectorName, const QUrl &url)
{
    const QByteArray address = url.toEncoded();
    QFile known(fileOf(connectorName));
    if (known.open(QIODevice::ReadOnly) && known.readAll() == address)
        return;
    known.close();
    (void)KeptFiles::keep(known.fileName(), address);
}

QByteArray LogoStore::kept(const QString &connectorName) const
{
    QFile name(fileOf(connectorName));
    if (!name.open(QIODevice::ReadOnly))
        return {};
    QFile logo(m_files.fileOf(QUrl::fromEncoded(name.readAll())));
    return logo.open(QIODevice::ReadOnly) ? logo.readAll() : QByteArray();
}

} // namespace hublink
