// SPDX-License-Identifier: MIT
#include "app/base/platform/applicationservice.h"

namespace hublink::platform {

void serveDesktop(QObject &, std::function<void(const Handover &)>)
{
}

QByteArray activationToken()
{
    return {};
}

void useActivationToken(const QByteArray &)
{
}

} // namespace hublink::platform
