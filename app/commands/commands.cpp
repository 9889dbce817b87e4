// SPDX-License-Identifier: MIT
#include "app/commands/commands.h"

#include "app/accounts/accountcheck.h"
#include "app/base/terminal.h"
#include "app/guide/guidejson.h"
#include "app/guide/guidemarkdown.h"
#include "app/guide/guideparts.h"
#include "app/registry/accountexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool print(const QList<AccountRecord> &accounts, bool json)
{
    QByteArray out;
    if (json) {
        QJsonArray array;
        for (const AccountRecord &account : accounts)
            array.append(accountJson(account));
        out = QJsonDocument(array).toJson();
    } else {
        for (const AccountRecord &account : accounts) {
            out += u"%1\t%2\t%3\t%4\n"_s
                       .arg(account.uuid.toString(QUuid::WithoutBraces),
                           terminalText(account.providerName), terminalText(account.label),
                           accountJson(account)["status"_L1].toString())
                       .toUtf8();
        }
    }
    if (printOut(out))
        return true;
    complain(u"the list could not be written to standard output"_s);
    return false;
}

ExitCode cannotRead(const Error &error)
{
    complain(u"the accounts cannot be read: %1 (%2)"_s.arg(kindName(error.kind), error.detail));
    return exitCodeOf(error);
}

//! A list that lost entries is no success.
bool tellsOfRescue(const Registry &registry)
{
    const std::optional<Rescue> &rescued = registry.rescued();
    if (!rescued)
        return false;
    complain(rescued->keptAs.isEmpty()
            ? u"the records were empty. Open Hublink to bring the accounts back from StackOne."_s
            : u"the records were damaged; %1 could be saved. The damaged file is kept as %2. Open "
              "Hublink to bring the accounts back from StackOne."_s.arg(rescued->saved)
                  .arg(rescued->keptAs));
    return true;
}

} // namespace

ExitCode listAccounts(Parts &parts, bool json)
{
    const bool isRescued = tellsOfRescue(parts.registry());
    const Result<QList<AccountRecord>> accounts = parts.registry().accountStore().all();
    if (!accounts)
        return cannotRead(accounts.error());
    return print(*accounts, json) && !isRescued ? ExitDone : ExitStorage;
}

VerifyCommand::VerifyCommand(Parts &parts, const Options &options)
    : m_parts(parts)
    , m_options(options)
{
}

void VerifyCommand::start()
{
    if (tellsOfRescue(m_parts.registry()))
        m_code = ExitStorage;
    const Result<QList<AccountRecord>> accounts = m_parts.registry().accountStore().all();
    if (!accounts)
        return QCoreApplication::exit(cannotRead(accounts.error()));
    for (const AccountRecord &account : *accounts) {
        const bool named = m_options.accountId == account.uuid.toString(QUuid::WithoutBraces)
            || m_options.accountId == account.hubAccountId;
        if (m_options.accountId.isEmpty() || named)
            m_waiting.append(account);
    }
    if (m_waiting.isEmpty() && !m_options.accountId.isEmpty()) {
        complain(u"there is no account with this ID"_s);
        return QCoreApplication::exit(ExitWrongUse);
    }
    next();
}

void VerifyCommand::next()
{
    if (m_waiting.isEmpty())
        return finish();
    QTimer::singleShot(m_pace.take(systemTime()), this, &VerifyCommand::check);
}

void VerifyCommand::check()
{
    const AccountRecord account = m_waiting.first();
    auto *work = new AccountCheck(m_parts.ports(), account,
        m_parts.providers().find(account.provider, account.providerName), this);
    work->future().then(this, [this](const Result<AccountRecord> &checked) { onChecked(checked); });
    work->start(nullptr);
}

void VerifyCommand::onChecked(const Result<AccountRecord> &account)
{
    const AccountRecord before = m_waiting.takeFirst();
    m_checked.append(account ? *account : before);
    if (!account) {
        complain(u"%1 was not checked: %2"_s.arg(before.label, kindName(account.error().kind)));
        m_code = exitCodeOf(account.error());
    } else if (account->status != AccountStatus::Active && m_code == ExitDone) {
        m_code = ExitRefused;
    }
    next();
}

void VerifyCommand::finish()
{
    const bool isPrinted = print(m_checked, m_options.json);
    QCoreApplication::exit(isPrinted ? m_code : ExitStorage);
}

ExitCode printGuide(const Options &options)
{
    const Result<StoredGuide> read = readGuideFile(options.guideFile);
    if (!read) {
        complain(read.error().detail);
        return read.error().kind == ErrorKind::StorageFailed ? ExitStorage : ExitWrongUse;
    }
    const Guide &guide = read->guide;
    QByteArray out;
    if (options.json) {
        out = QJsonDocument(toJson(guide)).toJson();
    } else {
        QStringList lines = {u"# "_s + guide.title};
        for (const QList<GuideNode> &warning : guide.warnings)
            lines.append(u"> "_s + toMarkdown(warning).replace(u'\n', u"\n> "_s));
        for (const GuidePart &part : partsOf(guide)) {
            lines.append(u"## "_s + part.title);
            lines.append(toMarkdown(part.blocks));
        }
        out = lines.join(u"\n\n"_s).toUtf8() + '\n';
    }
    return printOut(out) ? ExitDone : ExitStorage;
}

} // namespace hublink
