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
    if (identity.untold && !identity.isPersonKnown()) {
        const auto reason = [&] {
            switch (*identity.untold) {
            case ErrorKind::PermissionMissing:
                return tr("The key may not read it; that needs no mending for the link.");
            case ErrorKind::NotFound: return tr("It does not find the person of these values.");
            case ErrorKind::QuestionRefused: return tr("It refused the question.");
            default: return tr("Its answer holds no name.");
            }
        };
        const QString known = identity.workspaces.isEmpty()
            ? QString()
            : u' ' + tr("Workspaces: %1").arg(QLocale().createSeparatedList(identity.workspaces));
        return tr("%1 accepts the values but did not say whom they belong to.").arg(providerName)
            + u' ' + reason() + known;
    }
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
