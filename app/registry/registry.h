// SPDX-License-Identifier: MIT
#pragma once

#include "app/policy/policy.h"
#include "app/registry/accountstore.h"
#include "app/registry/activitystore.h"
#include "app/registry/bulkstore.h"
#include "app/registry/keyendstore.h"
#include "app/registry/rescue.h"
#include "app/registry/toolrulestore.h"

#include <chrono>

namespace hublink {

//! What this computer knows: projects, accounts, unfinished links, in one SQLite file.
//!
//! Calls take a millisecond or so and answer at once. Each write is one transaction. Several
//! processes may share the file. Errors: StorageFull, StorageBusy, StorageDamaged, StorageFailed.
//! GUI thread only.
class Registry
{
public:
    //! Opens the file, makes it if needed and brings its tables up to date. A damaged file is set
    //! aside: see rescued().
    static Result<std::shared_ptr<Registry>> open(const QString &file);
    Q_DISABLE_COPY_MOVE(Registry)

    //! From now on the policy counts: what it fixes is read from it and cannot be set, and its
    //! projects are recorded. Errors: the database's.
    Outcome apply(const Policy &policy);
    const Policy &policy() const { return m_policy; }
    //! The policy has fixed the setting.
    bool isFixed(const QString &setting) const { return m_policy.settings.contains(setting); }

    //! Set if the file was damaged, or emptied, and had to be made anew.
    const std::optional<Rescue> &rescued() const { return m_rescued; }
    //! The person knows of it now. Until then every start tells of it.
    Outcome forgetRescue();
    //! Projects whose API keys are among these keychain entries and that are not known, as after a
    //! rescue; kept from now on. Their names are only numbers.
    Result<int> addProjectsOf(const QStringList &keychainKeys);

    AccountStore &accountStore() { return m_accounts; }
    BulkStore &bulkStore() { return m_bulk; }
    KeyEndStore &keyEnds() { return m_keyEnds; }
    ToolRuleStore &toolRules() { return m_toolRules; }
    ActivityStore &activity() { return m_activity; }

    Result<QList<Project>> projects() const;
    Result<std::optional<Project>> project(const QUuid &uuid) const;
    //! Errors: NotPermitted for a project that is new here and none of the policy's.
    Outcome saveProject(const Project &project);
    //! The policy does not name the project, and names those that may be linked into.
    bool isForbidden(const Project &project) const;
    //! The project is one of the policy's: it cannot be removed, and its addresses cannot change.
    bool isFixed(const Project &project) const;
    //! The project with all its accounts. Its API key has to be taken from the keychain before.
    //! Errors: NotPermitted for the policy's projects.
    Outcome removeProject(const QUuid &uuid);
    Outcome markRefreshed(const QUuid &project, const QDateTime &at);

    //! Some work is for one process at a time. Done: it is ours until it is given back, this
    //! process ends, or `life` (an hour at most) is over. Taking it again makes it longer. Errors:
    //! BusyElsewhere if another process has it, the database's.
    Outcome takeLease(const QString &what, const QDateTime &now, std::chrono::seconds life);
    bool isLeased(const QString &what, const QDateTime &now) const; //!< by anybody
    bool isLeasedElsewhere(const QString &what, const QDateTime &now) const;
    void giveLeaseBack(const QString &what);

    Result<QList<UnfinishedLink>> unfinishedLinks() const;
    Outcome saveUnfinishedLink(const UnfinishedLink &link);
    Outcome removeUnfinishedLink(const QUuid &account);

    Result<QList<AskedLink>> askedLinks() const;
    Outcome saveAskedLink(const AskedLink &link);
    //! True if it was there: of several processes that look, one records what arrived.
    Result<bool> removeAskedLink(const QUuid &uuid);

    //! Those of the policy, if it names any. Then no other can be added or removed: NotPermitted.
    Result<QList<TrustedAddress>> trustedAddresses() const;
    Outcome saveTrustedAddress(const TrustedAddress &address);
    Outcome removeTrustedAddress(const QString &app);

    //! What of a guide is done in an unfinished link: marks of actions. They go with the link.
    Result<QStringList> ticks(const QUuid &account) const;
    Outcome saveTicks(const QUuid &account, const QStringList &marks);

    //! A setting of the program; empty if it was never set or cannot be read.
    QString text(const QString &setting) const;
    //! Errors: NotPermitted if the policy has fixed it.
    Outcome setText(const QString &setting, const QString &value);
    //! A switch in the program's settings; off if it was never set or cannot be read.
    bool isOn(const QString &setting) const;
    Outcome setOn(const QString &setting, bool on);

    //! The end of a link, in one transaction: the account and its project appear, the unfinished
    //! link goes, or becomes what is left to clear away. `project` may be null.
    Outcome finishLink(const AccountRecord &account, const Project *project,
        const QUuid &unfinished, const std::optional<UnfinishedLink> &leftOver = {});

private:
    explicit Registry(std::shared_ptr<Database> database);
    std::optional<Rescue> earlierRescue() const;
    Result<QString> readValue(
        const QString &table, const QString &value, const QString &key, const QString &name) const;
    Outcome writeValue(const QString &table, const QString &name, const QString &value);
    //! Empty: nobody.
    QString holderOf(QSqlQuery &query, const QString &what, const QDateTime &now) const;

    const std::shared_ptr<Database> m_database;
    AccountStore m_accounts;
    BulkStore m_bulk;
    KeyEndStore m_keyEnds;
    ToolRuleStore m_toolRules;
    ActivityStore m_activity;
    std::optional<Rescue> m_rescued;
    Policy m_policy;
    const QString m_holder; //!< machine, process, registry
};

} // namespace hublink
