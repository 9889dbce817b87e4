// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace hublink::ui {

class MessageStrip;
class ValueField;

//! The settings: how often accounts are checked again, whether guides may show pictures from the
//! web, and which StackOne addresses beside the usual ones are trusted. Links from there are
//! followed, and values are sent there.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Services &services, QWidget *parent = nullptr);

private:
    QWidget *buildPictureChoice();
    QWidget *buildRecheckChoice();
    void fill();
    void add();
    void remove();

    const Services &m_services;
    MessageStrip *m_strip;
    QListWidget *m_list;
    QPushButton *m_remove;
    ValueField *m_app;
    ValueField *m_api;
};

} // namespace hublink::ui
