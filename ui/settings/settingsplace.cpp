// SPDX-License-Identifier: MIT
#include "ui/settings/settingsplace.h"

#include "app/base/platform/autostart.h"
#include "app/base/platform/session.h"
#include "app/base/settingnames.h"
#include "app/language.h"
#include "ui/objectnames.h"
#include "ui/settings/networksettings.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/setupsettings.h"
#include "ui/settings/updatesettings.h"
#include "ui/style/motion.h"
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

namespace {

//! What a language calls itself: not one of its countries, and as a name.
QString ownNameOf(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    QString name = QLocale(code).nativeLanguageName();
    return name.replace(0, 1, name.first(1).toUpper());
}

} // namespace

SettingsPlace::SettingsPlace(const Services &services, QWidget *parent)
    : Place(tr("Settings"), parent)
    , m_services(services)
    , m_sheet(new QWidget)
{
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addLook();
    addChecks();
    if (platform::canStartWithSession())
        addAutostart();
    addNetwork();
    addAddresses();
    addUpdates();
    addSetup();
    column->addStretch();
    addColumn(m_sheet, 1);
}

void SettingsPlace::addHeading(const QString &text)
{
    QLabel *heading = headingLabel(text, m_sheet);
    heading->setFont(sectionFont(font()));
    heading->setContentsMargins(0, space::medium, 0, 0);
    m_sheet->layout()->addWidget(heading);
}

void SettingsPlace::addRow(
    const QString &title, const QString &about, QWidget *control, const QString &setting)
{
    const bool isFixed = m_services.ports.registry.isFixed(setting);
    const QString managed = tr("Set by your IT department.");
    const QString text = !isFixed ? about : about.isEmpty() ? managed : about + u' ' + managed;
    m_sheet->layout()->addWidget(new SettingRow(title, text, control, m_sheet));
    control->setEnabled(!isFixed);
}

void SettingsPlace::addSwitch(
    const QString &title, const QString &about, const QString &name, const QString &setting)
{
    auto *box = new QCheckBox(m_sheet);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, [this, setting](bool yes) {
        const Outcome saved = m_services.ports.registry.setOn(setting, yes);
        if (!saved)
            strip().say(describe(saved.error()).strip());
    });
    addRow(title, about, box, setting);
    m_switches.append({box, setting});
}

void SettingsPlace::enter()
{
    for (const auto &[box, setting] : std::as_const(m_switches)) {
        const QSignalBlocker quiet(box);
        box->setChecked(m_services.ports.registry.isOn(setting));
    }
    m_network->refill();
    m_updates->refill();
    fill();
}

void SettingsPlace::addLook()
{
    addHeading(tr("Appearance"));
    auto *box = new QComboBox(m_sheet);
    box->setObjectName(names::theme);
    box->addItem(tr("As the system"), int(ThemeChoice::System));
    box->addItem(tr("Light"), int(ThemeChoice::Light));
    box->addItem(tr("Dark"), int(ThemeChoice::Dark));
    box->addItem(tr("High contrast"), int(ThemeChoice::Contrast));
    const ThemeChoice kept = themeNamed(m_services.ports.registry.text(themeSetting));
    box->setCurrentIndex(box->findData(int(kept)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const auto choice = ThemeChoice(box->currentData().toInt());
        setThemeChoice(choice);
        const Outcome saved = m_services.ports.registry.setText(themeSetting, themeName(choice));
        if (!saved)
            strip().say(describe(saved.error()).strip());
    });
    addRow(tr("Theme"), {}, box, themeSetting);
    if (m_services.speak)
        addLanguage();
    addSwitch(tr("Reduce motion"), tr("Pages change without moving."), names::motion, stillSetting);
    connect(m_switches.last().first, &QCheckBox::toggled, this,
        [](bool isStill) { wantMotion(!isStill); });
}

void SettingsPlace::addLanguage()
{
    auto *box = new QComboBox(m_sheet);
    box->setObjectName(names::language);
    box->addItem(tr("As the system"), QString());
    for (const QString &code : knownLanguages()) {
        box->addItem(ownNameOf(code), code);
    }
    box->setCurrentIndex(
        std::max(0, box->findData(m_services.ports.registry.text(languageSetting))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const QString code = box->currentData().toString();
        const Outcome saved = m_services.ports.registry.setText(languageSetting, code);
        if (!saved)
            return strip().say(describe(saved.error()).strip());
        m_services.speak(code);
    });
    addRow(tr("Language"),
        tr("Changes at once, or when the assistant that is open has been closed."), box,
        languageSetting);
}

void SettingsPlace::addChecks()
{
    addHeading(tr("Accounts and guides"));
    auto *box = new QComboBox(m_sheet);
    box->setObjectName(names::recheck);
    box->addItem(tr("Every day"), int(RecheckPace::Daily));
    box->addItem(tr("Every week"), int(RecheckPace::Weekly));
    box->addItem(tr("Never by itself"), int(RecheckPace::Off));
    box->setCurrentIndex(box->findData(int(recheckPace(m_services.ports.registry))));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        const Outcome saved
            = setRecheckPace(m_services.ports.registry, RecheckPace(box->currentData().toInt()));
        if (!saved)
            strip().say(describe(saved.error()).strip());
    });
    addRow(tr("Check kept values again"),
        tr("Values in your keychain are checked with their providers, one account at a time, "
           "never on battery or on a metered network."),
        box, recheckSetting);
    addSwitch(tr("Show pictures of guides from the web"),
        tr("The other computer sees that somebody reads the guide."), names::webPictures,
        webPicturesSetting);
}

void SettingsPlace::addAutostart()
{
    auto *box = new QCheckBox(m_sheet);
    box->setObjectName(names::autostart);
    box->setChecked(platform::startsWithSession());
    connect(box, &QCheckBox::toggled, this, [this, box](bool yes) {
        if (platform::setStartsWithSession(yes, platform::ownProgram()))
            return strip().clear();
        const QSignalBlocker quiet(box);
        box->setChecked(!yes);
        strip().say({Tone::Bad, tr("This could not be changed."),
            tr("Check whether you may write to the configuration of your desktop.")});
    });
    m_sheet->layout()->addWidget(new SettingRow(tr("Start with the computer, in the background"),
        tr("Hublink follows your accounts without its window and tells when one stops working."),
        box, m_sheet));
}

void SettingsPlace::addNetwork()
{
    addHeading(tr("Network"));
    m_network = new NetworkSettings(m_services, m_sheet);
    m_sheet->layout()->addWidget(m_network);
    connect(m_network, &NetworkSettings::said, this, &SettingsPlace::tell);
}

void SettingsPlace::addUpdates()
{
    addHeading(tr("Newer versions"));
    m_updates = new UpdateSettings(m_services.ports.registry, m_sheet);
    m_sheet->layout()->addWidget(m_updates);
    connect(m_updates, &UpdateSettings::said, this, &SettingsPlace::tell);
}

void SettingsPlace::addSetup()
{
    addHeading(tr("Another computer"));
    auto *setup = new SetupSettings(m_services.ports.registry, m_sheet);
    m_sheet->layout()->addWidget(setup);
    connect(setup, &SetupSettings::said, this, &SettingsPlace::tell);
    connect(setup, &SetupSettings::loaded, this, &SettingsPlace::enter);
}

void SettingsPlace::tell(const StripText &text)
{
    text.headline.isEmpty() ? strip().clear() : strip().say(text);
}

void SettingsPlace::addAddresses()
{
    addHeading(tr("Other StackOne addresses"));
    auto *column = static_cast<QVBoxLayout *>(m_sheet->layout());
    const bool isFixed = m_services.ports.registry.policy().addresses.has_value();
    if (isFixed)
        column->addWidget(textLabel(tr("Set by your IT department."), m_sheet));
    column->addWidget(quietLabel(
        tr("Hublink follows links from stackone.com. Add another address only if you know who runs "
           "it: what you fill out after following a link from there is sent there."),
        m_sheet));
    m_list = new QListWidget(m_sheet);
    m_list->setObjectName(names::trustedList);
    m_list->setAccessibleName(tr("Trusted addresses"));
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_remove = new QPushButton(tr("Remove"), m_sheet);
    m_remove->setObjectName(names::trustedRemove);
    auto *addButton = new QPushButton(tr("Trust this address"), m_sheet);
    addButton->setObjectName(names::trustedAdd);
    const auto field = [this](const QString &key, const QString &label, const QString &about) {
        return new ValueField({.key = key,
                                  .label = label,
                                  .holds = ValueKind::Address,
                                  .placeholder = u"https://"_s,
                                  .description = about,
                                  .secret = false},
            {}, m_sheet, ValueField::Source::Typed);
    };
    m_app = field(names::trustedApp, tr("Web address"), tr("What the links begin with."));
    m_api = field(names::trustedApi, tr("API address"), tr("Where the values are sent."));
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    m_remove->setVisible(!isFixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_app, 1, Qt::AlignTop);
    row->addWidget(m_api, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(addButton, 0, Qt::AlignLeading);
    for (QPushButton *button : {m_remove, addButton})
        button->setAutoDefault(false);
    for (QWidget *part : QList<QWidget *>{m_app, m_api, addButton})
        part->setVisible(!isFixed);
    connect(addButton, &QPushButton::clicked, this, &SettingsPlace::add);
    connect(m_remove, &QPushButton::clicked, this, &SettingsPlace::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void SettingsPlace::fill()
{
    m_list->clear();
    const Result<QList<TrustedAddress>> known = m_services.ports.registry.trustedAddresses();
    if (!known)
        return strip().say(describe(known.error()).strip());
    for (const TrustedAddress &address : *known) {
        auto *item = new QListWidgetItem(tr("%1, values to %2").arg(address.app, address.api));
        item->setData(Qt::UserRole, address.app);
        m_list->addItem(item);
    }
    m_remove->setEnabled(false);
}

void SettingsPlace::add()
{
    strip().clear();
    if (!m_app->checkAddress() || !m_api->checkAddress())
        return;
    const TrustedAddress address{m_app->value().exposeText(), m_api->value().exposeText()};
    if (const Outcome saved = m_services.ports.registry.saveTrustedAddress(address); !saved)
        return strip().say(describe(saved.error()).strip());
    m_app->wipe();
    m_api->wipe();
    fill();
}

void SettingsPlace::remove()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    for (const QListWidgetItem *item : chosen) {
        const QString app = item->data(Qt::UserRole).toString();
        if (const Outcome removed = m_services.ports.registry.removeTrustedAddress(app); !removed)
            return strip().say(describe(removed.error()).strip());
    }
    fill();
}

} // namespace hublink::ui
