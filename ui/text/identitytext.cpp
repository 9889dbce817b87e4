// SPDX-License-Identifier: MIT
#include "ui/text/identitytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct IdentityTexts
{
    Q_DECLARE_TR_FUNCTIONS(IdentityTexts)
};

} // namespace

QString identityText(const Identity &identity, const QString &providerName)
{
    if (identity.untold && !identity.isPersonKnown()) {
        const auto reason = [&] {
            switch (*identity.untold) {
            case ErrorKind::PermissionMissing:
                return IdentityTexts::tr(
                    "The key may not read it; that needs no mending for the link.");
            case ErrorKind::NotFound:
                return IdentityTexts::tr("It does not find the person of these values.");
            case ErrorKind::QuestionRefused: return IdentityTexts::tr("It refused the question.");
            default: return IdentityTexts::tr("Its answer holds no name.");
            }
        };
        const QString known = identity.workspaces.isEmpty() ? QString()
                                                            : u' '
                + IdentityTexts::tr("Workspaces: %1")
                      .arg(QLocale().createSeparatedList(identity.workspaces));
        return IdentityTexts::tr("%1 accepts the values but did not say whom they belong to.")
                   .arg(providerName)
            + u' ' + reason() + known;
    }
    if (!identity.isKnown())
        return IdentityTexts::tr("%1 accepts the values but did not say whom they belong to.")
            .arg(providerName);
    QString person = identity.name.isEmpty() ? identity.email : identity.name;
    if (!identity.name.isEmpty() && !identity.email.isEmpty())
        person = IdentityTexts::tr("%1 (%2)").arg(identity.name, identity.email);
    const QString places = QLocale().createSeparatedList(identity.workspaces);
    if (person.isEmpty())
        return IdentityTexts::tr("Workspaces: %1").arg(places);
    if (identity.workspaces.isEmpty())
        return IdentityTexts::tr("The values belong to %1.").arg(person);
    return IdentityTexts::tr("The values belong to %1. Workspaces: %2").arg(person, places);
}

} // namespace hublink::ui
