// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace hublink::ui {

//! What stands where there is nothing to show: a drawing, a sentence, what it means, and the one
//! thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    //! `icon` is one of the program's family. Takes `act` over; it may be null.
    EmptyState(const QString &icon, const QString &headline, const QString &about, QPushButton *act,
        QWidget *parent);
};

} // namespace hublink::ui
