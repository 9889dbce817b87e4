// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/aiappuse.h"

#include <QDateTime>
#include <QHash>

namespace hublink {

//! Which AI apps of this computer use an account. Files are read again only when they changed.
class AppsInUse final
{
public:
    explicit AppsInUse(AiAppPlaces places)
        : m_places(std::move(places))
    {
    }

    //! The names of the apps that use one of these accounts.
    QStringList namesFor(const QList<AccountRecord> &accounts);
    //! Takes the account's own entries out of every app's configuration; what is for all accounts
    //! stays. The names of the apps that were changed; one that cannot be changed is left out.
    QStringList takeOut(const AccountRecord &account);

private:
    struct Kept
    {
        QDateTime changedAt;
        qint64 size = -1;
        QList<ConfigEntry> entries;
    };
    const QList<ConfigEntry> &entries(const AiApp &app);

    AiAppPlaces m_places;
    QHash<QString, Kept> m_kept; //!< by file
};

} // namespace hublink
