// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/cancellation.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QFuture>

#include <chrono>
#include <optional>

namespace hublink {

//! One value that an action takes. [hub/PROTOCOL.md]
struct ActionField
{
    enum class Place { Path, Query, Header, Body };
    Place place = Place::Query;
    QString name;
    QString type{}; //!< StackOne's word; may be empty
    QString description{};
    QString example{};
    bool required = false;
};

//! Something that a linked account can be asked to do.
struct ActionInfo
{
    QString id; //!< "hive_list_projects"
    QString label;
    QString description;
    QStringList tags{};
    QString method{}; //!< of the provider's request; empty: not told
    QList<ActionField> fields{}; //!< empty: not told, which does not mean none
    QByteArray bodyExample{}; //!< JSON; empty: none

    bool mayWrite() const; //!< see below
};

//! Whether an action may change something at the provider: told by the method of the provider's
//! request, else by whether its server says that it only reads. What neither tells counts as
//! writing.
bool mayWrite(const QString &method, const std::optional<bool> &isReadOnly = {});

inline bool ActionInfo::mayWrite() const
{
    return hublink::mayWrite(method);
}

struct ActionsPage
{
    QList<ActionInfo> actions;
    QString cursor; //!< of the next page; empty: this is the last
};

//! What an action is run with. Values are texts; numbers and truth values are sent as such where
//! the text is one.
struct ActionCall
{
    QString action;
    QList<std::pair<QString, QString>> path{};
    QList<std::pair<QString, QString>> query{};
    QList<std::pair<QString, QString>> headers{};
    QByteArray body{}; //!< a JSON object; empty: none
};

//! What came back, of any status.
struct ActionAnswer
{
    int status = 0;
    QString text; //!< formatted JSON, or the answer as it is
    qsizetype bytes = 0;
    std::chrono::milliseconds time{0};

    bool isSuccess() const { return status >= 200 && status < 300; }
};

//! A request that StackOne made to the provider.
struct LogStep
{
    QString method;
    QString url; //!< without its query
    int status = 0;
    std::chrono::milliseconds duration{0};
};

//! A request of an account, as StackOne logged it. [hub/PROTOCOL.md]
struct LogEntry
{
    QString id;
    QDateTime at;
    QString method;
    QString path;
    QString action; //!< or the resource
    QString source; //!< who asked: API, DASHBOARD, …; open set
    int status = 0;
    bool success = true;
    std::chrono::milliseconds duration{0};
    QList<LogStep> steps;
};

struct LogsPage
{
    QList<LogEntry> entries;
    QString cursor; //!< of the next page; empty: this is the last
};

//! Port: what one can do with one linked account through StackOne, and what was done. Answers like
//! HubProject. Errors: those of HubProject; InvalidInput (field "body") if the body is no JSON
//! object.
class AccountTools
{
public:
    virtual ~AccountTools() = default;

    virtual QFuture<Result<ActionsPage>> listActions(const QString &cursor, Cancellation *cancel)
        = 0;
    //! Sent once, never repeated: it may write. A refusal by StackOne or the provider is an answer.
    virtual QFuture<Result<ActionAnswer>> runAction(const ActionCall &call, Cancellation *cancel)
        = 0;
    //! Newest first.
    virtual QFuture<Result<LogsPage>> listLogs(const QString &cursor, Cancellation *cancel) = 0;
    //! The call as a shell command, with the key as a variable instead of its value.
    virtual QString curlOf(const ActionCall &call) const = 0;
};

} // namespace hublink
