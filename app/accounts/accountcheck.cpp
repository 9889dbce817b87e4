// SPDX-License-Identifier: MIT
#include "app/accounts/accountcheck.h"

#include "app/accounts/accountstate.h"
#include "app/accounts/openproject.h"
#include "app/base/singleuse.h"
#include "app/keychain/keptvalues.h"
#include "app/provider/echoes.h"
#include "app/registry/reason.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace hublink {

bool concernsEveryAccount(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Offline
        || error.isStorage() || error.kind == ErrorKind::KeychainLocked
        || error.kind == ErrorKind::KeychainHanging || error.kind == ErrorKind::KeychainMissing
        || error.kind == ErrorKind::KeychainRestarted;
}

namespace {

//! One check; destroys itself when it has answered.
class AccountCheck final : public SingleUse<Result<AccountRecord>>
{
public:
    AccountCheck(LinkPorts ports, AccountRecord account, Provider provider, QObject *parent);

    void start(Cancellation *cancel);

private:
    void onRead(const Result<QList<KeptValue>> &values);
    void verify();
    void onVerified(const Outcome &outcome);
    void askHub();
    void onOpened(const Result<OpenProject> &project);
    void onHubAccount(const Result<HubAccount> &account);
    void apply(AccountRecord &account) const;
    void record();

    LinkPorts m_ports;
    AccountRecord m_account;
    Provider m_provider;
    QPointer<Cancellation> m_cancel;
    Credentials m_credentials;
    bool m_works = false; //!< the provider accepts the values
    QString m_reason; //!< why it does not
    bool m_isGone = false;
    std::optional<HubAccount> m_hubAccount;
};

AccountCheck::AccountCheck(
    LinkPorts ports, AccountRecord account, Provider provider, QObject *parent)
    : SingleUse(parent)
    , m_ports(std::move(ports))
    , m_account(std::move(account))
    , m_provider(std::move(provider))
{
}

void AccountCheck::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (!m_account.keptInKeychain || !m_provider.check)
        return askHub();
    QStringList entries;
    for (const auto &[key, role] : std::as_const(m_account.fields))
        entries.append(keychainkey::account(m_account.uuid, key));
    readTogether(m_ports.keychain, entries, m_cancel)
        .then(this, [this](const Result<QList<KeptValue>> &values) { onRead(values); });
}

void AccountCheck::onRead(const Result<QList<KeptValue>> &values)
{
    if (!values)
        return conclude(values.error());
    for (const auto &[key, role] : std::as_const(m_account.fields)) {
        for (const auto &[entry, value] : *values) {
            if (entry == keychainkey::account(m_account.uuid, key))
                m_credentials.append({key, role, value});
        }
    }
    if (m_credentials.size() == m_account.fields.size())
        return verify();
    m_reason = storedReason({OwnReason::Code::ValuesGone});
    askHub();
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
        m_works = true;
        return askHub();
    }
    if (outcome.error().kind != ErrorKind::Refused)
        return conclude(outcome.error());
    m_reason
        = storedReason({OwnReason::Code::ValuesRefused, m_provider.name, outcome.error().said});
    askHub();
}

void AccountCheck::askHub()
{
    if (m_account.hubAccountId.isEmpty() || !isKeyKept(m_ports.registry, m_account.project)) {
        if (m_works || !m_reason.isEmpty())
            return record();
        return conclude(Error{.kind = ErrorKind::NothingKept, .party = {}});
    }
    openProject(m_ports, m_account.project, m_cancel)
        .then(this, [this](const Result<OpenProject> &project) { onOpened(project); });
}

void AccountCheck::onOpened(const Result<OpenProject> &project)
{
    if (!project)
        return conclude(project.error());
    project->hub->readAccount(m_account.hubAccountId, m_cancel)
        .then(this, [this](const Result<HubAccount> &account) { onHubAccount(account); });
}

void AccountCheck::onHubAccount(const Result<HubAccount> &account)
{
    if (account)
        m_hubAccount = *account;
    else if (account.error().kind == ErrorKind::NotFound)
        m_isGone = true;
    else
        return conclude(account.error());
    record();
}

void AccountCheck::apply(AccountRecord &account) const
{
    if (m_hubAccount) {
        applyHubAccount(account, *m_hubAccount);
        account.statusReason = withoutCredentials(account.statusReason, m_credentials);
        for (StatusReason &reason : account.reasons)
            reason.description = withoutCredentials(reason.description, m_credentials);
    } else if (m_isGone) {
        applyGone(account);
    } else if (m_works) {
        account.status = AccountStatus::Active;
        account.statusReason.clear();
    }
    // The Hub may not have noticed yet what the provider says.
    if (!m_reason.isEmpty() && (!m_hubAccount || account.status == AccountStatus::Active)
        && !m_isGone) {
        account.status = AccountStatus::Error;
        account.statusReason = m_reason;
    }
    account.checkedAt = m_ports.clock();
}

void AccountCheck::record()
{
    AccountStore &store = m_ports.registry.accountStore();
    AccountRecord before;
    const Result<AccountRecord> after
        = store.change(m_account.uuid, [this, &before](AccountRecord &account) {
              before = account;
              apply(account);
          });
    if (!after)
        return conclude(after.error());
    std::optional<TimelineEntry> event = eventOf(before, *after, after->checkedAt);
    if (!event && after->status == AccountStatus::Active)
        event = TimelineEntry{after->checkedAt, AccountEvent::Checked, {}};
    if (event)
        (void)store.note(after->uuid, *event);
    conclude(after);
}

} // namespace

QFuture<Result<AccountRecord>> checkAccount(
    LinkPorts ports, AccountRecord account, Provider provider, Cancellation *cancel, QObject *owner)
{
    return started(
        new AccountCheck(std::move(ports), std::move(account), std::move(provider), owner), cancel);
}

} // namespace hublink
