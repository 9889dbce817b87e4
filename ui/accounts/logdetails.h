// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/accounttools.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hublink::ui {

//! One request of an account as StackOne logged it: what was asked, how it ended, and each request
//! that StackOne made to the provider for it.
class LogDetails final : public QScrollArea
{
    Q_OBJECT
public:
    explicit LogDetails(QWidget *parent = nullptr);

    void showEntry(const LogEntry &entry);
    //! Nothing is chosen.
    void clear();

private:
    void replace(QVBoxLayout *column);
    void addStep(const LogStep &step, QVBoxLayout &column);
};

} // namespace hublink::ui
