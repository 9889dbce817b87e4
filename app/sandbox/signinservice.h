// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

//! Sign-in pages: StackOne's door to them, and a small page of a made-up provider with Allow and
//! Deny. Who does neither leaves the attempt pending. [hub/PROTOCOL.md]
class SignInService
{
public:
    explicit SignInService(StackOneState &state);

    //! `/connect/oauth2/{integration}`, at the API's address.
    WebResponse open(const WebRequest &request);
    //! `/authorize/{attempt}`, at the provider's address.
    WebResponse authorize(const WebRequest &request);

    QUrl provider; //!< the provider's address

private:
    WebResponse page(const StackOneAttempt &attempt) const;

    StackOneState &m_state;
    QHash<QString, QMap<QString, QString>> m_values; //!< by attempt
};

} // namespace hublink::sandbox
