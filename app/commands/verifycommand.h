// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/requestpace.h"
#include "app/commands/commandwords.h"
#include "app/parts.h"

namespace hublink {

//! `hublink verify`: checks accounts again and prints how they stand. Single-use; ends the
//! application with the exit code.
class VerifyCommand final : public QObject
{
    Q_OBJECT
public:
    VerifyCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    //! Stops after what is being checked.
    void cancel() { m_cancellation.request(); }

private:
    void next();
    void check();
    void onChecked(const Result<AccountRecord> &account);
    void finish();

    Parts &m_parts;
    Options m_options;
    CommandWords m_words;
    Cancellation m_cancellation;
    RequestPace m_pace{{}};
    QList<AccountRecord> m_waiting;
    QList<AccountRecord> m_checked;
    ExitCode m_code = ExitDone;
};

} // namespace hublink
