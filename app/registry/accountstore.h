// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/database.h"
#include "app/registry/records.h"

namespace hublink {

//! What a list shows of an account. Times are seconds since 1970, 0: none.
struct AccountSummary
{
    QUuid uuid;
    QUuid project;
    QString hubAccountId;
    QString provider;
    QString providerName;
    QString label;
    QString hubLabel;
    QString type;
    QString config;
    QString ownerId;
    QString ownerName;
    QString username;
    AccountStatus status = AccountStatus::Active;
    QString hubStatus;
    QString statusReason;
    bool keptInKeychain = false;
    qint64 connectedAt = 0;
    qint64 checkedAt = 0;
};

//! One slice of all accounts.
struct SummarySlice
{
    QList<AccountSummary> accounts;
    qint64 after = 0; //!< where the next slice begins
};

//! What has changed since a revision.
struct AccountChanges
{
    QList<AccountSummary> changed; //!< new ones, too
    QList<QUuid> gone;
    qint64 revision = 0; //!< up to here
};

//! The accounts, a hundred thousand if need be: read whole, in slices, or by what has changed.
//! Errors: StorageFull, StorageFailed, and NotFound where said. GUI thread only.
class AccountStore final
{
public:
    explicit AccountStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<AccountRecord>> all() const;
    //! NotFound if it is not there (any more).
    Result<AccountRecord> find(const QUuid &uuid) const;
    //! Those that are (still) there, in the order of `uuids`.
    Result<QList<AccountRecord>> findAll(const QList<QUuid> &uuids) const;
    //! Those with one of these ids in StackOne, of any project.
    Result<QList<AccountRecord>> withHubIds(const QStringList &ids) const;
    //! Those that an id means: this computer's, which one account has, or StackOne's, which may be
    //! there in several projects.
    Result<QList<AccountRecord>> withId(const QString &id) const;
    //! Those of one owner for one provider in a project (null: on this computer only).
    Result<QList<AccountRecord>> ofOwner(
        const QUuid &project, const QString &provider, const QString &ownerId) const;
    Outcome save(const AccountRecord &account);
    Outcome remove(const QUuid &uuid);

    //! Changes one account as it is now, not as it was when somebody last looked: other processes
    //! write, too. NotFound if it was removed in the meantime; it does not come back then.
    Result<AccountRecord> change(
        const QUuid &uuid, const std::function<void(AccountRecord &)> &change);

    //! What a part of a project's accounts becomes: `decide` gets the known ones among `hubIds`
    //! and answers which to write. One transaction.
    struct Decision
    {
        QList<AccountRecord> write{};
        QList<QUuid> drop{};
        QList<std::pair<QUuid, TimelineEntry>> events{};
    };
    Outcome takeOver(const QStringList &hubIds,
        const std::function<Decision(const QList<AccountRecord> &known)> &decide);

    //! Accounts whose values are kept here and were not checked since, the longest ago first. A
    //! check after `now` does not count: a clock was wrong.
    Result<QList<AccountSummary>> keptCheckedBefore(
        const QDateTime &time, const QDateTime &now, int count) const;

    //! How many accounts of a project are known.
    Result<int> count(const QUuid &project) const;
    //! How many of a project's accounts have values in the keychain.
    Result<int> keptCount(const QUuid &project) const;

    //! The newest accounts, for the first screen.
    Result<QList<AccountSummary>> newest(int count) const;
    //! All accounts, slice by slice; the last slice is empty. Begin with 0.
    Result<SummarySlice> slice(qint64 after, int count) const;
    //! The same for a project's ids in StackOne.
    Result<std::pair<QStringList, qint64>> hubIdSlice(
        const QUuid &project, qint64 after, int count) const;

    Result<qint64> revision() const;
    //! What was written after a revision, by whomever; at most `count` accounts.
    Result<AccountChanges> changesAfter(qint64 revision, int count) const;
    //! Where they are written, for a DatabaseWatch.
    QString file() const { return m_database.file(); }
    int otherWriters() const { return m_database.otherWriters(); }

    //! Newest first.
    Result<QList<TimelineEntry>> timeline(const QUuid &account, int count) const;
    Outcome note(const QUuid &account, const TimelineEntry &entry);

    //! Those of these accounts that the caller may tell the person to be broken. Each is given to
    //! one caller, of all processes, and not again until it has worked in between.
    QList<QUuid> claimAnnouncements(const QList<QUuid> &accounts);

private:
    Database &m_database;
};

} // namespace hublink
