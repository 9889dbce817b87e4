// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpmessage.h"
#include "app/provider/provider.h"

namespace hublink {

//! Reads the provider's answer to its credential check.
Outcome judge(const Provider &provider, const HttpResponse &response);

//! The provider's own words in an answer, on one line, at most 300 characters; may be empty.
QString providerWords(const HttpResponse &response, const QString &messageMember);

//! The template with its placeholders filled; every value is percent-encoded where it stands
//! in an address.
Result<HttpRequest> fillTemplate(
    const Provider &provider, const RequestTemplate &request, const Credentials &credentials);

} // namespace hublink
