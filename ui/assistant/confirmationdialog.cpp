// SPDX-License-Identifier: MIT
#include "ui/assistant/confirmationdialog.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/identitytext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/primarybutton.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ConfirmationDialog::ConfirmationDialog(
    const AccountRecord &account, AssistantStart::Purpose purpose, QWidget *parent)
    : QDialog(parent)
{
    const bool well = account.status == AccountStatus::Active;
    const bool hub = !account.hubAccountId.isEmpty();
    setObjectName(names::confirmation);
    const QString headline = !hub
        ? tr("%1 is verified and kept on this computer").arg(nameText(account.providerName))
        : !well
        ? tr("%1 is linked, but StackOne reports a problem").arg(nameText(account.providerName))
        : purpose == AssistantStart::Purpose::ReplaceKey
        ? tr("The key of %1 is replaced").arg(nameText(account.label))
        : purpose == AssistantStart::Purpose::Reconnect
        ? tr("%1 is reconnected").arg(nameText(account.label))
        : tr("%1 is linked").arg(nameText(account.providerName));
    setWindowTitle(headline);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::large, space::large, space::large, space::medium);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    auto *mark = new IconLabel(this);
    mark->setIcon(icon(well ? u"check"_s : u"warning"_s, well ? Tone::Good : Tone::Caution));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    QLabel *title = headingLabel(headline, this);
    title->setFont(pageFont(font()));
    QStringList lines;
    if (account.identity.isKnown() || account.identity.untold)
        lines.append(identityText(account.identity, nameText(account.providerName)));
    if (hub)
        lines.append(tr("Account ID: %1").arg(account.hubAccountId));
    if (!account.statusReason.isEmpty())
        lines.append(tr("StackOne says: %1").arg(reasonText(account.statusReason)));
    lines.append(account.keptInKeychain ? tr("The values are kept in your keychain.")
                                        : tr("No copy of the values is kept on this computer."));
    grid->addWidget(title, 0, 1);
    int line = 1;
    for (const QString &text : lines) {
        QLabel *label = textLabel(text, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, line++, 1);
    }
    setAccessibleDescription(lines.join(u' '));
    auto *show = new PrimaryButton(tr("Show account"), this);
    show->setObjectName(names::showAccount);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::small, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addStretch();
    if (hub) {
        auto *copy = new CopyButton(tr("Copy account ID"), account.hubAccountId, this);
        buttons->addWidget(copy);
        auto *useWithAi = new QPushButton(tr("Use with AI apps"), this);
        useWithAi->setObjectName(names::useWithAi);
        useWithAi->setAutoDefault(false);
        connect(useWithAi, &QPushButton::clicked, this, [this] { done(UseWithAi); });
        buttons->addWidget(useWithAi);
    }
    buttons->addWidget(show);
    show->setFocus();
    grid->addLayout(buttons, line, 1);
    setMinimumWidth(460);
}

} // namespace hublink::ui
