// SPDX-License-Identifier: MIT
#include "app/setup/setupfile.h"

#include "app/base/settingnames.h"
#include "app/registry/reason.h"
#include "app/setup/setuprecords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const QStringList &carriedSettings()
{
    static const QStringList names{themeSetting, languageSetting, stillSetting, recheckSetting,
        webPicturesSetting, activityDaysSetting, tableSetting, headerSetting};
    return names;
}

Error fault(const QString &what)
{
    return Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = what};
}

Error cannotUse(const QFileDevice &file)
{
    return Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = file.errorString()};
}

//! Reads every entry of a list; the first fault ends it.
template <typename Record>
Outcome readList(const QJsonObject &json, const QString &member, QList<Record> &into,
    Result<Record> (*read)(const QJsonObject &))
{
    const QJsonValue list = json.value(member);
    if (!list.isArray())
        return fault(member + u" is no list"_s);
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<Record> record = read(array.at(i).toObject());
        if (!record)
            return fault(u"%1[%2]: %3"_s.arg(member).arg(i).arg(record.error().detail));
        into.append(*std::move(record));
    }
    return Done{};
}

} // namespace

Result<Setup> setupOf(Registry &registry)
{
    Setup setup;
    const Result<QList<Project>> projects = registry.projects();
    const Result<QList<AccountRecord>> accounts = registry.accountStore().all();
    const Result<QList<TrustedAddress>> addresses = registry.trustedAddresses();
    if (!projects)
        return projects.error();
    if (!accounts)
        return accounts.error();
    const auto rules = registry.toolRules().all();
    if (!addresses)
        return addresses.error();
    if (!rules)
        return rules.error();
    setup.projects = *projects;
    setup.accounts = *accounts;
    setup.addresses = *addresses;
    setup.rules = *rules;
    for (const QString &name : carriedSettings()) {
        if (const QString value = registry.text(name); !value.isEmpty())
            setup.settings.insert(name, value);
    }
    return setup;
}

QByteArray setupJson(const Setup &setup)
{
    QJsonArray projects;
    for (const Project &project : setup.projects)
        projects.append(toJson(project));
    QJsonArray accounts;
    for (const AccountRecord &account : setup.accounts)
        accounts.append(toJson(account));
    QJsonArray addresses;
    for (const TrustedAddress &address : setup.addresses)
        addresses.append(toJson(address));
    QJsonArray rules;
    for (const auto &rule : setup.rules)
        rules.append(toJson(rule));
    QJsonObject settings;
    for (auto it = setup.settings.cbegin(); it != setup.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"hublink-setup"_s}, {u"version"_s, 1}, {u"projects"_s, projects},
            {u"accounts"_s, accounts}, {u"addresses"_s, addresses}, {u"rules"_s, rules},
            {u"settings"_s, settings}})
        .toJson();
}

Result<Setup> readSetup(const QByteArray &json)
{
    constexpr qsizetype longest = 256 * 1024 * 1024;
    if (json.size() > longest)
        return Error{.kind = ErrorKind::AnswerTooLarge, .party = {}};
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (whole.value(u"format"_s).toString() != "hublink-setup"_L1)
        return fault(u"it is no set-up of Hublink"_s);
    if (whole.value(u"version"_s).toInt() != 1)
        return fault(u"it was saved by a newer Hublink"_s);
    Setup setup;
    for (const Outcome &read : {readList(whole, u"projects"_s, setup.projects, &readProject),
             readList(whole, u"accounts"_s, setup.accounts, &readAccount),
             readList(whole, u"addresses"_s, setup.addresses, &readTrustedAddress),
             readList(whole, u"rules"_s, setup.rules, &readRule)}) {
        if (!read)
            return read.error();
    }
    const QJsonObject settings = whole.value(u"settings"_s).toObject();
    for (auto it = settings.constBegin(); it != settings.constEnd(); ++it) {
        if (!carriedSettings().contains(it.key()) || !it->isString())
            return fault(u"settings: "_s + it.key());
        setup.settings.insert(it.key(), it->toString());
    }
    return setup;
}

Outcome saveSetup(Registry &registry, const QString &name)
{
    const Result<Setup> setup = setupOf(registry);
    if (!setup)
        return setup.error();
    const QByteArray json = setupJson(*setup);
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return Done{};
    return cannotUse(file);
}

Result<Setup> loadSetup(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotUse(file);
    return readSetup(file.readAll());
}

Result<SetupNews> newsOf(Registry &registry, const Setup &setup)
{
    const Result<Setup> here = setupOf(registry);
    if (!here)
        return here.error();
    SetupNews news;
    const Policy &policy = registry.policy();
    for (Project project : setup.projects) {
        const bool isKnown = std::any_of(here->projects.cbegin(), here->projects.cend(),
            [&](const Project &known) { return known.uuid == project.uuid; });
        project.keyKept = false;
        if (isKnown)
            ++news.known;
        else if (registry.isForbidden(project))
            ++news.forbidden;
        else
            news.added.projects.append(project);
    }
    QSet<QUuid> added;
    QSet<QUuid> uuids;
    QSet<QString> hubIds;
    for (const AccountRecord &known : here->accounts) {
        uuids.insert(known.uuid);
        if (!known.hubAccountId.isEmpty())
            hubIds.insert(known.hubAccountId);
    }
    for (AccountRecord account : setup.accounts) {
        if (uuids.contains(account.uuid) || hubIds.contains(account.hubAccountId)) {
            ++news.known;
            continue;
        }
        const bool hadValues = std::exchange(account.keptInKeychain, false);
        // What only the other computer has cannot work here.
        if (account.hubAccountId.isEmpty() && hadValues) {
            account.status = AccountStatus::Error;
            account.statusReason = storedReason({OwnReason::Code::ValuesGone});
        }
        news.added.accounts.append(account);
        added.insert(account.uuid);
    }
    for (const TrustedAddress &address : setup.addresses) {
        const bool isKnown = std::any_of(here->addresses.cbegin(), here->addresses.cend(),
            [&](const TrustedAddress &known) { return known.app == address.app; });
        if (policy.addresses)
            ++news.forbidden;
        else if (!isKnown)
            news.added.addresses.append(address);
    }
    for (const auto &rule : setup.rules) {
        if (added.contains(rule.first))
            news.added.rules.append(rule);
    }
    for (auto it = setup.settings.cbegin(); it != setup.settings.cend(); ++it) {
        if (registry.isFixed(it.key()))
            ++news.forbidden;
        else if (registry.text(it.key()) != it.value())
            news.added.settings.insert(it.key(), it.value());
    }
    return news;
}

Outcome addNews(Registry &registry, const SetupNews &news)
{
    for (const Project &project : news.added.projects) {
        if (const Outcome saved = registry.saveProject(project); !saved)
            return saved;
    }
    constexpr qsizetype atOnce = 500;
    for (qsizetype i = 0; i < news.added.accounts.size(); i += atOnce) {
        AccountStore::Decision decision{.write = news.added.accounts.mid(i, atOnce)};
        const Outcome taken = registry.accountStore().takeOver(
            {}, [&](const QList<AccountRecord> &) { return decision; });
        if (!taken)
            return taken;
    }
    for (const TrustedAddress &address : news.added.addresses) {
        if (const Outcome saved = registry.saveTrustedAddress(address); !saved)
            return saved;
    }
    for (const auto &[account, rule] : news.added.rules) {
        if (const Outcome saved = registry.toolRules().save(account, rule); !saved)
            return saved;
    }
    for (auto it = news.added.settings.cbegin(); it != news.added.settings.cend(); ++it) {
        if (const Outcome saved = registry.setText(it.key(), it.value()); !saved)
            return saved;
    }
    return Done{};
}

} // namespace hublink
