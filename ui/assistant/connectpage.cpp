// SPDX-License-Identifier: MIT
#include "ui/assistant/connectpage.h"

#include "ui/objectnames.h"
#include "ui/text/findingtext.h"
#include "ui/text/identitytext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stagelist.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int patienceMs = 2500;

} // namespace

ConnectPage::ConnectPage(LinkDraft &draft, const Services &services, QWidget *parent)
    : Page(tr("Connect"), draft, services, parent)
    , m_summary(textLabel({}, this))
    , m_stages(new StageList(this))
    , m_patience(new QTimer(this))
{
    content().addWidget(m_summary);
    content().addWidget(m_stages);
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
}

ConnectPage::~ConnectPage() = default;

QString ConnectPage::summary() const
{
    if (!draft().toProject) {
        return tr(
            "Connect checks your values with %1 and keeps them in the keychain of this computer.")
            .arg(draft().provider.name);
    }
    return tr("Connect checks your values with %1, keeps them in your keychain and links the "
              "account for %2 in StackOne.")
        .arg(draft().provider.name, draft().hub->project.ownerName);
}

QList<std::pair<LinkStage, QString>> ConnectPage::stages() const
{
    QList<std::pair<LinkStage, QString>> stages = {
        {LinkStage::Verify, tr("Check with %1").arg(draft().provider.name)},
        {LinkStage::Identify, tr("Confirm who you are")},
        {LinkStage::Keep, tr("Keep the values in your keychain")},
    };
    if (draft().toProject) {
        stages.append({LinkStage::Link, tr("Link in the Hub")});
        stages.append({LinkStage::Confirm, tr("Check the account's status")});
    }
    return stages;
}

void ConnectPage::enter()
{
    strip().clear();
    m_summary->setText(summary());
    m_stages->setStages(stages());
}

void ConnectPage::goForward()
{
    run(true);
}

void ConnectPage::run(bool keepInKeychain)
{
    if (m_flow)
        return;
    strip().clear();
    draft().blame.clear();
    LinkRequest request = draft().request(m_index);
    request.keepInKeychain = keepInKeychain;
    m_flow = std::make_unique<LinkFlow>(services().ports, request, draft().progress);
    connect(m_flow.get(), &LinkFlow::stageChanged, this, &ConnectPage::onStageChanged);
    connect(m_flow.get(), &LinkFlow::identified, this, &ConnectPage::onIdentified);
    connect(m_flow.get(), &LinkFlow::succeeded, this, &ConnectPage::onSucceeded);
    connect(m_flow.get(), &LinkFlow::failed, this, &ConnectPage::onFailed);
    Q_EMIT busyChanged(tr("Connecting…"));
    m_flow->start();
}

void ConnectPage::stop()
{
    if (m_flow)
        m_flow->cancel();
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
    if (stage != LinkStage::Identify)
        m_stages->setDetail(stage, {});
}

void ConnectPage::onIdentified(const Identity &identity)
{
    m_stages->setDetail(LinkStage::Identify, identityText(identity, draft().provider.name));
}

void ConnectPage::onSucceeded(const AccountRecord &account)
{
    m_patience->stop();
    m_flow.release()->deleteLater();
    draft().credentials.clear();
    draft().progress = {};
    Q_EMIT busyChanged({});
    Q_EMIT linked(account);
}

void ConnectPage::onFailed(LinkStage stage, const Error &error)
{
    m_patience->stop();
    draft().progress = m_flow->progress();
    m_flow.release()->deleteLater();
    for (const auto &[later, title] : stages()) {
        if (later > stage)
            m_stages->setState(later, StageState::Waiting);
    }
    if (stage > LinkStage::Keep)
        m_stages->setState(LinkStage::Keep, StageState::Waiting);
    Q_EMIT busyChanged({});
    const FormField *field = draft().form.field(error.field);
    ErrorText text = describe(error, field ? field->label : QString());
    if (error.kind == ErrorKind::Refused && field && !draft().form.lookalikes.isEmpty()
        && field->role != draft().provider.fields.value(0).role) {
        text.nextStep += u' '
            + tr("Make sure that it is not the %1, which stands beside it.")
                  .arg(draft().form.lookalikes.first().name);
    }
    if (error.kind == ErrorKind::Refused)
        text.nextStep += oddValues();
    draft().blamedField = error.field;
    draft().blame = field || error.field == apiKeyField ? text.headline : QString();
    strip().say(text.strip());
    offerWaysOut(stage, error);
}

QString ConnectPage::oddValues() const
{
    QString odd;
    for (const Credential &value : draft().credentials) {
        const FormField *field = draft().form.field(value.key);
        if (!field)
            continue;
        const Finding finding = examine(value.value.exposeText(), *field, draft().form);
        if (const QString text = findingText(finding, *field); !text.isEmpty())
            odd += u' ' + text;
    }
    return odd;
}

void ConnectPage::offerWaysOut(LinkStage stage, const Error &error)
{
    const RepairPlace place = repairPlace(error, stage);
    if (place != RepairPlace::Here) {
        QPushButton *repair
            = strip().addAction(place == RepairPlace::Fields ? tr("Go back to the fields")
                                                             : tr("Go back to Where to link"),
                names::repair);
        connect(repair, &QPushButton::clicked, this, [this, place] { Q_EMIT repairWanted(place); });
        repair->setFocus();
    }
    QPushButton *again = strip().addAction(tr("Try again"), names::tryAgain);
    connect(again, &QPushButton::clicked, this, [this] { run(true); });
    if (place == RepairPlace::Here)
        again->setFocus();
    if (error.isKeychain() && draft().toProject) {
        QPushButton *without = strip().addAction(
            tr("Link without keeping a copy on this computer"), names::withoutKeeping);
        connect(without, &QPushButton::clicked, this, [this] { run(false); });
    }
}

} // namespace hublink::ui
