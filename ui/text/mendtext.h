// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/records.h"

namespace hublink::ui {

//! What makes an account work again.
enum class Mend { Nothing, ReplaceKey, Reconnect, OpenStackOne, LinkAgain };

//! The next step for an account, in words.
struct NextStep
{
    Mend mend = Mend::Nothing;
    QString text; //!< empty if nothing has to be done
    QString button; //!< what the button that does it is called; empty: none
};

//! `keyEnd` may be invalid: nobody knows of one.
NextStep nextStep(const AccountRecord &account, const QDate &keyEnd = {});

//! When a key ends, seen from today: a sentence, or empty for an invalid date.
QString keyEndText(const QDate &end, const QDate &today);

//! One entry of the timeline in words.
QString eventText(const TimelineEntry &entry);

} // namespace hublink::ui
