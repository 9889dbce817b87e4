// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faultbox.h"

namespace hublink::test {

//! Something that Hublink does over the network. Each call is one attempt; the one after a fault
//! goes on where the one before it ended.
class Flow
{
public:
    virtual ~Flow() = default;
    virtual void prepare(FaultBox &) { }
    //! It leaves everything as it found it, so that the next cell can begin there.
    virtual bool onlyReads() const { return false; }
    virtual std::optional<Error> attempt(FaultBox &box) = 0;
    //! Kinds that its errors may have whatever the fault is.
    virtual QList<ErrorKind> ownKinds() const { return {}; }
    //! What must hold once it has worked; empty: all is well.
    virtual QString whatIsWrong(FaultBox &) { return {}; }
};

using MakeFlow = std::function<std::unique_ptr<Flow>()>;

//! Tries a flow with every fault of one server at each of its requests, and checks each outcome.
void fillMatrix(const QString &name, const MakeFlow &make);

//! The same with everything that can be wrong with a server before it is asked: its certificate,
//! its port, its way there.
void fillDoors(const QString &name, const MakeFlow &make);

} // namespace hublink::test
