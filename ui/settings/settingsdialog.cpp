// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "app/linking/givenlink.h"
#include "app/registry/settings.h"
#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/valuefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

SettingsDialog::SettingsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_strip(new MessageStrip(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setWindowTitle(tr("Settings"));
    const auto field = [this](const QString &key, const QString &label, const QString &about) {
        return new ValueField({.key = key,
                                  .label = label,
                                  .holds = ValueKind::Address,
                                  .placeholder = u"https://"_s,
                                  .description = about,
                                  .secret = false},
            {}, this, ValueField::Source::Typed);
    };
    m_app = field(names::trustedApp, tr("Web address"), tr("What the links begin with."));
    m_api = field(names::trustedApi, tr("API address"), tr("Where the values are sent."));
    m_list->setObjectName(names::trustedList);
    m_list->setAccessibleName(tr("Trusted addresses"));
    m_list->setMinimumHeight(96);
    m_remove->setObjectName(names::trustedRemove);
    auto *addButton = new QPushButton(tr("Trust this address"), this);
    addButton->setObjectName(names::trustedAdd);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_remove, addButton, close}) {
        button->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_strip);
    column->addWidget(headingLabel(tr("Checking accounts again"), this));
    column->addWidget(buildRecheckChoice());
    column->addWidget(headingLabel(tr("Connection guides"), this));
    column->addWidget(buildPictureChoice());
    column->addWidget(headingLabel(tr("Other StackOne addresses"), this));
    column->addWidget(quietLabel(
        tr("Hublink follows links from stackone.com. Add another address only if you know who runs "
           "it: what you fill out after following a link from there is sent there."),
        this));
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_app, 1);
    row->addWidget(m_api, 1);
    column->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, &SettingsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    setMinimumWidth(620);
    fill();
}

QWidget *SettingsDialog::buildPictureChoice()
{
    auto *box = new QCheckBox(tr("Show pictures of guides from the web"), this);
    box->setObjectName(names::webPictures);
    box->setAccessibleDescription(tr("The other computer sees that somebody reads the guide."));
    box->setToolTip(box->accessibleDescription());
    box->setChecked(m_services.ports.registry.isOn(webPicturesSetting));
    connect(box, &QCheckBox::toggled, this, [this](bool yes) {
        const Outcome saved = m_services.ports.registry.setOn(webPicturesSetting, yes);
        if (!saved)
            m_strip->say(describe(saved.error()).strip());
    });
    return box;
}

QWidget *SettingsDialog::buildRecheckChoice()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto *box = new QComboBox(part);
    box->setObjectName(names::recheck);
    box->setAccessibleName(tr("Check kept values again"));
    box->addItem(tr("Every day"), int(RecheckPace::Daily));
    box->addItem(tr("Every week"), int(RecheckPace::Weekly));
    box->addItem(tr("Never by itself"), int(RecheckPace::Off));
    box->setCurrentIndex(box->findData(int(recheckPace(m_services.ports.registry))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const Outcome saved
            = setRecheckPace(m_services.ports.registry, RecheckPace(box->currentData().toInt()));
        if (!saved)
            m_strip->say(describe(saved.error()).strip());
    });
    row->addWidget(box);
    row->addWidget(quietLabel(tr("Values in your keychain are checked with their providers, one "
                                 "account at a time, never on battery or on a metered network."),
                       part),
        1);
    return part;
}

void SettingsDialog::fill()
{
    m_list->clear();
    const Result<QList<TrustedAddress>> known = m_services.ports.registry.trustedAddresses();
    if (!known)
        return m_strip->say(describe(known.error()).strip());
    for (const TrustedAddress &address : *known) {
        auto *item = new QListWidgetItem(tr("%1, values to %2").arg(address.app, address.api));
        item->setData(Qt::UserRole, address.app);
        m_list->addItem(item);
    }
    m_remove->setEnabled(false);
}

void SettingsDialog::add()
{
    m_strip->clear();
    for (ValueField *field : {m_app, m_api}) {
        const QUrl url(field->value().exposeText(), QUrl::StrictMode);
        if (mayBeTrusted(url))
            continue;
        field->blame(tr("Enter an address that begins with https://, without a user name and "
                        "without anything after a question mark."));
        return field->focusBox();
    }
    const TrustedAddress address{m_app->value().exposeText(), m_api->value().exposeText()};
    if (const Outcome saved = m_services.ports.registry.saveTrustedAddress(address); !saved)
        return m_strip->say(describe(saved.error()).strip());
    m_app->wipe();
    m_api->wipe();
    fill();
}

void SettingsDialog::remove()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    for (const QListWidgetItem *item : chosen) {
        const QString app = item->data(Qt::UserRole).toString();
        if (const Outcome removed = m_services.ports.registry.removeTrustedAddress(app); !removed)
            return m_strip->say(describe(removed.error()).strip());
    }
    fill();
}

} // namespace hublink::ui
