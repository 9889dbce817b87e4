// SPDX-License-Identifier: MIT
#include "app/base/platform/managedtext.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace hublink::platform {

ManagedText managedText()
{
#if defined(Q_OS_WIN)
    const QString place = u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Hublink"_s;
#else
    const QString place = u"/Library/Managed Preferences/io.github.hublink.Hublink.plist"_s;
#endif
    const QSettings settings(place, QSettings::NativeFormat);
    const QString value = u"Policy"_s;
    if (!settings.contains(value))
        return {};
    return {place, settings.value(value).toString().toUtf8(), true};
}

} // namespace hublink::platform
