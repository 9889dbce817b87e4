// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/projectrefresh.h"

namespace hublink {

//! Looks again at many accounts of one project by StackOne's list, which tells a hundred of them in
//! one answer: for accounts whose values are not kept here, so that only StackOne can be asked.
//! Reads the whole project, so what else is new there is recorded, too. `progressed`, if given, is
//! told how many of the project's accounts were read by now. Without an answer if `owner` goes
//! first.
//!
//! Errors: those of ProjectRefresh; BusyElsewhere if another process is reading the project.
QFuture<Outcome> checkByList(LinkPorts ports, const ProviderCatalog &providers,
    const QUuid &project, ProjectRefresh::Settings settings,
    std::function<void(int seen)> progressed, Cancellation *cancel, QObject *owner);

//! Whether the list is the quicker way for so many of a project's accounts.
bool isListWorthwhile(int accounts, int allOfProject);

} // namespace hublink
