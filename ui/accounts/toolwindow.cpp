// SPDX-License-Identifier: MIT
#include "ui/accounts/toolwindow.h"

#include "app/base/future.h"
#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hublink::ui {

ToolWindow::ToolWindow(
    const Services &services, const AccountRecord &account, const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_services(services)
    , m_account(account)
    , m_strip(new MessageStrip(this))
    , m_content(new QVBoxLayout)
    , m_below(new QHBoxLayout)
    , m_busy(new BusyMark(this))
    , m_busyText(textLabel({}, this))
    , m_stop(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    QLabel *heading = headingLabel(title, this);
    heading->setFont(pageFont(font()));
    column->addWidget(heading);
    column->addWidget(m_strip);
    column->addLayout(m_content, 1);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_stop, close}) {
        button->setAutoDefault(false);
    }
    m_stop->setObjectName(names::cancel);
    m_busyText->setWordWrap(false);
    m_below->addWidget(m_busy);
    m_below->addWidget(m_busyText, 1);
    m_below->addWidget(m_stop);
    m_below->addWidget(close);
    column->addLayout(m_below);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            m_cancel->request();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_busy->hide();
    m_stop->hide();
}

ToolWindow::~ToolWindow()
{
    requestLater(std::move(m_cancel));
}

void ToolWindow::addBelow(QPushButton *button)
{
    button->setAutoDefault(false);
    m_below->insertWidget(m_below->count() - 1, button);
}

void ToolWindow::setBusy(const QString &what)
{
    m_isBusy = !what.isEmpty();
    m_busy->setVisible(m_isBusy);
    m_stop->setVisible(m_isBusy);
    m_busyText->setText(what);
    busyChanged();
}

void ToolWindow::withProject(const QString &what, const Work &work)
{
    m_strip->clear();
    setBusy(what);
    m_cancel = std::make_unique<Cancellation>();
    openProject(m_services.ports, m_account.project, m_cancel.get())
        .then(ifAlive<Result<OpenProject>>(this, [this, work](const Result<OpenProject> &project) {
            if (!project)
                return fail(project.error(), {});
            work(*project->hub->tools(m_account.hubAccountId), m_cancel.get());
        }));
}

void ToolWindow::callEnded()
{
    setBusy({});
}

void ToolWindow::fail(const Error &error, const std::function<void()> &again)
{
    if (error.kind == ErrorKind::Cancelled && !isVisible())
        return;
    setBusy({});
    StripText text = describe(error).strip();
    if (error.kind == ErrorKind::NothingKept) {
        text.headline = tr("The API key of the StackOne project is not kept on this computer.");
        text.body = tr("Enter it under Projects in the main window, then come back.");
    } else if (error.kind == ErrorKind::PermissionMissing) {
        text.body = tr("In StackOne, give the API key the scopes Platform API and Actions.");
    }
    m_strip->say(text);
    if (!again)
        return;
    QPushButton *button = m_strip->addAction(tr("Try again"), names::tryAgain);
    connect(button, &QPushButton::clicked, this, again);
}

} // namespace hublink::ui
