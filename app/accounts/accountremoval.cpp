// SPDX-License-Identifier: MIT
#include "app/accounts/accountremoval.h"

#include "app/accounts/openproject.h"
#include "app/base/singleuse.h"

#include <QPointer>

namespace hublink {

namespace {

//! One removal; destroys itself when it has answered.
class AccountRemoval final : public SingleUse<Removal>
{
public:
    AccountRemoval(LinkPorts ports, AccountRecord account, bool fromHub, QObject *parent);

    void start(Cancellation *cancel);

private:
    void onOpened(const Result<OpenProject> &project);
    void removeNextEntry();
    void end(const Outcome &outcome);

    LinkPorts m_ports;
    AccountRecord m_account;
    bool m_fromHub;
    QPointer<Cancellation> m_cancel;
    QStringList m_entries;
    RemovalReport m_report;
};

AccountRemoval::AccountRemoval(
    LinkPorts ports, AccountRecord account, bool fromHub, QObject *parent)
    : SingleUse(parent)
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
    if (!m_fromHub || m_account.hubAccountId.isEmpty())
        return removeNextEntry();
    m_report.hub = RemovalReport::State::Failed;
    openProject(m_ports, m_account.project, m_cancel)
        .then(this, [this](const Result<OpenProject> &project) { onOpened(project); });
}

void AccountRemoval::onOpened(const Result<OpenProject> &project)
{
    if (!project)
        return end(project.error());
    project->hub->deleteAccount(m_account.hubAccountId, m_cancel)
        .then(this, [this](const Outcome &deleted) {
            if (!deleted)
                return end(deleted);
            m_report.hub = RemovalReport::State::Done;
            removeNextEntry();
        });
}

void AccountRemoval::removeNextEntry()
{
    if (m_entries.isEmpty()) {
        if (m_account.keptInKeychain)
            m_report.keychain = RemovalReport::State::Done;
        const Outcome removed = m_ports.registry.accountStore().remove(m_account.uuid);
        m_report.record = removed ? RemovalReport::State::Done : RemovalReport::State::Failed;
        return end(removed);
    }
    m_report.keychain = RemovalReport::State::Failed;
    m_ports.keychain.remove(m_entries.takeFirst(), m_cancel)
        .then(this, [this](const Outcome &removed) {
            if (!removed)
                return end(removed);
            removeNextEntry();
        });
}

void AccountRemoval::end(const Outcome &outcome)
{
    conclude({outcome ? std::optional<Error>() : outcome.error(), m_report});
}

} // namespace

QFuture<Removal> removeAccount(
    LinkPorts ports, AccountRecord account, bool fromHub, Cancellation *cancel, QObject *owner)
{
    return started(
        new AccountRemoval(std::move(ports), std::move(account), fromHub, owner), cancel);
}

} // namespace hublink
