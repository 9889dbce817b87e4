// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

//! Makes a project's accounts, any number, and lets them change while somebody reads them. Same
//! seed, same accounts, same changes.
class AccountMaker
{
public:
    //! `hive` are values that the Hive stand-in takes.
    AccountMaker(StackOneState &state, const QMap<QString, QString> &hive);

    void make(int count);
    //! One account breaks, heals, goes, comes or is renamed, in turns.
    void change();

private:
    StackOneAccount next();
    void breakAccount(StackOneAccount &account);

    StackOneState &m_state;
    QMap<QString, QString> m_hive;
    int m_made = 0;
    int m_changes = 0;
};

} // namespace hublink::sandbox
