// SPDX-License-Identifier: MIT
#include "ui/accounts/removedialog.h"

#include "ui/objectnames.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hublink::ui {

RemoveDialog::RemoveDialog(const AccountRecord &account, bool canReachHub, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Remove account"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(headingLabel(
        tr("Remove the %1 account %2?").arg(account.providerName, account.label), this));
    QStringList what;
    if (account.keptInKeychain)
        what.append(tr("Its values are deleted from your keychain."));
    what.append(tr("It disappears from this list."));
    what.append(tr("The key itself stays valid in %1 until you delete or regenerate it there.")
                    .arg(account.providerName));
    column->addWidget(textLabel(what.join(QChar(u'\n')), this));
    if (!account.hubAccountId.isEmpty()) {
        m_fromHub
            = new QCheckBox(tr("Delete it in StackOne, too. Whatever uses it there stops."), this);
        m_fromHub->setObjectName(names::removeFromHub);
        m_fromHub->setEnabled(canReachHub);
        column->addWidget(m_fromHub);
        if (!canReachHub) {
            column->addWidget(quietLabel(
                tr("The project's API key is not kept here, so StackOne is not touched."), this));
        }
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(names::confirmRemove);
    remove->setAutoDefault(false);
    QPushButton *keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    keep->setFocus();
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

bool RemoveDialog::fromHub() const
{
    return m_fromHub && m_fromHub->isChecked();
}

} // namespace hublink::ui
