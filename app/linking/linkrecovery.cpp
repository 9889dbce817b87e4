// SPDX-License-Identifier: MIT
#include "app/linking/linkrecovery.h"

#include "app/accounts/accountstate.h"
#include "app/base/future.h"

namespace hublink {

namespace {

using Found = Result<std::optional<HubAccount>>;

Project projectOf(const Registry &registry, const UnfinishedLink &link)
{
    const Result<std::optional<Project>> known = registry.project(link.project);
    if (known && *known)
        return **known;
    return {.uuid = link.project,
        .name = link.projectName,
        .projectId = {},
        .ownerId = link.ownerId,
        .ownerName = link.ownerName,
        .keyKept = link.keychainKeys.contains(keychainkey::projectApiKey(link.project))};
}

//! The account that was not there before StackOne was asked.
Found newAmong(const Result<AccountsPage> &page, const QStringList &before)
{
    if (!page)
        return page.error();
    for (const HubAccount &account : page->accounts) {
        if (!before.contains(account.id))
            return std::optional(account);
    }
    return std::optional<HubAccount>();
}

Found ifThere(const Result<HubAccount> &account)
{
    if (account)
        return std::optional(*account);
    if (account.error().kind == ErrorKind::NotFound)
        return std::optional<HubAccount>();
    return account.error();
}

} // namespace

bool mayBeLinked(const UnfinishedLink &link)
{
    return link.replaces.isNull() && (link.accountsBefore || !link.hubAccountId.isEmpty());
}

QFuture<Found> findLinked(const LinkPorts &ports, const UnfinishedLink &link, Cancellation *cancel)
{
    if (link.project.isNull())
        return readyFuture(Found(Error{.kind = ErrorKind::NothingKept, .party = {}}));
    Hub &hub = ports.hubOf(projectOf(ports.registry, link));
    return ports.keychain.read(keychainkey::projectApiKey(link.project), cancel)
        .then([&hub, link, cancel](const Result<Secret> &apiKey) -> QFuture<Found> {
            if (!apiKey) {
                const bool isGone = apiKey.error().kind == ErrorKind::NotFound;
                return readyFuture(Found(
                    isGone ? Error{.kind = ErrorKind::NothingKept, .party = {}} : apiKey.error()));
            }
            if (!link.hubAccountId.isEmpty())
                return hub.project(*apiKey)->readAccount(link.hubAccountId, cancel).then(ifThere);
            return hub.project(*apiKey)
                ->listAccounts({.ownerId = link.ownerId, .provider = link.provider}, cancel)
                .then([before = link.accountsBefore.value_or(QStringList())](
                          const Result<AccountsPage> &page) { return newAmong(page, before); });
        })
        .unwrap();
}

Outcome keepProject(Registry &registry, const UnfinishedLink &link)
{
    return link.project.isNull() ? Outcome(Done{})
                                 : registry.saveProject(projectOf(registry, link));
}

Result<AccountRecord> finishLinked(const LinkPorts &ports, const ProviderCatalog &providers,
    const UnfinishedLink &link, const HubAccount &account)
{
    AccountRecord record;
    record.uuid = link.account;
    record.provider = link.provider;
    record.providerName = link.providerName;
    record.project = link.project;
    record.ownerId = link.ownerId;
    record.ownerName = link.ownerName;
    record.fields = link.fields;
    record.keptInKeychain = !link.fields.isEmpty();
    record.connectedAt = account.createdAt.isValid() ? account.createdAt : ports.clock();
    record.checkedAt = ports.clock();
    applyHubAccount(record, account);
    if (record.providerName.isEmpty())
        record.providerName = providers.find(record.provider, record.provider).name;
    const Project project = projectOf(ports.registry, link);
    const Project *known = project.uuid.isNull() ? nullptr : &project;
    const Outcome finished = ports.registry.finishLink(record, known, link.account);
    if (!finished)
        return finished.error();
    // A refresh may have listed it meanwhile, without its values.
    const Result<QList<AccountRecord>> same
        = ports.registry.accountStore().withHubIds({account.id});
    for (const AccountRecord &other : same ? *same : QList<AccountRecord>()) {
        if (other.uuid != record.uuid && other.project == record.project && !other.keptInKeychain)
            (void)ports.registry.accountStore().remove(other.uuid);
    }
    (void)ports.registry.accountStore().note(
        record.uuid, {record.checkedAt, AccountEvent::Linked, {}});
    return record;
}

} // namespace hublink
