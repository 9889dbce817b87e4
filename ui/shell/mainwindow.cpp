// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "app/base/future.h"
#include "app/base/settingnames.h"
#include "app/linking/unfinishedlinks.h"
#include "app/registry/leases.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/linknews.h"
#include "ui/ai/activityplace.h"
#include "ui/ai/aiappsplace.h"
#include "ui/guide/guidebrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/objectnames.h"
#include "ui/projects/projectsplace.h"
#include "ui/settings/settingsplace.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/ownnews.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/updatenews.h"
#include "ui/style/icons.h"
#include "ui/style/motion.h"
#include "ui/style/screenroom.h"
#include "ui/text/errortext.h"
#include "ui/widgets/notices.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr QSize startSize{1180, 740};
//! Below these widths the navigation takes less room.
constexpr int wordsWidth = 1000;
constexpr int sideWidth = 640;

} // namespace

MainWindow::MainWindow(const Services &services, MainTimes times, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_keeper(services.ports, services.providers, times.keeper, services.thrift)
    , m_navigation(new Navigation(!services.practiceApiKey.isEmpty(), this))
    , m_stack(new QStackedWidget(this))
    , m_notices(new Notices(this))
    , m_strip(&m_notices->of(Notices::Owner::News))
{
    setWindowIcon(QIcon(u":/icons/hublink.svg"_s));
    m_places.resize(PlaceCount);
    m_accounts = new AccountsPage(m_services, m_keeper, *m_notices, times.actions, m_stack);
    m_ownNews = new OwnNews(m_services, m_keeper, *m_strip, this);
    m_news = new LinkNews(m_services, times.watch, m_notices->of(Notices::Owner::Links), this);
    m_updateNews = new UpdateNews(m_services, *m_strip, this);
    build();
    connectParts();
    addShortcuts();
    fillMenu();
    setAcceptDrops(true);
    restoreWindow();
    m_accounts->load();
    goTo(AccountsIndex);
    showWhatWaits();
    m_news->start();
    m_updateNews->start();
}

MainWindow::~MainWindow()
{
    // Assistants work on the services and tell this window when they go, so they go first.
    const QList<AssistantWindow *> assistants = findChildren<AssistantWindow *>();
    for (AssistantWindow *assistant : assistants) {
        assistant->disconnect(this);
        delete assistant;
    }
    // Places use the keeper.
    delete m_stack;
}

void MainWindow::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_accounts->loadRest();
    m_keeper.start();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_hasBegun && !m_waits)
        QTimer::singleShot(0, this, &MainWindow::begin);
}

void MainWindow::build()
{
    m_places[AccountsIndex] = m_accounts;
    m_stack->addWidget(m_accounts);
    // In the order of PlaceIndex.
    for (const auto &[shortcut, name] :
        {std::pair{Shortcut::Accounts, names::accounts}, {Shortcut::Guides, names::guides},
            {Shortcut::AiApps, names::aiApps}, {Shortcut::Projects, names::projects},
            {Shortcut::Activity, names::activity}, {Shortcut::Settings, names::settings}}) {
        if (shortcut == Shortcut::Settings)
            m_navigation->addGap();
        m_navigation->addPlace(
            shortcutIcon(shortcut), shortcutText(shortcut), name, keysText(shortcut));
    }
    auto *central = new QWidget(this);
    auto *whole = new QBoxLayout(QBoxLayout::LeftToRight, central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_notices);
    m_notices->setContentsMargins(space::large, 0, space::large, space::medium);
    whole->addWidget(m_navigation);
    whole->addLayout(right, 1);
    setCentralWidget(central);
}

void MainWindow::connectParts()
{
    connect(
        m_navigation, &Navigation::chosen, this, [this](int place) { goTo(PlaceIndex(place)); });
    connect(m_news, &LinkNews::continueWanted, this,
        [this](const UnfinishedLink &link) { linkAccount(link); });
    connect(m_news, &LinkNews::changed, this, &MainWindow::reload);
    connect(m_news, &LinkNews::arrived, this, [this](const QUuid &account) {
        reload();
        select(account);
    });
    connect(m_ownNews, &OwnNews::broke, m_accounts, &AccountsPage::reload);
    connect(m_ownNews, &OwnNews::accountWanted, this, [this](const QUuid &account, bool mends) {
        show();
        raise();
        activateWindow();
        select(account);
        if (mends)
            m_accounts->mendSelected();
    });
    connect(m_updateNews, &UpdateNews::newsWanted, this, [this] { showHelp(u"news"_s, this); });
    connect(m_ownNews, &OwnNews::projectsCameBack, this, [this] {
        m_accounts->showProjectNames();
        m_keeper.refreshNow();
    });
    // What another process held may be free by now.
    connect(&m_keeper, &AccountsKeeper::refreshEnded, this, [this] { showWhatWaits(); });
    connect(m_accounts, &AccountsPage::linkWanted, this, [this] { linkAccount(); });
    connect(m_accounts, &AccountsPage::newValuesWanted, this,
        [this](const QUuid &account, AssistantStart::Purpose purpose) {
            giveNewValues(account, purpose);
        });
    connect(m_accounts, &AccountsPage::guideWanted, this, &MainWindow::showGuideOf);
    connect(m_accounts, &AccountsPage::aiAppsWanted, this,
        [this](const QUuid &account) { showAiApps(account); });
    connect(m_accounts, &AccountsPage::activityWanted, this, &MainWindow::showActivity);
}

void MainWindow::addShortcuts()
{
    for (const Shortcut shortcut : allShortcuts()) {
        auto *action = new QAction(shortcutText(shortcut), this);
        action->setShortcuts(keysOf(shortcut));
        connect(action, &QAction::triggered, this, [this, shortcut] { onShortcut(shortcut); });
        addAction(action);
    }
}

void MainWindow::onShortcut(Shortcut shortcut)
{
    switch (shortcut) {
    case Shortcut::NewLink: linkAccount(); return;
    case Shortcut::Palette: return showPalette();
    case Shortcut::Find: return currentPlace()->find();
    case Shortcut::Refresh: return m_keeper.refreshNow();
    case Shortcut::Notices: return m_notices->focusFirst();
    case Shortcut::Accounts: return goTo(AccountsIndex);
    case Shortcut::Guides: return goTo(GuidesIndex);
    case Shortcut::AiApps: return goTo(AiAppsIndex);
    case Shortcut::Projects: return goTo(ProjectsIndex);
    case Shortcut::Activity: return goTo(ActivityIndex);
    case Shortcut::Settings: return goTo(SettingsIndex);
    case Shortcut::Help: return showHelp({}, this);
    case Shortcut::Keys: return showShortcuts(this);
    case Shortcut::Quit:
        if (close())
            QCoreApplication::quit(); // also where it would stay without its window
        return;
    }
}

void MainWindow::fillMenu()
{
    QMenu &menu = *m_navigation->menu();
    const auto add = [&](Shortcut shortcut) {
        QAction *action = menu.addAction(icon(shortcutIcon(shortcut)), shortcutText(shortcut), this,
            [this, shortcut] { onShortcut(shortcut); });
        action->setShortcut(keysOf(shortcut).first());
        // The window has the shortcut already; here it is only shown.
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    for (const Shortcut shortcut : {Shortcut::NewLink, Shortcut::Palette, Shortcut::Refresh})
        add(shortcut);
    menu.addSeparator();
    add(Shortcut::Help);
    add(Shortcut::Keys);
    if (m_services.diagnose) {
        menu.addAction(icon(u"copy"_s), tr("Copy diagnostics"), this, &MainWindow::copyDiagnostics)
            ->setObjectName(names::diagnose);
    }
    menu.addAction(icon(u"info"_s), tr("About Hublink"), this, [this] { showAbout(this); })
        ->setObjectName(names::about);
    menu.addSeparator();
    add(Shortcut::Quit);
}

// ---- places

Place *MainWindow::make(PlaceIndex index)
{
    switch (index) {
    case GuidesIndex: {
        auto *guides = new GuideBrowser(m_services, m_stack);
        connect(guides, &GuideBrowser::linkWanted, this,
            [this](const QString &connector, const QString &name, const StoredGuide &guide) {
                openAssistant({.wanted = WantedGuide{connector, name, guide}});
            });
        return guides;
    }
    case AiAppsIndex: return new AiAppsPlace(m_services, m_stack);
    case ProjectsIndex: {
        auto *projects = new ProjectsPlace(m_services, m_stack);
        connect(projects, &ProjectsPlace::changed, this, [this] {
            m_accounts->showProjectNames();
            m_keeper.cancelRefresh();
            m_keeper.refreshNow();
        });
        connect(&m_keeper, &AccountsKeeper::refreshEnded, projects, &ProjectsPlace::showRefreshed);
        return projects;
    }
    case ActivityIndex: {
        auto *activity = new ActivityPlace(m_services, m_stack);
        connect(activity, &ActivityPlace::rulesWanted, this,
            [this](const QUuid &account) { showAiApps(account)->showRules(); });
        return activity;
    }
    case SettingsIndex: return new SettingsPlace(m_services, m_stack);
    case AccountsIndex:
    case PlaceCount: break;
    }
    return nullptr;
}

void MainWindow::goTo(PlaceIndex index)
{
    Place *&place = m_places[index];
    if (!place) {
        place = make(index);
        m_stack->addWidget(place);
    }
    if (m_stack->currentWidget() != place)
        fadeAway(*m_stack, index > m_stack->indexOf(m_stack->currentWidget()));
    m_stack->setCurrentWidget(place);
    m_navigation->setCurrent(index);
    setWindowTitle(place->title());
    place->enter();
}

Place *MainWindow::currentPlace() const
{
    return static_cast<Place *>(m_stack->currentWidget());
}

void MainWindow::reload()
{
    m_accounts->reload();
    showWhatWaits();
}

void MainWindow::select(const QUuid &account)
{
    goTo(AccountsIndex);
    m_accounts->select(account);
}

GuideBrowser *MainWindow::showGuides()
{
    goTo(GuidesIndex);
    return static_cast<GuideBrowser *>(m_places.at(GuidesIndex));
}

AiAppsPlace *MainWindow::showAiApps(const QUuid &account)
{
    goTo(AiAppsIndex);
    auto *aiApps = static_cast<AiAppsPlace *>(m_places.at(AiAppsIndex));
    if (!account.isNull())
        aiApps->showAccount(account);
    return aiApps;
}

void MainWindow::showActivity(const QUuid &account)
{
    goTo(ActivityIndex);
    static_cast<ActivityPlace *>(m_places.at(ActivityIndex))->showAccount(account);
}

void MainWindow::showGuideOf(const AccountRecord &account)
{
    if (showGuides()->showGuideFor(account.provider, account.providerName))
        return;
    m_strip->say({Tone::Neutral,
        tr("There is no connection guide for %1 on this computer.").arg(account.providerName),
        tr("Reconnect shows the guide that StackOne names.")});
}

void MainWindow::showPalette()
{
    auto *palette = new Palette(this);
    for (const Shortcut shortcut : {Shortcut::NewLink, Shortcut::Refresh, Shortcut::Accounts,
             Shortcut::Guides, Shortcut::AiApps, Shortcut::Projects, Shortcut::Activity,
             Shortcut::Settings, Shortcut::Help}) {
        palette->add({icon(shortcutIcon(shortcut)), shortcutText(shortcut), keysText(shortcut), {},
            [this, shortcut] { onShortcut(shortcut); }});
    }
    const AccountIndex &accounts = m_accounts->index();
    palette->addSource([this, &accounts](const QString &words, int most) {
        QList<Palette::Entry> found;
        for (const int entry : accounts.find(words, most)) {
            const QUuid uuid = accounts.uuidOf(entry);
            found.append({icon(u"key"_s), accounts.text(entry, AccountColumn::Account),
                accounts.text(entry, AccountColumn::Connector), {},
                [this, uuid] { select(uuid); }});
        }
        return found;
    });
    const QList<ListedGuide> guides = m_services.library().list();
    for (const ListedGuide &guide : guides) {
        palette->add({icon(shortcutIcon(Shortcut::Guides)), guide.title, tr("Guide"),
            guide.name + u' ' + guide.auth + u' ' + guide.connector,
            [this, key = guide.key] { showGuides()->showGuide(key); }});
    }
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

//! One for each window that asks: a modal window keeps others' from being used.
void MainWindow::showHelp(const QString &page, QWidget *owner)
{
    auto *help = owner->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help) {
        help = new HelpWindow(m_services.openInBrowser,
            {{u"keys"_s, shortcutText(Shortcut::Keys), shortcutsMarkdown()}}, owner);
    }
    const QString pages[]
        = {u"accounts"_s, u"link"_s, u"ai-apps"_s, u"privacy"_s, u"ai-apps"_s, u"trouble"_s};
    help->showPage(page.isEmpty() ? pages[m_places.indexOf(currentPlace())] : page);
}

void MainWindow::copyDiagnostics()
{
    m_strip->say({Tone::Neutral, tr("Looking at everything that linking needs…"), {}});
    m_services.diagnose().then(ifAlive<QString>(this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_strip->say({Tone::Good, tr("The diagnostics are on the clipboard."),
            tr("They hold no keys or passwords. Read them before you send them to somebody.")});
    }));
}

// ---- the window

void MainWindow::restoreWindow()
{
    resizeWithinScreen(*this, startSize);
    const QString kept = m_services.ports.registry.text(windowSetting);
    if (!kept.isEmpty())
        restoreGeometry(QByteArray::fromBase64(kept.toLatin1()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    (void)m_services.ports.registry.setText(
        windowSetting, QString::fromLatin1(saveGeometry().toBase64()));
    m_accounts->saveLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    using Form = Navigation::Form;
    const Form form = width() < sideWidth ? Form::Bar
        : width() < wordsWidth            ? Form::Icons
                                          : Form::Wide;
    m_navigation->setForm(form);
    auto *whole = static_cast<QBoxLayout *>(centralWidget()->layout());
    whole->setDirection(form == Form::Bar ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void MainWindow::changeEvent(QEvent *event)
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

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return button->click();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        for (const QUrl &url : urls) {
            if (url.isLocalFile())
                showGuides()->openFile(url.toLocalFile());
        }
        return;
    }
    const QString text
        = urls.isEmpty() ? event->mimeData()->text() : urls.first().toString(QUrl::FullyEncoded);
    event->acceptProposedAction();
    linkAccount({}, Secret(text));
}

// ---- linking

AssistantWindow *MainWindow::openAssistant(const AssistantStart &start)
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
    connect(
        m_assistant, &AssistantWindow::anotherWanted, this, [this] { linkAccount(); },
        Qt::QueuedConnection);
    connect(m_assistant, &AssistantWindow::helpWanted, this,
        [this] { showHelp(u"link"_s, m_assistant); });
    connect(m_assistant, &AssistantWindow::settingsWanted, this, [this] {
        showSettings();
        raise();
        activateWindow();
    });
    connect(m_assistant, &AssistantWindow::asked, m_news, &LinkNews::start);
    connect(m_assistant, &AssistantWindow::linked, this, [this](const AccountRecord &account) {
        reload();
        m_keeper.refreshNow();
        select(account.uuid);
        m_accounts->focusList();
        raise();
        activateWindow();
    });
    connect(m_assistant, &AssistantWindow::closed, this, [this] {
        m_assistant.clear();
        reload();
        Q_EMIT workEnded();
        if (!m_waitingLinks.isEmpty() && !m_assistant)
            linkAccount({}, m_waitingLinks.takeFirst());
    });
    m_assistant->show();
    return m_assistant;
}

AssistantWindow *MainWindow::linkAccount(
    const std::optional<UnfinishedLink> &unfinished, const Secret &givenLink)
{
    if (unfinished && !unfinished->replaces.isNull()) {
        return giveNewValues(unfinished->replaces, AssistantStart::Purpose::ReplaceKey, unfinished);
    }
    return openAssistant({.unfinished = unfinished, .givenLink = givenLink});
}

void MainWindow::follow(const Secret &link)
{
    comeForward();
    if (!m_assistant) {
        linkAccount({}, link);
        return;
    }
    // Who sends the same one again, or more than anybody could mean, gets no longer list.
    constexpr int mostWaiting = 20;
    if (!m_waitingLinks.contains(link) && m_waitingLinks.size() < mostWaiting)
        m_waitingLinks.append(link);
    m_assistant->raise();
    m_assistant->activateWindow();
    m_assistant->tellOfWaitingLinks(int(m_waitingLinks.size()));
}

void MainWindow::openGuide(const QString &file)
{
    comeForward();
    showGuides()->openFile(file);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

AssistantWindow *MainWindow::giveNewValues(const QUuid &account, AssistantStart::Purpose purpose,
    const std::optional<UnfinishedLink> &unfinished)
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

void MainWindow::showWhatWaits()
{
    if (m_assistant)
        return;
    m_ownNews->showRescue();
    m_news->showWhatWaits();
    m_accounts->offerUnfinishedRun();
}

} // namespace hublink::ui
