// SPDX-License-Identifier: MIT
#include "app/linking/accountcheck.h"

#include "app/linking/accountstate.h"

using namespace Qt::StringLiterals;

namespace hublink {

AccountCheck::AccountCheck(
    LinkPorts ports, AccountRecord account, Provider provider, bool projectKeyKept, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_account(std::move(account))
    , m_provider(std::move(provider))
    , m_projectKeyKept(projectKeyKept)
{
}

void AccountCheck::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (!m_account.keptInKeychain || !m_provider.check)
        return askHub();
    m_toRead = m_account.fields;
    readNext();
}

void AccountCheck::readNext()
{
    if (m_toRead.isEmpty())
        return verify();
    m_ports.keychain.read(keychainkey::account(m_account.uuid, m_toRead.first().first), m_cancel)
        .then(this, [this](const Result<Secret> &value) { onRead(value); });
}

void AccountCheck::onRead(const Result<Secret> &value)
{
    if (!value && value.error().kind == ErrorKind::NotFound) {
        broken(tr("The kept values are gone from the keychain. Link the account again."));
        return askHub();
    }
    if (!value)
        return conclude(value.error());
    const auto [key, role] = m_toRead.takeFirst();
    m_credentials.append({key, role, *value});
    readNext();
}

void AccountCheck::verify()
{
    if (!fillsRequests(m_credentials, m_provider))
        return askHub();
    m_ports.checker.verify(m_provider, m_credentials, m_cancel)
        .then(this, [this](const Outcome &outcome) { onVerified(outcome); });
}

void AccountCheck::onVerified(const Outcome &outcome)
{
    if (outcome) {
        m_learned = true;
        m_account.status = AccountStatus::Active;
        m_account.statusReason.clear();
        return askHub();
    }
    if (outcome.error().kind != ErrorKind::Refused)
        return conclude(outcome.error());
    const QString words = outcome.error().said;
    broken(words.isEmpty()
            ? tr("%1 refuses the kept values.").arg(m_provider.name)
            : tr("%1 refuses the kept values. It says: %2").arg(m_provider.name, words));
    askHub();
}

void AccountCheck::askHub()
{
    if (m_account.hubAccountId.isEmpty() || !m_projectKeyKept) {
        if (m_learned)
            return record();
        return conclude(Error{.kind = ErrorKind::NothingKept, .party = {}});
    }
    m_ports.keychain.read(keychainkey::projectApiKey(m_account.project), m_cancel)
        .then(this, [this](const Result<Secret> &apiKey) { onProjectKey(apiKey); });
}

void AccountCheck::onProjectKey(const Result<Secret> &apiKey)
{
    if (!apiKey)
        return conclude(apiKey.error());
    m_ports.hub.readAccount(*apiKey, m_account.hubAccountId, m_cancel)
        .then(this, [this](const Result<HubAccount> &account) { onHubAccount(account); });
}

void AccountCheck::onHubAccount(const Result<HubAccount> &account)
{
    if (!account && account.error().kind == ErrorKind::NotFound) {
        broken(
            tr("The Hub does not know this account any more. Link it again, or remove it here."));
        return record();
    }
    if (!account)
        return conclude(account.error());
    const AccountRecord before = m_account;
    applyHubAccount(m_account, *account);
    m_account.statusReason = withoutCredentials(m_account.statusReason, m_credentials);
    if (m_broken && m_account.status == AccountStatus::Active) {
        m_account.status = before.status;
        m_account.statusReason = before.statusReason;
    }
    record();
}

void AccountCheck::broken(const QString &reason)
{
    m_learned = true;
    m_broken = true;
    m_account.status = AccountStatus::Error;
    m_account.statusReason = reason;
}

void AccountCheck::record()
{
    m_account.checkedAt = m_ports.clock();
    if (const Outcome saved = m_ports.registry.saveAccount(m_account); !saved)
        return conclude(saved.error());
    conclude(m_account);
}

void AccountCheck::conclude(Result<AccountRecord> result)
{
    deleteLater();
    m_answer.give(std::move(result));
}

} // namespace hublink
