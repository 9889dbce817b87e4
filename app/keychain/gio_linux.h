// SPDX-License-Identifier: MIT
#pragma once

#include <gio/gio.h>

namespace hublink {

//! What is used of GLib's D-Bus, loaded when it is needed: libsecret has it loaded by then. A
//! window that shows its first frame does without it and the libraries that come with it.
struct Gio
{
    decltype(&g_bus_get) busGet;
    decltype(&g_bus_get_finish) busGetFinish;
    decltype(&g_cancellable_new) cancellableNew;
    decltype(&g_cancellable_cancel) cancellableCancel;
    decltype(&g_dbus_connection_call) call;
    decltype(&g_dbus_connection_call_finish) callFinish;
    decltype(&g_dbus_connection_signal_subscribe) subscribe;
    decltype(&g_dbus_connection_signal_unsubscribe) unsubscribe;
    decltype(&g_object_unref) unref;

    //! Null where there is none.
    static const Gio *loaded();
};

} // namespace hublink
