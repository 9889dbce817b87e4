// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/parts.h"

namespace hublink {

//! `hublink remove ID`: takes an account and its values from this computer, with --from-hub from
//! StackOne too. Single-use; ends the application.
class RemoveCommand final : public QObject
{
    Q_OBJECT
public:
    RemoveCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    void cancel() { m_cancellation.request(); }

private:
    void remove(const AccountRecord &account);
    void fail(const Error &error);

    Parts &m_parts;
    const Options m_options;
    const CommandWords m_words;
    Cancellation m_cancellation;
};

} // namespace hublink
