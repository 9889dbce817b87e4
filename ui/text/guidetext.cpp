// SPDX-License-Identifier: MIT
#include "ui/text/guidetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct GuideTexts
{
    Q_DECLARE_TR_FUNCTIONS(GuideTexts)
};

} // namespace

QString originText(const GuideOrigin &origin)
{
    switch (origin.kind) {
    case GuideOrigin::Kind::BuiltIn: return GuideTexts::tr("Part of Hublink");
    case GuideOrigin::Kind::File: return origin.base;
    case GuideOrigin::Kind::Web:
        return GuideTexts::tr("From %1, read on %2")
            .arg(QUrl(origin.base).host(),
                QLocale().toString(origin.readAt.toLocalTime(), QLocale::ShortFormat));
    }
    return {};
}

QString listedText(const ListedGuide &guide)
{
    switch (guide.origin) {
    case ListedGuide::Origin::Own: return GuideTexts::tr("Your own");
    case ListedGuide::Origin::BuiltIn: return GuideTexts::tr("Part of Hublink");
    case ListedGuide::Origin::Connector:
        return guide.hasChanged ? GuideTexts::tr("Named by the connector, changed")
                                : GuideTexts::tr("Named by the connector");
    case ListedGuide::Origin::Documentation: break;
    }
    if (guide.isNew)
        return GuideTexts::tr("Documentation, new");
    if (guide.hasChanged)
        return GuideTexts::tr("Documentation, changed");
    return guide.readAt.isValid() ? GuideTexts::tr("Documentation, kept here")
                                  : GuideTexts::tr("Documentation");
}

} // namespace hublink::ui
