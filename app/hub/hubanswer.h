// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/huberror.h"
#include "app/provider/echoes.h"

#include <optional>

namespace hublink {

//! StackOne answered, but not with what was asked for.
inline Error missingPart(const QString &part)
{
    return Error{.kind = ErrorKind::UnexpectedAnswer,
        .party = stackOne,
        .detail = part + QStringLiteral(" is missing")};
}

template <typename T>
Result<T> orMissing(std::optional<T> found, const QString &part)
{
    if (found)
        return *std::move(found);
    return missingPart(part);
}

//! A continuation for an answer: what `read` makes of it, or StackOne's error without what opened
//! the door.
template <typename T, typename Read>
auto answered(const HubCall &call, const Secret &opener, Read read)
{
    return [call, opener, read](const Result<HttpResponse> &response) -> Result<T> {
        const Result<QJsonValue> json = hubAnswer(response, call);
        if (!json)
            return withoutEcho(json.error(), opener);
        return read(*json, *response);
    };
}

} // namespace hublink
