// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace hublink::ui {

//! Asks when the key of an account ends, which most providers show only where it was made.
class KeyEndDialog final : public QDialog
{
    Q_OBJECT
public:
    //! `end` invalid: not known yet.
    KeyEndDialog(const QString &provider, const QDate &end, QWidget *parent);

Q_SIGNALS:
    //! Invalid: it does not end, or nobody knows.
    void chosen(const QDate &end);

private:
    QDateEdit *m_date;
};

} // namespace hublink::ui
