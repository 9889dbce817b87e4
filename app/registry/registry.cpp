// SPDX-License-Identifier: MIT
#include "app/registry/registry.h"

#include "app/base/platform/processalive.h"
#include "app/base/settingnames.h"
#include "app/registry/rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const QString rescueSetting = u"rescue"_s;

} // namespace

Result<std::shared_ptr<Registry>> Registry::open(const QString &file)
{
    Result<std::shared_ptr<Database>> database = Database::open(file);
    std::optional<Rescue> rescued;
    if (!database && database.error().kind == ErrorKind::StorageDamaged) {
        const Result<Rescue> rescue = rescueDatabase(file, QDateTime::currentDateTime());
        if (!rescue)
            return rescue.error();
        rescued = *rescue;
        database = Database::open(file);
    }
    if (!database)
        return database.error();
    if ((*database)->wasEmptied() && !rescued)
        rescued = Rescue{};
    std::shared_ptr<Registry> registry(new Registry(*database));
    registry->m_rescued = rescued ? rescued : registry->earlierRescue();
    if (rescued)
        (void)registry->setText(
            rescueSetting, u"%1\n%2"_s.arg(rescued->saved).arg(rescued->keptAs));
    return registry;
}

//! One that another process did and told nobody of.
std::optional<Rescue> Registry::earlierRescue() const
{
    const QString kept = text(rescueSetting);
    if (kept.isEmpty())
        return {};
    return Rescue{kept.section(u'\n', 1), kept.section(u'\n', 0, 0).toInt()};
}

Outcome Registry::forgetRescue()
{
    m_rescued.reset();
    return setText(rescueSetting, {});
}

Registry::Registry(std::shared_ptr<Database> database)
    : m_database(std::move(database))
    , m_accounts(*m_database)
    , m_bulk(*m_database)
    , m_keyEnds(*m_database)
    , m_toolRules(*m_database)
    , m_activity(*m_database)
    , m_holder(u"%1/%2/%3"_s.arg(QSysInfo::machineHostName())
                   .arg(QCoreApplication::applicationPid())
                   .arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

namespace {

//! The same for the same project, on whatever computer.
QUuid uuidOf(const PolicyProject &project)
{
    const QUuid space(u"6f1c1f6e-7c62-4d0c-9a51-3b6f1f0f8a11"_s);
    return QUuid::createUuidV5(
        space, project.id.isEmpty() ? project.api + u' ' + project.name : project.id);
}

} // namespace

Outcome Registry::apply(const Policy &policy)
{
    m_policy = policy;
    for (const PolicyProject &named : policy.projects.value_or(QList<PolicyProject>())) {
        const QUuid uuid = uuidOf(named);
        const Result<std::optional<Project>> known = project(uuid);
        if (!known)
            return known.error();
        Project record = known->value_or(
            Project{.uuid = uuid, .name = {}, .projectId = {}, .ownerId = {}, .ownerName = {}});
        if (*known && record.name == named.name && record.api == named.api
            && record.app == named.app)
            continue;
        // A kept key is never sent to another address than it was entered for.
        record.keyKept = record.keyKept && record.api == named.api;
        record.name = named.name;
        record.projectId = named.id;
        record.api = named.api;
        record.app = named.app;
        if (const Outcome saved = saveProject(record); !saved)
            return saved;
    }
    return Done{};
}

bool Registry::isFixed(const Project &project) const
{
    const QList<PolicyProject> named = m_policy.projects.value_or(QList<PolicyProject>());
    return std::any_of(named.cbegin(), named.cend(),
        [&](const PolicyProject &each) { return uuidOf(each) == project.uuid; });
}

bool Registry::isForbidden(const Project &project) const
{
    if (!m_policy.projects || isFixed(project))
        return false;
    // One that was here before the policy came, under an identity of its own.
    return std::none_of(
        m_policy.projects->cbegin(), m_policy.projects->cend(), [&](const PolicyProject &named) {
            return !named.id.isEmpty() && named.id == project.projectId && named.api == project.api;
        });
}

Result<QList<Project>> Registry::projects() const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT * FROM projects ORDER BY name"_s))
        return Database::errorOf(query.lastError());
    QList<Project> projects;
    while (query.next())
        projects.append(rows::project(query));
    return Database::ifWhole(query, projects);
}

Result<int> Registry::addProjectsOf(const QStringList &keychainKeys)
{
    static const QRegularExpression projectKey(u"\\Ahublink/project/([0-9a-f-]{36})/api-key\\z"_s);
    int added = 0;
    for (const QString &key : keychainKeys) {
        const QUuid uuid(projectKey.match(key).captured(1));
        const Result<std::optional<Project>> known = project(uuid);
        if (uuid.isNull() || !known || *known)
            continue;
        const Outcome saved = saveProject({.uuid = uuid,
            .name = u"StackOne %1"_s.arg(added + 1),
            .projectId = {},
            .ownerId = {},
            .ownerName = {},
            .keyKept = true});
        if (!saved)
            return saved.error();
        ++added;
    }
    return added;
}

Outcome Registry::saveProject(const Project &project)
{
    if (isForbidden(project)) {
        const Result<std::optional<Project>> known = this->project(project.uuid);
        if (!known || !*known)
            return known ? notPermitted(PolicyRule::Projects) : known.error();
    }
    return m_database->inTransaction([&](QSqlQuery &query) { return rows::put(query, project); });
}

Result<std::optional<Project>> Registry::project(const QUuid &uuid) const
{
    const Result<QList<Project>> all = projects();
    if (!all)
        return all.error();
    for (const Project &project : *all) {
        if (project.uuid == uuid)
            return std::optional(project);
    }
    return std::optional<Project>();
}

Outcome Registry::removeProject(const QUuid &uuid)
{
    if (const auto known = project(uuid); known && *known && isFixed(**known))
        return notPermitted(PolicyRule::Projects);
    return m_database->inTransaction([&](QSqlQuery &query) {
        return rows::drop(query, u"accounts"_s, u"project"_s, uuid)
            && rows::drop(query, u"asked_links"_s, u"project"_s, uuid)
            && rows::drop(query, u"projects"_s, u"uuid"_s, uuid);
    });
}

Outcome Registry::markRefreshed(const QUuid &project, const QDateTime &at)
{
    return m_database->inTransaction([&](QSqlQuery &query) {
        query.prepare(u"UPDATE projects SET refreshed_at = ? WHERE uuid = ?"_s);
        query.addBindValue(at.toUTC().toString(Qt::ISODateWithMs));
        query.addBindValue(project.toString(QUuid::WithoutBraces));
        return query.exec();
    });
}

QString Registry::holderOf(QSqlQuery &query, const QString &what, const QDateTime &now) const
{
    query.prepare(u"SELECT holder, until FROM leases WHERE what = ?"_s);
    query.addBindValue(what);
    if (!query.exec() || !query.next())
        return {};
    const QString holder = query.value(0).toString();
    // A time far ahead was written by a clock that was wrong.
    constexpr qint64 longestLife = 60 * 60;
    const qint64 left = query.value(1).toLongLong() - now.toSecsSinceEpoch();
    const bool isOver = left < 0 || left > longestLife;
    query.finish();
    if (isOver || holder == m_holder)
        return isOver ? QString() : holder;
    // A process that died holds nothing, whatever it said.
    const bool isHere = holder.section(u'/', 0, 0) == QSysInfo::machineHostName();
    const bool isAlive
        = !isHere || platform::isProcessAlive(holder.section(u'/', 1, 1).toLongLong());
    return isAlive ? holder : QString();
}

Outcome Registry::takeLease(const QString &what, const QDateTime &now, std::chrono::seconds life)
{
    bool isElsewhere = false;
    const Outcome done = m_database->inTransaction(
        [&](QSqlQuery &query) {
            const QString holder = holderOf(query, what, now);
            isElsewhere = !holder.isEmpty() && holder != m_holder;
            if (isElsewhere)
                return true;
            query.prepare(u"INSERT OR REPLACE INTO leases VALUES (?, ?, ?)"_s);
            query.addBindValue(what);
            query.addBindValue(m_holder);
            query.addBindValue(now.toSecsSinceEpoch() + qint64(life.count()));
            return query.exec();
        },
        Database::Durability::Relaxed);
    if (done && isElsewhere)
        return Error{.kind = ErrorKind::BusyElsewhere, .party = {}};
    return done;
}

bool Registry::isLeasedElsewhere(const QString &what, const QDateTime &now) const
{
    QSqlQuery query(m_database->connection());
    const QString holder = holderOf(query, what, now);
    return !holder.isEmpty() && holder != m_holder;
}

bool Registry::isLeased(const QString &what, const QDateTime &now) const
{
    QSqlQuery query(m_database->connection());
    return !holderOf(query, what, now).isEmpty();
}

void Registry::giveLeaseBack(const QString &what)
{
    (void)m_database->inTransaction(
        [&](QSqlQuery &query) {
            query.prepare(u"DELETE FROM leases WHERE what = ? AND holder = ?"_s);
            query.addBindValue(what);
            query.addBindValue(m_holder);
            return query.exec();
        },
        Database::Durability::Relaxed);
}

Result<QList<UnfinishedLink>> Registry::unfinishedLinks() const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT * FROM unfinished_links ORDER BY updated_at DESC"_s))
        return Database::errorOf(query.lastError());
    QList<UnfinishedLink> links;
    while (query.next())
        links.append(rows::unfinishedLink(query));
    return Database::ifWhole(query, links);
}

Outcome Registry::saveUnfinishedLink(const UnfinishedLink &link)
{
    return m_database->inTransaction([&](QSqlQuery &query) { return rows::put(query, link); });
}

Outcome Registry::removeUnfinishedLink(const QUuid &account)
{
    return m_database->inTransaction([&](QSqlQuery &query) {
        return rows::drop(query, u"unfinished_links"_s, u"account"_s, account)
            && rows::drop(query, u"guide_ticks"_s, u"account"_s, account);
    });
}

Result<QList<AskedLink>> Registry::askedLinks() const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT * FROM asked_links ORDER BY asked_at"_s))
        return Database::errorOf(query.lastError());
    QList<AskedLink> links;
    while (query.next())
        links.append(rows::askedLink(query));
    return Database::ifWhole(query, links);
}

Outcome Registry::saveAskedLink(const AskedLink &link)
{
    return m_database->inTransaction([&](QSqlQuery &query) { return rows::put(query, link); });
}

Result<bool> Registry::removeAskedLink(const QUuid &uuid)
{
    bool wasThere = false;
    const Outcome removed = m_database->inTransaction([&](QSqlQuery &query) {
        const bool done = rows::drop(query, u"asked_links"_s, u"uuid"_s, uuid);
        wasThere = query.numRowsAffected() > 0;
        return done;
    });
    if (!removed)
        return removed.error();
    return wasThere;
}

Result<QList<TrustedAddress>> Registry::trustedAddresses() const
{
    if (m_policy.addresses) {
        QList<TrustedAddress> fixed;
        for (const PolicyAddress &address : *m_policy.addresses)
            fixed.append({address.app, address.api});
        return fixed;
    }
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT app, api FROM trusted_addresses ORDER BY app"_s))
        return Database::errorOf(query.lastError());
    QList<TrustedAddress> addresses;
    while (query.next())
        addresses.append({query.value(0).toString(), query.value(1).toString()});
    return Database::ifWhole(query, addresses);
}

Outcome Registry::saveTrustedAddress(const TrustedAddress &address)
{
    if (m_policy.addresses)
        return notPermitted(PolicyRule::Addresses);
    return m_database->inTransaction([&](QSqlQuery &query) { return rows::put(query, address); });
}

Outcome Registry::removeTrustedAddress(const QString &app)
{
    if (m_policy.addresses)
        return notPermitted(PolicyRule::Addresses);
    return m_database->inTransaction([&](QSqlQuery &query) {
        return query.prepare(u"DELETE FROM trusted_addresses WHERE app = ?"_s)
            && (query.addBindValue(app), query.exec());
    });
}

Result<QString> Registry::readValue(
    const QString &table, const QString &value, const QString &key, const QString &name) const
{
    QSqlQuery query(m_database->connection());
    if (!query.prepare(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(value, table, key)))
        return Database::errorOf(query.lastError());
    query.addBindValue(name);
    if (!query.exec())
        return Database::errorOf(query.lastError());
    const QString found = query.next() ? query.value(0).toString() : QString();
    return Database::ifWhole(query, found);
}

Outcome Registry::writeValue(const QString &table, const QString &name, const QString &value)
{
    return m_database->inTransaction([&](QSqlQuery &query) {
        if (!query.prepare(u"INSERT OR REPLACE INTO %1 VALUES (?, ?)"_s.arg(table)))
            return false;
        query.addBindValue(name);
        query.addBindValue(value.isNull() ? u""_s : value);
        return query.exec();
    });
}

Result<QStringList> Registry::ticks(const QUuid &account) const
{
    const Result<QString> marks = readValue(
        u"guide_ticks"_s, u"marks"_s, u"account"_s, account.toString(QUuid::WithoutBraces));
    if (!marks)
        return marks.error();
    return marks->split(u' ', Qt::SkipEmptyParts);
}

Outcome Registry::saveTicks(const QUuid &account, const QStringList &marks)
{
    return writeValue(u"guide_ticks"_s, account.toString(QUuid::WithoutBraces), marks.join(u' '));
}

QString Registry::text(const QString &setting) const
{
    if (isFixed(setting))
        return m_policy.settings.value(setting);
    const Result<QString> value = readValue(u"settings"_s, u"value"_s, u"name"_s, setting);
    return value ? *value : QString();
}

Outcome Registry::setText(const QString &setting, const QString &value)
{
    if (isFixed(setting))
        return notPermitted(PolicyRule::Settings);
    return writeValue(u"settings"_s, setting, value);
}

bool Registry::isOn(const QString &setting) const
{
    return text(setting) == switchedOn;
}

Outcome Registry::setOn(const QString &setting, bool on)
{
    return setText(setting, on ? switchedOn : QString());
}

Outcome Registry::finishLink(const AccountRecord &account, const Project *project,
    const QUuid &unfinished, const std::optional<UnfinishedLink> &leftOver)
{
    return m_database->inTransaction([&](QSqlQuery &query) {
        return rows::put(query, account) && (!project || rows::put(query, *project))
            && rows::drop(query, u"unfinished_links"_s, u"account"_s, unfinished)
            && rows::drop(query, u"guide_ticks"_s, u"account"_s, unfinished)
            && (!leftOver || rows::put(query, *leftOver));
    });
}

} // namespace hublink
