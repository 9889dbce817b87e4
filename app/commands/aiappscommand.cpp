// SPDX-License-Identifier: MIT
#include "app/commands/aiappscommand.h"

#include "app/aiapps/owncommand.h"
#include "app/base/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString afterName(AfterChange after)
{
    switch (after) {
    case AfterChange::Nothing: return u"nothing"_s;
    case AfterChange::StartAgain: return u"start_again"_s;
    case AfterChange::NewConversation: return u"new_conversation"_s;
    case AfterChange::Refresh: return u"refresh"_s;
    }
    return {};
}

} // namespace

AiAppsCommand::AiAppsCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
{
}

void AiAppsCommand::cancel()
{
    QCoreApplication::exit(ExitCancelled);
}

void AiAppsCommand::start()
{
    if (m_options.aiAppWish == AiAppWish::List)
        return list();
    const QList<AiApp> apps = aiApps(AiAppPlaces::ofThisComputer());
    const auto app = std::find_if(apps.cbegin(), apps.cend(),
        [this](const AiApp &known) { return known.key == m_options.aiApp; });
    if (app == apps.cend()) {
        QStringList keys;
        for (const AiApp &known : apps)
            keys.append(known.key);
        const LinkFailure failure{
            .error = {.kind = ErrorKind::InvalidInput, .party = {}, .field = m_options.aiApp},
            .choices = keys};
        (void)printJson(failureJson(failure, m_words));
        return QCoreApplication::exit(ExitWrongUse);
    }
    const Result<AccountRecord> meant = account();
    if (!meant)
        return fail(meant.error());
    m_options.aiAppWish == AiAppWish::Add ? add(*app, *meant) : remove(*app, *meant);
}

Result<AccountRecord> AiAppsCommand::account() const
{
    const Result<QList<AccountRecord>> found
        = m_parts.registry().accountStore().withId(m_options.accountId);
    if (!found)
        return found.error();
    if (found->size() != 1)
        return Error{.kind = ErrorKind::NotFound, .party = {}, .field = u"id"_s};
    return found->first();
}

void AiAppsCommand::list()
{
    const Result<QList<AccountRecord>> accounts = m_parts.registry().accountStore().all();
    if (!accounts)
        return fail(accounts.error());
    QJsonArray all;
    const QList<AiApp> apps = aiApps(AiAppPlaces::ofThisComputer());
    for (const AiApp &app : apps) {
        QJsonArray usable;
        QJsonArray open;
        const Result<QList<ConfigEntry>> entries = entriesOf(app);
        for (const AccountRecord &account : *accounts) {
            for (const ConfigEntry &entry : entries ? *entries : QList<ConfigEntry>()) {
                if (isEntryFor(entry, account)) {
                    usable.append(QJsonObject{{u"entry"_s, entry.name},
                        {u"account"_s, account.uuid.toString(QUuid::WithoutBraces)}});
                }
            }
        }
        const QList<OpenKey> keys = entries ? openKeysIn(*entries) : QList<OpenKey>();
        for (const OpenKey &key : keys)
            open.append(QJsonObject{{u"entry"_s, key.entry}, {u"account_id"_s, key.accountId}});
        all.append(QJsonObject{{u"key"_s, app.key}, {u"name"_s, app.name}, {u"file"_s, app.file},
            {u"found"_s, app.isFound}, {u"after_change"_s, afterName(app.after)},
            {u"accounts"_s, usable}, {u"open_keys"_s, open}, {u"readable"_s, bool(entries)}});
    }
    if (m_options.json) {
        const bool isPrinted = printOut(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n');
        return QCoreApplication::exit(isPrinted ? ExitDone : ExitStorage);
    }
    QString text;
    for (const QJsonValue &app : std::as_const(all)) {
        if (!app["found"_L1].toBool())
            continue;
        text += u"%1\t%2\t%3\n"_s.arg(app["key"_L1].toString(), app["name"_L1].toString(),
            QString::number(app["accounts"_L1].toArray().size()));
    }
    QCoreApplication::exit(printOut(text.toUtf8()) ? ExitDone : ExitStorage);
}

void AiAppsCommand::add(const AiApp &app, const AccountRecord &account)
{
    if (m_parts.registry().policy().aiUse == AiUse::Off)
        return fail(notPermitted(PolicyRule::AiApps));
    const EntryMaker maker{QCoreApplication::applicationFilePath(), m_options.dataFolder};
    const ConfigEntry entry = maker.entryFor(account);
    const Result<QList<ConfigEntry>> entries = entriesOf(app);
    const auto known = entryFor(account, entries ? *entries : QList<ConfigEntry>());
    if (!known)
        return change(app, ownAdding(app, entry), planEntry(app, entry), entry.name);
    const bool isSame = known->command == entry.command && known->arguments == entry.arguments;
    if (isSame || !isEntryOnlyFor(*known, account))
        return done(app, known->name, u"there_already"_s);
    // Of another copy of the program, or of other data.
    change(app, {}, planReplacement(app, known->name, entry), entry.name);
}

void AiAppsCommand::remove(const AiApp &app, const AccountRecord &account)
{
    const Result<QList<ConfigEntry>> entries = entriesOf(app);
    if (!entries)
        return fail(entries.error(), app);
    const std::optional<ConfigEntry> entry = entryFor(account, *entries);
    if (!entry)
        return done(app, {}, u"not_there"_s);
    if (!isEntryOnlyFor(*entry, account))
        return fail({.kind = ErrorKind::ValuesKept, .party = {}, .detail = entry->name}, app);
    change(app, ownRemoving(app, entry->name), planRemoval(app, entry->name), entry->name);
}

void AiAppsCommand::change(const AiApp &app, const QStringList &command,
    const Result<ConfigChange> &change, const QString &entry)
{
    if (!change)
        return fail(change.error(), app);
    if (m_options.order.onlyCheck) {
        const QJsonObject shown = command.isEmpty()
            ? QJsonObject{{u"file"_s, change->file},
                {u"change"_s, QJsonArray::fromStringList(change->lines())}}
            : QJsonObject{
                {u"command"_s, QJsonArray::fromStringList(QStringList{app.program} + command)}};
        return QCoreApplication::exit(printJson(shown) ? ExitDone : ExitStorage);
    }
    if (command.isEmpty()) {
        const Outcome applied = apply(*change);
        return applied ? done(app, entry, u"file"_s) : fail(applied.error(), app);
    }
    runOwnCommand(app, command, this).then(this, [this, app, entry](const Outcome &run) {
        run ? done(app, entry, u"command"_s) : fail(run.error(), app);
    });
}

void AiAppsCommand::done(const AiApp &app, const QString &entry, const QString &how)
{
    const bool isPrinted = printJson({{u"app"_s, app.key}, {u"entry"_s, entry}, {u"by"_s, how},
        {u"file"_s, app.file}, {u"after_change"_s, afterName(app.after)}});
    QCoreApplication::exit(isPrinted ? ExitDone : ExitStorage);
}

void AiAppsCommand::fail(const Error &error, const AiApp &app)
{
    const LinkFailure failure{.error = error, .aiApp = app.name, .aiAppFile = app.file};
    (void)printJson(failureJson(failure, m_words));
    QCoreApplication::exit(exitCodeOf(failure));
}

} // namespace hublink
