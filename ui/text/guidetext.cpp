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

QString listedText(const ListedGuide &guide)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("GuideText", text); };
    switch (guide.origin) {
    case ListedGuide::Origin::Own: return tr("Your own");
    case ListedGuide::Origin::BuiltIn: return tr("Part of Hublink");
    case ListedGuide::Origin::Connector:
        return guide.hasChanged ? tr("Named by the connector, changed")
                                : tr("Named by the connector");
    case ListedGuide::Origin::Documentation: break;
    }
    if (guide.isNew)
        return tr("Documentation, new");
    if (guide.hasChanged)
        return tr("Documentation, changed");
    return guide.readAt.isValid() ? tr("Documentation, kept here") : tr("Documentation");
}

} // namespace hublink::ui
