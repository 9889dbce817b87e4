// SPDX-License-Identifier: MIT
#include "app/commands/accountscommand.h"

#include "app/base/terminal.h"
#include "app/commands/commandtexts.h"
#include "app/registry/accountexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hublink {

bool printAccounts(const QList<AccountRecord> &accounts, bool json, const CommandWords &words)
{
    QByteArray out;
    if (json) {
        QJsonArray array;
        for (const AccountRecord &account : accounts)
            array.append(accountJson(account, words.reason));
        out = QJsonDocument(array).toJson();
    } else {
        for (const AccountRecord &account : accounts) {
            out += u"%1\t%2\t%3\t%4\n"_s
                       .arg(account.uuid.toString(QUuid::WithoutBraces),
                           terminalText(account.providerName), terminalText(account.label),
                           accountJson(account, words.reason)["status"_L1].toString())
                       .toUtf8();
        }
    }
    if (printOut(out))
        return true;
    complain(CommandTexts::tr("the list could not be written to standard output"));
    return false;
}

ExitCode cannotRead(const Error &error)
{
    complain(CommandTexts::tr("the accounts cannot be read: %1 (%2)")
                 .arg(kindName(error.kind), error.detail));
    return exitCodeOf(error);
}

//! A list that lost entries is no success.
bool tellsOfRescue(const Registry &registry)
{
    const std::optional<Rescue> &rescued = registry.rescued();
    if (!rescued)
        return false;
    complain(rescued->keptAs.isEmpty()
            ? CommandTexts::tr(
                "the records were empty. Open Hublink to bring the accounts back from StackOne.")
            : CommandTexts::tr(
                "the records were damaged; %1 could be saved. The damaged file is kept as %2. Open "
                "Hublink to bring the accounts back from StackOne.")
                  .arg(rescued->saved)
                  .arg(rescued->keptAs));
    return true;
}

ExitCode listAccounts(Registry &registry, bool json, const CommandWords &words)
{
    const bool isRescued = tellsOfRescue(registry);
    const Result<QList<AccountRecord>> accounts = registry.accountStore().all();
    if (!accounts)
        return cannotRead(accounts.error());
    return printAccounts(*accounts, json, words) && !isRescued ? ExitDone : ExitStorage;
}

ExitCode exportAccounts(Registry &registry, const Options &options, const CommandWords &words)
{
    const bool isRescued = tellsOfRescue(registry);
    const Result<QList<AccountRecord>> accounts = registry.accountStore().all();
    if (!accounts)
        return cannotRead(accounts.error());
    QByteArray out;
    if (options.json) {
        QJsonArray array;
        for (const AccountRecord &account : *accounts)
            array.append(accountJson(account, words.reason));
        out = QJsonDocument(array).toJson();
    } else {
        out = csvHead();
        for (const AccountRecord &account : *accounts)
            out += csvRow(account, words.reason);
    }
    if (options.exportFile.isEmpty())
        return printOut(out) && !isRescued ? ExitDone : ExitStorage;
    QSaveFile file(options.exportFile);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(out) == out.size() && file.commit();
    if (!isWritten)
        complain(CommandTexts::tr("the file cannot be written: %1").arg(file.errorString()));
    return isWritten && !isRescued ? ExitDone : ExitStorage;
}

} // namespace hublink
