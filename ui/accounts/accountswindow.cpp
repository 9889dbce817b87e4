// SPDX-License-Identifier: MIT
#include "ui/accounts/accountswindow.h"

#include "app/linking/accountcheck.h"
#include "app/linking/accountremoval.h"
#include "app/linking/unfinishedlinks.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/removedialog.h"
#include "ui/accounts/settingsdialog.h"
#include "ui/guide/guidebrowser.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/primarybutton.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr QSize startSize{1040, 640};
enum PageIndex { EmptyPage, TablePage };

} // namespace

AccountsWindow::AccountsWindow(
    const Services &services, AskedLinkWatch::Times watchTimes, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_watch(services.ports, watchTimes)
{
    setWindowTitle(tr("Accounts"));
    setWindowIcon(QIcon(u":/icons/hublink.svg"_s));
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    m_strip = new MessageStrip(central);
    m_pages = new QStackedWidget(central);
    column->addWidget(buildHeader());
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(buildEmptyPage());
    m_pages->addWidget(buildTablePage());
    setAcceptDrops(true);
    setCentralWidget(central);
    resize(startSize);
    connect(&m_watch, &AskedLinkWatch::arrived, this, &AccountsWindow::onArrived);
    connect(&m_watch, &AskedLinkWatch::expired, this, &AccountsWindow::onAskedLinkExpired);
    m_watch.start();
    reload();
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

QWidget *AccountsWindow::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    QLabel *title = textLabel(tr("Accounts"), header);
    title->setFont(titleFont(font()));
    title->setWordWrap(false);
    row->addWidget(title, 1);

    m_busy = new QWidget(header);
    auto *busyRow = new QHBoxLayout(m_busy);
    busyRow->setContentsMargins(0, 0, space::medium, 0);
    m_busyText = textLabel({}, m_busy);
    m_busyText->setWordWrap(false);
    auto *stop = new QPushButton(tr("Cancel"), m_busy);
    stop->setObjectName(names::cancel);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            m_cancel->request();
    });
    busyRow->addWidget(new BusyMark(m_busy));
    busyRow->addWidget(m_busyText);
    busyRow->addWidget(stop);
    m_busy->hide();
    row->addWidget(m_busy);

    m_tools = new QWidget(header);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(space::small);
    m_search = new QLineEdit(m_tools);
    m_search->setObjectName(names::search);
    m_search->setPlaceholderText(tr("Search accounts"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const std::optional<AccountRecord> before = selected();
        m_model.setSearch(text);
        if (before && m_model.rowOf(before->uuid) >= 0)
            select(before->uuid);
        onSelectionChanged();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    m_verifyAll = new QPushButton(icon(u"refresh"_s), tr("Re-verify all"), m_tools);
    m_verifyAll->setObjectName(names::verifyAll);
    connect(m_verifyAll, &QPushButton::clicked, this, [this] { verify(m_model.all()); });
    makeRoomy(*m_verifyAll);
    m_search->setMinimumHeight(m_verifyAll->minimumHeight());
    auto *link = new PrimaryButton(iconOnAccent(u"plus"_s), tr("Link account"), m_tools);
    link->setObjectName(names::linkAccount);
    connect(link, &QPushButton::clicked, this, [this] { linkAccount(); });
    for (QWidget *tool : QList<QWidget *>{m_search, m_verifyAll, link})
        tools->addWidget(tool);
    row->addWidget(m_tools);
    auto *settings = new QPushButton(tr("Settings"), header);
    settings->setObjectName(names::settings);
    makeRoomy(*settings);
    connect(settings, &QPushButton::clicked, this, [this] {
        auto *dialog = new SettingsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *guides = new QPushButton(tr("Guides"), header);
    guides->setObjectName(names::guides);
    makeRoomy(*guides);
    connect(guides, &QPushButton::clicked, this, [this] { showGuides(); });
    row->addWidget(guides);
    row->addWidget(settings);
    return header;
}

QWidget *AccountsWindow::buildEmptyPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    column->addStretch(2);
    QLabel *headline = textLabel(tr("No account is linked yet"), page);
    headline->setFont(titleFont(font()));
    headline->setAlignment(Qt::AlignCenter);
    QLabel *hint = textLabel(tr("Hublink leads you through every step and checks what you paste "
                                "before anything is stored."),
        page);
    hint->setAlignment(Qt::AlignCenter);
    auto *link = new PrimaryButton(iconOnAccent(u"plus"_s), tr("Link account"), page);
    link->setObjectName(names::linkAccount);
    link->setMinimumSize(160, 40);
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
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_table = new QTableView(page);
    m_table->setObjectName(names::table);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setIconSize({18, 18});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        fontMetrics().height() + 2 * space::small + space::tiny);
    m_table->horizontalHeader()->setSectionResizeMode(AccountsModel::Account, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<AccountsModel::Column, int> widths[]
        = {{AccountsModel::Connector, 15}, {AccountsModel::Type, 22}, {AccountsModel::Config, 14},
            {AccountsModel::Status, 14}, {AccountsModel::Connected, 14}};
    for (const auto &[section, letters] : widths)
        m_table->setColumnWidth(section, letters * letter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AccountsModel::Connected, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &AccountsWindow::askToRemove);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsWindow::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AccountsWindow::onSelectionChanged);
    m_details = new AccountDetails(page);
    m_details->hide();
    connect(m_details, &AccountDetails::verifyWanted, this, [this] {
        if (const auto account = selected())
            verify({*account});
    });
    connect(m_details, &AccountDetails::removeWanted, this, &AccountsWindow::askToRemove);
    row->addWidget(m_table, 1);
    row->addWidget(m_details);
    return page;
}

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

GuideBrowser *AccountsWindow::showGuides()
{
    if (!m_guides)
        m_guides = new GuideBrowser(m_services, this);
    m_guides->show();
    m_guides->raise();
    m_guides->activateWindow();
    return m_guides;
}

void AccountsWindow::reload()
{
    const std::optional<AccountRecord> before = selected();
    const Result<QList<AccountRecord>> accounts = m_services.ports.registry.accounts();
    if (!accounts) {
        m_strip->say(describe(accounts.error()).strip());
        return;
    }
    m_model.setAccounts(*accounts);
    const bool any = !accounts->isEmpty();
    m_pages->setCurrentIndex(any ? TablePage : EmptyPage);
    m_tools->setVisible(any);
    if (before)
        select(before->uuid);
    onSelectionChanged();
    if (m_strip->isHidden())
        showUnfinished();
}

void AccountsWindow::select(const QUuid &account)
{
    if (m_model.rowOf(account) < 0)
        m_search->clear();
    if (const int row = m_model.rowOf(account); row >= 0) {
        // Not selectRow(): it fails right-to-left before the table was first laid out.
        m_table->selectionModel()->setCurrentIndex(
            m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

AssistantWindow *AccountsWindow::linkAccount(
    const std::optional<UnfinishedLink> &unfinished, const Secret &givenLink)
{
    if (m_assistant) {
        m_assistant->raise();
        m_assistant->activateWindow();
        return m_assistant;
    }
    m_strip->clear();
    m_assistant = new AssistantWindow(m_services, unfinished, givenLink, this);
    connect(m_assistant, &AssistantWindow::asked, this, [this] { m_watch.start(); });
    connect(m_assistant, &AssistantWindow::linked, this, [this](const AccountRecord &account) {
        m_strip->clear();
        reload();
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

void AccountsWindow::showUnfinished()
{
    const Result<QList<UnfinishedLink>> links = m_services.ports.registry.unfinishedLinks();
    if (!links || m_assistant)
        return;
    if (links->isEmpty())
        return showWaiting();
    const UnfinishedLink link = links->first();
    const QString whose = link.ownerName.isEmpty() ? QString() : tr(" for %1").arg(link.ownerName);
    m_strip->say({Tone::Accent, tr("A %1 link%2 is not finished.").arg(link.providerName, whose),
        tr("You can go on where you stopped. The values must be pasted again.")});
    QPushButton *go = m_strip->addAction(tr("Continue"), names::continueLink);
    connect(go, &QPushButton::clicked, this, [this, link] { linkAccount(link); });
    QPushButton *drop = m_strip->addAction(tr("Discard"), names::discardLink);
    connect(drop, &QPushButton::clicked, this, [this, link] { discard(link); });
}

void AccountsWindow::showWaiting()
{
    const Result<QList<AskedLink>> links = m_services.ports.registry.askedLinks();
    if (!links || links->isEmpty())
        return;
    const AskedLink link = links->first();
    const QString more = links->size() > 1
        ? tr(" %n other link(s) are waited for, too.", nullptr, int(links->size()) - 1)
        : QString();
    m_strip->say({Tone::Accent,
        link.provider.isEmpty()
            ? tr("Waiting until somebody links an account for %1.").arg(link.ownerName)
            : tr("Waiting until somebody links %1 for %2.").arg(link.providerName, link.ownerName),
        tr("Hublink looks now and then and tells you. The link works until %1.")
                .arg(momentText(link.expiresAt))
            + more});
    QPushButton *stop = m_strip->addAction(tr("Stop waiting"), names::stopWaiting);
    connect(stop, &QPushButton::clicked, this, [this, uuid = link.uuid] {
        m_watch.forget(uuid);
        m_strip->clear();
        reload();
    });
}

void AccountsWindow::onArrived(const AskedLink &link, const AccountRecord &account)
{
    const QString headline = tr("%1 is linked for %2.").arg(account.providerName, link.ownerName);
    if (m_services.notify)
        m_services.notify(tr("An account was linked"), headline);
    QApplication::alert(this);
    m_strip->say({account.status == AccountStatus::Active ? Tone::Good : Tone::Caution, headline,
        account.statusReason});
    reload();
    select(account.uuid);
}

void AccountsWindow::onAskedLinkExpired(const AskedLink &link)
{
    m_strip->say(
        {Tone::Caution, tr("The link for %1 expired before it was used.").arg(link.ownerName),
            tr("Make a new one with Link account, if the account is still wanted.")});
    reload();
}

void AccountsWindow::discard(const UnfinishedLink &link)
{
    m_strip->clear();
    discardUnfinishedLink(m_services.ports, link).then(this, [this](const Outcome &outcome) {
        if (!outcome)
            m_strip->say(describe(outcome.error()).strip());
        reload();
    });
}

std::optional<AccountRecord> AccountsWindow::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_model.at(rows.first().row());
}

void AccountsWindow::onSelectionChanged()
{
    const std::optional<AccountRecord> account = selected();
    if (account)
        m_details->show(*account);
    m_details->setVisible(account.has_value());
}

void AccountsWindow::showMenu(const QPoint &position)
{
    const std::optional<AccountRecord> account = selected();
    if (!account)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!account->hubAccountId.isEmpty()) {
        menu->addAction(icon(u"copy"_s), tr("Copy account ID"), this,
            [id = account->hubAccountId] { QGuiApplication::clipboard()->setText(id); });
    }
    menu->addAction(
        icon(u"refresh"_s), tr("Re-verify"), this, [this, account] { verify({*account}); });
    menu->addAction(icon(u"trash"_s), tr("Remove…"), this, &AccountsWindow::askToRemove);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

// ---- re-verify

void AccountsWindow::verify(const QList<AccountRecord> &accounts)
{
    if (m_busy->isVisible() || accounts.isEmpty())
        return;
    m_strip->clear();
    m_toVerify = accounts;
    m_verified = 0;
    m_broken = 0;
    m_verifyError.reset();
    m_cancel = std::make_unique<Cancellation>();
    verifyNext();
}

void AccountsWindow::verifyNext()
{
    if (m_toVerify.isEmpty() || m_cancel->isRequested())
        return finishVerifying();
    const AccountRecord &account = m_toVerify.first();
    setBusy(tr("Checking %1…").arg(account.label));
    auto *check = new AccountCheck(m_services.ports, account,
        m_services.providers.find(account.provider, account.providerName), projectKeyKept(account),
        this);
    check->future().then(
        this, [this](const Result<AccountRecord> &checked) { onVerified(checked); });
    check->start(m_cancel.get());
}

void AccountsWindow::onVerified(const Result<AccountRecord> &account)
{
    ++m_verified;
    if (!account)
        m_verifyError = account.error();
    else if (account->status != AccountStatus::Active)
        ++m_broken;
    m_toVerify.removeFirst();
    reload();
    verifyNext();
}

void AccountsWindow::finishVerifying()
{
    m_toVerify.clear();
    setBusy({});
    if (m_verifyError) {
        StripText text = describe(*m_verifyError).strip();
        text.body = tr("The accounts keep the status they had. %1").arg(text.body);
        m_strip->say(text);
    } else if (m_broken > 0) {
        m_strip->say({Tone::Bad, tr("%n account(s) need attention.", nullptr, m_broken),
            tr("Select an account to see why and what to do.")});
    } else {
        m_strip->say({Tone::Good, tr("%n account(s) checked. All is well.", nullptr, m_verified)});
    }
}

// ---- remove

bool AccountsWindow::projectKeyKept(const AccountRecord &account) const
{
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    return projects && std::any_of(projects->cbegin(), projects->cend(), [&](const Project &p) {
        return p.uuid == account.project && p.keyKept;
    });
}

void AccountsWindow::askToRemove()
{
    const std::optional<AccountRecord> account = selected();
    if (!account || m_busy->isVisible())
        return;
    auto *dialog = new RemoveDialog(*account, projectKeyKept(*account), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, account] { remove(*account, dialog->fromHub()); });
    dialog->open();
}

void AccountsWindow::remove(const AccountRecord &account, bool fromHub)
{
    m_strip->clear();
    m_cancel = std::make_unique<Cancellation>();
    setBusy(tr("Removing %1…").arg(account.label));
    auto *removal = new AccountRemoval(m_services.ports, account, fromHub, this);
    removal->future().then(this, [this, account](const Outcome &outcome) {
        setBusy({});
        reload();
        if (outcome)
            return m_strip->say({Tone::Good, tr("%1 was removed.").arg(account.label)});
        StripText text = describe(outcome.error()).strip();
        text.body = tr("The account was not removed. %1").arg(text.body);
        m_strip->say(text);
    });
    removal->start(m_cancel.get());
}

void AccountsWindow::setBusy(const QString &what)
{
    m_busy->setVisible(!what.isEmpty());
    m_busyText->setText(what);
}

} // namespace hublink::ui
