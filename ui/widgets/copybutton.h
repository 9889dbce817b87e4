// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/elidingbutton.h"

namespace hublink::ui {

//! Copies a text and says for a moment that it did.
class CopyButton final : public ElidingButton
{
    Q_OBJECT
public:
    CopyButton(const QString &label, QString text, QWidget *parent = nullptr);
    void setCopiedText(const QString &text) { m_text = text; }
    //! The text opens something, like a link with a token; see copySensitive().
    void setSensitive();

private:
    void copy();

    QString m_label;
    QString m_text;
    bool m_isSensitive = false;
};

} // namespace hublink::ui
