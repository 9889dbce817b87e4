// SPDX-License-Identifier: MIT
#include "app/ai/wantedaccounts.h"

#include <algorithm>

namespace hublink {

namespace {

constexpr qsizetype mostAccounts = 200;

//! Ids are looked up; only a name makes all accounts be read.
QList<AccountRecord> accountsCalled(const QString &name, const AccountStore &store)
{
    const Result<QList<AccountRecord>> withId = store.withId(name);
    if (!withId || !withId->isEmpty())
        return withId ? *withId : QList<AccountRecord>();
    QList<AccountRecord> named;
    const Result<QList<AccountRecord>> all = store.all();
    for (const AccountRecord &account : all ? *all : QList<AccountRecord>()) {
        if (account.label.compare(name, Qt::CaseInsensitive) == 0)
            named.append(account);
    }
    return named;
}

} // namespace

QList<AccountRecord> wantedAccounts(const BridgeSettings &settings, Registry &registry)
{
    const AccountStore &store = registry.accountStore();
    QList<AccountRecord> meant;
    if (settings.all) {
        if (const Result<QList<AccountRecord>> all = store.all())
            meant = *all;
    }
    for (const QString &name : settings.accounts)
        meant += accountsCalled(name, store);

    QList<QUuid> projects;
    const Result<QList<Project>> known = registry.projects();
    for (const Project &project : known ? *known : QList<Project>()) {
        if (isCalled(project, settings.project))
            projects.append(project.uuid);
    }
    QList<AccountRecord> wanted;
    for (const AccountRecord &account : std::as_const(meant)) {
        const bool isThere = std::any_of(wanted.cbegin(), wanted.cend(),
            [&](const AccountRecord &other) { return other.uuid == account.uuid; });
        const bool isIn = settings.project.isEmpty() || projects.contains(account.project);
        if (!account.hubAccountId.isEmpty() && isIn && !isThere && wanted.size() < mostAccounts)
            wanted.append(account);
    }
    return wanted;
}

} // namespace hublink
