// SPDX-License-Identifier: MIT
#include "ui/assistant/assistantwindow.h"

#include "app/linking/unfinishedlinks.h"
#include "app/registry/leases.h"
#include "ui/assistant/askpage.h"
#include "ui/assistant/confirmationdialog.h"
#include "ui/assistant/connectorpage.h"
#include "ui/assistant/connectpage.h"
#include "ui/assistant/destinationpage.h"
#include "ui/assistant/fieldspage.h"
#include "ui/assistant/guidepage.h"
#include "ui/assistant/linkownerpage.h"
#include "ui/assistant/newvaluespage.h"
#include "ui/objectnames.h"
#include "ui/style/screenroom.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/steprail.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr QSize startSize{920, 680};

} // namespace

AssistantWindow::AssistantWindow(
    const Services &services, const AssistantStart &start, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_purpose(start.purpose)
    , m_rail(new StepRail(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(names::assistant);
    setWindowTitle(m_purpose == AssistantStart::Purpose::Link ? tr("Link an account")
            : m_purpose == AssistantStart::Purpose::ReplaceKey
            ? tr("Replace key: %1").arg(start.account->label)
            : tr("Reconnect: %1").arg(start.account->label));
    setAttribute(Qt::WA_DeleteOnClose);
    startDraft(start);
    connect(&m_hold, &QTimer::timeout, this, &AssistantWindow::holdLink);
    holdLink();

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    followPlan();
    resizeWithinScreen(*this, startSize);
    showPage(0);
    const bool canGoOn = m_resumeAt > 0 && m_draft.way != LinkWay::GivenLink;
    if (!m_draft.replaces && (canGoOn || !start.givenLink.isEmpty()))
        QTimer::singleShot(0, this, &AssistantWindow::goForward);
}

AssistantWindow::~AssistantWindow()
{
    // Pages work on the draft, so they go first.
    delete m_stack;
    for (const QString &lease : leases())
        m_services.ports.registry.giveLeaseBack(lease);
}

QStringList AssistantWindow::leases() const
{
    QStringList leases{linkLease(m_draft.account)};
    if (m_draft.replaces)
        leases.append(linkLease(m_draft.replaces->uuid));
    return leases;
}

void AssistantWindow::holdLink()
{
    constexpr std::chrono::seconds life{90};
    for (const QString &lease : leases())
        (void)m_services.ports.registry.takeLease(lease, m_services.ports.clock(), life);
    m_hold.start(life / 3);
}

//! New values for an account: where it goes is known, and so is who it is.
void AssistantWindow::startWithAccount(const AssistantStart &start)
{
    const AccountRecord &account = *start.account;
    m_draft.replaces = account;
    m_draft.onlyKey = start.purpose == AssistantStart::Purpose::ReplaceKey;
    m_draft.provider = m_services.providers.find(account.provider, account.providerName);
    m_draft.valuesOf = m_draft.provider.key;
    m_draft.way = account.hubAccountId.isEmpty() ? LinkWay::ThisComputer : LinkWay::LinkNow;
    m_draft.form = formOf(m_draft.provider);
    if (start.unfinished)
        m_draft.keptEntries = start.unfinished->keychainKeys;
}

void AssistantWindow::startDraft(const AssistantStart &start)
{
    const std::optional<UnfinishedLink> &unfinished = start.unfinished;
    const Secret &givenLink = start.givenLink;
    m_draft.account = unfinished ? unfinished->account : QUuid::createUuid();
    if (const Result<QStringList> ticks = m_services.ports.registry.ticks(m_draft.account))
        m_draft.ticks = *ticks;
    if (start.account)
        return startWithAccount(start);
    if (!givenLink.isEmpty()) {
        m_draft.way = LinkWay::GivenLink;
        m_draft.givenText = givenLink;
    }
    if (!unfinished)
        return;
    m_draft.provider = m_services.providers.find(unfinished->provider, unfinished->providerName);
    m_draft.way = unfinished->way;
    m_draft.keptEntries = unfinished->keychainKeys;
    m_resumeAt = unfinished->page;
    if (m_draft.way != LinkWay::LinkNow)
        return;
    m_draft.hub.emplace();
    m_draft.hub->project.uuid = unfinished->project;
    m_draft.hub->project.ownerId = unfinished->ownerId;
    m_draft.hub->project.ownerName = unfinished->ownerName;
}

//! The user's own guide, the built-in one, or the one that the connector names, in this order.
void AssistantWindow::loadGuide()
{
    const Provider &provider = m_draft.provider;
    m_draft.guide = {};
    m_draft.parts.clear();
    if (provider.key.isEmpty())
        return;
    const Result<StoredGuide> known = m_services.guides.find(provider.key, provider.name);
    const bool isBuiltIn = known && known->origin.kind == GuideOrigin::Kind::BuiltIn;
    if (known && !(isBuiltIn && m_draft.isRedirect())) {
        m_draft.guide = *known;
        const QString original = ProviderCatalog().find(provider.key).baseAddress;
        m_draft.guide.guide = relocated(known->guide, original, provider.baseAddress);
    } else if (m_webGuide && m_guideAsked == m_draft.form.guide) {
        m_draft.guide = *m_webGuide;
    }
    m_draft.parts = partsOf(m_draft.guide.guide);
}

//! True if going on has to wait for the guide that the connector names.
bool AssistantWindow::fetchGuide()
{
    const QUrl page = m_draft.form.guide;
    if (page.isEmpty() || page == m_guideAsked || !m_services.guideStore)
        return false;
    if (m_services.guides.find(m_draft.provider.key, m_draft.provider.name))
        return false;
    m_guideAsked = page;
    m_webGuide.reset();
    m_guideFetch = std::make_unique<Cancellation>();
    // Nobody waits for long: the form works without a guide, too.
    constexpr int longestWait = 5000;
    QTimer::singleShot(
        longestWait, m_guideFetch.get(), [fetch = m_guideFetch.get()] { fetch->request(); });
    onBusyChanged(tr("Getting the connection guide…"));
    m_services.guideStore->fetch(page, m_guideFetch.get())
        .then(this, [this](const Result<StoredGuide> &guide) {
            m_guideFetch.release()->deleteLater();
            onBusyChanged({});
            if (guide)
                m_webGuide = *guide;
            advance();
        });
    return true;
}

QList<AssistantWindow::PlannedPage> AssistantWindow::plan() const
{
    using Kind = PlannedPage::Kind;
    QList<PlannedPage> pages = {{m_draft.replaces ? Kind::NewValues : Kind::Destination}};
    if (m_draft.way == LinkWay::GivenLink)
        pages.append({Kind::LinkOwner});
    const bool chosen = !m_draft.provider.key.isEmpty();
    const bool mayChoose = m_draft.replaces ? false
                                            : m_draft.way == LinkWay::ThisComputer
            || m_draft.listed.size() > 1 || (m_draft.way == LinkWay::AskSomeone && !chosen);
    if (mayChoose || (!chosen && m_draft.way != LinkWay::AskSomeone))
        pages.append({Kind::Connector});
    if (m_draft.way == LinkWay::AskSomeone) {
        pages.append({Kind::Ask});
        return pages;
    }
    for (int i = 0; i < m_draft.parts.size(); ++i) {
        const GuideOrigin &origin = m_draft.guide.origin;
        pages.append({Kind::Guide,
            m_draft.provider.key + u'/' + origin.base + m_draft.guide.key + u'/'
                + QString::number(i)});
    }
    const bool nothingToFill
        = m_draft.isRedirect() && m_draft.form.fields.isEmpty() && m_draft.form.notices.isEmpty();
    if (!nothingToFill)
        pages.append({Kind::Fields, m_draft.provider.key});
    pages.append({Kind::Connect});
    return pages;
}

int AssistantWindow::indexOf(PlannedPage::Kind kind) const
{
    for (int i = 0; i < m_planned.size(); ++i) {
        if (m_planned.at(i).kind == kind)
            return i;
    }
    return int(m_planned.size()) - 1;
}

void AssistantWindow::followPlan()
{
    loadGuide();
    const QString key = m_draft.provider.key;
    const QList<PlannedPage> wanted = plan();
    int same = 0;
    while (
        same < std::min(wanted.size(), m_planned.size()) && wanted.at(same) == m_planned.at(same))
        ++same;
    while (m_pages.size() > same) {
        // Where the connector is asked for anew, the same one may be chosen again.
        const PlannedPage &gone = m_planned.last();
        const bool keeps = key.isEmpty() || gone.detail == key;
        if (gone.kind != PlannedPage::Kind::Fields || keeps)
            m_pages.last()->store();
        m_pages.removeLast();
        m_planned.removeLast();
        QWidget *scroll = m_stack->widget(int(m_pages.size()));
        m_stack->removeWidget(scroll);
        scroll->deleteLater();
    }
    if (!key.isEmpty()) {
        if (!m_draft.valuesOf.isEmpty() && m_draft.valuesOf != key)
            forgetValues();
        m_draft.valuesOf = key;
    }
    for (qsizetype i = same; i < wanted.size(); ++i)
        addPage(wanted.at(i));
    m_furthest = std::min(m_furthest, int(m_pages.size()) - 1);
    QStringList titles;
    for (const Page *page : std::as_const(m_pages))
        titles.append(page->title());
    m_rail->setSteps(titles);
}

//! What was typed for one provider is nobody else's business.
void AssistantWindow::forgetValues()
{
    m_draft.credentials.clear();
    m_draft.unchanged.clear();
    m_draft.cleared.clear();
    m_draft.progress.verified.clear();
    m_draft.progress.identified = false;
    m_draft.progress.identity = {};
}

Page *AssistantWindow::makePage(const PlannedPage &planned)
{
    using Kind = PlannedPage::Kind;
    switch (planned.kind) {
    case Kind::Destination: return new DestinationPage(m_draft, m_services);
    case Kind::NewValues: return new NewValuesPage(m_draft, m_services);
    case Kind::LinkOwner: return new LinkOwnerPage(m_draft, m_services);
    case Kind::Connector: return new ConnectorPage(m_draft, m_services);
    case Kind::Guide: {
        const int part = planned.detail.section(u'/', -1).toInt();
        auto *page = new GuidePage(m_draft.parts.at(part), m_draft, m_services);
        connect(page, &GuidePage::returnWanted, this, &AssistantWindow::returnToField);
        return page;
    }
    case Kind::Fields: {
        auto *page = new FieldsPage(m_draft, m_services);
        connect(page, &FieldsPage::whereWanted, this, &AssistantWindow::showWhereToFind);
        return page;
    }
    case Kind::Connect: {
        auto *page = new ConnectPage(m_draft, m_services);
        page->setIndex(int(m_pages.size()) - 1);
        connect(page, &ConnectPage::linked, this, &AssistantWindow::onLinked);
        return page;
    }
    case Kind::Ask: {
        auto *page = new AskPage(m_draft, m_services);
        connect(page, &AskPage::asked, this, &AssistantWindow::onAsked);
        return page;
    }
    }
    return nullptr;
}

void AssistantWindow::addPage(const PlannedPage &planned)
{
    Page *page = makePage(planned);
    // A page fits the window; the scroll area is for large type and small screens.
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *margin = new QWidget(scroll);
    auto *column = new QVBoxLayout(margin);
    column->setContentsMargins(space::large, space::small, space::large, space::medium);
    column->addWidget(page);
    scroll->setWidget(margin);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    m_planned.append(planned);
    connect(page, &Page::repairWanted, this, &AssistantWindow::repair);
    connect(page, &Page::completed, this, &AssistantWindow::onCompleted);
    connect(page, &Page::busyChanged, this, &AssistantWindow::onBusyChanged);
}

QWidget *AssistantWindow::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(space::large, space::large, space::large, space::small);
    column->setSpacing(space::tiny);
    m_counter = quietLabel({}, header);
    m_counter->setObjectName(names::stepCounter);
    m_title = textLabel({}, header);
    m_title->setObjectName(names::pageTitle);
    m_title->setFont(titleFont(font()));
    m_title->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_counter);
    column->addWidget(m_title);
    return header;
}

QWidget *AssistantWindow::buildFooter()
{
    auto *footer = new QWidget(this);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, footer);
        made->setObjectName(name);
        made->setMinimumWidth(96);
        makeRoomy(*made);
        return made;
    };
    m_cancel = button(tr("Cancel"), names::cancel);
    m_back = button(tr("&Back"), names::back);
    m_next = new PrimaryButton(tr("&Next"), footer);
    m_next->setObjectName(names::next);
    m_commit = new PrimaryButton({}, footer);
    m_commit->setMinimumWidth(96);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_busyMark = new BusyMark(footer);
    m_busyText = textLabel({}, footer);
    m_busyText->setWordWrap(false);
    m_busyText->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::small);
    for (QWidget *widget : QList<QWidget *>{m_cancel, m_busyMark, m_busyText})
        row->addWidget(widget);
    row->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_back, m_next, m_commit})
        row->addWidget(widget);
    connect(m_cancel, &QPushButton::clicked, this, &AssistantWindow::onCancel);
    connect(m_back, &QPushButton::clicked, this, &AssistantWindow::goBack);
    connect(m_next, &QPushButton::clicked, this, &AssistantWindow::goForward);
    connect(m_commit, &QPushButton::clicked, this, &AssistantWindow::goForward);
    onBusyChanged({});
    return footer;
}

Page *AssistantWindow::currentPage() const
{
    return m_pages.at(m_current);
}

void AssistantWindow::showPage(int index)
{
    if (index != m_current) {
        if (auto *left = qobject_cast<GuidePage *>(m_pages.value(m_current)))
            left->offerReturn({});
    }
    m_current = index;
    Page *page = currentPage();
    m_stack->setCurrentIndex(index);
    m_rail->setCurrent(index);
    // Until the connector is known, nobody knows how many steps there will be.
    const QString number = locale().toString(index + 1);
    const bool planned = !m_draft.provider.key.isEmpty() || m_draft.way == LinkWay::AskSomeone;
    m_counter->setText(planned ? tr("Step %1 of %2").arg(number, locale().toString(m_pages.size()))
                               : tr("Step %1").arg(number));
    m_title->setText(page->title());
    m_back->setVisible(index > 0);
    m_next->setVisible(!page->isCommit());
    m_commit->setVisible(page->isCommit());
    if (page->isCommit()) {
        m_commit->setText(page->commitLabel());
        m_commit->setObjectName(page->commitName());
    }
    m_furthest = std::max(m_furthest, index);
    (page->isCommit() ? m_commit : m_next)->setDefault(true);
    // The title takes the focus, so that screen readers say where one is; a page with something to
    // fill out takes it over. Return goes on from everywhere.
    m_title->setAccessibleName(m_counter->text() + u": "_s + page->title());
    m_title->setFocus();
    page->setAccessibleName(m_title->accessibleName());
    page->enter();
    remember();
}

void AssistantWindow::goForward()
{
    if (!m_busy)
        currentPage()->goForward();
}

void AssistantWindow::goBack()
{
    if (m_busy || m_current == 0)
        return;
    currentPage()->store();
    showPage(m_current - 1);
}

void AssistantWindow::onCompleted()
{
    if (sender() != currentPage())
        return;
    if (!fetchGuide())
        advance();
}

void AssistantWindow::advance()
{
    followPlan();
    if (m_current + 1 >= m_pages.size())
        return;
    const bool mayJump = !m_draft.provider.key.isEmpty() && m_draft.listed.isEmpty();
    const int fields = indexOf(PlannedPage::Kind::Fields);
    // Values that are here already need no way to them.
    if (m_draft.broughtBack && m_current == 0)
        return showPage(fields);
    const int resumeAt = mayJump ? std::exchange(m_resumeAt, 0) : 0;
    showPage(std::max(m_current + 1, std::min(resumeAt, fields)));
}

void AssistantWindow::onBusyChanged(const QString &what)
{
    m_busy = !what.isEmpty();
    m_busyMark->setVisible(m_busy);
    m_busyText->setVisible(m_busy);
    m_busyText->setText(what);
    if (m_busy)
        m_busyText->setFocus();
    for (QPushButton *button : {m_back, m_next, m_commit})
        button->setEnabled(!m_busy);
    // Never to Cancel by itself: whoever presses Return twice would lose everything.
    if (m_busy) {
        m_busyText->setAccessibleName(what);
        m_busyText->setFocus();
    } else if (focusWidget() == m_busyText) {
        m_title->setFocus();
    }
}

void AssistantWindow::onCancel()
{
    if (m_guideFetch)
        return m_guideFetch->request();
    if (m_busy)
        return currentPage()->stop();
    close();
}

void AssistantWindow::repair(RepairPlace place)
{
    showPage(place == RepairPlace::Destination ? 0 : indexOf(PlannedPage::Kind::Fields));
}

//! From a field of the form to the part of the guide that explains it.
void AssistantWindow::showWhereToFind(int part, const QString &fieldKey, const QString &fieldLabel)
{
    const int index = indexOf(PlannedPage::Kind::Guide) + part;
    auto *page = qobject_cast<GuidePage *>(m_pages.value(index));
    if (!page)
        return;
    currentPage()->store();
    m_returnTo = fieldKey;
    page->offerReturn(fieldLabel);
    showPage(index);
}

void AssistantWindow::returnToField()
{
    const int index = indexOf(PlannedPage::Kind::Fields);
    showPage(index);
    if (auto *page = qobject_cast<FieldsPage *>(m_pages.value(index)))
        page->focusField(m_returnTo);
}

void AssistantWindow::onLinked(const AccountRecord &account)
{
    m_finished = true;
    m_cancel->setText(tr("Close"));
    for (QPushButton *button : {m_back, m_next, m_commit})
        button->hide();
    auto *dialog = new ConfirmationDialog(account, m_purpose, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, account] {
        Q_EMIT linked(account);
        close();
    });
    dialog->open();
}

void AssistantWindow::onAsked()
{
    m_finished = true;
    m_cancel->setText(tr("Close"));
    for (QPushButton *button : {m_back, m_next, m_commit})
        button->hide();
    (void)m_services.ports.registry.removeUnfinishedLink(m_draft.account);
    Q_EMIT asked();
}

void AssistantWindow::remember()
{
    if (m_current == 0 || m_finished || m_draft.provider.key.isEmpty()
        || m_draft.way == LinkWay::AskSomeone)
        return;
    UnfinishedLink link{.account = m_draft.account,
        .provider = m_draft.provider.key,
        .providerName = m_draft.provider.name,
        .project = {},
        .ownerId = {},
        .ownerName = {},
        .page = std::min(m_furthest, indexOf(PlannedPage::Kind::Fields)),
        .keychainKeys = {},
        .updatedAt = m_services.ports.clock(),
        .way = m_draft.way,
        .replaces = m_draft.replaces ? m_draft.replaces->uuid : QUuid()};
    if (m_draft.goesToHub() && m_draft.hub) {
        link.project = m_draft.hub->project.uuid;
        link.ownerId = m_draft.hub->project.ownerId;
        link.ownerName = m_draft.hub->project.ownerName;
    }
    // Failing is no reason to stop the person: the link itself reports a full disk.
    (void)rememberUnfinishedLink(m_services.ports.registry, link);
}

bool AssistantWindow::wouldLoseValues() const
{
    // New values that wait in the keychain are not lost.
    const auto link = unfinishedLink(m_services.ports.registry, m_draft.account);
    if (link && *link && hasStagedValues(**link))
        return false;
    return !m_finished && std::any_of(m_pages.cbegin(), m_pages.cend(), [](const Page *p) {
        return p->holdsValues();
    });
}

void AssistantWindow::askBeforeClosing()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close without finishing?"),
        tr("The values you entered are not kept."), QMessageBox::NoButton, this);
    box->setInformativeText(
        tr("You can continue later on the Accounts page and paste them again."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leave = box->addButton(tr("Close"), QMessageBox::DestructiveRole);
    leave->setObjectName(names::confirmClose);
    leave->setAutoDefault(false);
    box->setDefaultButton(box->addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(leave, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    box->open();
}

void AssistantWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && wouldLoseValues()) {
        event->ignore();
        return askBeforeClosing();
    }
    if (m_busy)
        currentPage()->stop();
    event->accept();
    Q_EMIT closed();
}

void AssistantWindow::reject()
{
    onCancel();
}

void AssistantWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(focusWidget());
        const bool isChoice
            = qobject_cast<QRadioButton *>(button) || qobject_cast<QCheckBox *>(button);
        if (button && !isChoice)
            return button->click();
        return goForward();
    }
    QDialog::keyPressEvent(event);
}

} // namespace hublink::ui
