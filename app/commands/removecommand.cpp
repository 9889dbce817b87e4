// SPDX-License-Identifier: MIT
#include "app/commands/removecommand.h"

#include "app/accounts/accountremoval.h"
#include "app/aiapps/appsinuse.h"
#include "app/registry/accountexport.h"
#include "app/registry/leases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink {

RemoveCommand::RemoveCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
{
}

void RemoveCommand::start()
{
    const Result<QList<AccountRecord>> found
        = m_parts.registry().accountStore().withId(m_options.accountId);
    if (!found)
        return fail(found.error());
    if (found->size() != 1)
        return fail(Error{.kind = ErrorKind::NotFound, .party = {}, .field = u"id"_s});
    const AccountRecord &account = found->first();
    if (m_parts.registry().isLeasedElsewhere(linkLease(account.uuid), systemTime()))
        return fail(Error{.kind = ErrorKind::BusyElsewhere, .party = {}});
    remove(account);
}

void RemoveCommand::remove(const AccountRecord &account)
{
    removeAccount(m_parts.ports(), account, m_options.fromHub, &m_cancellation, this)
        .then(this, [this, account](const Removal &removal) {
            if (removal.error)
                return fail(*removal.error);
            AppsInUse(AiAppPlaces::ofThisComputer()).takeOut(account);
            const QJsonObject json{{u"removed"_s, accountJson(account, m_words.reason)}};
            QCoreApplication::exit(printJson(json) ? ExitDone : ExitStorage);
        });
}

void RemoveCommand::fail(const Error &error)
{
    const LinkFailure failure{.error = error};
    (void)printJson(failureJson(failure, m_words));
    QCoreApplication::exit(exitCodeOf(failure));
}

} // namespace hublink
