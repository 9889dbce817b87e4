// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/oneprogram.h"

#include <functional>

class QObject;

namespace hublink::platform {

/*!
 * Lets the desktop ask this program for its window, a link or an action by its bus, where it has
 * one (https://specifications.freedesktop.org/desktop-entry-spec, D-Bus activation). Lives as long
 * as `owner`. Main thread only.
 */
void serveDesktop(QObject &owner, std::function<void(const Handover &)> asked);

//! What the desktop gave this start to come to the front with; empty if nothing.
QByteArray activationToken();
//! Has the next window that asks for it come to the front by that permission.
void useActivationToken(const QByteArray &token);

} // namespace hublink::platform
