// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpmessage.h"

namespace hublink {

//! A part of a path or a query's value, percent-encoded.
QString encoded(const QString &text);

//! An address that paths can be put behind.
QString withoutSlash(const QUrl &url);

//! Where `pathAndQuery` is below StackOne's API; its parts must be encoded already.
QUrl apiAddress(const QUrl &api, const QString &pathAndQuery);

//! A request to the platform API, opened with a project's key. [hub/PROTOCOL.md]
HttpRequest platformRequest(
    const QByteArray &method, const QUrl &api, const QString &pathAndQuery, const Secret &apiKey);

//! A JSON object as a request's body.
Secret jsonBody(const QJsonObject &object);

} // namespace hublink
