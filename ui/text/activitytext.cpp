// SPDX-License-Identifier: MIT
#include "ui/text/activitytext.h"

#include "app/base/jsontext.h"
#include "app/registry/accountexport.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct ActivityTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActivityTexts)
};

} // namespace

QString outcomeText(const Activity &activity)
{
    const auto timed = [&](const QString &text) {
        constexpr double second = 1000;
        return ActivityTexts::tr("%1 (%2 s)")
            .arg(text, QLocale().toString(double(activity.duration.count()) / second, 'f', 1));
    };
    switch (activity.outcome) {
    case Activity::Outcome::Running: return ActivityTexts::tr("Running, or cut off");
    case Activity::Outcome::Done: return timed(ActivityTexts::tr("Done"));
    case Activity::Outcome::ToolFailed: return timed(ActivityTexts::tr("The action failed"));
    case Activity::Outcome::Refused: return ActivityTexts::tr("Not allowed");
    case Activity::Outcome::Declined: return ActivityTexts::tr("Declined");
    case Activity::Outcome::Failed: return timed(ActivityTexts::tr("Failed"));
    case Activity::Outcome::Cancelled: return ActivityTexts::tr("Cancelled by the app");
    }
    return {};
}

QByteArray activityCsvHead()
{
    return csvLine({u"time"_s, u"app"_s, u"account"_s, u"account_id"_s, u"tool"_s, u"writes"_s,
        u"outcome"_s, u"duration_ms"_s, u"arguments"_s, u"detail"_s});
}

QByteArray activityCsvLine(const Activity &activity)
{
    return csvLine({timeText(activity.at), activity.app, activity.accountName,
        activity.account.toString(QUuid::WithoutBraces), activity.tool,
        activity.writes ? u"true"_s : u"false"_s, activityOutcomeName(activity.outcome),
        QString::number(activity.duration.count()), activity.arguments, activity.detail});
}

} // namespace hublink::ui
