// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpclient.h"

#include <QFuture>

#include <optional>

namespace hublink {

//! A folder of what was fetched from the web, one file an address. Nothing but the address goes
//! out: no credentials, no cookies.
class KeptFiles final
{
public:
    //! `folder` is made when the first file is kept.
    KeptFiles(HttpClient &http, QString folder)
        : m_http(http)
        , m_folder(std::move(folder))
    {
    }

    QString folder() const { return m_folder; }
    QString fileOf(const QUrl &url, QLatin1StringView ending = {}) const;
    //! False if the disk refuses; what was there before stays.
    static bool keep(const QString &file, const QByteArray &content);

    struct Limits
    {
        qsizetype bytes; //!< a larger answer is an error
        std::optional<int> days{}; //!< an older file is fetched again; unset: never
    };
    //! What is kept, or else what the server sends: not to be trusted.
    QFuture<Result<QByteArray>> fetch(
        const QUrl &url, const Limits &limits, QLatin1StringView ending = {});

private:
    HttpClient &m_http;
    QString m_folder;
};

} // namespace hublink
