// SPDX-License-Identifier: MIT
#include "ui/accounts/accountspage.h"

#include "app/base/settingnames.h"
#include "app/registry/accountexport.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountstable.h"
#include "ui/accounts/actionswindow.h"
#include "ui/accounts/countbar.h"
#include "ui/accounts/filterbar.h"
#include "ui/accounts/keyenddialog.h"
#include "ui/accounts/logswindow.h"
#include "ui/accounts/refreshbar.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/mendtext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/primarybutton.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int timelineShown = 30;
enum PageIndex { EmptyPage, FirstReadPage, OfflinePage, TablePage };

} // namespace

AccountsPage::AccountsPage(const Services &services, AccountsKeeper &keeper, Notices &notices,
    AccountActions::Times times, QWidget *parent)
    : Place(tr("Accounts"), parent)
    , m_services(services)
    , m_keeper(keeper)
    , m_model(services.ports.registry.accountStore())
    , m_logos(services.logos)
    , m_news(notices.of(Notices::Owner::News))
    , m_pages(new QStackedWidget(this))
    , m_actions(new AccountActions(services, m_model.index(), notices, times, this))
    , m_refreshBar(new RefreshBar(keeper, services.ports.registry, this))
{
    buildTools();
    content().addWidget(m_pages, 1);
    content().addWidget(m_refreshBar);
    m_pages->addWidget(buildEmptyPage());
    m_pages->addWidget(buildFirstReadPage());
    m_pages->addWidget(buildOfflinePage());
    m_pages->addWidget(buildTablePage());
    connectParts();
    connectDetails();
}

void AccountsPage::load()
{
    showProjectNames();
    m_model.load();
    // Accounts of several projects have to be told apart.
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    if (projects && projects->size() > 1)
        m_table->setColumnHidden(int(AccountColumn::Project), false);
    m_table->setLook(
        QByteArray::fromBase64(m_services.ports.registry.text(headerSetting).toLatin1()));
    m_filters->setState(m_services.ports.registry.text(tableSetting));
    m_model.setFilter(m_filters->filter());
    m_lookTimer.stop();
}

void AccountsPage::loadRest()
{
    m_model.loadRest();
}

// ---- how it looks

void AccountsPage::buildTools()
{
    m_busy = new QWidget(this);
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
    addTool(m_busy);

    m_tools = new QWidget(this);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(space::small);
    m_verifyAll = new QPushButton(icon(u"refresh"_s), tr("Re-verify all"), m_tools);
    m_verifyAll->setObjectName(names::verifyAll);
    connect(
        m_verifyAll, &QPushButton::clicked, this, [this] { m_actions->verify(shownAccounts()); });
    m_export = new QPushButton(tr("Export"), m_tools);
    m_export->setObjectName(names::exportMenu);
    auto *exportMenu = new QMenu(m_export);
    QAction *csv = exportMenu->addAction(tr("As CSV…"), this, [this] { exportAccounts(true); });
    csv->setObjectName(names::exportCsv);
    QAction *json = exportMenu->addAction(tr("As JSON…"), this, [this] { exportAccounts(false); });
    json->setObjectName(names::exportJson);
    m_export->setMenu(exportMenu);
    auto *link = new PrimaryButton(icon(u"plus"_s), tr("Link account"), m_tools);
    link->setObjectName(names::linkAccount);
    link->setToolTip(tr("Link an account (%1)", "with the keys")
                         .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    connect(link, &QPushButton::clicked, this, &AccountsPage::linkWanted);
    for (QPushButton *tool : {m_verifyAll, m_export, static_cast<QPushButton *>(link)})
        tools->addWidget(tool);
    addTool(m_tools);
}

QWidget *AccountsPage::buildEmptyPage()
{
    auto *link = new PrimaryButton(icon(u"plus"_s), tr("Link account"), m_pages);
    link->setObjectName(names::linkAccount);
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(); });
    return new EmptyState(u"link"_s, tr("No account is linked yet"),
        tr("Hublink leads you through every step and checks what you paste before anything is "
           "stored."),
        link, m_pages);
}

QWidget *AccountsPage::buildFirstReadPage()
{
    auto *stop = new QPushButton(tr("Cancel"), m_pages);
    connect(stop, &QPushButton::clicked, &m_keeper, &AccountsKeeper::cancelRefresh);
    return new EmptyState(u"refresh"_s, tr("Reading the accounts of your projects…"),
        tr("Those that are linked in StackOne already appear here. Later starts show them at "
           "once."),
        stop, m_pages);
}

QWidget *AccountsPage::buildOfflinePage()
{
    auto *again = new QPushButton(icon(u"refresh"_s), tr("Try again"), m_pages);
    connect(again, &QPushButton::clicked, &m_keeper, &AccountsKeeper::refreshNow);
    return new EmptyState(u"offline"_s, tr("StackOne is out of reach"),
        tr("Check whether this computer is online. Hublink tries again by itself when the network "
           "is back."),
        again, m_pages);
}

QWidget *AccountsPage::buildTablePage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_counts = new CountBar(m_model.index(), page);
    column->addWidget(m_counts);
    m_filters = new FilterBar(m_model.index(), page);
    column->addWidget(m_filters);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_table = new AccountsTable(m_model, m_logos, page);
    m_details = new AccountDetails(m_logos, page);
    m_details->hide();
    m_nothing = buildNothing(page);
    row->addWidget(m_table, 1);
    row->addWidget(m_nothing, 1);
    row->addWidget(m_details);
    column->addLayout(row, 1);
    return page;
}

//! What stands in the table's place when the search or the filters leave nothing.
QWidget *AccountsPage::buildNothing(QWidget *page)
{
    auto *clear = new QPushButton(tr("Clear filters"), page);
    clear->setObjectName(names::showAll);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        m_filters->search()->setFocus();
    });
    auto *nothing = new EmptyState(u"search"_s, tr("No account matches"),
        tr("Change the search, or clear the filters."), clear, page);
    nothing->hide();
    return nothing;
}

void AccountsPage::connectParts()
{
    connect(&m_keeper, &AccountsKeeper::refreshProgressed, &m_model, &AccountsModel::sync);
    connect(&m_keeper, &AccountsKeeper::refreshEnded, &m_model, &AccountsModel::sync);
    connect(&m_keeper, &AccountsKeeper::refreshEnded, this, &AccountsPage::showPageFor);
    connect(&m_keeper, &AccountsKeeper::refreshBegan, this, &AccountsPage::showPageFor);
    connect(m_actions, &AccountActions::changed, &m_model, &AccountsModel::sync);
    connect(m_actions, &AccountActions::busyChanged, this, &AccountsPage::onBusyChanged);
    connect(&m_model, &AccountsModel::updated, this, &AccountsPage::showPageFor);
    connect(&m_model, &AccountsModel::updated, this, &AccountsPage::showKeyEnds);
    connect(m_counts, &CountBar::chosen, this,
        [this](const QStringList &words) { m_filters->narrow(AccountColumn::Status, words); });
    connect(m_filters, &FilterBar::filterChanged, this, [this] {
        m_model.setFilter(m_filters->filter());
        m_lookTimer.start();
    });
    connect(m_filters, &FilterBar::groupChanged, this, [this] {
        m_model.setGroup(m_filters->group());
        m_lookTimer.start();
    });
    connect(m_filters, &FilterBar::columnsWanted, m_table, &AccountsTable::showColumnMenu);
    connect(m_table, &AccountsTable::selectionMoved, this, &AccountsPage::onSelectionMoved);
    connect(m_table, &AccountsTable::opened, this, [this] {
        m_isOpened = true;
        showParts();
        m_details->focusFirst();
    });
    connect(m_details, &AccountDetails::backWanted, this, [this] {
        m_isOpened = false;
        showParts();
        m_table->setFocus();
    });
    connect(m_table, &AccountsTable::lookChanged, this, [this] { m_lookTimer.start(); });
    // Widths change by the pixel while one drags; they are written when that is over.
    constexpr int lookMs = 800;
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &AccountsPage::saveLook);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
}

void AccountsPage::connectDetails()
{
    connect(m_details->menu(), &QMenu::aboutToShow, this, [this] {
        m_details->menu()->clear();
        delete m_details->menu()->findChild<AccountMenu *>();
        fillMenu(*m_details->menu());
    });
    connect(m_details, &AccountDetails::verifyWanted, this,
        [this] { m_actions->verify(m_table->selectedAccounts()); });
    connect(m_details, &AccountDetails::removeWanted, this,
        [this] { m_actions->askToRemove(m_table->selectedAccounts()); });
    connect(m_details, &AccountDetails::mendWanted, this, &AccountsPage::mend);
    connect(m_details, &AccountDetails::tryActionWanted, this, [this] { showTools(false); });
    connect(m_details, &AccountDetails::logsWanted, this, [this] { showTools(true); });
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this,
        [this] { m_actions->askToRemove(m_table->selectedAccounts()); });
}

void AccountsPage::saveLook()
{
    m_lookTimer.stop();
    Registry &registry = m_services.ports.registry;
    (void)registry.setText(headerSetting, QString::fromLatin1(m_table->look().toBase64()));
    (void)registry.setText(tableSetting, m_filters->state());
}

// ---- what it shows

void AccountsPage::showProjectNames()
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
        m_news.say(describe(projects.error()).strip());
    m_model.setProjects(projectNames, colours);
    m_refreshBar->showResting();
}

int AccountsPage::pageWithoutAccounts() const
{
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    const bool isNewHere
        = projects && std::any_of(projects->cbegin(), projects->cend(), [](const Project &project) {
              return project.keyKept && !project.refreshedAt.isValid();
          });
    if (!isNewHere)
        return EmptyPage;
    const std::optional<Error> &fault = m_keeper.lastError();
    return m_keeper.isRefreshing()    ? FirstReadPage
        : fault && fault->isNetwork() ? OfflinePage
                                      : EmptyPage;
}

void AccountsPage::showPageFor()
{
    const bool any = m_model.index().count() > 0;
    const int page = any ? TablePage : pageWithoutAccounts();
    m_pages->setCurrentIndex(page);
    m_tools->setVisible(page != EmptyPage); // … has a button of its own for it
    m_filters->showCount();
    m_counts->show(m_filters->filter().wanted.value(AccountColumn::Status));
    onSelectionMoved();
}

//! Where there is little room, the details take the list's place once the account is opened.
void AccountsPage::showParts()
{
    const bool nothing = m_model.index().count() > 0 && m_model.index().shownAccounts() == 0;
    const bool any = !m_table->selectedAccounts().isEmpty();
    const bool isDetailsTurn = m_isNarrow && m_isOpened && any;
    m_details->setVisible(m_isNarrow ? isDetailsTurn : any);
    m_details->setFills(m_isNarrow);
    m_table->setVisible(!nothing && !isDetailsTurn);
    m_nothing->setVisible(nothing && !isDetailsTurn);
    m_counts->setVisible(!isDetailsTurn);
    m_filters->setVisible(!isDetailsTurn);
    m_filters->setOnlySearch(m_isNarrow);
    for (QWidget *rare : {m_verifyAll, m_export})
        rare->setVisible(m_model.index().count() > 0 && !m_isNarrow);
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    const int letters = 90;
    const bool isNarrow = width() < letters * fontMetrics().averageCharWidth();
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        showParts();
}

void AccountsPage::reload()
{
    // A project may have come with an account.
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    const bool known = projects
        && std::all_of(projects->cbegin(), projects->cend(),
            [this](const Project &p) { return m_model.knowsProject(p.uuid); });
    if (!known)
        showProjectNames();
    m_logos.forget();
    m_model.sync();
}

void AccountsPage::select(const QUuid &account)
{
    m_model.sync();
    if (m_model.rowOf(account) < 0)
        m_filters->clear();
    m_table->selectAccount(account);
}

void AccountsPage::focusList()
{
    m_table->setFocus();
}

void AccountsPage::find()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

std::optional<AccountRecord> AccountsPage::selected() const
{
    const QList<QUuid> accounts = m_table->selectedAccounts();
    if (accounts.size() != 1)
        return {};
    const Result<AccountRecord> account
        = m_services.ports.registry.accountStore().find(accounts.first());
    return account ? std::optional(*account) : std::nullopt;
}

QList<QUuid> AccountsPage::shownAccounts() const
{
    QList<QUuid> accounts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHead(row))
            accounts.append(m_model.uuidAt(row));
    }
    return accounts;
}

void AccountsPage::onSelectionMoved()
{
    const QList<QUuid> accounts = m_table->selectedAccounts();
    if (accounts.isEmpty())
        m_isOpened = false;
    showParts();
    if (accounts.size() > 1)
        return m_details->showSeveral(int(accounts.size()));
    const std::optional<AccountRecord> account = selected();
    if (!account)
        return m_details->hide();
    const Result<QList<TimelineEntry>> timeline
        = m_services.ports.registry.accountStore().timeline(account->uuid, timelineShown);
    const int entry = m_model.index().entryOf(account->uuid);
    m_details->show(*account,
        {.project = entry < 0 ? QString() : m_model.index().text(entry, AccountColumn::Project),
            .aiApps = m_appsInUse.namesFor({*account}),
            .keyEnd = keyEndOf(*account),
            .timeline = timeline ? *timeline : QList<TimelineEntry>()});
}

void AccountsPage::onBusyChanged(const QString &what)
{
    m_busy->setVisible(!what.isEmpty());
    m_busyText->setText(what);
    m_verifyAll->setEnabled(what.isEmpty());
    m_details->setBusy(!what.isEmpty());
}

// ---- what can be done

void AccountsPage::mendSelected()
{
    const std::optional<AccountRecord> account = selected();
    const Mend cure = account ? nextStep(*account, keyEndOf(*account)).mend : Mend::Nothing;
    if (cure == Mend::ReplaceKey || cure == Mend::Reconnect)
        mend(cure);
}

void AccountsPage::mend(Mend mend)
{
    const std::optional<AccountRecord> account = selected();
    if (!account)
        return;
    using Purpose = AssistantStart::Purpose;
    switch (mend) {
    case Mend::Nothing: return;
    case Mend::ReplaceKey: Q_EMIT newValuesWanted(account->uuid, Purpose::ReplaceKey); return;
    case Mend::Reconnect: Q_EMIT newValuesWanted(account->uuid, Purpose::Reconnect); return;
    case Mend::OpenStackOne: return m_actions->openInStackOne(account->uuid);
    case Mend::LinkAgain: Q_EMIT linkWanted(); return;
    }
}

void AccountsPage::showKeyEnds()
{
    if (const auto ends = m_services.ports.registry.keyEnds().nearEnds(QDate::currentDate()))
        m_model.setKeyEnds(*ends);
}

QDate AccountsPage::keyEndOf(const AccountRecord &account) const
{
    const Result<QDate> end = m_services.ports.registry.keyEnds().end(account.uuid);
    return end ? *end : QDate();
}

void AccountsPage::askForKeyEnd(const AccountRecord &account)
{
    auto *dialog = new KeyEndDialog(nameText(account.providerName), keyEndOf(account), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyEndDialog::chosen, this, [this, uuid = account.uuid](const QDate &end) {
        if (const Outcome noted = m_services.ports.registry.keyEnds().note(uuid, end); !noted)
            return m_news.say(describe(noted.error()).strip());
        showKeyEnds();
        onSelectionMoved();
    });
    dialog->open();
}

void AccountsPage::fillMenu(QMenu &menu)
{
    auto *entries = new AccountMenu(
        *m_actions, m_model.index(), m_table->selectedAccounts(), selected(), menu);
    connect(entries, &AccountMenu::newValuesWanted, this, &AccountsPage::newValuesWanted);
    connect(entries, &AccountMenu::keyEndWanted, this, &AccountsPage::askForKeyEnd);
    connect(entries, &AccountMenu::actionsWanted, this, [this] { showTools(false); });
    connect(entries, &AccountMenu::logsWanted, this, [this] { showTools(true); });
    connect(entries, &AccountMenu::guideWanted, this, &AccountsPage::guideWanted);
    connect(entries, &AccountMenu::aiAppsWanted, this, &AccountsPage::aiAppsWanted);
    connect(entries, &AccountMenu::activityWanted, this, &AccountsPage::activityWanted);
    connect(entries, &AccountMenu::ownerWanted, this,
        [this](const QString &owner) { m_filters->narrow(AccountColumn::Owner, {owner}); });
    connect(entries, &AccountMenu::textWanted, this,
        [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
}

void AccountsPage::showTools(bool logs)
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
void AccountsPage::exportAccounts(bool csv)
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
                return m_news.say(describe(done.error()).strip());
            m_news.say({Tone::Good, tr("%Ln account(s) were exported.", nullptr, count), file});
        };
        hublink::exportAccounts(m_services.ports.registry.accountStore(), accounts,
            csv ? ExportFormat::Csv : ExportFormat::Json, file, reasonText, this)
            .then(this, onDone);
    });
    dialog->open();
}

} // namespace hublink::ui
