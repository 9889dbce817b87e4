// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"
#include "app/net/httpmessage.h"
#include "app/provider/provider.h"

#include <QJsonValue>

namespace hublink {

//! StackOne, as errors name it.
inline const QString stackOne = QStringLiteral("StackOne");

//! Whether a call was made with the project's API key or with a session token: 401 and 403 mean
//! different things. [hub/PROTOCOL.md]
enum class HubDoor { ApiKey, SessionToken };

//! What a call was for.
struct HubCall
{
    HubDoor door;
    ErrorSubject about;
    bool carriesEntries = false; //!< sends what a person entered
};

//! The error for a StackOne answer that is no success, with StackOne's and the provider's words
//! unwrapped: `message` may be JSON inside JSON. Blames an entry only if the call carried one; a
//! refused API key names apiKeyField. [hub/PROTOCOL.md]
Error hubError(const HttpResponse &response, const HubCall &call);

//! The JSON of a successful answer; null for the legal empty body. An answer that is no JSON
//! is an error, whatever its status.
Result<QJsonValue> hubAnswer(const Result<HttpResponse> &response, const HubCall &call);

//! The same without values that the service may have sent back.
Error withoutEchoes(Error error, const Credentials &credentials);
//! … and without what opened the door: a key or a token.
Error withoutEcho(const Error &error, const Secret &opener);

} // namespace hublink
