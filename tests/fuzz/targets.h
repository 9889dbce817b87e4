// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace hublink::test {

//! One reader of bytes that come from elsewhere. Whatever it is fed, it must come back, and what it
//! says of itself must hold: a broken promise ends the program.
struct FuzzTarget
{
    QString name; //!< the folder of its inputs in tests/data/fuzz
    std::function<void(const QByteArray &)> feed;
};

const std::vector<FuzzTarget> &fuzzTargets();

} // namespace hublink::test
