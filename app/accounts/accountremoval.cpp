// SPDX-License-Identifier: MIT
#include "app/accounts/accountremoval.h"

#include "app/accounts/openproject.h"
#include "app/base/future.h"

#include <QObject>
#include <QPointer>

namespace hublink {

namespace {

//! One removal; destroys itself when it has answered.
class AccountRemoval final : public QObject
{
public:
    AccountRemoval(LinkPorts ports, AccountRecord account, bool fromHub, QObject *parent);

    QFuture<Removal> future() { return m_answer.future(); }
    void start(Cancellation *cancel);

private:
    void onOpened(const Result<OpenProject> &project);
    void removeNextEntry();
    void conclude(const Outcome &outcome);

    LinkPorts m_ports;
    AccountRecord m_account;
    bool m_fromHub;
    QPointer<Cancellation> m_cancel;
    QStringList m_entries;
    RemovalReport m_report;
    Answer<Removal> m_answer;
};

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
    if (!m_fromHub || m_account.hubAccountId.isEmpty())
        return removeNextEntry();
    m_report.hub = RemovalReport::State::Failed;
    openProject(m_ports, m_account.project, m_cancel)
        .then(this, [this](const Result<OpenProject> &project) { onOpened(project); });
}

void AccountRemoval::onOpened(const Result<OpenProject> &project)
{
    if (!project)
        return conclude(project.error());
    project->hub->deleteAccount(m_account.hubAccountId, m_cancel)
        .then(this, [this](const Outcome &deleted) {
            if (!deleted)
                return conclude(deleted);
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
        return conclude(removed);
    }
    m_report.keychain = RemovalReport::State::Failed;
    m_ports.keychain.remove(m_entries.takeFirst(), m_cancel)
        .then(this, [this](const Outcome &removed) {
            if (!removed)
                return conclude(removed);
            removeNextEntry();
        });
}

void AccountRemoval::conclude(const Outcome &outcome)
{
    deleteLater();
    m_answer.give({outcome ? std::optional<Error>() : outcome.error(), m_report});
}

} // namespace

QFuture<Removal> removeAccount(
    LinkPorts ports, AccountRecord account, bool fromHub, Cancellation *cancel, QObject *owner)
{
    auto *removal = new AccountRemoval(std::move(ports), std::move(account), fromHub, owner);
    const QFuture<Removal> answer = removal->future();
    removal->start(cancel);
    return answer;
}

} // namespace hublink
