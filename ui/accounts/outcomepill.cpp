// SPDX-License-Identifier: MIT
#include "ui/accounts/outcomepill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(hublink::ui::OutcomeTexts)
};

} // namespace

Pill outcomePill(int status, bool hasWorked)
{
    return {hasWorked ? u"check"_s : u"warning"_s,
        OutcomeTexts::tr("%1 %2", "status and word")
            .arg(status)
            .arg(hasWorked ? OutcomeTexts::tr("worked") : OutcomeTexts::tr("failed")),
        hasWorked ? Tone::Good : Tone::Bad};
}

} // namespace hublink::ui
