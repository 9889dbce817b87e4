// SPDX-License-Identifier: MIT
#include "ui/settings/updatesettings.h"

#include "app/base/settingnames.h"
#include "ui/objectnames.h"
#include "ui/settings/settingrow.h"
#include "ui/text/errortext.h"
#include "ui/widgets/valuefield.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

UpdateSettings::UpdateSettings(Registry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_wish(new QCheckBox(this))
    , m_address(new ValueField({.key = names::updateAddress,
                                   .label = tr("Address"),
                                   .holds = ValueKind::Address,
                                   .placeholder = u"https://"_s,
                                   .description = tr("Where newer versions are announced. Empty: "
                                                     "nobody is asked."),
                                   .secret = false,
                                   .required = false},
          {}, this, ValueField::Source::Typed))
    , m_save(new QPushButton(tr("Use this address"), this))
{
    m_wish->setObjectName(names::updateSwitch);
    m_save->setObjectName(names::updateSave);
    m_save->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new SettingRow(tr("Look for newer versions once a day"),
        tr("Tells nothing but the version of Hublink, and installs nothing."), m_wish, this));
    column->addWidget(m_address);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_wish, &QCheckBox::toggled, this, &UpdateSettings::setWish);
    connect(m_save, &QPushButton::clicked, this, &UpdateSettings::save);
}

void UpdateSettings::refill()
{
    const QSignalBlocker quiet(m_wish);
    m_wish->setChecked(m_registry.isOn(updatesSetting));
    m_wish->setEnabled(!m_registry.isFixed(updatesSetting));
    m_address->setValue(Secret(m_registry.text(updateAddressSetting)));
    const bool isFixed = m_registry.isFixed(updateAddressSetting);
    m_address->setEnabled(!isFixed);
    m_save->setVisible(!isFixed);
}

void UpdateSettings::setWish(bool yes)
{
    const Outcome saved = m_registry.setText(updatesSetting, yes ? switchedOn : u"no"_s);
    if (!saved)
        Q_EMIT said(describe(saved.error()).strip());
}

void UpdateSettings::save()
{
    Q_EMIT said({});
    const QString address = m_address->value().exposeText().trimmed();
    m_address->setValue(Secret(address));
    if (!m_address->checkAddress())
        return;
    if (const Outcome saved = m_registry.setText(updateAddressSetting, address); !saved)
        Q_EMIT said(describe(saved.error()).strip());
}

} // namespace hublink::ui
