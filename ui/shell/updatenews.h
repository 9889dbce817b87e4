// SPDX-License-Identifier: MIT
#pragma once

#include "app/update/updatewatch.h"
#include "ui/services.h"

#include <memory>

namespace hublink::ui {

class MessageStrip;

//! Tells what is new after an update, and of newer versions, and asks whether to look for them.
class UpdateNews final : public QObject
{
    Q_OBJECT
public:
    //! `strip` must outlive it.
    UpdateNews(const Services &services, MessageStrip &strip, QObject *parent);

    void start();

Q_SIGNALS:
    //! The person wants to read what is new.
    void newsWanted();

private:
    void tellOfUpdate();
    void ask(const QString &host);
    void answer(bool yes);
    void tellOf(const NewerVersion &newer);

    const Services &m_services;
    MessageStrip &m_strip;
    std::unique_ptr<UpdateWatch> m_watch; //!< null: nobody can look
};

} // namespace hublink::ui
