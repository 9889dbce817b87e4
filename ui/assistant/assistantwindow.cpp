// SPDX-License-Identifier: MIT
#include "ui/assistant/assistantwindow.h"

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
#include "ui/style/motion.h"
#include "ui/style/screenroom.h"
#include "ui/text/linktext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logos.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/readingcolumn.h"
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

constexpr QSize startSize{960, 720};

LinkTools toolsOf(const Services &services)
{
    return {services.ports, services.providers,
        {&services.guides, services.guideStore, services.documentation}, services.stackOne};
}

LinkStart startOf(const AssistantStart &start)
{
    return {start.unfinished, start.givenLink, start.account,
        start.purpose == AssistantStart::Purpose::ReplaceKey, start.wanted};
}

} // namespace

AssistantWindow::AssistantWindow(
    const Services &services, const AssistantStart &start, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_session(toolsOf(services), startOf(start))
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

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    m_waiting = new MessageStrip(this);
    m_waiting->setDismissable();
    column->addWidget(m_waiting);
    column->addWidget(buildFooter());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    followPlan();
    resizeWithinScreen(*this, startSize);
    showPage(0);
    connect(&m_session, &LinkSession::busyChanged, this, &AssistantWindow::onBusyChanged);
    connect(&m_session, &LinkSession::stepDone, this, &AssistantWindow::advance);
    connect(&m_session, &LinkSession::failed, this,
        [this](const Error &error) { currentPage()->showFailure(error); });
    connect(&m_session, &LinkSession::existingFound, this,
        [this] { currentPage()->askAboutExisting(); });
    if (m_session.goesOnByItself())
        QTimer::singleShot(0, this, &AssistantWindow::goForward);
}

AssistantWindow::~AssistantWindow()
{
    // Pages work with the session, so they go first.
    delete m_stack;
}

int AssistantWindow::indexOfStep(LinkStep::Kind kind) const
{
    return indexOf(m_steps, kind);
}

//! Pages of steps that are still right stay, with all that was typed.
void AssistantWindow::followPlan()
{
    const QList<LinkStep> wanted = m_session.plan();
    int same = 0;
    while (same < std::min(wanted.size(), m_steps.size()) && wanted.at(same) == m_steps.at(same))
        ++same;
    removePagesFrom(same, m_session.draft().provider.key);
    for (qsizetype i = same; i < wanted.size(); ++i)
        addPage(wanted.at(i));
    m_furthest = std::min(m_furthest, int(m_pages.size()) - 1);
    QList<RailStep> steps;
    for (const Page *page : std::as_const(m_pages))
        steps.append({page->title(), page->section()});
    m_rail->setSteps(steps);
}

void AssistantWindow::removePagesFrom(int first, const QString &provider)
{
    while (m_pages.size() > first) {
        // Where the connector is asked for anew, the same one may be chosen again.
        const LinkStep &gone = m_steps.last();
        const bool keeps = provider.isEmpty() || gone.detail == provider;
        if (gone.kind != LinkStep::Kind::Fields || keeps)
            m_pages.last()->store();
        m_pages.removeLast();
        m_steps.removeLast();
        QWidget *scroll = m_stack->widget(int(m_pages.size()));
        m_stack->removeWidget(scroll);
        scroll->deleteLater();
    }
}

Page *AssistantWindow::makePage(const LinkStep &step)
{
    using Kind = LinkStep::Kind;
    switch (step.kind) {
    case Kind::Destination: return new DestinationPage(m_session, m_services);
    case Kind::NewValues: return new NewValuesPage(m_session, m_services);
    case Kind::LinkOwner: return new LinkOwnerPage(m_session, m_services);
    case Kind::Connector: return new ConnectorPage(m_session, m_services);
    case Kind::Guide: {
        auto *page = new GuidePage(
            m_session.draft().parts.at(step.part), step.part == 0, m_session, m_services);
        connect(page, &GuidePage::otherGuidesWanted, this, &AssistantWindow::otherGuidesWanted);
        connect(page, &GuidePage::returnWanted, this, &AssistantWindow::returnToField);
        return page;
    }
    case Kind::Fields: {
        auto *page = new FieldsPage(m_session, m_services);
        connect(page, &FieldsPage::whereWanted, this, &AssistantWindow::showWhereToFind);
        return page;
    }
    case Kind::Connect: {
        auto *page = new ConnectPage(m_session, m_services);
        page->setIndex(int(m_pages.size()) - 1);
        connect(page, &ConnectPage::linked, this, &AssistantWindow::onLinked);
        return page;
    }
    case Kind::Ask: {
        auto *page = new AskPage(m_session, m_services);
        connect(page, &AskPage::asked, this, &AssistantWindow::onAsked);
        return page;
    }
    }
    return nullptr;
}

void AssistantWindow::addPage(const LinkStep &step)
{
    Page *page = makePage(step);
    // A page fits the window; the scroll area is for large type and small screens.
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *margin = new QWidget(scroll);
    auto *column = new QHBoxLayout(margin);
    column->setContentsMargins(space::large, space::small, space::large, space::medium);
    addReadingColumn(*column, *page, ColumnPlace::InTheMiddle);
    scroll->setWidget(margin);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    m_steps.append(step);
    connect(page, &Page::repairWanted, this, &AssistantWindow::repair);
    connect(page, &Page::completed, this, [this, page] {
        if (page == currentPage())
            advance();
    });
}

QWidget *AssistantWindow::buildHeader()
{
    auto *header = new QWidget(this);
    auto *whole = new QHBoxLayout(header);
    whole->setContentsMargins(space::large, space::large, space::large, space::small);
    auto *middle = new QWidget(header);
    addReadingColumn(*whole, *middle, ColumnPlace::InTheMiddle);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_logo = new QLabel(header);
    m_logo->hide();
    row->addWidget(m_logo);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    row->addLayout(column, 1);
    m_counter = quietLabel({}, header);
    m_counter->setObjectName(names::stepCounter);
    m_title = headingLabel({}, header);
    m_title->setObjectName(names::pageTitle);
    m_title->setFont(pageFont(font()));
    m_title->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_counter);
    column->addWidget(m_title);
    return header;
}

void AssistantWindow::tellOfWaitingLinks(int count)
{
    m_waiting->say({Tone::Neutral, tr("%Ln more link(s) were opened.", nullptr, count),
        tr("Finish this account, or cancel it. Then the next link opens.")});
}

QWidget *AssistantWindow::buildFooter()
{
    auto *footer = new QWidget(this);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, footer);
        made->setObjectName(name);
        made->setMinimumWidth(96);
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
    onBusyChanged(LinkActivity::None);
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
    if (m_stack->currentIndex() != index)
        fadeAway(*m_stack, index > m_stack->currentIndex());
    m_stack->setCurrentIndex(index);
    m_rail->setCurrent(index);
    // Until the connector is known, nobody knows how many steps there will be.
    const QString number = locale().toString(index + 1);
    const LinkDraft &draft = m_session.draft();
    const bool planned = !draft.provider.key.isEmpty() || draft.way == LinkWay::AskSomeone;
    m_counter->setText(planned ? tr("Step %1 of %2").arg(number, locale().toString(m_pages.size()))
                               : tr("Step %1").arg(number));
    m_title->setText(page->title());
    showConnector();
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

//! Its logo and its name stand above every page, once they are known.
void AssistantWindow::showConnector()
{
    const Provider &provider = m_session.draft().provider;
    const bool isKnown = !provider.name.isEmpty();
    m_logo->setVisible(isKnown);
    if (!isKnown)
        return;
    constexpr int side = 40;
    m_logo->setAccessibleName(nameText(provider.name));
    m_logo->setPixmap(
        Logos(m_services.logos).of(provider.name).pixmap({side, side}, devicePixelRatioF()));
    m_counter->setToolTip(provider.name);
}

void AssistantWindow::goForward()
{
    if (!m_session.isBusy())
        currentPage()->goForward();
}

void AssistantWindow::goBack()
{
    if (m_session.isBusy() || m_current == 0)
        return;
    currentPage()->store();
    showPage(m_current - 1);
}

void AssistantWindow::advance()
{
    followPlan();
    if (m_current + 1 < m_pages.size())
        showPage(m_session.stepAfter(m_current));
}

void AssistantWindow::onBusyChanged(LinkActivity activity)
{
    const bool busy = activity != LinkActivity::None;
    m_busyMark->setVisible(busy);
    m_busyText->setVisible(busy);
    m_busyText->setText(activityText(activity));
    for (QPushButton *button : {m_back, m_next, m_commit})
        button->setEnabled(!busy);
    // Never to Cancel by itself: whoever presses Return twice would lose everything.
    if (busy) {
        m_busyText->setAccessibleName(m_busyText->text());
        m_busyText->setFocus();
    } else if (focusWidget() == m_busyText) {
        m_title->setFocus();
    }
}

void AssistantWindow::onCancel()
{
    if (m_session.isBusy())
        return m_session.cancel();
    close();
}

void AssistantWindow::repair(RepairPlace place)
{
    if (place == RepairPlace::Settings)
        return Q_EMIT settingsWanted();
    showPage(place == RepairPlace::Destination ? 0 : indexOfStep(LinkStep::Kind::Fields));
}

//! From a field of the form to the part of the guide that explains it.
void AssistantWindow::showWhereToFind(int part, const QString &fieldKey, const QString &fieldLabel)
{
    const int index = indexOfStep(LinkStep::Kind::Guide) + part;
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
    const int index = indexOfStep(LinkStep::Kind::Fields);
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
    auto *dialog = new ConfirmationDialog(account, m_purpose, m_services.logos, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, account](int wish) {
        Q_EMIT linked(account);
        if (wish == ConfirmationDialog::UseWithAi)
            Q_EMIT aiAppsWanted(account.uuid);
        close();
        if (wish == ConfirmationDialog::LinkAnother)
            Q_EMIT anotherWanted();
    });
    dialog->open();
}

void AssistantWindow::onAsked()
{
    m_finished = true;
    m_cancel->setText(tr("Close"));
    for (QPushButton *button : {m_back, m_next, m_commit})
        button->hide();
    m_session.forget();
    Q_EMIT asked();
}

void AssistantWindow::remember()
{
    if (m_current > 0 && !m_finished)
        m_session.remember(std::min(m_furthest, indexOfStep(LinkStep::Kind::Fields)));
}

bool AssistantWindow::wouldLoseValues() const
{
    return !m_finished && !m_session.valuesAreKept()
        && std::any_of(
            m_pages.cbegin(), m_pages.cend(), [](const Page *page) { return page->holdsValues(); });
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
    if (m_session.isBusy())
        m_session.cancel();
    event->accept();
    Q_EMIT closed();
}

//! In a small window the steps are told by their number alone.
void AssistantWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    constexpr int railWants = 640;
    m_rail->setVisible(width() >= railWants);
}

void AssistantWindow::reject()
{
    onCancel();
}

void AssistantWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        return Q_EMIT helpWanted();
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
