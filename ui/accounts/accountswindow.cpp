// SPDX-License-Identifier: MIT
#include "ui/accounts/accountswindow.h"

#include "app/linking/unfinishedlinks.h"
#include "app/registry/accountexport.h"
#include "app/registry/leases.h"
#include "app/registry/settings.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountstable.h"
#include "ui/accounts/actionswindow.h"
#include "ui/accounts/filterbar.h"
#include "ui/accounts/linknews.h"
#include "ui/accounts/logswindow.h"
#include "ui/accounts/refreshbar.h"
#include "ui/ai/aiappswindow.h"
#include "ui/guide/guidebrowser.h"
#include "ui/objectnames.h"
#include "ui/projects/projectsdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/notices.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/primarybutton.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr QSize startSize{1180, 720};
constexpr int timelineShown = 30;
enum PageIndex { EmptyPage, TablePage };

QPushButton *headerButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

AccountsWindow::AccountsWindow(const Services &services, AccountsTimes times, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_model(services.ports.registry.accountStore())
    , m_keeper(services.ports, services.providers, times.keeper, services.thrift)
{
    setWindowTitle(tr("Accounts"));
    setWindowIcon(QIcon(u":/icons/hublink.svg"_s));
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    m_notices = new Notices(central);
    m_strip = &m_notices->of(Notices::Owner::News);
    m_actions = new AccountActions(m_services, m_model.index(), *m_notices, times.actions, this);
    m_news = new LinkNews(m_services, times.watch, m_notices->of(Notices::Owner::Links), this);
    m_pages = new QStackedWidget(central);
    m_refreshBar = new RefreshBar(m_keeper, services.ports.registry, central);
    column->addWidget(buildHeader());
    column->addWidget(m_pages, 1);
    column->addWidget(m_notices);
    column->addWidget(m_refreshBar);
    m_pages->addWidget(buildEmptyPage());
    m_pages->addWidget(buildTablePage());
    setAcceptDrops(true);
    setCentralWidget(central);
    resizeWithinScreen(*this, startSize);
    connectParts();
    showProjectNames();
    m_model.load();
    // Accounts of several projects have to be told apart.
    const Result<QList<Project>> projects = services.ports.registry.projects();
    if (projects && projects->size() > 1)
        m_table->setColumnHidden(int(AccountColumn::Project), false);
    m_table->setLook(
        QByteArray::fromBase64(services.ports.registry.text(headerSetting).toLatin1()));
    m_filters->setState(services.ports.registry.text(tableSetting));
    m_model.setFilter(m_filters->filter());
    m_lookTimer.stop();
    showWhatWaits();
    m_news->start();
    m_keeper.start();
}

AccountsWindow::~AccountsWindow()
{
    // Assistants work on the services and tell this window when they go, so they go first.
    const QList<AssistantWindow *> assistants = findChildren<AssistantWindow *>();
    for (AssistantWindow *assistant : assistants) {
        assistant->disconnect(this);
        delete assistant;
    }
}

// ---- how it looks

QWidget *AccountsWindow::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    QLabel *title = textLabel(tr("Accounts"), header);
    title->setFont(pageFont(font()));
    title->setWordWrap(false);
    row->addWidget(title, 1);
    auto *right = new FlowRow;
    row->addLayout(right);

    m_busy = new QWidget(header);
    auto *busyRow = new QHBoxLayout(m_busy);
    busyRow->setContentsMargins(0, 0, space::medium, 0);
    m_busyText = textLabel({}, m_busy);
    m_busyText->setWordWrap(false);
    auto *stop = new QPushButton(tr("Cancel"), m_busy);
    stop->setObjectName(names::cancel);
    connect(stop, &QPushButton::clicked, m_actions, &AccountActions::cancel);
    busyRow->addWidget(new BusyMark(m_busy));
    busyRow->addWidget(m_busyText);
    busyRow->addWidget(stop);
    m_busy->hide();
    right->addWidget(m_busy);

    m_tools = new QWidget(header);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(space::small);
    m_verifyAll = headerButton(tr("Re-verify all"), names::verifyAll, m_tools);
    m_verifyAll->setIcon(icon(u"refresh"_s));
    connect(
        m_verifyAll, &QPushButton::clicked, this, [this] { m_actions->verify(shownAccounts()); });
    auto *exportButton = headerButton(tr("Export"), u"export"_s, m_tools);
    auto *exportMenu = new QMenu(exportButton);
    QAction *csv = exportMenu->addAction(tr("As CSV…"), this, [this] { exportAccounts(true); });
    csv->setObjectName(names::exportCsv);
    QAction *json = exportMenu->addAction(tr("As JSON…"), this, [this] { exportAccounts(false); });
    json->setObjectName(names::exportJson);
    exportButton->setMenu(exportMenu);
    auto *link = new PrimaryButton(icon(u"plus"_s), tr("Link account"), m_tools);
    link->setObjectName(names::linkAccount);
    connect(link, &QPushButton::clicked, this, [this] { linkAccount(); });
    for (QWidget *tool : QList<QWidget *>{m_verifyAll, exportButton, link})
        tools->addWidget(tool);
    right->addWidget(m_tools);
    auto *projects = headerButton(tr("Projects"), names::projects, header);
    connect(projects, &QPushButton::clicked, this, &AccountsWindow::showProjects);
    auto *guides = headerButton(tr("Guides"), names::guides, header);
    connect(guides, &QPushButton::clicked, this, [this] { showGuides(); });
    auto *settings = headerButton(tr("Settings"), names::settings, header);
    connect(settings, &QPushButton::clicked, this, [this] {
        auto *dialog = new SettingsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *aiApps = headerButton(tr("AI apps"), names::aiApps, header);
    connect(aiApps, &QPushButton::clicked, this, [this] { showAiApps({}); });
    for (QPushButton *button : {projects, guides, aiApps, settings})
        right->addWidget(button);
    return header;
}

QWidget *AccountsWindow::buildEmptyPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    column->addStretch(2);
    QLabel *headline = textLabel(tr("No account is linked yet"), page);
    headline->setFont(pageFont(font()));
    headline->setAlignment(Qt::AlignCenter);
    QLabel *hint = textLabel(tr("Hublink leads you through every step and checks what you paste "
                                "before anything is stored."),
        page);
    hint->setAlignment(Qt::AlignCenter);
    auto *link = new PrimaryButton(icon(u"plus"_s), tr("Link account"), page);
    link->setObjectName(names::linkAccount);
    connect(link, &QPushButton::clicked, this, [this] { linkAccount(); });
    column->addWidget(headline);
    column->addWidget(hint);
    column->addWidget(link, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *AccountsWindow::buildTablePage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_filters = new FilterBar(m_model.index(), page);
    column->addWidget(m_filters);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_table = new AccountsTable(m_model, page);
    m_details = new AccountDetails(page);
    m_details->hide();
    m_nothing = buildNothing(page);
    row->addWidget(m_table, 1);
    row->addWidget(m_nothing, 1);
    row->addWidget(m_details);
    column->addLayout(row, 1);
    return page;
}

//! What stands in the table's place when the search or the filters leave nothing.
QWidget *AccountsWindow::buildNothing(QWidget *page)
{
    auto *nothing = new QWidget(page);
    auto *column = new QVBoxLayout(nothing);
    column->setSpacing(space::medium);
    column->addStretch(2);
    QLabel *headline = headingLabel(tr("No account matches"), nothing);
    headline->setAlignment(Qt::AlignCenter);
    QLabel *hint = quietLabel(tr("Change the search, or clear the filters."), nothing);
    hint->setAlignment(Qt::AlignCenter);
    QPushButton *clear = headerButton(tr("Clear filters"), u"showAll"_s, nothing);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        m_filters->search()->setFocus();
    });
    column->addWidget(headline);
    column->addWidget(hint);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(3);
    nothing->hide();
    return nothing;
}

void AccountsWindow::connectParts()
{
    connect(m_news, &LinkNews::continueWanted, this,
        [this](const UnfinishedLink &link) { linkAccount(link); });
    connect(m_news, &LinkNews::changed, this, &AccountsWindow::reload);
    connect(m_news, &LinkNews::arrived, this, [this](const QUuid &account) {
        reload();
        select(account);
    });
    connect(&m_keeper, &AccountsKeeper::broke, this, &AccountsWindow::onBroke);
    connect(&m_keeper, &AccountsKeeper::refreshProgressed, &m_model, &AccountsModel::sync);
    connect(&m_keeper, &AccountsKeeper::refreshEnded, &m_model, &AccountsModel::sync);
    // What another process held may be free by now.
    connect(&m_keeper, &AccountsKeeper::refreshEnded, this, [this] { showWhatWaits(); });
    connect(m_actions, &AccountActions::changed, &m_model, &AccountsModel::sync);
    connect(m_actions, &AccountActions::busyChanged, this, &AccountsWindow::onBusyChanged);
    connect(&m_model, &AccountsModel::updated, this, &AccountsWindow::showPageFor);
    connect(m_filters, &FilterBar::filterChanged, this, [this] {
        m_model.setFilter(m_filters->filter());
        m_lookTimer.start();
    });
    connect(m_filters, &FilterBar::groupChanged, this, [this] {
        m_model.setGroup(m_filters->group());
        m_lookTimer.start();
    });
    connect(m_filters, &FilterBar::columnsWanted, m_table, &AccountsTable::showColumnMenu);
    connect(m_table, &AccountsTable::selectionMoved, this, &AccountsWindow::onSelectionMoved);
    connect(m_table, &AccountsTable::opened, m_details, &AccountDetails::focusFirst);
    connect(m_table, &AccountsTable::lookChanged, this, [this] { m_lookTimer.start(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_details->menu(), &QMenu::aboutToShow, this, [this] {
        m_details->menu()->clear();
        delete m_details->menu()->findChild<AccountMenu *>();
        fillMenu(*m_details->menu());
    });
    connect(m_details, &AccountDetails::verifyWanted, this,
        [this] { m_actions->verify(m_table->selectedAccounts()); });
    connect(m_details, &AccountDetails::removeWanted, this,
        [this] { m_actions->askToRemove(m_table->selectedAccounts()); });
    connect(m_details, &AccountDetails::mendWanted, this, &AccountsWindow::mend);
    connect(m_details, &AccountDetails::tryActionWanted, this, [this] { showTools(false); });
    connect(m_details, &AccountDetails::logsWanted, this, [this] { showTools(true); });
    // Widths change by the pixel while one drags; they are written when that is over.
    constexpr int lookMs = 800;
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &AccountsWindow::saveLook);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this,
        [this] { m_actions->askToRemove(m_table->selectedAccounts()); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filters->search(), qOverload<>(&QWidget::setFocus));
    auto *notices = new QShortcut(Qt::Key_F6, this);
    connect(notices, &QShortcut::activated, m_notices, &Notices::focusFirst);
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    connect(refresh, &QShortcut::activated, &m_keeper, &AccountsKeeper::refreshNow);
}

void AccountsWindow::saveLook()
{
    Registry &registry = m_services.ports.registry;
    (void)registry.setText(headerSetting, QString::fromLatin1(m_table->look().toBase64()));
    (void)registry.setText(tableSetting, m_filters->state());
}

// ---- what it shows

void AccountsWindow::showProjectNames()
{
    QHash<QUuid, QString> projectNames;
    QHash<QUuid, QColor> colours;
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    for (const Project &project : projects ? *projects : QList<Project>()) {
        projectNames.insert(project.uuid, project.name);
        if (!project.colour.isEmpty())
            colours.insert(project.uuid, QColor(project.colour));
    }
    if (!projects)
        m_strip->say(describe(projects.error()).strip());
    m_model.setProjects(projectNames, colours);
    m_refreshBar->showResting();
}

void AccountsWindow::showPageFor()
{
    const bool any = m_model.index().count() > 0;
    m_pages->setCurrentIndex(any ? TablePage : EmptyPage);
    m_tools->setVisible(any);
    m_filters->showCount();
    const bool nothing = any && m_model.index().shownAccounts() == 0;
    m_table->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    onSelectionMoved();
}

void AccountsWindow::reload()
{
    // A project may have come with an account.
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    const bool known = projects
        && std::all_of(projects->cbegin(), projects->cend(),
            [this](const Project &p) { return m_model.knowsProject(p.uuid); });
    if (!known)
        showProjectNames();
    m_model.sync();
    showWhatWaits();
}

void AccountsWindow::select(const QUuid &account)
{
    m_model.sync();
    if (m_model.rowOf(account) < 0)
        m_filters->clear();
    m_table->selectAccount(account);
}

std::optional<AccountRecord> AccountsWindow::selected() const
{
    const QList<QUuid> accounts = m_table->selectedAccounts();
    if (accounts.size() != 1)
        return {};
    const Result<AccountRecord> account
        = m_services.ports.registry.accountStore().find(accounts.first());
    return account ? std::optional(*account) : std::nullopt;
}

QList<QUuid> AccountsWindow::shownAccounts() const
{
    QList<QUuid> accounts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHead(row))
            accounts.append(m_model.uuidAt(row));
    }
    return accounts;
}

void AccountsWindow::onSelectionMoved()
{
    const QList<QUuid> accounts = m_table->selectedAccounts();
    m_details->setVisible(!accounts.isEmpty());
    if (accounts.size() > 1)
        return m_details->showSeveral(int(accounts.size()));
    const std::optional<AccountRecord> account = selected();
    if (!account)
        return m_details->hide();
    const Result<QList<TimelineEntry>> timeline
        = m_services.ports.registry.accountStore().timeline(account->uuid, timelineShown);
    const int entry = m_model.index().entryOf(account->uuid);
    m_details->show(*account,
        entry < 0 ? QString() : m_model.index().text(entry, AccountColumn::Project),
        m_appsInUse.namesFor({*account}), timeline ? *timeline : QList<TimelineEntry>());
}

void AccountsWindow::onBusyChanged(const QString &what)
{
    m_busy->setVisible(!what.isEmpty());
    m_busyText->setText(what);
    m_verifyAll->setEnabled(what.isEmpty());
    m_details->setBusy(!what.isEmpty());
}

void AccountsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    // Who comes back to the list has perhaps just changed something in StackOne.
    constexpr qint64 aMinute = 60;
    const QDateTime now = m_services.ports.clock();
    if (m_lastAsked.isValid() && m_lastAsked.secsTo(now) > aMinute)
        m_keeper.refreshNow();
    m_lastAsked = now;
}

void AccountsWindow::closeEvent(QCloseEvent *event)
{
    if (m_lookTimer.isActive())
        saveLook();
    QMainWindow::closeEvent(event);
}

// ---- linking

void AccountsWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AccountsWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        return showGuides()->openFile(urls.first().toLocalFile());
    }
    const QString text
        = urls.isEmpty() ? event->mimeData()->text() : urls.first().toString(QUrl::FullyEncoded);
    event->acceptProposedAction();
    linkAccount({}, Secret(text));
}

AssistantWindow *AccountsWindow::openAssistant(const AssistantStart &start)
{
    if (m_assistant) {
        m_assistant->raise();
        m_assistant->activateWindow();
        return m_assistant;
    }
    m_news->hush();
    m_assistant = new AssistantWindow(m_services, start, this);
    connect(m_assistant, &AssistantWindow::otherGuidesWanted, this,
        [this](const QString &provider) { showGuides()->search(provider); });
    connect(m_assistant, &AssistantWindow::aiAppsWanted, this,
        [this](const QUuid &account) { showAiApps(account); });
    connect(m_assistant, &AssistantWindow::asked, m_news, &LinkNews::start);
    connect(m_assistant, &AssistantWindow::linked, this, [this](const AccountRecord &account) {
        reload();
        m_keeper.refreshNow();
        select(account.uuid);
        m_table->setFocus();
        raise();
        activateWindow();
    });
    connect(m_assistant, &AssistantWindow::closed, this, [this] {
        m_assistant.clear();
        reload();
    });
    m_assistant->show();
    return m_assistant;
}

AssistantWindow *AccountsWindow::linkAccount(
    const std::optional<UnfinishedLink> &unfinished, const Secret &givenLink)
{
    if (unfinished && !unfinished->replaces.isNull()) {
        return giveNewValues(unfinished->replaces, AssistantStart::Purpose::ReplaceKey, unfinished);
    }
    return openAssistant({.unfinished = unfinished, .givenLink = givenLink});
}

AssistantWindow *AccountsWindow::giveNewValues(const QUuid &account,
    AssistantStart::Purpose purpose, const std::optional<UnfinishedLink> &unfinished)
{
    const Result<AccountRecord> known = m_services.ports.registry.accountStore().find(account);
    if (!known) {
        m_strip->say(describe(known.error()).strip());
        return nullptr;
    }
    if (m_services.ports.registry.isLeasedElsewhere(linkLease(account), m_services.ports.clock())) {
        m_strip->say(describe(Error{.kind = ErrorKind::BusyElsewhere, .party = {}}).strip());
        return nullptr;
    }
    return openAssistant({.purpose = purpose, .unfinished = unfinished, .account = *known});
}

GuideBrowser *AccountsWindow::showGuides()
{
    if (!m_guides) {
        m_guides = new GuideBrowser(m_services, this);
        connect(m_guides, &GuideBrowser::linkWanted, this,
            [this](const QString &connector, const QString &name, const StoredGuide &guide) {
                openAssistant({.wanted = WantedGuide{connector, name, guide}});
            });
    }
    m_guides->show();
    m_guides->raise();
    m_guides->activateWindow();
    return m_guides;
}

AiAppsWindow *AccountsWindow::showAiApps(const QUuid &account)
{
    if (m_aiApps)
        m_aiApps->close(); // what it shows may be of before
    m_aiApps = new AiAppsWindow(m_services, account, this);
    m_aiApps->setAttribute(Qt::WA_DeleteOnClose);
    m_aiApps->show();
    return m_aiApps;
}

void AccountsWindow::showProjects()
{
    auto *dialog = new ProjectsDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProjectsDialog::changed, this, [this] {
        showProjectNames();
        m_keeper.cancelRefresh();
        m_keeper.refreshNow();
    });
    connect(&m_keeper, &AccountsKeeper::refreshEnded, dialog, &ProjectsDialog::showRefreshed);
    dialog->open();
}

void AccountsWindow::showWhatWaits()
{
    if (m_assistant)
        return;
    showRescue();
    m_news->showWhatWaits();
    m_actions->offerUnfinishedRun();
}

//! Said once: the records had to be made anew.
void AccountsWindow::showRescue()
{
    const std::optional<Rescue> rescued = m_services.ports.registry.rescued();
    if (!rescued)
        return;
    (void)m_services.ports.registry.forgetRescue();
    const bool wasEmpty = rescued->keptAs.isEmpty();
    if (m_services.keychainEntries) {
        m_services.keychainEntries().then(this, [this, wasEmpty](const QStringList &entries) {
            bringBack(entries);
            // An empty file alone is what a start that was cut short leaves behind.
            if (wasEmpty && !entries.isEmpty())
                m_strip->say({Tone::Caution,
                    tr("Hublink's records were empty, but your keychain holds values of Hublink."),
                    tr("The accounts come back from StackOne with the next refresh. A project that "
                       "is missing can be added again with its API key.")});
        });
    }
    if (wasEmpty)
        return;
    const QString headline = rescued->saved > 0
        ? tr("Hublink's records were damaged. %Ln of them could be saved.", nullptr, rescued->saved)
        : tr("Hublink's records were damaged. None of them could be read.");
    m_strip->say({Tone::Caution, headline,
        tr("The rest comes back from StackOne with the next refresh. A project that is missing can "
           "be added again with its API key. The damaged file is kept: %1")
            .arg(rescued->keptAs)});
}

void AccountsWindow::bringBack(const QStringList &keychainEntries)
{
    const Result<int> added = m_services.ports.registry.addProjectsOf(keychainEntries);
    if (added && *added > 0) {
        showProjectNames();
        m_keeper.refreshNow();
    }
}

// ---- what can be done

void AccountsWindow::mend(Mend mend)
{
    const std::optional<AccountRecord> account = selected();
    if (!account)
        return;
    using Purpose = AssistantStart::Purpose;
    switch (mend) {
    case Mend::Nothing: return;
    case Mend::ReplaceKey: giveNewValues(account->uuid, Purpose::ReplaceKey); return;
    case Mend::Reconnect: giveNewValues(account->uuid, Purpose::Reconnect); return;
    case Mend::OpenStackOne: return m_actions->openInStackOne(account->uuid);
    case Mend::LinkAgain: linkAccount(); return;
    }
}

void AccountsWindow::fillMenu(QMenu &menu)
{
    auto *entries = new AccountMenu(
        *m_actions, m_model.index(), m_table->selectedAccounts(), selected(), menu);
    connect(entries, &AccountMenu::newValuesWanted, this,
        [this](const QUuid &account, AssistantStart::Purpose purpose) {
            giveNewValues(account, purpose);
        });
    connect(entries, &AccountMenu::actionsWanted, this, [this] { showTools(false); });
    connect(entries, &AccountMenu::logsWanted, this, [this] { showTools(true); });
    connect(entries, &AccountMenu::guideWanted, this, &AccountsWindow::showGuideOf);
    connect(entries, &AccountMenu::aiAppsWanted, this,
        [this](const QUuid &account) { showAiApps(account); });
    connect(entries, &AccountMenu::activityWanted, this,
        [this](const QUuid &account) { showAiApps(account)->showActivity(account); });
    connect(entries, &AccountMenu::ownerWanted, this,
        [this](const QString &owner) { m_filters->narrow(AccountColumn::Owner, owner); });
    connect(entries, &AccountMenu::textWanted, this,
        [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
}

void AccountsWindow::showGuideOf(const AccountRecord &account)
{
    if (!showGuides()->showGuideFor(account.provider, account.providerName)) {
        m_strip->say({Tone::Neutral,
            tr("There is no connection guide for %1 on this computer.").arg(account.providerName),
            tr("Reconnect shows the guide that StackOne names.")});
    }
}

void AccountsWindow::showTools(bool logs)
{
    const std::optional<AccountRecord> account = selected();
    if (!account)
        return;
    QWidget *window = logs ? static_cast<QWidget *>(new LogsWindow(m_services, *account, this))
                           : new ActionsWindow(m_services, *account, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

//! The selected accounts if there are several, otherwise all that are shown.
void AccountsWindow::exportAccounts(bool csv)
{
    QList<QUuid> accounts = m_table->selectedAccounts();
    if (accounts.size() < 2)
        accounts = shownAccounts();
    auto *dialog = new QFileDialog(this, csv ? tr("Export as CSV") : tr("Export as JSON"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"json"_s);
    dialog->selectFile(csv ? u"accounts.csv"_s : u"accounts.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, accounts, csv](const QString &file) {
        const auto onDone = [this, count = int(accounts.size()), file](const Outcome &done) {
            if (!done)
                return m_strip->say(describe(done.error()).strip());
            m_strip->say({Tone::Good, tr("%Ln account(s) were exported.", nullptr, count), file});
        };
        hublink::exportAccounts(m_services.ports.registry.accountStore(), accounts,
            csv ? ExportFormat::Csv : ExportFormat::Json, file, reasonText, this)
            .then(this, onDone);
    });
    dialog->open();
}

// ---- news

void AccountsWindow::onBroke(const QList<AccountRecord> &accounts)
{
    m_model.sync();
    const auto count = int(accounts.size());
    const AccountRecord &first = accounts.first();
    const QString headline = count == 1
        ? tr("The %1 account %2 stopped working.")
              .arg(nameText(first.providerName), nameText(first.label))
        : tr("%n account(s) stopped working.", nullptr, count);
    const QUuid uuid = first.uuid;
    const auto fix = [this, uuid, count] {
        show();
        raise();
        activateWindow();
        select(uuid);
        const std::optional<AccountRecord> account = selected();
        const Mend cure = account ? nextStep(*account).mend : Mend::Nothing;
        // Nobody wants a browser to open by itself.
        if (count == 1 && (cure == Mend::ReplaceKey || cure == Mend::Reconnect))
            mend(cure);
    };
    if (m_services.notify) {
        m_services.notify({headline,
            count == 1 ? reasonText(first.statusReason) : tr("Hublink shows why and what to do."),
            tr("Fix"), [self = QPointer(this), fix] {
                if (self)
                    fix();
            }});
    }
    QApplication::alert(this);
    m_strip->say(
        {Tone::Bad, headline, count == 1 ? shortened(reasonText(first.statusReason)) : QString()});
    QPushButton *button = m_strip->addAction(tr("Fix"), u"fix"_s);
    connect(button, &QPushButton::clicked, this, fix);
}

} // namespace hublink::ui
