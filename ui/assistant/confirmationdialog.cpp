// SPDX-License-Identifier: MIT
#include "ui/assistant/confirmationdialog.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/identitytext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/identitycard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logos.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ConfirmationDialog::ConfirmationDialog(const AccountRecord &account,
    AssistantStart::Purpose purpose, LogoStore *logos, QWidget *parent)
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

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small + space::tiny);
    column->addWidget(buildMarks(account, logos, well), 0, Qt::AlignHCenter);
    QLabel *title = headingLabel(headline, this);
    title->setFont(sectionFont(font()));
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    QStringList lines;
    if (account.identity.isKnown() || account.identity.untold)
        lines.append(identityText(account.identity, nameText(account.providerName)));
    auto *card = new IdentityCard(this);
    column->addWidget(card);
    if (account.identity.isPersonKnown())
        card->show(account.identity);
    const qsizetype told = account.identity.isPersonKnown() ? lines.size() : 0;
    if (hub)
        lines.append(tr("Account ID: %1").arg(account.hubAccountId));
    if (!account.statusReason.isEmpty())
        lines.append(tr("StackOne says: %1").arg(reasonText(account.statusReason)));
    lines.append(account.keptInKeychain ? tr("The values are kept in your keychain.")
                                        : tr("No copy of the values is kept on this computer."));
    for (qsizetype i = told; i < lines.size(); ++i) {
        QLabel *label = textLabel(lines.at(i), this);
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setAccessibleDescription(lines.join(u' '));
    auto *show = new PrimaryButton(tr("Show account"), this);
    show->setObjectName(names::showAccount);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::small, 0, 0);
    buttons->setSpacing(space::small);
    if (hub) {
        auto *copy = new CopyButton(tr("Copy account ID"), account.hubAccountId, this);
        buttons->addWidget(copy);
        auto *useWithAi = new QPushButton(tr("Use with AI apps"), this);
        useWithAi->setObjectName(names::useWithAi);
        useWithAi->setAutoDefault(false);
        connect(useWithAi, &QPushButton::clicked, this, [this] { done(UseWithAi); });
        buttons->addWidget(useWithAi);
    }
    auto *another = new QPushButton(tr("Link another"), this);
    another->setObjectName(names::linkAnother);
    another->setAutoDefault(false);
    another->setVisible(purpose == AssistantStart::Purpose::Link);
    connect(another, &QPushButton::clicked, this, [this] { done(LinkAnother); });
    buttons->addWidget(another);
    buttons->addWidget(show);
    show->setFocus();
    column->addLayout(buttons);
}

//! The connector and StackOne, or this computer, joined.
QWidget *ConfirmationDialog::buildMarks(const AccountRecord &account, LogoStore *logos, bool well)
{
    constexpr int side = 48;
    auto *marks = new QWidget(this);
    auto *row = new QHBoxLayout(marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small + space::tiny);
    const auto mark = [&](const QPixmap &picture) {
        auto *label = new QLabel(marks);
        label->setPixmap(picture);
        row->addWidget(label);
    };
    const qreal ratio = devicePixelRatioF();
    mark(Logos(logos).of(account.providerName).pixmap({side, side}, ratio));
    mark(icon(well ? u"check"_s : u"warning"_s, well ? Tone::Good : Tone::Caution)
             .pixmap({side / 2, side / 2}, ratio));
    mark(drawSvg(u":/icons/hublink.svg"_s, {side, side}, ratio));
    return marks;
}

} // namespace hublink::ui
