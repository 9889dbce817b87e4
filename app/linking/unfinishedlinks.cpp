// SPDX-License-Identifier: MIT
#include "app/linking/unfinishedlinks.h"

#include "app/base/future.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Removes entries one after the other. Lives as long as its own continuations.
struct Discarding
{
    LinkPorts ports;
    UnfinishedLink link;
    Answer<Outcome> answer;
};

void discardNext(const std::shared_ptr<Discarding> &work)
{
    if (work->link.keychainKeys.isEmpty())
        return work->answer.give(work->ports.registry.removeUnfinishedLink(work->link.account));
    work->ports.keychain.remove(work->link.keychainKeys.takeFirst(), nullptr)
        .then([work](const Outcome &removed) {
            if (!removed)
                return work->answer.give(removed);
            discardNext(work);
        });
}

bool isKeptForProject(const Registry &registry, const QString &keychainKey)
{
    const Result<QList<Project>> projects = registry.projects();
    if (!projects)
        return true; // when in doubt, leave it
    for (const Project &project : *projects) {
        if (project.keyKept && keychainkey::projectApiKey(project.uuid) == keychainKey)
            return true;
    }
    return false;
}

//! An account may have got the entry back since.
bool isKeptForAccount(Registry &registry, const QString &keychainKey)
{
    const QUuid account(keychainKey.section(u'/', 1, 1));
    const Result<AccountRecord> record = registry.accountStore().find(account);
    if (!record)
        return record.error().kind != ErrorKind::NotFound; // when in doubt, leave it
    return record->keptInKeychain
        && std::any_of(record->fields.cbegin(), record->fields.cend(), [&](const auto &field) {
               return keychainkey::account(account, field.first) == keychainKey;
           });
}

} // namespace

Result<std::optional<UnfinishedLink>> unfinishedLink(const Registry &registry, const QUuid &account)
{
    const Result<QList<UnfinishedLink>> links = registry.unfinishedLinks();
    if (!links)
        return links.error();
    for (const UnfinishedLink &link : *links) {
        if (link.account == account)
            return std::optional(link);
    }
    return std::optional<UnfinishedLink>();
}

bool hasStagedValues(const UnfinishedLink &link)
{
    return !link.replaces.isNull() && !link.keychainKeys.isEmpty();
}

Outcome rememberUnfinishedLink(Registry &registry, UnfinishedLink link)
{
    const Result<std::optional<UnfinishedLink>> earlier = unfinishedLink(registry, link.account);
    if (!earlier)
        return earlier.error();
    if (*earlier) {
        link.keychainKeys = (*earlier)->keychainKeys;
        link.projectName = (*earlier)->projectName;
        link.fields = (*earlier)->fields;
        link.accountsBefore = (*earlier)->accountsBefore;
        link.hubAccountId = (*earlier)->hubAccountId;
        if (link.replaces.isNull())
            link.replaces = (*earlier)->replaces;
    }
    return registry.saveUnfinishedLink(link);
}

QFuture<Outcome> discardUnfinishedLink(const LinkPorts &ports, const UnfinishedLink &link)
{
    auto work = std::make_shared<Discarding>(Discarding{ports, link, {}});
    work->link.keychainKeys.removeIf([&](const QString &key) {
        return isKeptForProject(ports.registry, key) || isKeptForAccount(ports.registry, key);
    });
    QFuture<Outcome> future = work->answer.future();
    discardNext(work);
    return future;
}

} // namespace hublink
