// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/connectiontrial.h"
#include "ui/services.h"
#include "ui/text/striptext.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hublink::ui {

class BusyMark;
class ValueField;

//! The proxy, further roots for secure connections, and a trial of both.
class NetworkSettings final : public QWidget
{
    Q_OBJECT
public:
    NetworkSettings(const Services &services, QWidget *parent);
    ~NetworkSettings() override;

    //! What the registry holds; what is being typed stays.
    void refill();

Q_SIGNALS:
    //! Something to tell; an empty headline: nothing any more.
    void said(const hublink::ui::StripText &text);

private:
    void addProxy(QVBoxLayout &column);
    void addRoots(QVBoxLayout &column);
    void addTrial(QVBoxLayout &column);
    void onProxyChosen();
    void saveProxy();
    void keep(const OwnProxy &proxy);
    void chooseRoots();
    void setRoots(const QString &file);
    void tryIt();
    void showTrial(const QList<TrialStep> &steps);
    bool tell(const Outcome &outcome);
    void changed();

    const Services &m_services;
    QComboBox *m_proxy = nullptr;
    QWidget *m_ownProxy = nullptr;
    ValueField *m_address = nullptr;
    ValueField *m_user = nullptr;
    ValueField *m_password = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_roots = nullptr;
    QPushButton *m_chooseRoots = nullptr;
    QPushButton *m_forgetRoots = nullptr;
    QPushButton *m_try = nullptr;
    BusyMark *m_busy = nullptr;
    QWidget *m_ladder = nullptr;
    QGridLayout *m_rungs = nullptr;
    std::unique_ptr<Cancellation> m_cancel;
};

} // namespace hublink::ui
