// SPDX-License-Identifier: MIT
#include "ui/settings/setupsettings.h"

#include "ui/objectnames.h"
#include "ui/settings/settingrow.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

SetupSettings::SetupSettings(Registry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *save = new QPushButton(tr("Save…"), buttons);
    save->setObjectName(names::setupSave);
    save->setAccessibleName(tr("Save the set-up to a file"));
    auto *load = new QPushButton(tr("Load…"), buttons);
    load->setObjectName(names::setupLoad);
    load->setAccessibleName(tr("Load a set-up from a file"));
    for (QPushButton *button : {save, load}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SettingRow(tr("Accounts, projects and settings as a file"),
        tr("To take everything along. Keys and values stay in the keychain of this computer; they "
           "are entered again on the other one."),
        buttons, this));
    connect(save, &QPushButton::clicked, this, &SetupSettings::chooseSave);
    connect(load, &QPushButton::clicked, this, &SetupSettings::chooseLoad);
}

// ---- save

void SetupSettings::chooseSave()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the set-up"), u"hublink-setup.json"_s, tr("Set-ups (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SetupSettings::save);
    dialog->open();
}

void SetupSettings::save(const QString &file)
{
    const Outcome saved = saveSetup(m_registry, file);
    if (!saved) {
        return Q_EMIT said({Tone::Bad, tr("The file could not be saved."),
            tr("Check whether you may write there and whether there is room, then try again."),
            saved.error().detail});
    }
    Q_EMIT said({Tone::Good, tr("The set-up is saved."),
        tr("On the other computer, load it in the settings of Hublink. It holds no secrets, but it "
           "names your accounts and their owners.")});
}

// ---- load

void SetupSettings::chooseLoad()
{
    auto *dialog = new QFileDialog(this, tr("Load a set-up"), {}, tr("Set-ups (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SetupSettings::load);
    dialog->open();
}

void SetupSettings::load(const QString &file)
{
    Q_EMIT said({});
    const Result<Setup> setup = loadSetup(file);
    if (!setup && setup.error().kind == ErrorKind::StorageFailed) {
        return Q_EMIT said({Tone::Bad, tr("The file cannot be read."),
            tr("Check whether it is still there and whether you may read it."),
            setup.error().detail});
    }
    if (!setup) {
        return Q_EMIT said({Tone::Bad, tr("This file is no set-up that Hublink can load."),
            tr("Choose a file that was saved in the settings of Hublink."), setup.error().detail});
    }
    const Result<SetupNews> news = newsOf(m_registry, *setup);
    if (!news)
        return Q_EMIT said(describe(news.error()).strip());
    confirm(*news);
}

//! What is trusted or shown after it was loaded is told before.
void SetupSettings::confirm(const SetupNews &news)
{
    const Setup &added = news.added;
    QStringList lines;
    lines.append(tr("%n account(s)", nullptr, int(added.accounts.size())));
    lines.append(tr("%n project(s)", nullptr, int(added.projects.size())));
    lines.append(tr("%n setting(s)", nullptr, int(added.settings.size())));
    for (const Project &project : added.projects) {
        if (!project.api.isEmpty())
            lines.append(tr("The project %1 is at %2.").arg(nameText(project.name), project.api));
    }
    for (const TrustedAddress &address : added.addresses) {
        lines.append(tr("Links from %1 will be trusted; what you enter for them goes to %2.")
                         .arg(address.app, address.api));
    }
    if (news.known > 0)
        lines.append(tr("%n are here already and stay as they are.", nullptr, news.known));
    if (news.forbidden > 0)
        lines.append(tr("%n are not allowed on this computer.", nullptr, news.forbidden));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Load a set-up"),
        tr("Add this to Hublink?"), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Add it"), QMessageBox::AcceptRole);
    yes->setObjectName(names::setupConfirm);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, news] { add(news); });
    box->open();
}

void SetupSettings::add(const SetupNews &news)
{
    if (const Outcome added = addNews(m_registry, news); !added)
        return Q_EMIT said(describe(added.error()).strip());
    Q_EMIT loaded();
    Q_EMIT said({Tone::Good, tr("The set-up is loaded."),
        tr("Enter the API key of each project in Projects. Accounts that were kept on the other "
           "computer alone ask for their values on the Accounts page.")});
}

} // namespace hublink::ui
