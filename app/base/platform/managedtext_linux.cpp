// SPDX-License-Identifier: MIT
#include "app/base/platform/managedtext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hublink::platform {

ManagedText managedText()
{
    QFile file(u"/etc/xdg/hublink/policy.json"_s);
    if (!file.exists())
        return {};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return {file.fileName(), isOpen ? file.readAll() : QByteArray(),
        isOpen && file.error() == QFileDevice::NoError};
}

} // namespace hublink::platform
