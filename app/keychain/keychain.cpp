// SPDX-License-Identifier: MIT
#include "app/keychain/keychain.h"

namespace hublink::keychainkey {

QString account(const QUuid &account, const QString &field)
{
    return QStringLiteral("hublink/%1/%2").arg(account.toString(QUuid::WithoutBraces), field);
}

QString projectApiKey(const QUuid &project)
{
    return QStringLiteral("hublink/project/%1/api-key").arg(project.toString(QUuid::WithoutBraces));
}

QString proxyPassword()
{
    return QStringLiteral("hublink/proxy/password");
}

} // namespace hublink::keychainkey
