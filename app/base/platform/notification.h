// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace hublink::platform {

//! A notification of the desktop. All texts are plain text.
struct Notification
{
    QString title;
    QString text;
    QString action{}; //!< the button's label; empty: no button
    std::function<void()> onAction{}; //!< the button or the notification itself was pressed
};

//! Shows it and returns at once; false if there is no way to do it.
bool notify(const Notification &notification);

} // namespace hublink::platform
