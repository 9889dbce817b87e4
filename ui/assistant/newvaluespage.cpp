// SPDX-License-Identifier: MIT
#include "ui/assistant/newvaluespage.h"

#include "ui/objectnames.h"
#include "ui/text/identitytext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

NewValuesPage::NewValuesPage(LinkSession &session, const Services &services, QWidget *parent)
    : OpeningPage(session.draft().onlyKey ? tr("Replace the key") : tr("Reconnect the account"),
        session, services, parent)
{
    const AccountRecord &account = *draft().replaces;
    content().addWidget(
        headingLabel(tr("%1 account %2", "connector and name")
                         .arg(nameText(account.providerName), nameText(account.label)),
            this));
    QStringList facts{tr("Status: %1").arg(statusLook(account).word)};
    if (!account.statusReason.isEmpty())
        facts.append(shortened(reasonText(account.statusReason)));
    if (account.identity.isKnown())
        facts.append(identityText(account.identity, nameText(account.providerName)));
    content().addWidget(quietLabel(facts.join(u'\n'), this));
    content().addWidget(textLabel(plan(), this));
    content().addStretch();
}

QString NewValuesPage::plan() const
{
    const QString provider = nameText(draft().provider.name);
    const QString start = !draft().keptEntries.isEmpty()
        ? tr("The new values of the last attempt are still here. Do not generate others at %1: "
             "StackOne may have these already.")
              .arg(provider)
        : draft().onlyKey
        ? tr("The next pages lead you to the key at %1. You paste it, and Hublink checks it there.")
              .arg(provider)
        : tr("The next pages lead you through the connection of %1.").arg(provider);
    const QString then = draft().goesToHub()
        ? tr("Then StackOne gets it, and your keychain. Until both have it and it works, what is "
             "there now stays untouched.")
        : tr("Then your keychain gets it. Until it is known to work, what is there now stays "
             "untouched.");
    return start + u' ' + then;
}

void NewValuesPage::goForward()
{
    strip().clear();
    session().openAccount();
}

void NewValuesPage::showFailure(const Error &error)
{
    StripText text = describe(error).strip();
    if (error.kind == ErrorKind::NothingKept) {
        text.headline = tr("The API key of the StackOne project is not kept on this computer.");
        text.body = tr("Enter it under Projects in the main window, then come back. Or ask whoever "
                       "runs the project for a link, and use Link account.");
    } else if (error.kind == ErrorKind::NotFound) {
        text.body = tr("Close this window and link the account again.");
    }
    sayFailure(text, error);
}

} // namespace hublink::ui
