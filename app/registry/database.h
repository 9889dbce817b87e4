// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace hublink {

//! The one SQLite file: opened, kept up to date, written in transactions. The stores of this
//! folder work on it. Several processes may share the file. GUI thread only.
class Database final
{
public:
    //! Opens the file, makes it if needed and brings its tables up to date.
    //! Errors: StorageFull, StorageBusy, StorageNewer, StorageDamaged, StorageFailed. A program
    //! that holds the file is waited for: some seconds here, a moment later on.
    static Result<std::shared_ptr<Database>> open(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QSqlDatabase connection() const;

    //! Whether a commit must survive a power cut, or may be lost because StackOne can tell it
    //! again.
    enum class Durability { Full, Relaxed };
    //! Runs `work` as one transaction; it answers false if the database refused something.
    Outcome inTransaction(
        const std::function<bool(QSqlQuery &)> &work, Durability durability = Durability::Full);

    //! Changes when another process has written. -1: cannot be told.
    int otherWriters() const;
    QString file() const;

    static Error errorOf(const QSqlError &error);
    //! Why the reading of a query's rows ended; nothing if that was behind the last one. A damaged
    //! database ends any loop over rows early.
    static std::optional<Error> faultOf(const QSqlQuery &query);
    //! What a loop over a query's rows has read, if it got to the end.
    template <typename T>
    static Result<T> ifWhole(const QSqlQuery &query, T read)
    {
        if (const std::optional<Error> fault = faultOf(query))
            return *fault;
        return read;
    }
    //! Whether open() found a file without anything in it, which no Hublink leaves behind.
    bool wasEmptied() const { return m_wasEmptied; }

private:
    explicit Database(QString connection);
    Outcome check(const QString &file) const;
    Outcome keepBefore(int version) const;
    Outcome migrate();

    const QString m_connection;
    bool m_wasEmptied = false;
};

} // namespace hublink
