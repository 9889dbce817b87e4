// SPDX-License-Identifier: MIT
#include "app/linking/accountstate.h"

using namespace Qt::StringLiterals;

namespace hublink {

AccountStatus statusOf(const HubAccount &account)
{
    const QString status = account.status.toLower();
    if (status == "active"_L1)
        return AccountStatus::Active;
    if (status == "suspended"_L1)
        return AccountStatus::Suspended;
    if (status == "error"_L1 || status == "expired"_L1)
        return AccountStatus::Error;
    return AccountStatus::Other;
}

QString reasonText(const HubAccount &account)
{
    QStringList reasons;
    for (const StatusReason &reason : account.reasons) {
        const QString text = reason.description.isEmpty() ? reason.code : reason.description;
        if (!text.isEmpty() && !reasons.contains(text))
            reasons.append(text.simplified());
    }
    return reasons.join(u"; "_s);
}

void applyHubAccount(AccountRecord &record, const HubAccount &account)
{
    record.hubAccountId = account.id;
    record.status = statusOf(account);
    record.hubStatus = account.status;
    record.statusReason = record.status == AccountStatus::Active ? QString() : reasonText(account);
    record.type = account.type;
    if (!account.providerName.isEmpty())
        record.providerName = account.providerName;
    if (!account.ownerId.isEmpty())
        record.ownerId = account.ownerId;
    if (!account.ownerName.isEmpty())
        record.ownerName = account.ownerName;
}

} // namespace hublink
