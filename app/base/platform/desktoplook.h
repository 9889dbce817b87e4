// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

class QObject;

namespace hublink::platform {

//! What the desktop wants programs to look like.
struct DesktopLook
{
    std::optional<bool> isDark{}; //!< unset: it says nothing
    bool hasHighContrast = false;
    bool hasLessMotion = false;
};

//! Tells it once it is known, perhaps never, and whenever it changes while `owner` lives. On Linux
//! from the portal's settings. [XDG Desktop Portal, org.freedesktop.appearance]
void watchDesktopLook(QObject *owner, const std::function<void(const DesktopLook &)> &tell);

} // namespace hublink::platform
