// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/registry/records.h"

#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace hublink {

//! What this computer knows: projects, accounts, unfinished links, in one SQLite file.
//!
//! Calls take a millisecond or so and answer at once. Each write is one transaction. Several
//! processes may share the file. Errors: StorageFull, StorageFailed. GUI thread only.
class Registry
{
public:
    //! Opens the file, makes it if needed and brings its tables up to date.
    static Result<std::shared_ptr<Registry>> open(const QString &file);
    ~Registry();
    Q_DISABLE_COPY_MOVE(Registry)

    Result<QList<Project>> projects() const;
    Outcome saveProject(const Project &project);

    Result<QList<AccountRecord>> accounts() const;
    Outcome saveAccount(const AccountRecord &account);
    Outcome removeAccount(const QUuid &uuid);

    Result<QList<UnfinishedLink>> unfinishedLinks() const;
    Outcome saveUnfinishedLink(const UnfinishedLink &link);
    Outcome removeUnfinishedLink(const QUuid &account);

    Result<QList<AskedLink>> askedLinks() const;
    Outcome saveAskedLink(const AskedLink &link);
    Outcome removeAskedLink(const QUuid &uuid);

    Result<QList<TrustedAddress>> trustedAddresses() const;
    Outcome saveTrustedAddress(const TrustedAddress &address);
    Outcome removeTrustedAddress(const QString &app);

    //! What of a guide is done in an unfinished link: marks of actions. They go with the link.
    Result<QStringList> ticks(const QUuid &account) const;
    Outcome saveTicks(const QUuid &account, const QStringList &marks);

    //! A switch in the program's settings; off if it was never set or cannot be read.
    bool isOn(const QString &setting) const;
    Outcome setOn(const QString &setting, bool on);

    //! The end of a link, in one transaction: the account and its project appear, the unfinished
    //! link goes. `project` may be null.
    Outcome finishLink(const AccountRecord &account, const Project *project);

private:
    explicit Registry(QString connection);
    QSqlDatabase database() const;
    Outcome migrate();
    Result<QString> readValue(
        const QString &table, const QString &value, const QString &key, const QString &name) const;
    Outcome writeValue(const QString &table, const QString &name, const QString &value);
    Outcome inTransaction(const std::function<bool(QSqlQuery &)> &work);

    const QString m_connection;
};

} // namespace hublink
