// SPDX-License-Identifier: MIT
#include "ui/shell/aboutdialog.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct AboutTexts
{
    Q_DECLARE_TR_FUNCTIONS(AboutTexts)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(names::about);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutTexts::tr("About Hublink"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    auto *mark = new QLabel(dialog);
    constexpr int side = 64;
    mark->setPixmap(drawSvg(u":/icons/hublink.svg"_s, {side, side}, dialog->devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    QLabel *name = textLabel(u"Hublink"_s, dialog);
    name->setFont(pageFont(dialog->font()));
    const QString version
        = AboutTexts::tr("Version %1").arg(QCoreApplication::applicationVersion());
    const QString parts
        = u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    column->addWidget(mark);
    for (QLabel *line : {name, textLabel(version, dialog),
             textLabel(AboutTexts::tr("Links business accounts, step by step."), dialog),
             quietLabel(parts, dialog)}) {
        line->setAlignment(Qt::AlignCenter);
        column->addWidget(line);
    }
    column->addSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->addWidget(new CopyButton(
        AboutTexts::tr("Copy for a report"), u"Hublink "_s + version + u", "_s + parts, dialog));
    auto *close = new QPushButton(AboutTexts::tr("Close"), dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    dialog->open();
}

} // namespace hublink::ui
