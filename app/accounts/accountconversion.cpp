// SPDX-License-Identifier: MIT
#include "app/accounts/accountconversion.h"

#include "app/accounts/accountstate.h"
#include "app/accounts/openproject.h"
#include "app/base/singleuse.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! One conversion; destroys itself when it has answered.
class AccountConversion final : public SingleUse<Result<AccountRecord>>
{
public:
    AccountConversion(LinkPorts ports, AccountRecord account, QString type, QObject *parent);

    void start(Cancellation *cancel);

private:
    void onOpened(const Result<OpenProject> &project);
    void onChanged(const Result<HubAccount> &account);

    LinkPorts m_ports;
    AccountRecord m_account;
    QString m_type;
    QPointer<Cancellation> m_cancel;
};

AccountConversion::AccountConversion(
    LinkPorts ports, AccountRecord account, QString type, QObject *parent)
    : SingleUse(parent)
    , m_ports(std::move(ports))
    , m_account(std::move(account))
    , m_type(std::move(type))
{
}

void AccountConversion::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (m_account.hubAccountId.isEmpty())
        return conclude(Error{.kind = ErrorKind::NothingKept, .party = {}});
    openProject(m_ports, m_account.project, cancel)
        .then(this, [this](const Result<OpenProject> &project) { onOpened(project); });
}

void AccountConversion::onOpened(const Result<OpenProject> &project)
{
    if (!project)
        return conclude(project.error());
    project->hub->changeAccount(m_account.hubAccountId, {.type = m_type}, m_cancel)
        .then(this, [this](const Result<HubAccount> &account) { onChanged(account); });
}

void AccountConversion::onChanged(const Result<HubAccount> &account)
{
    if (!account)
        return conclude(account.error());
    // Believed only if StackOne says so itself.
    if (account->type != m_type) {
        return conclude(Error{.kind = ErrorKind::UnexpectedAnswer,
            .party = u"StackOne"_s,
            .detail = u"the type did not change"_s});
    }
    AccountStore &store = m_ports.registry.accountStore();
    AccountRecord before;
    const Result<AccountRecord> after = store.change(m_account.uuid, [&](AccountRecord &record) {
        before = record;
        applyNews(record, *account);
    });
    if (after) {
        if (const auto event = eventOf(before, *after, m_ports.clock()))
            (void)store.note(after->uuid, *event);
    }
    conclude(after);
}

} // namespace

QFuture<Result<AccountRecord>> convertAccount(
    LinkPorts ports, AccountRecord account, QString type, Cancellation *cancel, QObject *owner)
{
    return started(
        new AccountConversion(std::move(ports), std::move(account), std::move(type), owner),
        cancel);
}

} // namespace hublink
