// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/result.h"
#include "app/provider/provider.h"

#include <QFuture>

namespace hublink {

//! Port: asks a provider whether credentials are good and whom they belong to.
//! Always answers, in the GUI thread, perhaps before the call returns.
class CredentialChecker
{
public:
    virtual ~CredentialChecker() = default;

    //! Refused (with `field` = role, if it can be told), NotTheService, RateLimited, ServiceDown
    //! or a network kind. Precondition: the provider has a check.
    virtual QFuture<Outcome> verify(
        const Provider &provider, const Credentials &credentials, Cancellation *cancel)
        = 0;

    //! What the provider does not tell stays empty; that alone is no error.
    virtual QFuture<Result<Identity>> identify(
        const Provider &provider, const Credentials &credentials, Cancellation *cancel)
        = 0;

    //! Opens the connection that verify() will need, if it is known where it goes. Nothing is sent.
    virtual void warmUp(const Provider &provider) = 0;
};

} // namespace hublink
