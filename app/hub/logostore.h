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

private:
    KeptFiles m_files;
};

} // namespace hublink
