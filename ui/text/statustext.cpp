// SPDX-License-Identifier: MIT
#include "ui/text/statustext.h"

#include "app/registry/reason.h"
#include "ui/text/foreigntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(StatusTexts)
};

} // namespace

StatusLook statusLook(AccountStatus status, const QString &hubStatus, bool isInHub)
{
    switch (status) {
    case AccountStatus::Active:
        return {isInHub ? StatusTexts::tr("Active") : StatusTexts::tr("Verified"), u"check"_s,
            Tone::Good};
    case AccountStatus::Suspended: return {StatusTexts::tr("Suspended"), u"pause"_s, Tone::Caution};
    case AccountStatus::Error:
        if (hubStatus.compare("expired"_L1, Qt::CaseInsensitive) == 0)
            return {StatusTexts::tr("Expired"), u"warning"_s, Tone::Bad};
        return {StatusTexts::tr("Error"), u"warning"_s, Tone::Bad};
    case AccountStatus::Other:
        return {hubStatus.isEmpty() ? StatusTexts::tr("Unknown") : hubStatus, u"question"_s,
            Tone::Neutral};
    }
    return {};
}

StatusLook statusLook(const AccountSummary &account)
{
    return statusLook(account.status, account.hubStatus, !account.hubAccountId.isEmpty());
}

StatusLook statusLook(const AccountRecord &account)
{
    return statusLook(account.status, account.hubStatus, !account.hubAccountId.isEmpty());
}

QString reasonText(const QString &statusReason)
{
    const std::optional<OwnReason> own = ownReason(statusReason);
    if (!own)
        return statusReason;
    const QString party = nameText(own->party);
    switch (own->code) {
    case OwnReason::Code::ValuesGone:
        return StatusTexts::tr(
            "The kept values are gone from the keychain. Link the account again.");
    case OwnReason::Code::ValuesRefused:
        return own->said.isEmpty() ? StatusTexts::tr("%1 refuses the kept values.").arg(party)
                                   : StatusTexts::tr("%1 refuses the kept values. It says: %2")
                                         .arg(party, shortened(own->said));
    case OwnReason::Code::GoneFromHub:
        return StatusTexts::tr(
            "StackOne does not have this account any more. Link it again, or remove it "
            "here.");
    }
    return {};
}

QString typeText(const QString &type, bool isInHub)
{
    if (!isInHub)
        return StatusTexts::tr("This computer only");
    if (type == "production"_L1 || type.isEmpty())
        return StatusTexts::tr("Production");
    if (type == "test"_L1)
        return StatusTexts::tr("Test");
    return type;
}

QString typeText(const AccountSummary &account)
{
    return typeText(account.type, !account.hubAccountId.isEmpty());
}

QString typeText(const AccountRecord &account)
{
    return typeText(account.type, !account.hubAccountId.isEmpty());
}

} // namespace hublink::ui
