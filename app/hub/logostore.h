// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/keptfiles.h"

namespace hublink {

//! Connectors' logos: fetched without any credentials, kept in a folder, fetched again after a
//! month. Not having one is never worth a word.
class LogoStore final
{
public:
    //! `folder` is made when the first logo is kept.
    LogoStore(HttpClient &http, QString folder);

    //! The picture as the server sent it: not to be trusted.
    QFuture<Result<QByteArray>> fetch(const QUrl &url);

    //! What is fetched from `url` is this connector's logo.
    void note(const QString &connectorName, const QUrl &url);
    //! The logo of a connector that was noted, as far as it is kept here; empty: none.
    QByteArray kept(const QString &connectorName) const;

private:
    QString fileOf(const QString &connectorName) const;

    KeptFiles m_files;
};

} // namespace hublink
