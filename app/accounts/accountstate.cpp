// SPDX-License-Identifier: MIT
#include "app/accounts/accountstate.h"

#include "app/accounts/accountname.h"
#include "app/registry/reason.h"

#include <QCryptographicHash>

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

QString hubMarkOf(const HubAccount &account)
{
    QStringList told{account.provider, account.providerName, account.status, account.ownerId,
        account.ownerName, account.username, account.label, account.type, account.config,
        account.updatedAt.toString(Qt::ISODateWithMs)};
    for (const StatusReason &reason : account.reasons) {
        told << reason.code << reason.description << reason.timestamp.toString(Qt::ISODateWithMs);
    }
    const QByteArray hash
        = QCryptographicHash::hash(told.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(hash.toBase64().left(enough));
}

void applyHubAccount(AccountRecord &record, const HubAccount &account)
{
    const auto take = [](QString &into, const QString &told) {
        if (!told.isEmpty())
            into = told;
    };
    const bool isOwnName = hasOwnName(record);
    record.hubAccountId = account.id;
    record.status = statusOf(account);
    record.hubStatus = account.status;
    record.reasons = account.reasons;
    record.statusReason = record.status == AccountStatus::Active ? QString() : reasonText(account);
    take(record.type, account.type);
    take(record.provider, account.provider);
    take(record.providerName, account.providerName);
    take(record.config, account.config);
    take(record.ownerId, account.ownerId);
    take(record.ownerName, account.ownerName);
    record.username = account.username;
    record.hubLabel = account.label;
    record.hubMark = hubMarkOf(account);
    if (record.providerName.isEmpty())
        record.providerName = record.provider;
    if (!isOwnName)
        record.label = generatedName(record);
}

void applyNews(AccountRecord &record, const HubAccount &account)
{
    HubAccount before;
    before.status = record.hubStatus;
    const bool isOwnVerdict
        = record.status == AccountStatus::Error && statusOf(before) == AccountStatus::Active;
    const QString reason = record.statusReason;
    applyHubAccount(record, account);
    if (isOwnVerdict && record.status == AccountStatus::Active) {
        record.status = AccountStatus::Error;
        record.statusReason = reason;
    }
}

void applyGone(AccountRecord &record)
{
    record.status = AccountStatus::Error;
    record.hubStatus.clear();
    record.reasons.clear();
    record.hubMark.clear();
    record.statusReason = storedReason({OwnReason::Code::GoneFromHub});
}

std::optional<TimelineEntry> eventOf(
    const AccountRecord &before, const AccountRecord &after, const QDateTime &now)
{
    const auto isBroken = [](const AccountRecord &a) { return a.status == AccountStatus::Error; };
    if (isBroken(after) && (!isBroken(before) || before.statusReason != after.statusReason))
        return TimelineEntry{now, AccountEvent::Failed, after.statusReason};
    if (isBroken(before) && after.status == AccountStatus::Active)
        return TimelineEntry{now, AccountEvent::Recovered, {}};
    const std::tuple<QString, QString, QString> members[]
        = {{u"status"_s, before.hubStatus, after.hubStatus}, {u"type"_s, before.type, after.type},
            {u"label"_s, before.hubLabel, after.hubLabel},
            {u"owner"_s, before.ownerName, after.ownerName},
            {u"username"_s, before.username, after.username}};
    QStringList changes;
    for (const auto &[member, was, is] : members) {
        if (was != is)
            changes.append(u"%1: %2 → %3"_s.arg(
                member, was.isEmpty() ? u"–"_s : was, is.isEmpty() ? u"–"_s : is));
    }
    if (changes.isEmpty())
        return {};
    return TimelineEntry{now, AccountEvent::Changed, changes.join(u"; "_s)};
}

} // namespace hublink
