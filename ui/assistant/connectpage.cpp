// SPDX-License-Identifier: MIT
#include "ui/assistant/connectpage.h"

#include "ui/assistant/signinpanel.h"
#include "ui/objectnames.h"
#include "ui/text/findingtext.h"
#include "ui/text/identitytext.h"
#include "ui/widgets/identitycard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stagelist.h"

#include <QApplication>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int patienceMs = 2500;

} // namespace

ConnectPage::ConnectPage(LinkSession &session, const Services &services, QWidget *parent)
    : Page(tr("Connect"), session, services, parent)
    , m_summary(textLabel({}, this))
    , m_stages(new StageList(this))
    , m_identity(new IdentityCard(this))
    , m_signIn(new SignInPanel(services.openInBrowser, this))
    , m_patience(new QTimer(this))
{
    content().addWidget(m_summary);
    content().addWidget(m_stages);
    content().addWidget(m_identity);
    content().addWidget(m_signIn);
    m_signIn->hide();
    content().addStretch();
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_stages->setDetail(m_stage,
            m_stage == LinkStage::Keep
                ? tr("Waiting for your keychain. It may be asking for your password in another "
                     "window.")
                : tr("This takes longer than usual. You can wait or cancel."));
    });
    connect(&session, &LinkSession::stageChanged, this, &ConnectPage::onStageChanged);
    connect(&session, &LinkSession::identified, this, &ConnectPage::onIdentified);
    connect(&session, &LinkSession::signInReady, this, &ConnectPage::onSignInReady);
    connect(&session, &LinkSession::waitingForRecords, this, [this] {
        m_patience->stop();
        m_stages->setDetail(
            m_stage, tr("Another program holds Hublink's records. Waiting until it is done."));
    });
    connect(&session, &LinkSession::linked, this, &ConnectPage::onLinked);
    connect(&session, &LinkSession::attemptFailed, this, &ConnectPage::onAttemptFailed);
}

QString ConnectPage::summary() const
{
    const QString name = nameText(draft().provider.name);
    if (draft().isRedirect()) {
        const QString secrets = secretsInAddress();
        const QString plain
            = tr("Connect opens the sign-in page of %1 in your browser. Hublink waits until you "
                 "are done there and links the account.")
                  .arg(name);
        if (secrets.isEmpty())
            return plain;
        return plain + u"\n\n"_s
            + tr("StackOne takes what you filled out only in the address of that page. Your "
                 "browser may keep it in its history: %1.")
                  .arg(secrets);
    }
    if (!draft().goesToHub() && draft().replaces) {
        return tr(
            "Connect checks the new values with %1 and keeps them beside the old ones. If they "
            "work, they take the old ones' place.")
            .arg(name);
    }
    if (!draft().goesToHub()) {
        return tr(
            "Connect checks your values with %1 and keeps them in the keychain of this computer.")
            .arg(nameText(draft().provider.name));
    }
    const QString whose = nameText(draft().hub->project.ownerName);
    if (draft().replaces) {
        return tr(
            "Connect checks the new values, keeps them beside the old ones, gives them to the "
            "linked account in StackOne and looks whether it works. Only then they take the "
            "old ones' place.");
    }
    if (draft().edits()) {
        return draft().provider.check
            ? tr(
                "Connect checks your values with %1, keeps them in your keychain and gives them to "
                "the linked account in StackOne.")
                  .arg(name)
            : tr("Connect keeps your values in your keychain and gives them to the linked account "
                 "in StackOne.");
    }
    if (whose.isEmpty()) {
        return draft().provider.check
            ? tr("Connect checks your values with %1, keeps them in your keychain and links the "
                 "account in StackOne.")
                  .arg(name)
            : tr("Connect keeps your values in your keychain and links the account in StackOne.");
    }
    return draft().provider.check
        ? tr("Connect checks your values with %1, keeps them in your keychain and links the "
             "account for %2 in StackOne.")
              .arg(name, whose)
        : tr("Connect keeps your values in your keychain and links the account for %1 in StackOne.")
              .arg(whose);
}

QList<std::pair<LinkStage, QString>> ConnectPage::stages() const
{
    QList<std::pair<LinkStage, QString>> stages;
    if (draft().isRedirect()) {
        stages.append({LinkStage::Link, tr("Sign in at %1").arg(nameText(draft().provider.name))});
        stages.append({LinkStage::Confirm, tr("Check the account's status")});
        return stages;
    }
    if (draft().provider.check)
        stages.append(
            {LinkStage::Verify, tr("Check with %1").arg(nameText(draft().provider.name))});
    if (draft().provider.person || draft().provider.workspaces)
        stages.append({LinkStage::Identify, tr("Confirm who you are")});
    const bool replaces = draft().replaces.has_value();
    stages.append({LinkStage::Keep,
        replaces ? tr("Keep the new values beside the old ones")
                 : tr("Keep the values in your keychain")});
    if (draft().goesToHub()) {
        stages.append({LinkStage::Link,
            replaces ? tr("Give the new values to StackOne") : tr("Link in the Hub")});
        stages.append({LinkStage::Confirm, tr("Check the account's status")});
    }
    if (replaces)
        stages.append({LinkStage::Settle, tr("Put the new values in the old ones' place")});
    return stages;
}

QString ConnectPage::commitName() const
{
    return names::connect;
}

QString ConnectPage::secretsInAddress() const
{
    QStringList labels;
    for (const Credential &value : draft().credentials) {
        const FormField *field = draft().form().field(value.key);
        if (field && field->secret && !value.value.isEmpty())
            labels.append(nameText(field->label));
    }
    return locale().createSeparatedList(labels);
}

void ConnectPage::enter()
{
    strip().clear();
    m_summary->setText(summary());
    m_stages->setStages(stages());
    m_identity->hide();
}

void ConnectPage::goForward()
{
    run({});
}

void ConnectPage::run(LinkSession::Attempt attempt)
{
    m_attempt = attempt;
    strip().clear();
    session().connectAccount(attempt, m_index);
}

void ConnectPage::onStageChanged(LinkStage stage, StageState state)
{
    m_stage = stage;
    m_stages->setState(stage, state);
    if (state == StageState::Running) {
        if (stage != LinkStage::Identify)
            m_stages->setDetail(stage, {});
        m_patience->start();
        return;
    }
    m_patience->stop();
    if (state == StageState::Skipped)
        m_stages->setDetail(stage, whyLeftOut(stage));
    else if (stage != LinkStage::Identify)
        m_stages->setDetail(stage, {});
}

QString ConnectPage::whyLeftOut(LinkStage stage) const
{
    switch (stage) {
    case LinkStage::Verify:
        return tr("The form lacks a value that %1 needs for this check.")
            .arg(nameText(draft().provider.name));
    case LinkStage::Identify:
        return tr("The form lacks a value that %1 needs to tell who you are.")
            .arg(nameText(draft().provider.name));
    case LinkStage::Keep:
        return m_attempt.keepInKeychain ? tr("There is nothing to keep.") : tr("As you chose.");
    case LinkStage::Link:
    case LinkStage::Confirm:
    case LinkStage::Settle: break;
    }
    return {};
}

void ConnectPage::onIdentified(const Identity &identity)
{
    m_stages->setDetail(
        LinkStage::Identify, identityText(identity, nameText(draft().provider.name)));
    m_identity->show(identity);
}

void ConnectPage::onSignInReady(const QUrl &address, std::chrono::milliseconds patience)
{
    m_patience->stop();
    m_signIn->begin(nameText(draft().provider.name), address, patience);
}

void ConnectPage::onLinked(const AccountRecord &account)
{
    m_patience->stop();
    const bool wasAway = m_signIn->isVisible();
    m_signIn->end();
    if (wasAway)
        bringBackTheWindow();
    Q_EMIT linked(account);
}

//! The person is in the browser.
void ConnectPage::bringBackTheWindow()
{
    window()->raise();
    window()->activateWindow();
    QApplication::alert(window());
}

void ConnectPage::onAttemptFailed(LinkStage stage, const Error &error)
{
    m_patience->stop();
    if (m_signIn->isVisible() && error.kind != ErrorKind::Cancelled)
        bringBackTheWindow();
    m_signIn->end();
    for (const auto &[later, title] : stages()) {
        if (later > stage)
            m_stages->setState(later, StageState::Waiting);
    }
    if (stage > LinkStage::Keep && !session().replaced())
        m_stages->setState(LinkStage::Keep, StageState::Waiting);
    strip().say(failureText(stage, error).strip());
    offerWaysOut(stage, error);
}

ErrorText ConnectPage::failureText(LinkStage stage, const Error &error) const
{
    const LinkForm &form = draft().form();
    const FormField *field = form.field(error.field);
    ErrorText text = describe(error, field ? nameText(field->label) : QString());
    if (error.kind == ErrorKind::Refused && field && !form.lookalikes.isEmpty()
        && field->role != draft().provider.fields.value(0).role) {
        text.nextStep += u' '
            + tr("Make sure that it is not the %1, which stands beside it.")
                  .arg(form.lookalikes.first().name);
    }
    if (error.kind == ErrorKind::Refused)
        text.nextStep += oddValues();
    // Whether a sign-in was finished the person knows.
    const bool isKnown = draft().isRedirect() && !error.isNetwork();
    if (draft().progress.createWasAmbiguous && error.kind != ErrorKind::PerhapsLinked && !isKnown)
        text.nextStep = tr("StackOne may have linked the account all the same. Try again looks for "
                           "it first, so nothing is linked twice.");
    const bool staysKept = session().replaced() && stage > LinkStage::Keep;
    if (staysKept && !draft().progress.verified.isEmpty()) {
        text.nextStep += u' '
            + tr("The new values wait in your keychain, beside the old ones, so that you can also "
                 "go on later.");
    }
    if (error.kind == ErrorKind::OtherIdentity)
        text.nextStep = otherIdentity() + u' ' + text.nextStep;
    if (stage == LinkStage::Identify && error.kind == ErrorKind::ServiceDown)
        text.nextStep = tr("Your values were accepted; only whose they are is not known yet. Try "
                           "again in a few minutes.");
    return text;
}

QString ConnectPage::otherIdentity() const
{
    const QString name = nameText(draft().provider.name);
    return tr("The new values: %1 The linked account: %2")
        .arg(identityText(draft().progress.identity, name),
            identityText(session().replaced()->identity, name));
}

QString ConnectPage::oddValues() const
{
    QString odd;
    const LinkForm &form = draft().form();
    for (const Credential &value : draft().credentials) {
        const FormField *field = form.field(value.key);
        if (!field)
            continue;
        const std::optional<MendedValue> better = session().mendedIfBlamed(value);
        const Finding finding = examine(value.value.exposeText(), *field, form);
        const QString text = better ? mendingText(*better, *field) : refusedText(finding, *field);
        if (!text.isEmpty())
            odd += u' ' + text;
    }
    return odd;
}

void ConnectPage::offerWaysOut(LinkStage stage, const Error &error)
{
    const bool mayGoUnkept
        = draft().goesToHub() && !services().ports.registry.policy().needsKeychain;
    const QList<WayOut> ways
        = waysOut(error, stage, {!session().mendedValues().isEmpty(), mayGoUnkept});
    for (const WayOut way : ways) {
        QPushButton *button = strip().addAction(wayOutText(way), wayOutName(way));
        connect(button, &QPushButton::clicked, this, [this, way] { take(way); });
        if (way == ways.first())
            button->setFocus();
    }
}

QString ConnectPage::wayOutText(WayOut way)
{
    switch (way) {
    case WayOut::ToFields: return tr("Go back to the fields");
    case WayOut::ToAnotherLink: return tr("Use another link");
    case WayOut::ToDestination: return tr("Go back to Where to link");
    case WayOut::ToSettings: return toSettingsText();
    case WayOut::MendValue: return tr("Mend the value");
    case WayOut::AcceptIdentity: return tr("Use them all the same");
    case WayOut::TryAgain: return tr("Try again");
    case WayOut::LinkAgain: return tr("Link again");
    case WayOut::LinkWithoutKeeping: return tr("Link without keeping a copy on this computer");
    }
    Q_UNREACHABLE();
}

QString ConnectPage::wayOutName(WayOut way)
{
    switch (way) {
    case WayOut::ToFields:
    case WayOut::ToAnotherLink:
    case WayOut::ToDestination:
    case WayOut::ToSettings: return names::repair;
    case WayOut::MendValue: return names::mendValue;
    case WayOut::AcceptIdentity: return names::acceptIdentity;
    case WayOut::TryAgain: return names::tryAgain;
    case WayOut::LinkAgain: return names::linkAgain;
    case WayOut::LinkWithoutKeeping: return names::withoutKeeping;
    }
    Q_UNREACHABLE();
}

void ConnectPage::take(WayOut way)
{
    switch (way) {
    case WayOut::ToFields: Q_EMIT repairWanted(RepairPlace::Fields); break;
    case WayOut::ToAnotherLink:
    case WayOut::ToDestination: Q_EMIT repairWanted(RepairPlace::Destination); break;
    case WayOut::ToSettings: Q_EMIT repairWanted(RepairPlace::Settings); break;
    case WayOut::MendValue:
        session().mend();
        Q_EMIT repairWanted(RepairPlace::Fields);
        break;
    case WayOut::AcceptIdentity:
        run({.keepInKeychain = m_attempt.keepInKeychain, .acceptOtherIdentity = true});
        break;
    case WayOut::TryAgain:
        run({.keepInKeychain = m_attempt.keepInKeychain,
            .acceptOtherIdentity = m_attempt.acceptOtherIdentity});
        break;
    case WayOut::LinkAgain: run({.linkAgain = true}); break;
    case WayOut::LinkWithoutKeeping: run({.keepInKeychain = false}); break;
    }
}

} // namespace hublink::ui
