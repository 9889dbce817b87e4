// SPDX-License-Identifier: MIT
#include "app/linking/accountremoval.h"

namespace hublink {

AccountRemoval::AccountRemoval(
    LinkPorts ports, AccountRecord account, bool fromHub, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_account(std::move(account))
    , m_fromHub(fromHub)
{
    if (m_account.keptInKeychain) {
        for (const auto &[key, role] : std::as_const(m_account.fields))
            m_entries.append(keychainkey::account(m_account.uuid, key));
    }
}

void AccountRemoval::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (!m_fromHub)
        return removeNextEntry();
    m_ports.keychain.read(keychainkey::projectApiKey(m_account.project), m_cancel)
        .then(this, [this](const Result<Secret> &apiKey) { onProjectKey(apiKey); });
}

void AccountRemoval::onProjectKey(const Result<Secret> &apiKey)
{
    if (!apiKey)
        return conclude(apiKey.error());
    m_ports.hub.deleteAccount(*apiKey, m_account.hubAccountId, m_cancel)
        .then(this, [this](const Outcome &deleted) {
            if (!deleted)
                return conclude(deleted);
            removeNextEntry();
        });
}

void AccountRemoval::removeNextEntry()
{
    if (m_entries.isEmpty())
        return conclude(m_ports.registry.removeAccount(m_account.uuid));
    m_ports.keychain.remove(m_entries.takeFirst(), m_cancel)
        .then(this, [this](const Outcome &removed) {
            if (!removed)
                return conclude(removed);
            removeNextEntry();
        });
}

void AccountRemoval::conclude(Outcome outcome)
{
    deleteLater();
    m_answer.give(std::move(outcome));
}

} // namespace hublink
