// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hublink {

//! A pasted value without what does not belong to it, and what that was.
struct CleanedValue
{
    QString text;
    bool blanks = false;
    bool lineBreaks = false;
    bool invisible = false; //!< zero-width characters, byte order marks
    bool quotes = false; //!< quotes, brackets and other marks around it
    bool name = false; //!< "API Key: …", "API_KEY=…", "Authorization: Bearer …"
    bool punctuation = false; //!< a comma or full stop behind it
    bool words = false; //!< the text around it
    bool address = false; //!< the rest of a web address
    bool scheme = false; //!< nothing was taken off: https:// was put in front
    bool coding = false; //!< mail or web coding, as in "&amp;"
    QString protector{}; //!< the mail protection that had wrapped it: a host name

    bool isChanged() const
    {
        return blanks || lineBreaks || invisible || quotes || name || punctuation || words
            || address || scheme || coding || !protector.isEmpty();
    }
};

} // namespace hublink
