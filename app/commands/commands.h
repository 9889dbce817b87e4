// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/requestpace.h"
#include "app/parts.h"

namespace hublink {

//! `hublink accounts`: prints the accounts of this computer. No window, no secret.
ExitCode listAccounts(Parts &parts, bool json);

//! `hublink guide`: prints what the reader makes of a guide, as JSON or as Markdown. Needs no
//! display and no data folder.
ExitCode printGuide(const Options &options);

//! `hublink verify`: checks accounts again and prints how they stand. Single-use; ends the
//! application with the exit code.
class VerifyCommand final : public QObject
{
    Q_OBJECT
public:
    VerifyCommand(Parts &parts, const Options &options);
    void start();

private:
    void next();
    void check();
    void onChecked(const Result<AccountRecord> &account);
    void finish();

    Parts &m_parts;
    Options m_options;
    RequestPace m_pace{{}};
    QList<AccountRecord> m_waiting;
    QList<AccountRecord> m_checked;
    ExitCode m_code = ExitDone;
};

} // namespace hublink
