// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace hublink::ui {

//! A part of a guide that stands apart on a soft ground: a remark, with its sign and its word, or a
//! choice like a tab, with its title.
class RemarkBox final : public QWidget
{
    Q_OBJECT
public:
    //! `remark` is a guide's word ("warning", "note", …); empty: a quotation.
    static RemarkBox *forRemark(const QString &remark, QWidget *parent);
    static RemarkBox *forChoice(const QString &title, QWidget *parent);

    QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RemarkBox(Tone tone, const QString &icon, const QString &title, QWidget *parent);

    Tone m_tone;
    QVBoxLayout *m_content;
};

} // namespace hublink::ui
