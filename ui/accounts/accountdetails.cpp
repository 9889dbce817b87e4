// SPDX-License-Identifier: MIT
#include "ui/accounts/accountdetails.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int panelWidth = 320;

} // namespace

AccountDetails::AccountDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(headingLabel({}, this))
    , m_statusIcon(new IconLabel(this))
    , m_status(textLabel({}, this))
    , m_reason(textLabel({}, this))
    , m_lines(new QFormLayout)
    , m_checked(addLine(tr("Last check")))
    , m_belongsTo(addLine(tr("Belongs to")))
    , m_workspaces(addLine(tr("Workspaces")))
    , m_owner(addLine(tr("Owner")))
    , m_id(addLine(tr("Account ID")))
    , m_kept(addLine(tr("Values")))
    , m_copy(new CopyButton(tr("Copy account ID"), {}, this))
    , m_verify(new QPushButton(icon(u"refresh"_s), tr("Re-verify"), this))
    , m_remove(new QPushButton(icon(u"trash"_s), tr("Remove…"), this))
{
    setObjectName(names::details);
    setAccessibleName(tr("Account details"));
    setFixedWidth(panelWidth);
    m_title->setFont(titleFont(font()));
    m_lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_lines->setVerticalSpacing(space::tiny);
    m_copy->setObjectName(names::copyAccountId);
    m_verify->setObjectName(names::verifyOne);
    m_remove->setObjectName(names::removeAccount);
    connect(m_verify, &QPushButton::clicked, this, &AccountDetails::verifyWanted);
    connect(m_remove, &QPushButton::clicked, this, &AccountDetails::removeWanted);

    auto *statusRow = new QHBoxLayout;
    statusRow->addWidget(m_statusIcon);
    statusRow->addWidget(m_status, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addLayout(statusRow);
    column->addWidget(m_reason);
    column->addLayout(m_lines);
    column->addStretch();
    for (QPushButton *button : QList<QPushButton *>{m_copy, m_verify, m_remove}) {
        makeRoomy(*button);
        column->addWidget(button);
    }
}

QLabel *AccountDetails::addLine(const QString &label)
{
    QLabel *value = textLabel({}, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setContentsMargins(0, 0, 0, space::small);
    m_lines->addRow(quietLabel(label, this), value);
    return value;
}

void AccountDetails::setLine(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    if (QWidget *label = m_lines->labelForField(value)) {
        label->setVisible(!text.isEmpty());
        value->setAccessibleName(static_cast<QLabel *>(label)->text() + u": "_s + text);
    }
}

void AccountDetails::show(const AccountRecord &account)
{
    const StatusLook look = statusLook(account);
    m_title->setText(account.label);
    m_statusIcon->setIcon(icon(look.icon, look.tone));
    m_status->setText(look.word);
    m_reason->setText(account.statusReason);
    m_reason->setVisible(!account.statusReason.isEmpty());
    setLine(m_checked, momentText(account.checkedAt));
    QString person = account.identity.name;
    if (!account.identity.email.isEmpty())
        person = person.isEmpty() ? account.identity.email
                                  : tr("%1 (%2)").arg(person, account.identity.email);
    setLine(m_belongsTo, person);
    setLine(m_workspaces, QLocale().createSeparatedList(account.identity.workspaces));
    setLine(m_owner,
        account.ownerName.isEmpty() ? QString()
                                    : tr("%1 (%2)").arg(account.ownerName, account.ownerId));
    setLine(m_id, account.hubAccountId);
    setLine(m_kept,
        account.keptInKeychain ? tr("Kept in your keychain") : tr("Not kept on this computer"));
    m_copy->setCopiedText(account.hubAccountId);
    m_copy->setVisible(!account.hubAccountId.isEmpty());
}

} // namespace hublink::ui
