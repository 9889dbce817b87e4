// SPDX-License-Identifier: MIT
#include "ui/text/mendtext.h"

#include "app/registry/keyendstore.h"
#include "ui/text/foreigntext.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct MendTexts
{
    Q_DECLARE_TR_FUNCTIONS(MendTexts)
};

//! StackOne's codes are an open set: words in them tell what they are about.
bool speaksOf(const AccountRecord &account, std::initializer_list<QLatin1StringView> words)
{
    QString told = account.statusReason;
    for (const StatusReason &reason : account.reasons)
        told += u' ' + reason.code + u' ' + reason.description;
    for (const QLatin1StringView word : words) {
        if (told.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

NextStep brokenStep(const AccountRecord &account)
{
    const QString provider = nameText(account.providerName);
    if (!account.hubAccountId.isEmpty() && account.hubMark.isEmpty() && account.reasons.isEmpty()
        && account.hubStatus.isEmpty()) {
        return {Mend::LinkAgain,
            MendTexts::tr(
                "StackOne does not have this account any more. Link it again, or remove it here."),
            MendTexts::tr("Link account")};
    }
    if (speaksOf(account, {"inactive"_L1, "disabled"_L1, "not enabled"_L1})) {
        return {Mend::OpenStackOne,
            MendTexts::tr(
                "The connector %1 seems to be switched off in the StackOne project. Switch it on "
                "there, then re-verify.")
                .arg(provider),
            MendTexts::tr("Open StackOne")};
    }
    if (speaksOf(account, {"scope"_L1, "permission"_L1, "forbidden"_L1, "rights"_L1})) {
        return {Mend::Reconnect,
            MendTexts::tr(
                "A right is missing at %1. Ask an administrator there for it, then reconnect.")
                .arg(provider),
            MendTexts::tr("Reconnect…")};
    }
    if (account.keptInKeychain) {
        return {Mend::ReplaceKey,
            MendTexts::tr(
                "Generate or copy the key at %1 again and replace it. Hublink leads you there and "
                "checks it before anything changes.")
                .arg(provider),
            MendTexts::tr("Replace key…")};
    }
    return {Mend::Reconnect,
        MendTexts::tr("Fill out the values of %1 again, or sign in there again.").arg(provider),
        MendTexts::tr("Reconnect…")};
}

} // namespace

QString keyEndText(const QDate &end, const QDate &today)
{
    if (!end.isValid())
        return {};
    const QString day = QLocale().toString(end, QLocale::LongFormat);
    if (end < today)
        return MendTexts::tr("The key ended on %1.").arg(day);
    return end == today ? MendTexts::tr("The key ends today.")
                        : MendTexts::tr("The key ends on %1.").arg(day);
}

NextStep nextStep(const AccountRecord &account, const QDate &keyEnd)
{
    switch (account.status) {
    case AccountStatus::Active: {
        const QDate today = QDate::currentDate();
        if (!KeyEndStore::isNear(keyEnd, today))
            return {};
        return {account.keptInKeychain ? Mend::ReplaceKey : Mend::Reconnect,
            keyEndText(keyEnd, today) + u' '
                + MendTexts::tr("Make a new one at %1 before, and replace it here.")
                      .arg(nameText(account.providerName)),
            account.keptInKeychain ? MendTexts::tr("Replace key…") : MendTexts::tr("Reconnect…")};
    }
    case AccountStatus::Suspended:
        return {Mend::OpenStackOne,
            MendTexts::tr(
                "It was suspended in StackOne. StackOne's Accounts page can let it go on."),
            MendTexts::tr("Open StackOne")};
    case AccountStatus::Error: return brokenStep(account);
    case AccountStatus::Other:
        return {Mend::OpenStackOne,
            MendTexts::tr(
                "Hublink does not know this status. StackOne's Accounts page tells more."),
            MendTexts::tr("Open StackOne")};
    }
    return {};
}

QString eventText(const TimelineEntry &entry)
{
    switch (entry.event) {
    case AccountEvent::Linked: return MendTexts::tr("Linked");
    case AccountEvent::Checked: return MendTexts::tr("Checked: all is well");
    case AccountEvent::Failed:
        return entry.detail.isEmpty() ? MendTexts::tr("Failed")
                                      : MendTexts::tr("Failed: %1").arg(reasonText(entry.detail));
    case AccountEvent::Recovered: return MendTexts::tr("Works again");
    case AccountEvent::Changed: return MendTexts::tr("Changed in StackOne: %1").arg(entry.detail);
    case AccountEvent::KeyReplaced: return MendTexts::tr("Values replaced");
    case AccountEvent::GoneFromHub: return MendTexts::tr("Not in StackOne any more");
    }
    return {};
}

} // namespace hublink::ui
