// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/documentation.h"

namespace hublink {

//! How a connector signs in, as far as it tells.
struct AuthWay
{
    QString configKey; //!< of the connector's auth configuration: "api_key"; may be empty
    bool isRedirect = false; //!< by a page of the provider
};

//! Whether a guide for one auth method helps with a connector that signs in this way.
enum class GuideFit { No, Perhaps, Yes };
//! `auth` in words or as an address has it; empty: the guide does not tell.
GuideFit fitOf(const QString &auth, const AuthWay &way);

//! The page of the documentation's guide that fits best; empty: there is none.
QUrl documentedGuide(
    const Documentation &documentation, const QString &connector, const AuthWay &way);

} // namespace hublink
