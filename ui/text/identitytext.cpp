// SPDX-License-Identifier: MIT
#include "ui/text/identitytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hublink::ui {

QString identityText(const Identity &identity, const QString &providerName)
{
    const auto tr = [](const char *text, int n = -1) {
        return QCoreApplication::translate("IdentityText", text, nullptr, n);
    };
    if (!identity.isKnown())
        return tr("%1 accepts the values but did not say whom they belong to.").arg(providerName);
    QString person = identity.name.isEmpty() ? identity.email : identity.name;
    if (!identity.name.isEmpty() && !identity.email.isEmpty())
        person = tr("%1 (%2)").arg(identity.name, identity.email);
    const QString places = QLocale().createSeparatedList(identity.workspaces);
    if (person.isEmpty())
        return tr("Workspaces: %1").arg(places);
    if (identity.workspaces.isEmpty())
        return tr("The values belong to %1.").arg(person);
    return tr("The values belong to %1. Workspaces: %2", int(identity.workspaces.size()))
        .arg(person, places);
}

} // namespace hublink::ui
