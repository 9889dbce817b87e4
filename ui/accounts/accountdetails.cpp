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
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int panelWidth = 340;

QPushButton *button(
    const QString &iconName, const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(icon(iconName), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

//! Each reason with its time, where StackOne tells it.
QString reasonsOf(const AccountRecord &account)
{
    QStringList lines;
    for (const StatusReason &reason : account.reasons) {
        const QString text = reason.description.isEmpty() ? reason.code : reason.description;
        if (!text.isEmpty() && account.statusReason.contains(text.simplified())) {
            lines.append(reason.timestamp.isValid()
                    ? AccountDetails::tr("%1 (since %2)").arg(text, momentText(reason.timestamp))
                    : text);
        }
    }
    lines.removeDuplicates();
    return shortened(lines.isEmpty() ? reasonText(account.statusReason) : lines.join(u'\n'));
}

} // namespace

AccountDetails::AccountDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(headingLabel({}, this))
    , m_single(new QWidget)
    , m_statusIcon(new IconLabel(m_single))
    , m_status(textLabel({}, m_single))
    , m_reason(textLabel({}, m_single))
    , m_nextStep(textLabel({}, m_single))
    , m_mend(button(u"key"_s, {}, names::mend, m_single))
    , m_lines(new QFormLayout)
    , m_checked(addLine(tr("Last check")))
    , m_belongsTo(addLine(tr("Belongs to")))
    , m_workspaces(addLine(tr("Workspaces")))
    , m_owner(addLine(tr("Owner")))
    , m_username(addLine(tr("Username")))
    , m_type(addLine(tr("Type")))
    , m_config(addLine(tr("Config")))
    , m_project(addLine(tr("Project")))
    , m_id(addLine(tr("Account ID")))
    , m_kept(addLine(tr("Values")))
    , m_aiApps(addLine(tr("AI apps")))
    , m_timeline(textLabel({}, m_single))
    , m_copy(new CopyButton(tr("Copy ID"), {}, this))
    , m_verify(button(u"refresh"_s, tr("Re-verify"), names::verifyOne, this))
    , m_replace(button(u"key"_s, tr("Replace key…"), names::replaceValues, this))
    , m_tryAction(button(u"play"_s, tr("Try an action…"), names::tryAction, this))
    , m_logs(button(u"list"_s, tr("View logs…"), names::viewLogs, this))
    , m_more(button(u"more"_s, tr("More"), names::more, this))
    , m_remove(button(u"trash"_s, tr("Remove…"), names::removeAccount, this))
    , m_menu(new QMenu(this))
    , m_grid(new QGridLayout)
{
    setObjectName(names::details);
    setAccessibleName(tr("Account details"));
    setFixedWidth(panelWidth);
    m_title->setFont(pageFont(font()));
    m_lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_lines->setVerticalSpacing(space::tiny);
    m_copy->setObjectName(names::copyAccountId);
    m_timeline->setObjectName(names::timeline);
    m_timeline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setMenu(m_menu);
    connect(m_verify, &QPushButton::clicked, this, &AccountDetails::verifyWanted);
    connect(m_remove, &QPushButton::clicked, this, &AccountDetails::removeWanted);
    connect(m_tryAction, &QPushButton::clicked, this, &AccountDetails::tryActionWanted);
    connect(m_logs, &QPushButton::clicked, this, &AccountDetails::logsWanted);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(m_step); });
    connect(
        m_replace, &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(Mend::ReplaceKey); });

    auto *statusRow = new QHBoxLayout;
    statusRow->addWidget(m_statusIcon);
    statusRow->addWidget(m_status, 1);
    auto *single = new QVBoxLayout(m_single);
    single->setContentsMargins(0, 0, space::small, 0);
    single->setSpacing(space::small);
    single->addLayout(statusRow);
    for (QWidget *widget : QList<QWidget *>{m_reason, m_nextStep, m_mend})
        single->addWidget(widget);
    single->addLayout(m_lines);
    single->addWidget(headingLabel(tr("Timeline"), m_single));
    single->addWidget(m_timeline);
    single->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_single);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    m_grid->setSpacing(space::small);
    column->addLayout(m_grid);
}

//! The buttons that can be used, without gaps.
void AccountDetails::arrangeButtons(const QList<QPushButton *> &hidden)
{
    int place = 0;
    for (QPushButton *each :
        QList<QPushButton *>{m_verify, m_replace, m_tryAction, m_logs, m_copy, m_more, m_remove}) {
        m_grid->removeWidget(each);
        each->setVisible(!hidden.contains(each));
        if (hidden.contains(each))
            continue;
        m_grid->addWidget(each, place / 2, place % 2);
        ++place;
    }
}

QLabel *AccountDetails::addLine(const QString &label)
{
    QLabel *value = textLabel({}, m_single);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setContentsMargins(0, 0, 0, space::small);
    m_lines->addRow(quietLabel(label, m_single), value);
    return value;
}

void AccountDetails::setLine(QLabel *value, const QString &text)
{
    showName(*value, text);
    value->setVisible(!text.isEmpty());
    if (QWidget *label = m_lines->labelForField(value)) {
        label->setVisible(!text.isEmpty());
        value->setAccessibleName(static_cast<QLabel *>(label)->text() + u": "_s + text);
    }
}

void AccountDetails::show(const AccountRecord &account, const QString &project,
    const QStringList &aiApps, const QList<TimelineEntry> &timeline)
{
    const StatusLook look = statusLook(account);
    showName(*m_title, account.label);
    m_single->show();
    m_statusIcon->setIcon(icon(look.icon, look.tone));
    m_status->setText(look.word);
    const NextStep step = nextStep(account);
    m_step = step.mend;
    // Where the reason says what to do, it is said once.
    m_reason->setText(reasonsOf(account));
    m_reason->setVisible(!account.statusReason.isEmpty() && m_reason->text() != step.text);
    m_nextStep->setText(step.text);
    m_nextStep->setVisible(!step.text.isEmpty());
    m_mend->setText(step.button);
    m_mend->setIcon(icon(step.mend == Mend::OpenStackOne ? u"open"_s
            : step.mend == Mend::LinkAgain               ? u"plus"_s
                                                         : u"key"_s));
    m_mend->setVisible(!step.button.isEmpty());
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
    setLine(m_username, account.username);
    setLine(m_type, typeText(account));
    setLine(m_config, account.config);
    setLine(m_project, project);
    setLine(m_id, account.hubAccountId);
    setLine(m_kept,
        account.keptInKeychain ? tr("Kept in your keychain") : tr("Not kept on this computer"));
    setLine(m_aiApps, QLocale().createSeparatedList(aiApps));
    showTimeline(account, timeline);
    const bool inHub = !account.hubAccountId.isEmpty();
    m_copy->setCopiedText(account.hubAccountId);
    arrangeButtons(
        inHub ? QList<QPushButton *>() : QList<QPushButton *>{m_copy, m_tryAction, m_logs});
}

void AccountDetails::showTimeline(
    const AccountRecord &account, const QList<TimelineEntry> &timeline)
{
    QStringList lines;
    bool linked = false;
    for (const TimelineEntry &entry : timeline) {
        linked = linked || entry.event == AccountEvent::Linked;
        lines.append(
            tr("%1: %2", "time and event").arg(momentText(entry.at), shortened(eventText(entry))));
    }
    if (!linked)
        lines.append(tr("%1: %2", "time and event")
                         .arg(momentText(account.connectedAt),
                             eventText({account.connectedAt, AccountEvent::Linked, {}})));
    m_timeline->setText(lines.join(u'\n'));
    m_timeline->setAccessibleName(tr("Timeline") + u": "_s + lines.join(u". "_s));
}

void AccountDetails::showSeveral(int count)
{
    showName(*m_title, tr("%Ln account(s) selected", nullptr, count));
    m_single->hide();
    arrangeButtons({m_copy, m_tryAction, m_logs, m_replace});
}

void AccountDetails::focusFirst()
{
    (m_mend->isVisible() ? m_mend : m_verify)->setFocus();
}

void AccountDetails::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_verify, m_remove, m_replace, m_mend})
        widget->setEnabled(!busy);
}

} // namespace hublink::ui
