// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountskeeper.h"
#include "ui/services.h"
#include "ui/text/striptext.h"

#include <QObject>

class QWidget;

namespace hublink::ui {

class MessageStrip;

//! What happened by itself and has to be told: accounts that broke, records that were damaged.
class OwnNews final : public QObject
{
    Q_OBJECT
public:
    OwnNews(const Services &services, AccountsKeeper &keeper, MessageStrip &strip, QWidget *window);

    //! Says once that the records had to be made anew, and looks what comes back.
    void showRescue();

Q_SIGNALS:
    void broke();
    //! The person wants to see the account; `mends`: and do what it needs.
    void accountWanted(const QUuid &account, bool mends);
    //! Projects that were lost are here again.
    void projectsCameBack();

private:
    void onBroke(const QList<AccountRecord> &accounts);
    void onKeysEnd(const QList<std::pair<AccountRecord, QDate>> &accounts);
    void tell(Tone tone, const QString &headline, const QString &body, const QString &button,
        const QUuid &account, bool mends);
    void bringBack(const QStringList &keychainEntries);

    const Services &m_services;
    MessageStrip &m_strip;
    QWidget *m_window;
};

} // namespace hublink::ui
