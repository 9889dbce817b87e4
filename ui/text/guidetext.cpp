// SPDX-License-Identifier: MIT
#include "ui/text/guidetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace hublink::ui {

QString originText(const GuideOrigin &origin)
{
    switch (origin.kind) {
    case GuideOrigin::Kind::BuiltIn:
        return QCoreApplication::translate("GuideText", "Part of Hublink");
    case GuideOrigin::Kind::File: return origin.base;
    case GuideOrigin::Kind::Web:
        return QCoreApplication::translate("GuideText", "From %1, read on %2")
            .arg(QUrl(origin.base).host(),
                QLocale().toString(origin.readAt.toLocalTime(), QLocale::ShortFormat));
    }
    return {};
}

} // namespace hublink::ui
