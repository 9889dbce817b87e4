// SPDX-License-Identifier: MIT
#include "ui/accounts/accountmenu.h"

#include "ui/accounts/accountindex.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hublink::ui {

AccountMenu::AccountMenu(AccountActions &actions, const AccountIndex &index,
    const QList<QUuid> &accounts, const std::optional<AccountRecord> &one, QMenu &menu)
    : QObject(&menu)
    , m_actions(actions)
    , m_index(index)
    , m_menu(menu)
{
    if (accounts.isEmpty())
        return;
    menu.addAction(icon(u"refresh"_s), tr("Re-verify"), this,
        [this, accounts] { m_actions.verify(accounts); });
    if (one)
        addForOne(*one);
    addTypes(accounts);
    menu.addSeparator();
    addCopies(accounts);
    menu.addSeparator();
    menu.addAction(icon(u"trash"_s), tr("Remove…"), this,
        [this, accounts] { m_actions.askToRemove(accounts); });
}

void AccountMenu::addForOne(const AccountRecord &account)
{
    const auto newValues = [this, uuid = account.uuid](AssistantStart::Purpose purpose) {
        return [this, uuid, purpose] { Q_EMIT newValuesWanted(uuid, purpose); };
    };
    m_menu.addAction(
        icon(u"key"_s), tr("Replace key…"), this, newValues(AssistantStart::Purpose::ReplaceKey));
    m_menu
        .addAction(tr("Edit and reconnect…"), this, newValues(AssistantStart::Purpose::Reconnect))
        ->setObjectName(names::reconnect);
    m_menu
        .addAction(
            tr("When the key ends…"), this, [this, account] { Q_EMIT keyEndWanted(account); })
        ->setObjectName(names::keyEnd);
    m_menu.addSeparator();
    if (!account.hubAccountId.isEmpty())
        addInStackOne(account);
    m_menu
        .addAction(icon(u"open"_s), tr("Open %1").arg(controlText(account.providerName)), this,
            [this, account] { m_actions.openAtProvider(account); })
        ->setObjectName(names::openProvider);
    m_menu
        .addAction(tr("Connection guide"), this, [this, account] { Q_EMIT guideWanted(account); })
        ->setObjectName(names::showGuide);
    if (!account.ownerName.isEmpty()) {
        m_menu.addAction(tr("Show only accounts of %1").arg(controlText(account.ownerName)), this,
            [this, owner = account.ownerName] { Q_EMIT ownerWanted(owner); });
    }
    m_menu.addSeparator();
}

void AccountMenu::addInStackOne(const AccountRecord &account)
{
    const QUuid uuid = account.uuid;
    m_menu.addAction(icon(u"play"_s), tr("Try an action…"), this, &AccountMenu::actionsWanted);
    m_menu.addAction(icon(u"list"_s), tr("View logs…"), this, &AccountMenu::logsWanted);
    m_menu.addAction(tr("AI apps…"), this, [this, uuid] { Q_EMIT aiAppsWanted(uuid); })
        ->setObjectName(names::useWithAi);
    m_menu.addAction(tr("What AI apps did…"), this, [this, uuid] { Q_EMIT activityWanted(uuid); });
    if (account.status != AccountStatus::Suspended) {
        m_menu
            .addAction(icon(u"pause"_s), tr("Suspend in StackOne…"), this,
                [this, uuid] { m_actions.explainSuspending(uuid); })
            ->setObjectName(names::suspend);
    }
    m_menu
        .addAction(icon(u"open"_s), tr("Open in StackOne"), this,
            [this, uuid] { m_actions.openInStackOne(uuid); })
        ->setObjectName(names::openStackOne);
}

void AccountMenu::addTypes(const QList<QUuid> &accounts)
{
    QList<QUuid> tests;
    QList<QUuid> productions;
    for (const QUuid &uuid : accounts) {
        const int entry = m_index.entryOf(uuid);
        if (entry >= 0 && !m_index.hubIdOf(entry).isEmpty())
            (m_index.isTest(entry) ? tests : productions).append(uuid);
    }
    const auto offer = [this](const QString &text, const QList<QUuid> &whom, const QString &type) {
        if (whom.isEmpty())
            return;
        m_menu.addAction(text, this, [this, whom, type] { m_actions.convert(whom, type); })
            ->setObjectName(names::convert);
    };
    offer(tr("Convert to Test"), productions, u"test"_s);
    offer(tr("Convert to Production"), tests, u"production"_s);
}

void AccountMenu::addCopies(const QList<QUuid> &accounts)
{
    m_menu.addAction(icon(u"copy"_s), tr("Copy as text"), this, &AccountMenu::textWanted);
    QStringList ids;
    for (const QUuid &uuid : accounts) {
        const int entry = m_index.entryOf(uuid);
        const QString id = entry < 0 ? QString() : m_index.hubIdOf(entry);
        if (!id.isEmpty())
            ids.append(id);
    }
    if (!ids.isEmpty()) {
        m_menu.addAction(icon(u"copy"_s), tr("Copy account ID"), this,
            [ids] { QGuiApplication::clipboard()->setText(ids.join(u'\n')); });
    }
}

} // namespace hublink::ui
