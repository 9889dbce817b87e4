// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/accountstore.h"
#include "ui/text/striptext.h"

namespace hublink::ui {

//! An account's status for the eye: an icon, a word and a tone, never the tone alone.
struct StatusLook
{
    QString word;
    QString icon;
    Tone tone;
};

StatusLook statusLook(AccountStatus status, const QString &hubStatus, bool isInHub);
StatusLook statusLook(const AccountSummary &account);
StatusLook statusLook(const AccountRecord &account);

//! Why an account does not work, in words: see OwnReason. Somebody's own words stay as they are.
QString reasonText(const QString &statusReason);

//! "Production", "Test", "This computer only", or the Hub's own word.
QString typeText(const QString &type, bool isInHub);
QString typeText(const AccountSummary &account);
QString typeText(const AccountRecord &account);

} // namespace hublink::ui
