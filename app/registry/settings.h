// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! The names of the settings that the registry keeps.
namespace hublink {

//! Guides may show pictures from other computers.
inline const QString webPicturesSetting = QStringLiteral("guide_pictures_from_web");

} // namespace hublink
