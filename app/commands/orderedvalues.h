// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/linkfailure.h"
#include "app/keychain/keychain.h"
#include "app/linking/linksession.h"

namespace hublink {

//! A form filled out with the values of an order, or what is wrong with them.
struct FilledForm
{
    EnteredValues entered{};
    std::optional<LinkFailure> fault{};
};

//! Fills a form out without anybody to ask: values by the fields' keys (or the provider's names of
//! them), defaults where none is given, each in its canonical form and held against its rules.
//! `edits`: the account exists, and what it has and is not given stays.
FilledForm fillOut(
    const LinkForm &form, const QList<std::pair<QString, Secret>> &values, bool edits);

//! How what the keychain holds of an account is like other values of it.
enum class Likeness {
    Same,
    Part, //!< what is there is the same, but not all of it is there
    Other,
};

//! Compares without showing anything. Errors: the keychain's.
QFuture<Result<Likeness>> compare(Keychain &keychain, const QUuid &account,
    const QList<std::pair<QString, QString>> &fields, const Credentials &values,
    Cancellation *cancel);

} // namespace hublink
