// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QTableView;
class QWidget;

namespace hublink::ui {

class MainWindow;

//! The values that the tour types: what a person would copy from the practice pages.
struct TourValues
{
    Secret stackOneApiKey;
    Secret hiveApiKey;
    QString hiveUserId;
};

//! Walks the whole main job in the real windows, with key and mouse events, waiting for what is on
//! the screen as a person would. Saves a numbered picture of every page. A wrong key comes first,
//! to show that nothing is lost.
class Tour final : public QObject
{
    Q_OBJECT
public:
    //! `size`: how large the assistant is; empty: as usual.
    Tour(MainWindow &window, const Services &services, TourValues values, QString folder,
        QSize size, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    //! The account is there: in the records, in the Hub and its values in the keychain.
    void succeeded(const QString &report);
    void failed(const QString &reason);

private:
    struct Step
    {
        QString what; //!< for the reason if it never comes to it
        std::function<bool()> ready;
        std::function<void()> act;
    };

    void plan();
    void planFirstPages();
    void planFields();
    void planConnect();
    void planEnd();
    //! The Accounts page with many accounts, and what can be done there.
    void planAccounts();
    void planList();
    void planTools();
    void planMany();
    QTableView *table() const;
    //! Clicks the row of the first account that shows this text.
    void clickRow(const QString &text);
    void backToList();
    void closeWindowOf(const QString &name);
    void look();
    void check();
    void onHubAccount(const AccountRecord &account, const Result<HubAccount> &found);

    QWidget *assistant() const;
    QWidget *find(const QString &name) const;
    bool onPage(int number) const;
    void fill(const QString &name, const QString &text);
    void picture(QWidget *widget, const QString &name);

    MainWindow &m_window;
    const Services &m_services;
    TourValues m_values;
    QString m_folder;
    QSize m_size; //!< of the assistant; empty: as usual
    QList<Step> m_steps;
    int m_pictures = 0;
    QString m_linked; //!< what the linked account is called
    QTimer m_look;
    QElapsedTimer m_waiting;
};

} // namespace hublink::ui
