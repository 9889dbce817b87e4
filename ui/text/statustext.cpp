// SPDX-License-Identifier: MIT
#include "ui/text/statustext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StatusText", text);
}

} // namespace

StatusLook statusLook(AccountStatus status, const QString &hubStatus, bool isInHub)
{
    switch (status) {
    case AccountStatus::Active:
        return {isInHub ? tr("Active") : tr("Verified"), u"check"_s, Tone::Good};
    case AccountStatus::Suspended: return {tr("Suspended"), u"pause"_s, Tone::Caution};
    case AccountStatus::Error:
        if (hubStatus.compare("expired"_L1, Qt::CaseInsensitive) == 0)
            return {tr("Expired"), u"warning"_s, Tone::Bad};
        return {tr("Error"), u"warning"_s, Tone::Bad};
    case AccountStatus::Other:
        return {hubStatus.isEmpty() ? tr("Unknown") : hubStatus, u"question"_s, Tone::Neutral};
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

QString typeText(const QString &type, bool isInHub)
{
    if (!isInHub)
        return tr("This computer only");
    if (type == "production"_L1 || type.isEmpty())
        return tr("Production");
    if (type == "test"_L1)
        return tr("Test");
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
