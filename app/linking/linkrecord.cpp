// SPDX-License-Identifier: MIT
#include "app/linking/linkrecord.h"

#include "app/accounts/accountname.h"
#include "app/accounts/accountremoval.h"
#include "app/accounts/accountstate.h"
#include "app/linking/unfinishedlinks.h"
#include "app/provider/echoes.h"

namespace hublink {

namespace {

bool isNamed(const QList<std::pair<QString, QString>> &fields, const QString &key)
{
    return std::any_of(
        fields.cbegin(), fields.cend(), [&](const auto &field) { return field.first == key; });
}

//! The project as it is by now: it may have been edited, refreshed or removed since the link began.
Project upToDate(const Registry &registry, const HubTarget &target)
{
    Project project = target.project;
    if (target.keepApiKey)
        return project;
    const Result<std::optional<Project>> known = registry.project(project.uuid);
    if (!known)
        return project;
    if (!*known) {
        project.keyKept = false; // it went with the project
        return project;
    }
    Project now = **known;
    now.ownerId = project.ownerId;
    now.ownerName = project.ownerName;
    if (now.projectId.isEmpty())
        now.projectId = project.projectId;
    return now;
}

//! Nothing: the project is not known, as for most given links, or there is none.
std::optional<Project> projectOf(const Registry &registry, const LinkResult &result)
{
    const std::optional<HubTarget> &hub = result.request.hub;
    if (!hub || hub->project.uuid.isNull())
        return {};
    Project project = upToDate(registry, *hub);
    if (hub->keepApiKey)
        project.keyKept = result.request.keepInKeychain;
    if (result.progress.prepared && project.projectId.isEmpty())
        project.projectId = result.progress.prepared->session.projectId;
    return project;
}

void takeOwner(AccountRecord &record, const Project &project)
{
    // A given link may tell neither.
    if (!project.uuid.isNull())
        record.project = project.uuid;
    if (!project.ownerId.isEmpty())
        record.ownerId = project.ownerId;
    if (!project.ownerName.isEmpty())
        record.ownerName = project.ownerName;
}

AccountRecord recordOf(const LinkPorts &ports, const LinkResult &result)
{
    const LinkRequest &request = result.request;
    const LinkProgress &progress = result.progress;
    AccountRecord record = request.replaces.value_or(AccountRecord());
    if (request.replaces) {
        // Others may have written since.
        if (const auto now = ports.registry.accountStore().find(request.replaces->uuid))
            record = *now;
    } else {
        record.uuid = request.account;
        record.connectedAt = ports.clock();
        record.label = request.hub ? request.hub->options.label : QString();
    }
    record.status = AccountStatus::Active;
    record.statusReason.clear();
    record.provider = request.provider.key;
    record.providerName = request.provider.name;
    record.checkedAt = ports.clock();
    const bool isOwnName = hasOwnName(record);
    if (progress.identified || !request.replaces)
        record.identity = progress.identity;
    record.fields = keptFields(result);
    record.keptInKeychain = request.keepInKeychain && !record.fields.isEmpty();
    if (request.hub)
        takeOwner(record, request.hub->project);
    if (progress.prepared)
        record.config = progress.prepared->connector.name;
    if (progress.prepared && record.type.isEmpty())
        record.type = progress.prepared->session.type;
    if (result.account)
        applyHubAccount(record, *result.account);
    if (!isOwnName)
        record.label = generatedName(record);
    record.statusReason = withoutCredentials(record.statusReason, result.values);
    return record;
}

//! Entries in the keychain that are of no use any more.
std::optional<UnfinishedLink> leftOverEntries(
    const LinkPorts &ports, const LinkRequest &request, const AccountRecord &record)
{
    UnfinishedLink left{.account = request.account,
        .provider = request.provider.key,
        .providerName = request.provider.name,
        .page = UnfinishedLink::onlyLeftovers,
        .updatedAt = ports.clock()};
    const auto link = unfinishedLink(ports.registry, request.account);
    const bool areSpare = !request.keepInKeychain || request.replaces;
    if (link && *link && areSpare)
        left.keychainKeys = (*link)->keychainKeys;
    // What the account had and has no more.
    for (const auto &[key, role] :
        request.replaces ? request.replaces->fields : QList<std::pair<QString, QString>>()) {
        if (!record.keptInKeychain || !isNamed(record.fields, key))
            left.keychainKeys.append(keychainkey::account(record.uuid, key));
    }
    if (left.keychainKeys.isEmpty())
        return {};
    return left;
}

//! An update leaves one record and one set of entries: the new ones.
void forgetReplaced(const LinkPorts &ports, const AccountRecord &account)
{
    if (account.hubAccountId.isEmpty())
        return;
    const Result<QList<AccountRecord>> same
        = ports.registry.accountStore().withHubIds({account.hubAccountId});
    for (const AccountRecord &earlier : same ? *same : QList<AccountRecord>()) {
        if (earlier.uuid == account.uuid || !mayBeSameProject(earlier.project, account.project))
            continue;
        (void)removeAccount(ports, earlier, false, nullptr, nullptr);
    }
}

} // namespace

bool mayBeSameProject(const QUuid &a, const QUuid &b)
{
    return a == b || a.isNull() || b.isNull();
}

QList<std::pair<QString, QString>> keptFields(const LinkResult &result)
{
    QList<std::pair<QString, QString>> fields;
    for (const Credential &credential : result.keepsValues ? result.values : Credentials()) {
        if (!credential.value.isEmpty())
            fields.append({credential.key, credential.role});
    }
    // Values that stay as they are stay kept, even if they could not be read just now.
    const LinkRequest &request = result.request;
    if (request.replaces && request.replaces->keptInKeychain) {
        for (const auto &field : request.replaces->fields) {
            if (request.unchanged.contains(field.first) && !fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

Result<AccountRecord> recordLink(const LinkPorts &ports, const LinkResult &result)
{
    const LinkRequest &request = result.request;
    const AccountRecord record = recordOf(ports, result);
    const std::optional<Project> project = projectOf(ports.registry, result);
    const std::optional<UnfinishedLink> leftOver = leftOverEntries(ports, request, record);
    if (const Outcome recorded = ports.registry.finishLink(
            record, project ? &*project : nullptr, request.account, leftOver);
        !recorded)
        return recorded.error();
    const AccountEvent event = request.replaces ? AccountEvent::KeyReplaced : AccountEvent::Linked;
    (void)ports.registry.accountStore().note(record.uuid, {record.checkedAt, event, {}});
    forgetReplaced(ports, record);
    if (leftOver)
        discardUnfinishedLink(ports, *leftOver);
    return record;
}

} // namespace hublink
