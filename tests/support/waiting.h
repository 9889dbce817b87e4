// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <functional>

namespace hublink::test {

//! Lets events happen until `holds` or the patience ends.
inline bool waitUntil(const std::function<bool()> &holds, int patienceMs = 15'000)
{
    QElapsedTimer waited;
    waited.start();
    QTimer wake; // so that the loop looks again even if nothing else happens
    wake.start(5);
    while (!holds() && waited.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // Without exec() Qt would keep what deleteLater() marked.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return holds();
}

//! The answer of a port, waited for.
template <typename T>
T answer(QFuture<T> future)
{
    REQUIRE(waitUntil([&] { return future.isFinished(); }));
    REQUIRE(future.resultCount() == 1);
    return future.result();
}

} // namespace hublink::test
