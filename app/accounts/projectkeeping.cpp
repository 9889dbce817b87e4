// SPDX-License-Identifier: MIT
#include "app/accounts/projectkeeping.h"

#include "app/base/future.h"

#include <QPointer>

#include <memory>

namespace hublink {

namespace {

//! What a refresh or a link recorded meanwhile stays; what a person edits is as edited.
Project merged(const std::optional<Project> &known, const Project &edited)
{
    if (!known)
        return edited;
    Project result = *known;
    result.name = edited.name;
    result.api = edited.api;
    result.app = edited.app;
    result.colour = edited.colour;
    result.keyKept = edited.keyKept;
    return result;
}

//! One project being kept. Lives as long as its own continuations.
struct Keeping
{
    LinkPorts ports;
    Project project;
    Secret key;
    QPointer<Cancellation> cancel;
    std::optional<Project> before{};
    Answer<Result<Project>> answer{};
};
using Work = std::shared_ptr<Keeping>;

void record(const Work &work)
{
    Registry &registry = work->ports.registry;
    const Result<std::optional<Project>> known = registry.project(work->project.uuid);
    if (!known)
        return work->answer.give(known.error());
    const Project result = merged(*known, work->project);
    const Outcome saved = registry.saveProject(result);
    work->answer.give(saved ? Result<Project>(result) : Result<Project>(saved.error()));
}

//! Back to what was, unless nobody can tell which key the keychain holds now.
void takeBack(const Work &work, const Error &error)
{
    Registry &registry = work->ports.registry;
    if (!work->before)
        (void)registry.removeProject(work->project.uuid);
    else if (error.kind != ErrorKind::KeychainHanging)
        (void)registry.saveProject(*work->before);
    work->answer.give(error);
}

//! Recorded without its key before the key is written, so that a killed program leaves no entry
//! without an owner, and no key that is sent to another address.
void keepKey(const Work &work)
{
    Registry &registry = work->ports.registry;
    const Result<std::optional<Project>> before = registry.project(work->project.uuid);
    if (!before)
        return work->answer.give(before.error());
    work->before = *before;
    if (!work->before || work->before->api != work->project.api) {
        Project pending = merged(work->before, work->project);
        pending.keyKept = false;
        if (const Outcome saved = registry.saveProject(pending); !saved)
            return work->answer.give(saved.error());
    }
    work->ports.keychain.write(keychainkey::projectApiKey(work->project.uuid), work->key, nullptr)
        .then([work](const Outcome &written) {
            if (!written)
                return takeBack(work, written.error());
            work->project.keyKept = true;
            record(work);
        });
}

//! A project that is here twice would show all its accounts twice.
void compareKeys(const Work &work, QList<Project> others)
{
    if (others.isEmpty())
        return keepKey(work);
    const Project other = others.takeFirst();
    work->ports.keychain.read(keychainkey::projectApiKey(other.uuid), work->cancel)
        .then([work, others, other](const Result<Secret> &known) {
            if (!known && known.error().kind != ErrorKind::NotFound)
                return work->answer.give(known.error());
            if (!known || !(*known == work->key))
                return compareKeys(work, others);
            work->answer.give(
                Error{.kind = ErrorKind::AlreadyKnown, .party = other.name, .field = apiKeyField});
        });
}

void onTried(const Work &work, const Result<AccountsPage> &page)
{
    if (!page) {
        Error error = page.error();
        if (error.kind == ErrorKind::Refused || error.kind == ErrorKind::PermissionMissing)
            error.field = apiKeyField;
        return work->answer.give(error);
    }
    const Result<QList<Project>> projects = work->ports.registry.projects();
    if (!projects)
        return work->answer.give(projects.error());
    QList<Project> others = *projects;
    others.removeIf([&](const Project &other) {
        return other.uuid == work->project.uuid || !other.keyKept || other.api != work->project.api;
    });
    compareKeys(work, others);
}

} // namespace

QFuture<Result<Project>> keepProject(
    const LinkPorts &ports, const Project &project, const Secret &key, Cancellation *cancel)
{
    const Work work(new Keeping{ports, project, key, cancel});
    QFuture<Result<Project>> future = work->answer.future();
    if (!key.isEmpty()) {
        ports.hubOf(project)
            .project(key)
            ->listAccounts({.page = 1, .size = 1}, cancel)
            .then([work](const Result<AccountsPage> &page) { onTried(work, page); });
        return future;
    }
    const Result<std::optional<Project>> known = ports.registry.project(project.uuid);
    if (!known)
        work->answer.give(known.error());
    else if (*known && (*known)->keyKept && (*known)->api == project.api)
        record(work);
    else
        work->answer.give(
            Error{.kind = ErrorKind::InvalidInput, .party = {}, .field = apiKeyField});
    return future;
}

QFuture<Outcome> forgetProject(const LinkPorts &ports, const QUuid &project)
{
    const Result<int> kept = ports.registry.accountStore().keptCount(project);
    if (!kept)
        return readyFuture<Outcome>(kept.error());
    if (*kept > 0)
        return readyFuture<Outcome>(
            Error{.kind = ErrorKind::ValuesKept, .party = {}, .detail = QString::number(*kept)});
    return ports.keychain.remove(keychainkey::projectApiKey(project), nullptr)
        .then([registry = &ports.registry, project](const Outcome &removed) -> Outcome {
            return removed ? registry->removeProject(project) : removed;
        });
}

} // namespace hublink
