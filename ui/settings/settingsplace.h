// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"
#include "ui/text/striptext.h"
#include "ui/widgets/place.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace hublink::ui {

class NetworkSettings;
class SettingRow;
class UpdateSettings;
class ValueField;

//! The settings: how the program looks, how often accounts are checked again, whether guides may
//! show pictures from the web, and which StackOne addresses beside the usual ones are trusted.
//! Links from there are followed, and values are sent there.
class SettingsPlace final : public Place
{
    Q_OBJECT
public:
    SettingsPlace(const Services &services, QWidget *parent);

    //! Settings are changed elsewhere, too.
    void enter() override;

private:
    void addLook();
    void addLanguage();
    void addChecks();
    void addAutostart();
    void addNetwork();
    void addUpdates();
    void addSetup();
    void tell(const StripText &text);
    void addAddresses();
    //! A setting that the policy fixes says so and cannot be changed.
    void addRow(
        const QString &title, const QString &about, QWidget *control, const QString &setting);
    void addHeading(const QString &text);
    void addSwitch(
        const QString &title, const QString &about, const QString &name, const QString &setting);
    void fill();
    void add();
    void remove();

    const Services &m_services;
    QWidget *m_sheet;
    QList<std::pair<QCheckBox *, QString>> m_switches; //!< with their settings
    NetworkSettings *m_network = nullptr;
    UpdateSettings *m_updates = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    ValueField *m_app = nullptr;
    ValueField *m_api = nullptr;
};

} // namespace hublink::ui
