// SPDX-License-Identifier: MIT
#include "ui/shell/shortcutsdialog.h"

#include "ui/objectnames.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QGridLayout>
#include <QPushButton>

namespace hublink::ui {

void showShortcuts(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(names::shortcuts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(shortcutText(Shortcut::Keys));
    auto *grid = new QGridLayout(dialog);
    grid->setContentsMargins(space::large, space::large, space::large, space::medium);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::small);
    QLabel *heading = headingLabel(shortcutText(Shortcut::Keys), dialog);
    heading->setFont(sectionFont(dialog->font()));
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const Shortcut shortcut : allShortcuts()) {
        auto *keys = new QLabel(keysText(shortcut), dialog);
        QLabel *what = textLabel(shortcutText(shortcut), dialog);
        what->setAccessibleName(what->text() + QStringLiteral(": ") + keys->text());
        grid->addWidget(what, row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignTrailing);
    }
    grid->setRowMinimumHeight(row, space::small);
    auto *close = new QPushButton(QDialog::tr("Close"), dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    grid->addWidget(close, row + 1, 0, 1, 2, Qt::AlignTrailing);
    dialog->open();
}

} // namespace hublink::ui
