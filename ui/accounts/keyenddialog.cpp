// SPDX-License-Identifier: MIT
#include "ui/accounts/keyenddialog.h"

#include "ui/objectnames.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/primarybutton.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hublink::ui {

KeyEndDialog::KeyEndDialog(const QString &provider, const QDate &end, QWidget *parent)
    : QDialog(parent)
    , m_date(new QDateEdit(this))
{
    setObjectName(names::keyEndDialog);
    setWindowTitle(tr("When the key ends"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(textLabel(
        tr("If %1 shows a last day for the key, note it here. Hublink reminds you two weeks and "
           "one day before, and forgets it when the key is replaced.")
            .arg(provider),
        this));
    m_date->setObjectName(names::keyEndDate);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Last day"));
    m_date->setMinimumDate(QDate::currentDate().addYears(-1));
    constexpr int usualDays = 90;
    m_date->setDate(end.isValid() ? end : QDate::currentDate().addDays(usualDays));
    column->addWidget(m_date, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    auto *never = new QPushButton(tr("It does not end"), this);
    never->setObjectName(names::keyEndNever);
    auto *no = new QPushButton(tr("Cancel"), this);
    auto *yes = new PrimaryButton(tr("Save"), this);
    yes->setObjectName(names::keyEndSave);
    for (QPushButton *button : {never, no})
        button->setAutoDefault(false);
    row->addWidget(never);
    row->addStretch();
    row->addWidget(no);
    row->addWidget(yes);
    column->addLayout(row);
    yes->setDefault(true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_date->date());
        accept();
    });
    connect(never, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        accept();
    });
    m_date->setFocus();
}

} // namespace hublink::ui
