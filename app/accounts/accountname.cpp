// SPDX-License-Identifier: MIT
#include "app/accounts/accountname.h"

namespace hublink {

QString generatedName(const AccountRecord &account)
{
    for (const QString &name :
        {account.hubLabel, account.ownerName, account.identity.workspaces.value(0),
            account.identity.name, account.username, account.providerName, account.provider}) {
        if (!name.isEmpty())
            return name;
    }
    return account.hubAccountId;
}

bool hasOwnName(const AccountRecord &account)
{
    return !account.label.isEmpty() && account.label != generatedName(account);
}

} // namespace hublink
