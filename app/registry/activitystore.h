// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/database.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

#include <chrono>

namespace hublink {

//! One use of a linked account by an AI app.
struct Activity
{
    enum class Outcome {
        Running, //!< or the program ended before the answer came
        Done,
        ToolFailed, //!< the action itself says that it failed
        Refused, //!< by a rule of the person's; nothing was sent
        Declined, //!< by the person, or nobody was there to be asked; nothing was sent
        Failed, //!< `detail` says why; it may have been run
        Cancelled, //!< by the app; it may have been run
    };
    qint64 id = 0; //!< 0: not recorded yet
    QDateTime at;
    QString app; //!< what the AI app calls itself; foreign text
    QUuid account;
    QString accountName; //!< at that time
    QString tool;
    bool writes = true;
    QString arguments; //!< JSON, without values that are secret; may be shortened
    Outcome outcome = Outcome::Running;
    QString detail{}; //!< plain text; may be empty
    std::chrono::milliseconds duration{0};
};

QString activityOutcomeName(Activity::Outcome outcome);

//! What AI apps did, for a time that the settings name. Nothing else of a call is kept: no result.
//! Errors: the database's. GUI thread only.
class ActivityStore final
{
public:
    explicit ActivityStore(Database &database)
        : m_database(database)
    {
    }

    //! Records a new one and gives it its id, or changes one.
    Outcome save(Activity &activity);
    //! Newest first, `count` of those before the id `before` (0: from the newest). `words` must all
    //! occur in app, account, tool or arguments. `account` null: any.
    Result<QList<Activity>> list(
        const QString &words, const QUuid &account, qint64 before, int count) const;
    Outcome removeBefore(const QDateTime &time);
    Outcome removeAll();

private:
    Database &m_database;
};

} // namespace hublink
