// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/consent.h"

#include <QDialog>

namespace hublink::ui {

//! Asks whether an AI app may use a tool of a linked account. Everything that the app says is shown
//! as text. Closing it means no.
class ConsentDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConsentDialog(const ConsentQuestion &question, QWidget *parent = nullptr);

    ConsentAnswer answer() const { return m_answer; }

private:
    ConsentAnswer m_answer = ConsentAnswer::No;
};

} // namespace hublink::ui
