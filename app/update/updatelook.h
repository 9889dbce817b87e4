// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpclient.h"

namespace hublink {

//! A version that is newer than this one.
struct NewerVersion
{
    QString version;
    QUrl page; //!< where a person reads of it and gets it
};

//! Asks an address for the newest version: `{"version": "0.2.0", "url": "https://…"}`. Tells it
//! this version in the query, and nothing else. Nothing: this is the newest. Errors: HttpClient's,
//! UnexpectedAnswer for anything else than such an answer.
QFuture<Result<std::optional<NewerVersion>>> lookForNewerVersion(
    HttpClient &http, const QUrl &address, const QString &ownVersion);

} // namespace hublink
