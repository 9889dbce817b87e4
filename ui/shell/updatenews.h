// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"

#include <QTimer>

namespace hublink::ui {

class MessageStrip;

//! Tells what is new after an update, and of newer versions: where to look for them is set by the
//! person or by whoever runs the computer, and the person is asked once whether to look at all.
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
    void ask();
    void answer(bool yes);
    void look();
    void onFound(const Result<std::optional<NewerVersion>> &found);

    const Services &m_services;
    Registry &m_registry;
    MessageStrip &m_strip;
    QTimer m_timer;
};

} // namespace hublink::ui
