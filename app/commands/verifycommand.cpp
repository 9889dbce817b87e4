// SPDX-License-Identifier: MIT
#include "app/commands/verifycommand.h"

#include "app/accounts/accountcheck.h"
#include "app/base/terminal.h"
#include "app/commands/accountscommand.h"
#include "app/commands/commandtexts.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

VerifyCommand::VerifyCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
{
}

void VerifyCommand::start()
{
    if (tellsOfRescue(m_parts.registry()))
        m_code = ExitStorage;
    const AccountStore &store = m_parts.registry().accountStore();
    const QString &id = m_options.accountId;
    const Result<QList<AccountRecord>> accounts = id.isEmpty() ? store.all() : store.withId(id);
    if (!accounts)
        return QCoreApplication::exit(cannotRead(accounts.error()));
    m_waiting = *accounts;
    if (m_waiting.isEmpty() && !id.isEmpty()) {
        complain(CommandTexts::tr("there is no account with this ID"));
        return QCoreApplication::exit(ExitWrongUse);
    }
    next();
}

void VerifyCommand::next()
{
    if (m_cancellation.isRequested())
        m_code = ExitCancelled;
    if (m_waiting.isEmpty() || m_cancellation.isRequested())
        return finish();
    QTimer::singleShot(m_pace.take(systemTime()), this, &VerifyCommand::check);
}

void VerifyCommand::check()
{
    const AccountRecord account = m_waiting.first();
    checkAccount(m_parts.ports(), account,
        m_parts.providers().find(account.provider, account.providerName), &m_cancellation, this)
        .then(this, [this](const Result<AccountRecord> &checked) { onChecked(checked); });
}

void VerifyCommand::onChecked(const Result<AccountRecord> &account)
{
    const AccountRecord before = m_waiting.takeFirst();
    m_checked.append(account ? *account : before);
    if (!account) {
        complain(CommandTexts::tr("%1 was not checked: %2")
                     .arg(before.label, kindName(account.error().kind)));
        m_code = exitCodeOf(account.error());
    } else if (account->status != AccountStatus::Active && m_code == ExitDone) {
        m_code = ExitRefused;
    }
    next();
}

void VerifyCommand::finish()
{
    const bool isPrinted = printAccounts(m_checked, m_options.json, m_words);
    QCoreApplication::exit(isPrinted ? m_code : ExitStorage);
}

} // namespace hublink
