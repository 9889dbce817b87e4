// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/httpclient.h"

namespace hublink {

//! One rung of the way to a service.
struct TrialStep
{
    enum class Kind { Name, Proxy, Security, StackOne, Provider };
    enum class State { Fine, NotNeeded, Failed, NotReached };

    Kind kind;
    State state = State::NotReached;
    QString about{}; //!< the host, the proxy, or whom it is about
    std::optional<Error> error{}; //!< of the one that failed
};

//! A service that is asked for its front page.
struct TrialTarget
{
    QString name;
    QUrl address;
};

//! Tries the way to StackOne, and then to a provider, as every other request goes: the same proxy,
//! roots and rules. Sends no value of the person's. Answers with all rungs, in order; what comes
//! after one that failed was not reached. GUI thread.
QFuture<QList<TrialStep>> tryConnection(HttpClient &http, const TrialTarget &stackOne,
    const TrialTarget &provider, Cancellation *cancel, QObject *owner);

} // namespace hublink
