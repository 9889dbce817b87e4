// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace hublink {

//! The context of what commands say on a terminal.
struct CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandTexts)
};

} // namespace hublink
