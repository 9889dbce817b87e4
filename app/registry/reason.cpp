// SPDX-License-Identifier: MIT
#include "app/registry/reason.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Words of others are on one line, so a line break after the code tells it from them.
const std::pair<OwnReason::Code, QString> codes[]
    = {{OwnReason::Code::ValuesGone, u"@values-gone"_s},
        {OwnReason::Code::ValuesRefused, u"@values-refused"_s},
        {OwnReason::Code::GoneFromHub, u"@gone-from-hub"_s}};

} // namespace

QString storedReason(const OwnReason &reason)
{
    for (const auto &[code, name] : codes) {
        if (code == reason.code)
            return QStringList{name, reason.party.simplified(), reason.said.simplified()}.join(
                u'\n');
    }
    return {};
}

std::optional<OwnReason> ownReason(const QString &statusReason)
{
    const QStringList parts = statusReason.split(u'\n');
    for (const auto &[code, name] : codes) {
        if (parts.size() > 1 && parts.first() == name)
            return OwnReason{code, parts.value(1), parts.value(2)};
    }
    return {};
}

} // namespace hublink
