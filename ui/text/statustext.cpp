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

StatusLook statusLook(const AccountRecord &account)
{
    switch (account.status) {
    case AccountStatus::Active:
        return account.hubAccountId.isEmpty() ? StatusLook{tr("Verified"), u"check"_s, Tone::Good}
                                              : StatusLook{tr("Active"), u"check"_s, Tone::Good};
    case AccountStatus::Suspended: return {tr("Suspended"), u"pause"_s, Tone::Caution};
    case AccountStatus::Error: return {tr("Error"), u"warning"_s, Tone::Bad};
    case AccountStatus::Other:
        return {account.hubStatus.isEmpty() ? tr("Unknown") : account.hubStatus, u"question"_s,
            Tone::Neutral};
    }
    return {};
}

QString typeText(const AccountRecord &account)
{
    if (account.hubAccountId.isEmpty())
        return tr("This computer only");
    if (account.type == "production"_L1 || account.type.isEmpty())
        return tr("Production");
    if (account.type == "test"_L1)
        return tr("Test");
    return account.type;
}

} // namespace hublink::ui
