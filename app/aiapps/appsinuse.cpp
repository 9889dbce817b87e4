// SPDX-License-Identifier: MIT
#include "app/aiapps/appsinuse.h"

#include <QFileInfo>

#include <algorithm>

namespace hublink {

const QList<ConfigEntry> &AppsInUse::entries(const AiApp &app)
{
    const QFileInfo info(app.file);
    Kept &kept = m_kept[app.file];
    if (kept.size == info.size() && kept.changedAt == info.lastModified())
        return kept.entries;
    const Result<QList<ConfigEntry>> read = entriesOf(app);
    kept = {info.lastModified(), info.size(), read ? *read : QList<ConfigEntry>()};
    return kept.entries;
}

QStringList AppsInUse::namesFor(const QList<AccountRecord> &accounts)
{
    QStringList names;
    const QList<AiApp> apps = aiApps(m_places);
    for (const AiApp &app : apps) {
        const QList<ConfigEntry> &all = entries(app);
        if (std::any_of(accounts.cbegin(), accounts.cend(),
                [&](const AccountRecord &account) { return entryFor(account, all).has_value(); }))
            names.append(app.name);
    }
    return names;
}

QStringList AppsInUse::takeOut(const AccountRecord &account)
{
    QStringList changed;
    const QList<AiApp> apps = aiApps(m_places);
    for (const AiApp &app : apps) {
        const QList<ConfigEntry> all = entries(app);
        for (const ConfigEntry &entry : all) {
            if (!isEntryOnlyFor(entry, account))
                continue;
            const Result<ConfigChange> change = planRemoval(app, entry.name);
            if (change && apply(*change) && !changed.contains(app.name))
                changed.append(app.name);
        }
    }
    return changed;
}

} // namespace hublink
