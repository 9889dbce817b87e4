// SPDX-License-Identifier: MIT
#include "app/hub/logostore.h"

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

} // namespace hublink
