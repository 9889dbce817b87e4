// SPDX-License-Identifier: MIT
#include "ui/accounts/accountdetails.h"

#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logos.h"
#include "ui/widgets/pilllabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int panelLines = 24; //!< of the panel's width, in heights of the font
constexpr int logoSide = 40;

QPushButton *quietButton(
    const QString &iconName, const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(icon(iconName), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    setLook(*made, ButtonLook::Quiet);
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

AccountDetails::AccountDetails(const Logos &logos, QWidget *parent)
    : Card(parent)
    , m_logos(logos)
    , m_title(headingLabel({}, this))
    , m_logo(new QLabel(this))
    , m_connector(quietLabel({}, this))
    , m_status(new PillLabel(this))
    , m_single(new QWidget)
    , m_banner(new Banner(m_single))
    , m_grid(new QGridLayout)
    , m_checked(addFact(tr("Last check")))
    , m_belongsTo(addFact(tr("Belongs to")))
    , m_workspaces(addFact(tr("Workspaces")))
    , m_owner(addFact(tr("Owner")))
    , m_username(addFact(tr("Username")))
    , m_type(addFact(tr("Type")))
    , m_config(addFact(tr("Config")))
    , m_project(addFact(tr("Project")))
    , m_kept(addFact(tr("Values")))
    , m_keyEnd(addFact(tr("Key")))
    , m_aiApps(addFact(tr("AI apps")))
    , m_id(addFact(tr("Account ID")))
    , m_timeline(textLabel({}, m_single))
    , m_copy(new CopyButton({}, {}, m_single))
    , m_verify(quietButton(u"refresh"_s, tr("Re-verify"), names::verifyOne, this))
    , m_replace(quietButton(u"key"_s, tr("Replace key…"), names::replaceValues, this))
    , m_tryAction(quietButton(u"play"_s, tr("Try an action…"), names::tryAction, this))
    , m_logs(quietButton(u"list"_s, tr("View logs…"), names::viewLogs, this))
    , m_more(quietButton(u"more"_s, tr("More"), names::more, this))
    , m_remove(quietButton(u"trash"_s, tr("Remove…"), names::removeAccount, this))
    , m_menu(new QMenu(this))
    , m_back(quietButton(u"back"_s, tr("All accounts"), names::backToList, this))
{
    setObjectName(names::details);
    setAccessibleName(tr("Account details"));
    setFills(false);
    connect(m_back, &QPushButton::clicked, this, &AccountDetails::backWanted);
    m_title->setObjectName(names::detailsTitle);
    m_copy->setObjectName(names::copyAccountId);
    m_copy->setAccessibleName(tr("Copy ID"));
    m_copy->setToolTip(tr("Copy ID"));
    setLook(*m_copy, ButtonLook::Quiet);
    m_facts.last().beside->addWidget(m_copy);
    m_logo->setFixedSize(logoSide, logoSide);
    m_banner->button().setObjectName(names::mend);
    m_timeline->setObjectName(names::timeline);
    m_timeline->setTextFormat(Qt::RichText);
    m_timeline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setMenu(m_menu);
    connect(m_verify, &QPushButton::clicked, this, &AccountDetails::verifyWanted);
    connect(m_remove, &QPushButton::clicked, this, &AccountDetails::removeWanted);
    connect(m_tryAction, &QPushButton::clicked, this, &AccountDetails::tryActionWanted);
    connect(m_logs, &QPushButton::clicked, this, &AccountDetails::logsWanted);
    connect(
        &m_banner->button(), &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(m_step); });
    connect(
        m_replace, &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(Mend::ReplaceKey); });

    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small + space::tiny);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *single = new QVBoxLayout(m_single);
    single->setContentsMargins(0, 0, space::small, 0);
    single->setSpacing(space::medium);
    single->addLayout(m_grid);
    QLabel *timelineTitle = headingLabel(tr("Timeline"), m_single);
    single->addWidget(timelineTitle);
    single->addWidget(m_timeline);
    single->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The acts scroll with the rest, so that a low window keeps both.
    auto *sheet = new QWidget;
    auto *parts = new QVBoxLayout(sheet);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::small + space::tiny);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *acts = new FlowRow;
    for (QPushButton *act :
        QList<QPushButton *>{m_verify, m_replace, m_more, m_tryAction, m_logs, m_remove})
        acts->addWidget(act);
    acts->setSpacing(0);
    parts->addWidget(m_banner);
    parts->addLayout(acts);
    parts->addWidget(m_single);
    parts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::small, space::small);
    column->setSpacing(space::small + space::tiny);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(buildHead());
    column->addWidget(scroll, 1);
    // One goes from part to part as they stand.
    const QList<QWidget *> order{m_back, &m_banner->button(), m_verify, m_replace, m_more,
        m_tryAction, m_logs, m_remove, m_copy};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QWidget *AccountDetails::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setFont(sectionFont(font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_connector);
    words->addSpacing(space::tiny);
    words->addWidget(m_status, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, space::small, 0);
    row->setSpacing(space::small + space::tiny);
    row->addWidget(m_logo, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

void AccountDetails::setFills(bool fills)
{
    const int width = fontMetrics().height() * panelLines;
    setMinimumWidth(fills ? 0 : width);
    setMaximumWidth(fills ? QWIDGETSIZE_MAX : width);
    m_back->setVisible(fills);
}

//! The buttons that can be used.
void AccountDetails::showButtons(const QList<QPushButton *> &hidden)
{
    for (QPushButton *each : {m_verify, m_replace, m_more, m_tryAction, m_logs, m_remove})
        each->setVisible(!hidden.contains(each));
}

// ---- facts

QLabel *AccountDetails::addFact(const QString &label)
{
    auto *whole = new QWidget(m_single);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel *title = quietLabel(label, whole);
    QLabel *value = textLabel({}, whole);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *beside = new QHBoxLayout;
    beside->addWidget(value, 1);
    column->addWidget(title);
    column->addLayout(beside);
    column->addStretch();
    m_facts.append({whole, title, value, beside});
    return value;
}

void AccountDetails::setFact(QLabel *value, const QString &text)
{
    showName(*value, text);
    for (const Fact &fact : std::as_const(m_facts)) {
        if (fact.value != value)
            continue;
        fact.whole->setVisible(!text.isEmpty());
        value->setAccessibleName(fact.label->text() + u": "_s + text);
    }
}

//! Two beside each other; those that are not known leave no gap.
void AccountDetails::arrangeFacts()
{
    int place = 0;
    for (const Fact &fact : std::as_const(m_facts)) {
        m_grid->removeWidget(fact.whole);
        if (fact.whole->isHidden())
            continue;
        // What is one long word.
        const bool isWide = fact.value == m_id || fact.value == m_project;
        if (isWide && place % 2 == 1)
            ++place;
        m_grid->addWidget(fact.whole, place / 2, place % 2, 1, isWide ? 2 : 1);
        place += isWide ? 2 : 1;
    }
}

void AccountDetails::showFacts(const AccountRecord &account, const More &more)
{
    setFact(m_checked, momentText(account.checkedAt));
    QString person = account.identity.name;
    if (!account.identity.email.isEmpty())
        person = person.isEmpty() ? account.identity.email
                                  : tr("%1 (%2)").arg(person, account.identity.email);
    setFact(m_belongsTo, person);
    setFact(m_workspaces, QLocale().createSeparatedList(account.identity.workspaces));
    setFact(m_owner,
        account.ownerName.isEmpty() ? QString()
                                    : tr("%1 (%2)").arg(account.ownerName, account.ownerId));
    setFact(m_username, account.username);
    setFact(m_type, typeText(account));
    setFact(m_config, account.config);
    setFact(m_project, more.project);
    setFact(m_kept,
        account.keptInKeychain ? tr("Kept in your keychain") : tr("Not kept on this computer"));
    setFact(m_keyEnd, keyEndText(more.keyEnd, QDate::currentDate()));
    setFact(m_aiApps, QLocale().createSeparatedList(more.aiApps));
    setFact(m_id, account.hubAccountId);
    arrangeFacts();
}

// ---- one account, or several

void AccountDetails::show(const AccountRecord &account, const More &more)
{
    const StatusLook look = statusLook(account);
    showName(*m_title, account.label);
    m_logo->setPixmap(
        m_logos.of(account.providerName).pixmap({logoSide, logoSide}, devicePixelRatioF()));
    showName(*m_connector, account.providerName);
    m_status->setPill({look.icon, look.word, look.tone});
    for (QWidget *part : QList<QWidget *>{m_single, m_logo, m_connector, m_status})
        part->show();
    showBanner(account, more.keyEnd);
    showFacts(account, more);
    showTimeline(account, more.timeline);
    const bool inHub = !account.hubAccountId.isEmpty();
    m_copy->setCopiedText(account.hubAccountId);
    showButtons(inHub ? QList<QPushButton *>() : QList<QPushButton *>{m_tryAction, m_logs});
}

void AccountDetails::showBanner(const AccountRecord &account, const QDate &keyEnd)
{
    const NextStep step = nextStep(account, keyEnd);
    m_step = step.mend;
    const QString reasons = account.statusReason.isEmpty() ? QString() : reasonsOf(account);
    // Where the reason says what to do, it is said once.
    const bool isUrgent
        = account.status != AccountStatus::Suspended && account.status != AccountStatus::Active;
    m_banner->say(isUrgent ? Tone::Bad : Tone::Caution, reasons == step.text ? QString() : reasons,
        step.text);
    QPushButton &button = m_banner->button();
    button.setText(step.button);
    button.setIcon(icon(step.mend == Mend::OpenStackOne ? u"open"_s
            : step.mend == Mend::LinkAgain              ? u"plus"_s
                                                        : u"key"_s));
    button.setVisible(!step.button.isEmpty());
    m_banner->setVisible(!reasons.isEmpty() || !step.text.isEmpty() || !step.button.isEmpty());
}

void AccountDetails::showTimeline(
    const AccountRecord &account, const QList<TimelineEntry> &timeline)
{
    QList<TimelineEntry> entries = timeline;
    const bool linked = std::any_of(entries.cbegin(), entries.cend(),
        [](const TimelineEntry &entry) { return entry.event == AccountEvent::Linked; });
    if (!linked)
        entries.append({account.connectedAt, AccountEvent::Linked, {}});
    QString shown;
    QStringList spoken;
    QString day;
    for (const TimelineEntry &entry : std::as_const(entries)) {
        const QString text = shortened(eventText(entry));
        spoken.append(tr("%1: %2", "time and event").arg(momentText(entry.at), text));
        const QString its = dayText(entry.at);
        if (std::exchange(day, its) != its) {
            shown += u"<p style='margin:%1px 0 4px 0; color:%2'>%3</p>"_s
                         .arg(shown.isEmpty() ? 0 : space::small)
                         .arg(roles().textSecondary.name(), day.toHtmlEscaped());
        }
        shown += u"<p style='margin:0 0 4px 0'><span style='color:%1'>%2</span>&nbsp;&nbsp;%3</p>"_s
                     .arg(roles().textSecondary.name(),
                         QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat),
                         text.toHtmlEscaped());
    }
    m_timeline->setText(shown);
    m_timeline->setAccessibleName(tr("Timeline") + u": "_s + spoken.join(u". "_s));
}

void AccountDetails::showSeveral(int count)
{
    showName(*m_title, tr("%Ln account(s) selected", nullptr, count));
    for (QWidget *part : QList<QWidget *>{m_single, m_banner, m_logo, m_connector, m_status})
        part->hide();
    showButtons({m_tryAction, m_logs, m_replace});
}

void AccountDetails::focusFirst()
{
    QPushButton &mend = m_banner->button();
    (mend.isVisible() ? &mend : m_verify)->setFocus(Qt::TabFocusReason);
}

void AccountDetails::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_verify, m_remove, m_replace, &m_banner->button()})
        widget->setEnabled(!busy);
}

} // namespace hublink::ui
