// SPDX-License-Identifier: MIT
#include "ui/text/mendtext.h"

#include "ui/text/foreigntext.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MendText", text);
}

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
            tr("StackOne does not have this account any more. Link it again, or remove it here."),
            tr("Link account")};
    }
    if (speaksOf(account, {"inactive"_L1, "disabled"_L1, "not enabled"_L1})) {
        return {Mend::OpenStackOne,
            tr("The connector %1 seems to be switched off in the StackOne project. Switch it on "
               "there, then re-verify.")
                .arg(provider),
            tr("Open StackOne")};
    }
    if (speaksOf(account, {"scope"_L1, "permission"_L1, "forbidden"_L1, "rights"_L1})) {
        return {Mend::Reconnect,
            tr("A right is missing at %1. Ask an administrator there for it, then reconnect.")
                .arg(provider),
            tr("Reconnect…")};
    }
    if (account.keptInKeychain) {
        return {Mend::ReplaceKey,
            tr("Generate or copy the key at %1 again and replace it. Hublink leads you there and "
               "checks it before anything changes.")
                .arg(provider),
            tr("Replace key…")};
    }
    return {Mend::Reconnect,
        tr("Fill out the values of %1 again, or sign in there again.").arg(provider),
        tr("Reconnect…")};
}

} // namespace

NextStep nextStep(const AccountRecord &account)
{
    switch (account.status) {
    case AccountStatus::Active: return {};
    case AccountStatus::Suspended:
        return {Mend::OpenStackOne,
            tr("It was suspended in StackOne. StackOne's Accounts page can let it go on."),
            tr("Open StackOne")};
    case AccountStatus::Error: return brokenStep(account);
    case AccountStatus::Other:
        return {Mend::OpenStackOne,
            tr("Hublink does not know this status. StackOne's Accounts page tells more."),
            tr("Open StackOne")};
    }
    return {};
}

QString eventText(const TimelineEntry &entry)
{
    switch (entry.event) {
    case AccountEvent::Linked: return tr("Linked");
    case AccountEvent::Checked: return tr("Checked: all is well");
    case AccountEvent::Failed:
        return entry.detail.isEmpty() ? tr("Failed")
                                      : tr("Failed: %1").arg(reasonText(entry.detail));
    case AccountEvent::Recovered: return tr("Works again");
    case AccountEvent::Changed: return tr("Changed in StackOne: %1").arg(entry.detail);
    case AccountEvent::KeyReplaced: return tr("Values replaced");
    case AccountEvent::GoneFromHub: return tr("Not in StackOne any more");
    }
    return {};
}

} // namespace hublink::ui
