// SPDX-License-Identifier: MIT
#include "ui/assistant/openingpage.h"

#include "ui/objectnames.h"
#include "ui/text/foreigntext.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

void OpeningPage::askAboutExisting()
{
    const FoundAccount &existing = *session().existing();
    strip().say({Tone::Accent,
        tr("%1 already has a %2 account in this project.")
            .arg(nameText(existing.target.project.ownerName),
                nameText(existing.prepared.connector.name)),
        tr("You can give that account the new values, or link a further one.")});
    QPushButton *update = strip().addAction(tr("Update that account"), u"updateExisting"_s);
    connect(update, &QPushButton::clicked, this, [this] { session().updateExisting(); });
    QPushButton *another = strip().addAction(tr("Link a further account"), u"linkAnother"_s);
    connect(another, &QPushButton::clicked, this, [this] {
        strip().clear();
        session().linkFurther();
    });
    update->setFocus();
}

void OpeningPage::showFailure(const Error &error)
{
    sayFailure(describe(error).strip(), error);
    if (error.field.isEmpty())
        return;
    // What opens the door is entered on the first page.
    QPushButton *back = strip().addAction(
        error.field == givenLinkField ? tr("Use another link") : tr("Go back to Where to link"),
        names::repair);
    connect(back, &QPushButton::clicked, this,
        [this] { Q_EMIT repairWanted(RepairPlace::Destination); });
    back->setFocus();
}

} // namespace hublink::ui
