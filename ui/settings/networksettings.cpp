// SPDX-License-Identifier: MIT
#include "ui/settings/networksettings.h"

#include "app/accounts/proxykeeping.h"
#include "app/base/future.h"
#include "app/base/settingnames.h"
#include "app/net/certificatefile.h"
#include "ui/objectnames.h"
#include "ui/settings/settingrow.h"
#include "ui/style/announce.h"
#include "ui/style/icons.h"
#include "ui/style/motion.h"
#include "ui/text/errortext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

enum ProxyWish { SystemProxy, NoProxy, OwnAddress };

QPushButton *plainButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

ValueField *typedField(
    const QString &key, const QString &label, const QString &about, bool secret, QWidget *parent)
{
    return new ValueField({.key = key,
                              .label = label,
                              .holds = secret ? ValueKind::Key : ValueKind::Text,
                              .description = about,
                              .secret = secret,
                              .required = false},
        {}, parent, ValueField::Source::Typed);
}

} // namespace

NetworkSettings::NetworkSettings(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addProxy(*column);
    addRoots(*column);
    if (m_services.tryConnection)
        addTrial(*column);
}

NetworkSettings::~NetworkSettings()
{
    requestLater(std::move(m_cancel));
}

void NetworkSettings::addProxy(QVBoxLayout &column)
{
    m_proxy = new QComboBox(this);
    m_proxy->setObjectName(names::proxy);
    m_proxy->addItem(tr("As the system"));
    m_proxy->addItem(tr("None"));
    m_proxy->addItem(tr("This one"));
    column.addWidget(new SettingRow(tr("Proxy"),
        tr("The system's proxy is that of its network settings, or of the variables https_proxy "
           "and no_proxy."),
        m_proxy, this));
    m_ownProxy = new QWidget(this);
    auto *own = new QVBoxLayout(m_ownProxy);
    own->setContentsMargins(0, 0, 0, 0);
    m_address = typedField(names::proxyAddress, tr("Address of the proxy"),
        tr("For example http://proxy.example:8080, or socks5:// for SOCKS."), false, m_ownProxy);
    m_user = typedField(names::proxyUser, tr("User name"),
        tr("Empty if the proxy lets everybody through."), false, m_ownProxy);
    m_password = typedField(names::proxyPassword, tr("Password"),
        tr("Kept in your keychain. Empty: the one that is kept stays."), true, m_ownProxy);
    m_save = plainButton(tr("Use this proxy"), names::proxySave, m_ownProxy);
    own->addWidget(m_address);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::medium);
    who->addWidget(m_user, 1, Qt::AlignTop);
    who->addWidget(m_password, 1, Qt::AlignTop);
    own->addLayout(who);
    own->addWidget(m_save, 0, Qt::AlignLeading);
    column.addWidget(m_ownProxy);
    connect(m_proxy, &QComboBox::activated, this, &NetworkSettings::onProxyChosen);
    connect(m_save, &QPushButton::clicked, this, &NetworkSettings::saveProxy);
}

void NetworkSettings::addRoots(QVBoxLayout &column)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_chooseRoots = plainButton(tr("Choose a file…"), names::rootsChoose, buttons);
    m_forgetRoots = plainButton(tr("Remove"), names::rootsForget, buttons);
    m_forgetRoots->setAccessibleName(tr("Remove the further certificates"));
    row->addWidget(m_chooseRoots);
    row->addWidget(m_forgetRoots);
    auto *setting = new SettingRow(tr("Further certificates to trust"),
        tr("For a network that inspects secure connections. The file is in PEM or DER form; the "
           "system's certificates count in any case."),
        buttons, this);
    column.addWidget(setting);
    m_roots = quietLabel({}, this);
    m_roots->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_roots->setObjectName(names::rootsFile);
    column.addWidget(m_roots);
    connect(m_chooseRoots, &QPushButton::clicked, this, &NetworkSettings::chooseRoots);
    connect(m_forgetRoots, &QPushButton::clicked, this, [this] { setRoots({}); });
}

void NetworkSettings::addTrial(QVBoxLayout &column)
{
    auto *trial = new QWidget(this);
    auto *row = new QHBoxLayout(trial);
    row->setContentsMargins(0, 0, 0, 0);
    m_busy = new BusyMark(trial);
    m_busy->hide();
    m_try = plainButton(tr("Try the connection"), names::tryConnection, trial);
    row->addWidget(m_busy);
    row->addWidget(m_try);
    column.addWidget(new SettingRow(tr("Connection"),
        tr("Asks StackOne and Hive for their front pages, the way everything else is asked. "
           "Nothing of yours is sent."),
        trial, this));
    m_ladder = new QWidget(this);
    m_ladder->setObjectName(names::trialLadder);
    m_rungs = new QGridLayout(m_ladder);
    m_rungs->setContentsMargins(space::medium, 0, 0, 0);
    m_rungs->setColumnStretch(1, 1);
    m_ladder->hide();
    column.addWidget(m_ladder);
    connect(m_try, &QPushButton::clicked, this, &NetworkSettings::tryIt);
}

void NetworkSettings::refill()
{
    const Registry &registry = m_services.ports.registry;
    const QString address = registry.text(proxySetting);
    m_proxy->setCurrentIndex(address.isEmpty() ? SystemProxy
            : address == directProxy           ? NoProxy
                                               : OwnAddress);
    const bool isFixed = registry.isFixed(proxySetting);
    m_proxy->setEnabled(!isFixed);
    m_address->setEnabled(!isFixed);
    if (m_proxy->currentIndex() == OwnAddress && m_address->value().isEmpty()) {
        m_address->setValue(Secret(address));
        m_user->setValue(Secret(registry.text(proxyUserSetting)));
    }
    m_ownProxy->setVisible(m_proxy->currentIndex() == OwnAddress);
    const QString roots = registry.text(rootsSetting);
    m_roots->setText(roots);
    m_roots->setVisible(!roots.isEmpty());
    m_chooseRoots->setEnabled(!registry.isFixed(rootsSetting));
    m_forgetRoots->setEnabled(!registry.isFixed(rootsSetting));
    m_forgetRoots->setVisible(!roots.isEmpty());
}

// ---- the proxy

//! An address of one's own counts when it is complete.
void NetworkSettings::onProxyChosen()
{
    Q_EMIT said({});
    const int wish = m_proxy->currentIndex();
    m_ownProxy->setVisible(wish == OwnAddress);
    if (wish == OwnAddress) {
        unfold(*m_ownProxy);
        return m_address->focusBox();
    }
    keep({.address = wish == NoProxy ? directProxy : QString()});
}

void NetworkSettings::saveProxy()
{
    Q_EMIT said({});
    const QString address = m_address->value().exposeText().trimmed();
    if (!isProxyAddress(address)) {
        m_address->blame(tr("Enter the proxy's address, for example http://proxy.example:8080, "
                            "without a user name."));
        return m_address->focusBox();
    }
    keep({address, m_user->value().exposeText().trimmed(), m_password->value()});
}

void NetworkSettings::keep(const OwnProxy &proxy)
{
    m_save->setEnabled(false);
    const bool hasPassword = !proxy.password.isEmpty();
    const auto onKept = [this, hasPassword](const Outcome &kept) {
        m_save->setEnabled(true);
        if (!tell(kept))
            return;
        if (hasPassword)
            m_password->wipe();
        changed();
    };
    keepProxy(m_services.ports, proxy).then(ifAlive<Outcome>(this, onKept));
}

// ---- further roots

void NetworkSettings::chooseRoots()
{
    auto *dialog = new QFileDialog(this, tr("Certificates to trust"), {},
        tr("Certificates (*.pem *.crt *.cer *.der)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkSettings::setRoots);
    dialog->open();
}

void NetworkSettings::setRoots(const QString &file)
{
    Q_EMIT said({});
    if (!file.isEmpty()) {
        if (const auto certificates = readCertificateFile(file); !certificates)
            return Q_EMIT said(describe(certificates.error()).strip());
    }
    if (!tell(m_services.ports.registry.setText(rootsSetting, file)))
        return;
    refill();
    changed();
}

// ---- the trial

void NetworkSettings::tryIt()
{
    if (!m_busy->isHidden())
        return m_cancel->request();
    Q_EMIT said({});
    m_cancel = std::make_unique<Cancellation>();
    m_busy->show();
    m_try->setText(tr("Stop"));
    m_services.tryConnection(m_cancel.get(), this)
        .then(ifAlive<QList<TrialStep>>(this, [this](const QList<TrialStep> &steps) {
            m_busy->hide();
            m_try->setText(tr("Try the connection"));
            showTrial(steps);
        }));
}

void NetworkSettings::showTrial(const QList<TrialStep> &steps)
{
    while (const QLayoutItem *item = m_rungs->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QString titles[] = {tr("Name of %1"), tr("Proxy %1"), tr("Secure connection with %1"),
        tr("Answer of %1"), tr("Answer of %1")};
    const QString states[] = {tr("fine"), tr("not needed"), tr("failed"), tr("not reached")};
    const QIcon marks[] = {icon(u"check"_s, Tone::Good), icon(u"skip"_s, Tone::Neutral),
        icon(u"warning"_s, Tone::Bad), icon(u"dot"_s, Tone::Neutral)};
    QString spoken;
    for (const TrialStep &step : steps) {
        const QString title
            = step.about.isEmpty() ? tr("Proxy") : titles[int(step.kind)].arg(step.about);
        const QString line = tr("%1: %2").arg(title, states[int(step.state)]);
        auto *mark = new IconLabel(m_ladder);
        mark->setIcon(marks[int(step.state)]);
        const int row = m_rungs->rowCount();
        m_rungs->addWidget(mark, row, 0);
        m_rungs->addWidget(textLabel(line, m_ladder), row, 1);
        spoken += line + u". "_s;
        if (step.error)
            Q_EMIT said(describe(*step.error).strip());
    }
    m_ladder->show();
    unfold(*m_ladder);
    announce(*m_try, spoken.trimmed());
}

bool NetworkSettings::tell(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT said(describe(outcome.error()).strip());
    return bool(outcome);
}

void NetworkSettings::changed()
{
    if (m_services.networkChanged)
        m_services.networkChanged();
}

} // namespace hublink::ui
