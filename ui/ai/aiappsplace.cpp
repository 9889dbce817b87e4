// SPDX-License-Identifier: MIT
#include "ui/ai/aiappsplace.h"

#include "app/aiapps/entrytest.h"
#include "app/aiapps/jsonconfig.h"
#include "app/aiapps/owncommand.h"
#include "app/base/future.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logos.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/rowdelegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGridLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

const std::pair<ToolDecision, const char *> decisionTexts[]
    = {{ToolDecision::Allow, QT_TRANSLATE_NOOP("AiApps", "Allowed")},
        {ToolDecision::Ask, QT_TRANSLATE_NOOP("AiApps", "Ask each time")},
        {ToolDecision::Never, QT_TRANSLATE_NOOP("AiApps", "Never")}};

QString decisionText(ToolDecision decision)
{
    for (const auto &[known, text] : decisionTexts) {
        if (known == decision)
            return QCoreApplication::translate("AiApps", text);
    }
    return {};
}

QComboBox *decisionBox(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    for (const auto &[decision, text] : decisionTexts)
        box->addItem(QCoreApplication::translate("AiApps", text), int(decision));
    return box;
}

QString afterText(const AiApp &app)
{
    switch (app.after) {
    case AfterChange::Nothing: return AiAppsPlace::tr("%1 notices it by itself.").arg(app.name);
    case AfterChange::StartAgain:
        return AiAppsPlace::tr("Quit %1 and start it again.").arg(app.name);
    case AfterChange::NewConversation:
        return AiAppsPlace::tr("Begin a new conversation in %1.").arg(app.name);
    case AfterChange::Refresh:
        return AiAppsPlace::tr("Press the refresh button of the servers in %1.").arg(app.name);
    }
    return {};
}

} // namespace

AiAppsPlace::AiAppsPlace(const Services &services, QWidget *parent)
    : Place(tr("AI apps"), parent)
    , m_services(services)
{
    setObjectName(names::aiAppsPlace);
    QLabel *about = textLabel(
        tr("AI apps on this computer can use linked accounts. StackOne's key stays in your "
           "keychain; the app starts Hublink, and you decide what may be done."),
        this);
    addColumn(about);
    m_managed = textLabel({}, this);
    m_managed->setObjectName(names::managed);
    addColumn(m_managed);
    content().addWidget(buildApps(), 1);
}

//! Where there is little room, the apps stand above what is said of them.
void AiAppsPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int listLetters = 34;
    const bool isNarrow = width() < letter * listLetters * 3;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_appList->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : letter * listLetters);
    m_appList->setMaximumHeight(isNarrow ? fontMetrics().height() * 9 : QWIDGETSIZE_MAX);
}

void AiAppsPlace::enter()
{
    const AiUse use = m_services.ports.registry.policy().aiUse;
    m_managed->setVisible(use != AiUse::On);
    m_managed->setText(use == AiUse::Off
            ? tr("Your IT department switched the use of accounts by AI apps off on this computer.")
            : tr("Your IT department lets AI apps only read on this computer, whatever stands "
                 "below."));
    readAccounts({});
    readApps();
}

void AiAppsPlace::showAccount(const QUuid &account)
{
    readAccounts(account);
}

void AiAppsPlace::showRules()
{
    m_reading->setFocus();
}

QWidget *AiAppsPlace::buildApps()
{
    auto *page = new QWidget(this);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_sides = row;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    m_appList = new QListWidget(page);
    m_appList->setObjectName(names::aiAppList);
    m_appList->setAccessibleName(tr("AI apps"));
    m_appList->setItemDelegate(new RowDelegate(m_appList, Qt::UserRole));
    row->addWidget(m_appList);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::small);
    row->addLayout(right, 1);

    right->addWidget(strongLabel(tr("Account"), page));
    m_accountBox = new QComboBox(page);
    m_accountBox->setObjectName(names::aiAccount);
    m_accountBox->setAccessibleName(tr("Account"));
    m_accountBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    right->addWidget(m_accountBox);
    m_state = textLabel({}, page);
    m_state->setObjectName(names::aiState);
    m_file = quietLabel({}, page);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->addWidget(m_state);
    right->addWidget(m_file);
    auto *buttons = new FlowRow;
    m_change = new QPushButton(page);
    m_change->setObjectName(names::aiChange);
    m_test = new QPushButton(icon(u"play"_s), tr("Test"), page);
    m_test->setObjectName(names::aiTest);
    m_copy = new CopyButton(tr("Copy for another app"), {}, page);
    m_copy->setObjectName(names::aiCopy);
    m_copy->setToolTip(tr("The entry as JSON, as most apps take it"));
    for (QPushButton *button : QList<QPushButton *>{m_change, m_test, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    right->addLayout(buttons);

    right->addSpacing(space::medium);
    right->addWidget(headingLabel(tr("What AI apps may do with this account"), page));
    auto *rules = new QGridLayout;
    m_reading = decisionBox(names::ruleReading, tr("Actions that only read"), page);
    m_writing = decisionBox(names::ruleWriting, tr("Actions that change something"), page);
    rules->addWidget(textLabel(tr("Actions that only read"), page), 0, 0);
    rules->addWidget(m_reading, 0, 1);
    rules->addWidget(textLabel(tr("Actions that change something"), page), 1, 0);
    rules->addWidget(m_writing, 1, 1);
    rules->setColumnStretch(0, 1);
    right->addLayout(rules);
    right->addWidget(quietLabel(tr("Actions with an answer of their own:"), page));
    m_exceptions = new QListWidget(page);
    m_exceptions->setObjectName(names::ruleExceptions);
    m_exceptions->setAccessibleName(tr("Actions with an answer of their own"));
    right->addWidget(m_exceptions, 1);
    m_forget = new QPushButton(tr("Forget the answer"), page);
    m_forget->setObjectName(names::ruleForget);
    m_forget->setAutoDefault(false);
    right->addWidget(m_forget, 0, Qt::AlignLeading);

    connect(m_appList, &QListWidget::currentRowChanged, this, &AiAppsPlace::onAppChosen);
    connect(m_accountBox, &QComboBox::currentIndexChanged, this, &AiAppsPlace::onAccountChosen);
    connect(m_change, &QPushButton::clicked, this, &AiAppsPlace::onButton);
    connect(m_test, &QPushButton::clicked, this, &AiAppsPlace::test);
    connect(
        m_reading, &QComboBox::activated, this, [this] { saveRule(ToolRule::reading, m_reading); });
    connect(
        m_writing, &QComboBox::activated, this, [this] { saveRule(ToolRule::writing, m_writing); });
    connect(m_exceptions, &QListWidget::currentRowChanged, this,
        [this](int current) { m_forget->setEnabled(current >= 0); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (!account() || !m_exceptions->currentItem())
            return;
        (void)m_services.ports.registry.toolRules().remove(
            account()->uuid, m_exceptions->currentItem()->data(Qt::UserRole).toString());
        readRules();
    });
    return page;
}

// ---- what there is

void AiAppsPlace::readApps()
{
    m_apps = aiApps(AiAppPlaces::ofThisComputer());
    std::stable_partition(
        m_apps.begin(), m_apps.end(), [](const AiApp &each) { return each.isFound; });
    const int before = qMax(0, m_appList->currentRow());
    {
        const QSignalBlocker quiet(m_appList);
        m_appList->clear();
        for (const AiApp &each : std::as_const(m_apps)) {
            auto *item = new QListWidgetItem(letterIcon(each.name), each.name, m_appList);
            item->setData(Qt::UserRole,
                each.isFound ? tr("On this computer") : tr("Not found on this computer"));
            item->setData(Qt::AccessibleTextRole,
                QString(each.name + u", "_s + item->data(Qt::UserRole).toString()));
        }
        m_appList->setCurrentRow(before);
    }
    onAppChosen();
}

void AiAppsPlace::readAccounts(const QUuid &wanted)
{
    const QUuid before = wanted.isNull() && account() ? account()->uuid : wanted;
    const QSignalBlocker quiet(m_accountBox);
    m_accounts.clear();
    m_accountBox->clear();
    const Result<QList<AccountRecord>> all = m_services.ports.registry.accountStore().all();
    for (const AccountRecord &each : all ? *all : QList<AccountRecord>()) {
        if (each.hubAccountId.isEmpty())
            continue; // only this computer knows it, so it has no tools
        m_accounts.append(each);
        m_accountBox->addItem(nameText(each.label) + u" · "_s + nameText(each.providerName));
        if (each.uuid == before)
            m_accountBox->setCurrentIndex(m_accountBox->count() - 1);
    }
    onAccountChosen();
}

const AiApp *AiAppsPlace::app() const
{
    const int row = m_appList->currentRow();
    return row >= 0 && row < m_apps.size() ? &m_apps.at(row) : nullptr;
}

const AccountRecord *AiAppsPlace::account() const
{
    const int index = m_accountBox->currentIndex();
    return index >= 0 && index < m_accounts.size() ? &m_accounts.at(index) : nullptr;
}

std::optional<ConfigEntry> AiAppsPlace::chosenEntry() const
{
    const Result<QList<ConfigEntry>> entries = entriesOf(*app());
    return entries ? entryFor(*account(), *entries) : std::optional<ConfigEntry>();
}

ConfigEntry AiAppsPlace::newEntry() const
{
    const EntryMaker maker{QCoreApplication::applicationFilePath(), m_services.dataFolder};
    return maker.entryFor(*account());
}

void AiAppsPlace::onAppChosen()
{
    strip().clear();
    showState();
    if (app())
        offerOpenKey(*app());
}

void AiAppsPlace::onAccountChosen()
{
    showState();
    readRules();
}

void AiAppsPlace::showState()
{
    const AiApp *chosen = app();
    const bool isBoth = chosen && account();
    m_copy->setEnabled(account());
    if (account()) {
        const JsonConfig plain("mcpServers", JsonConfig::Shape::Plain);
        const Result<QByteArray> entry = plain.with({}, newEntry());
        m_copy->setCopiedText(entry ? QString::fromUtf8(*entry) : QString());
    }
    m_change->setEnabled(isBoth);
    m_test->setEnabled(false);
    m_file->setText(chosen ? tr("Configuration: %1").arg(chosen->file) : QString());
    if (!isBoth) {
        m_state->setText(
            m_accounts.isEmpty() ? tr("Link an account in StackOne first.") : QString());
        m_change->setText(tr("Let it use the account"));
        return;
    }
    const Result<QList<ConfigEntry>> entries = entriesOf(*chosen);
    if (!entries) {
        m_state->setText(tr("The configuration of %1 cannot be read (%2). Mend it in %1, then come "
                            "back.")
                             .arg(chosen->name, entries.error().detail));
        m_change->setEnabled(false);
        return;
    }
    const std::optional<ConfigEntry> entry = entryFor(*account(), *entries);
    const bool isThere = entry.has_value();
    m_test->setEnabled(isThere);
    const bool mayAdd = m_services.ports.registry.policy().aiUse != AiUse::Off;
    m_change->setEnabled(isThere ? isEntryOnlyFor(*entry, *account()) : mayAdd);
    m_change->setText(isThere ? tr("Take it out again…") : tr("Let it use the account…"));
    m_state->setText(isThere  ? tr("%1 can use this account.").arg(chosen->name)
            : chosen->isFound ? tr("%1 cannot use this account.").arg(chosen->name)
                              : tr("%1 was not found on this computer.").arg(chosen->name));
}

// ---- changing an app's configuration

void AiAppsPlace::onButton()
{
    const AiApp chosen = *app();
    if (const std::optional<ConfigEntry> entry = chosenEntry()) {
        return confirm(chosen, planRemoval(chosen, entry->name), ownRemoving(chosen, entry->name),
            tr("Take the account out of %1?").arg(chosen.name),
            tr("%1 cannot use the account any more.").arg(chosen.name));
    }
    const ConfigEntry entry = newEntry();
    confirm(chosen, planEntry(chosen, entry), ownAdding(chosen, entry),
        tr("Let %1 use the account?").arg(chosen.name),
        tr("%1 can use the account now.").arg(chosen.name));
}

void AiAppsPlace::confirm(const AiApp &app, const Result<ConfigChange> &change,
    const QStringList &command, const QString &question, const QString &doneText)
{
    if (!change)
        return onCarriedOut(app, {}, change.error(), doneText);
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(names::aiConfirm);
    dialog->setWindowTitle(question);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->addWidget(headingLabel(question, dialog));
    column->addWidget(textLabel(command.isEmpty()
            ? tr("This changes %1. What was there is kept beside it.").arg(change->file)
            : tr("%1 does it itself, with this command:").arg(app.name),
        dialog));
    auto *shown = new QPlainTextEdit(dialog);
    shown->setObjectName(names::aiShownChange);
    shown->setAccessibleName(tr("The change"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setPlainText(command.isEmpty() ? change->lines().join(u'\n')
                                          : (QStringList{app.program} + command).join(u' '));
    column->addWidget(shown, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *no = new QPushButton(tr("Cancel"), dialog);
    auto *yes = new QPushButton(tr("Change it"), dialog);
    yes->setObjectName(names::aiConfirmYes);
    for (QPushButton *button : {no, yes}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(
        yes, &QPushButton::clicked, this, [this, dialog, app, change = *change, command, doneText] {
            dialog->accept();
            carryOut(app, change, command, doneText);
        });
    dialog->resize(fontMetrics().height() * 36, fontMetrics().height() * 20);
    dialog->open();
}

void AiAppsPlace::carryOut(const AiApp &app, const ConfigChange &change, const QStringList &command,
    const QString &doneText)
{
    if (command.isEmpty())
        return onCarriedOut(app, change.reversed(), apply(change), doneText);
    m_change->setEnabled(false);
    runOwnCommand(app, command, this)
        .then(ifAlive<Outcome>(this, [this, app, doneText](const Outcome &outcome) {
            onCarriedOut(app, {}, outcome, doneText);
        }));
}

void AiAppsPlace::onCarriedOut(const AiApp &app, const std::optional<ConfigChange> &undo,
    const Outcome &outcome, const QString &doneText)
{
    showState();
    if (!outcome) {
        const Error &error = outcome.error();
        StripText text = describe(error).strip();
        if (error.kind == ErrorKind::Conflict) {
            text.headline = tr("The configuration of %1 has changed meanwhile.").arg(app.name);
            text.body = tr("Look at the change again.");
        } else if (error.kind == ErrorKind::StorageFailed) {
            text.headline = tr("The configuration of %1 cannot be written.").arg(app.name);
            text.body = tr("Check whether you may write to %1.").arg(error.detail);
        } else if (error.kind == ErrorKind::InvalidInput) {
            text.headline = tr("The configuration of %1 cannot be read.").arg(app.name);
            text.body = tr("Look at %1 in %2.").arg(error.detail, app.file);
        } else if (error.kind == ErrorKind::Declined) {
            text.headline = tr("%1 did not take it.").arg(app.name);
        }
        return strip().say(text);
    }
    strip().say({Tone::Good, doneText, afterText(app)});
    if (!undo)
        return;
    QPushButton *back = strip().addAction(tr("Undo"), names::aiUndo);
    connect(back, &QPushButton::clicked, this, [this, app, undo = *undo] {
        onCarriedOut(app, {}, apply(undo), tr("%1 is configured as before.").arg(app.name));
    });
}

//! A key that any program of the person can read is worth a word.
void AiAppsPlace::offerOpenKey(const AiApp &app)
{
    const Result<QList<ConfigEntry>> entries = entriesOf(app);
    const QList<OpenKey> keys = entries ? openKeysIn(*entries) : QList<OpenKey>();
    if (keys.isEmpty())
        return;
    const OpenKey key = keys.first();
    strip().say({Tone::Caution,
        tr("%1 has a StackOne key in clear text, in its entry %2.")
            .arg(app.name, nameText(key.entry)),
        tr("Every program that you start can read it. Hublink can take its place: the key stays in "
           "your keychain then.")});
    QPushButton *replace = strip().addAction(tr("Replace the entry…"), names::aiReplaceKey);
    connect(replace, &QPushButton::clicked, this, [this, key] { replaceOpenKey(key); });
}

void AiAppsPlace::replaceOpenKey(const OpenKey &key)
{
    for (int i = 0; i < m_accounts.size(); ++i) {
        if (!key.accountId.isEmpty() && m_accounts.at(i).hubAccountId == key.accountId)
            m_accountBox->setCurrentIndex(i);
    }
    if (!app() || !account())
        return;
    const AiApp chosen = *app();
    confirm(chosen, planReplacement(chosen, key.entry, newEntry()), {},
        tr("Replace the entry %1 by Hublink's?").arg(nameText(key.entry)),
        tr("The entry is replaced. Make a new key in StackOne and switch the old one off."));
}

void AiAppsPlace::test()
{
    const std::optional<ConfigEntry> entry = chosenEntry();
    if (!entry)
        return;
    m_test->setEnabled(false);
    strip().say({Tone::Neutral, tr("Starting it as %1 does…").arg(app()->name), {}});
    testEntry(*entry, this)
        .then(ifAlive<Result<QStringList>>(this, [this](const Result<QStringList> &tools) {
            showState();
            if (!tools) {
                StripText text = describe(tools.error()).strip();
                text.headline = tr("The entry does not work.");
                return strip().say(text);
            }
            strip().say({Tone::Good, tr("It works: %Ln tool(s).", nullptr, int(tools->size())),
                shortened(tools->join(u", "_s))});
        }));
}

// ---- what may be done

void AiAppsPlace::readRules()
{
    const bool isOne = account();
    for (QWidget *widget : QList<QWidget *>{m_reading, m_writing, m_exceptions})
        widget->setEnabled(isOne);
    m_exceptions->clear();
    m_forget->setEnabled(false);
    if (!isOne)
        return;
    ToolDecision reading = ToolDecision::Allow;
    ToolDecision writing = ToolDecision::Ask;
    const auto rules = m_services.ports.registry.toolRules().rules(account()->uuid);
    for (const ToolRule &rule : rules ? *rules : QList<ToolRule>()) {
        if (rule.tool == ToolRule::reading) {
            reading = rule.decision;
        } else if (rule.tool == ToolRule::writing) {
            writing = rule.decision;
        } else {
            auto *item = new QListWidgetItem(
                tr("%1: %2").arg(nameText(rule.tool), decisionText(rule.decision)), m_exceptions);
            item->setData(Qt::UserRole, rule.tool);
        }
    }
    m_reading->setCurrentIndex(m_reading->findData(int(reading)));
    m_writing->setCurrentIndex(m_writing->findData(int(writing)));
}

void AiAppsPlace::saveRule(const QString &tool, QComboBox *box)
{
    if (!account())
        return;
    const auto decision = ToolDecision(box->currentData().toInt());
    const Outcome saved
        = m_services.ports.registry.toolRules().save(account()->uuid, {tool, decision});
    if (!saved)
        strip().say(describe(saved.error()).strip());
}

} // namespace hublink::ui
