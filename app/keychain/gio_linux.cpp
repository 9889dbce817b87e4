// SPDX-License-Identifier: MIT
#include "app/keychain/gio_linux.h"

#include <QLibrary>

#include <optional>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

std::optional<Gio> load()
{
    QLibrary gio(u"gio-2.0"_s, 0);
    QLibrary gobject(u"gobject-2.0"_s, 0);
    bool isWhole = true;
    const auto find = [&isWhole](QLibrary &library, const char *name, auto &function) {
        function
            = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        isWhole = isWhole && function;
    };
    Gio found{};
    find(gio, "g_bus_get", found.busGet);
    find(gio, "g_bus_get_finish", found.busGetFinish);
    find(gio, "g_cancellable_new", found.cancellableNew);
    find(gio, "g_cancellable_cancel", found.cancellableCancel);
    find(gio, "g_dbus_connection_call", found.call);
    find(gio, "g_dbus_connection_call_finish", found.callFinish);
    find(gio, "g_dbus_connection_signal_subscribe", found.subscribe);
    find(gio, "g_dbus_connection_signal_unsubscribe", found.unsubscribe);
    find(gobject, "g_object_unref", found.unref);
    return isWhole ? std::optional(found) : std::nullopt;
}

} // namespace

const Gio *Gio::loaded()
{
    static const std::optional<Gio> gio = load();
    return gio ? &*gio : nullptr;
}

} // namespace hublink
