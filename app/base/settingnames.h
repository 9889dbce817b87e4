// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! The names of the settings that the registry keeps.
namespace hublink {

//! Guides may show pictures from other computers.
inline const QString webPicturesSetting = QStringLiteral("guide_pictures_from_web");

//! How often kept values are checked again; see RecheckPace.
inline const QString recheckSetting = QStringLiteral("recheck");
//! How the table of accounts looks: columns, filters, groups.
inline const QString tableSetting = QStringLiteral("accounts_table");
inline const QString headerSetting = QStringLiteral("accounts_header");

//! For how many days it is kept what AI apps did; a number, unset: as below.
inline const QString activityDaysSetting = QStringLiteral("activity/keepDays");
inline constexpr int usualActivityDays = 30;

//! How the program looks: "light", "dark", "contrast"; unset: as the system.
inline const QString themeSetting = QStringLiteral("theme");
//! What Hublink speaks: a code of knownLanguages(); unset: as the system.
inline const QString languageSetting = QStringLiteral("language");
//! Nothing moves by itself.
inline const QString stillSetting = QStringLiteral("still");
//! What a switch is set to when it is on; off: nothing.
inline const QString switchedOn = QStringLiteral("yes");

//! The proxy: directProxy, or its address; unset: as the environment and the system say.
inline const QString proxySetting = QStringLiteral("proxy");
inline const QString directProxy = QStringLiteral("none");
//! Who signs in at that proxy. The password is in the keychain.
inline const QString proxyUserSetting = QStringLiteral("proxy_user");
//! A file with further roots for secure connections.
inline const QString rootsSetting = QStringLiteral("roots_file");

//! Whether newer versions are looked for: switchedOn or "no"; unset: not asked yet.
inline const QString updatesSetting = QStringLiteral("updates");
//! Where they are looked for; unset: nowhere.
inline const QString updateAddressSetting = QStringLiteral("update_address");
//! When that was done last, in seconds since 1970, and the newer version that the person was told.
inline const QString updateLookedSetting = QStringLiteral("update_looked");
inline const QString updateToldSetting = QStringLiteral("update_told");
//! The version that ran last.
inline const QString seenVersionSetting = QStringLiteral("seen_version");

//! Where the main window stands.
inline const QString windowSetting = QStringLiteral("window");

} // namespace hublink
