// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! What a guide's title tells.
struct GuideName
{
    QString provider; //!< the name, as the guide writes it
    QString auth; //!< "API Key"; may be empty
};

//! Of either generation: "Connect NAME with AUTH", "NAME AUTH connector profile", "NAME (AUTH)",
//! "NAME - AUTH". `description` helps where a name holds the word "with".
GuideName guideName(const QString &title, const QString &description);
//! Of the older generation only.
GuideName olderGuideName(const QString &title);

//! The method in words for its part of an address: "api-key" is "API Key".
QString authText(const QString &slug);

} // namespace hublink
