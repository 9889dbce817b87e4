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
//! Where the main window stands.
inline const QString windowSetting = QStringLiteral("window");

} // namespace hublink
