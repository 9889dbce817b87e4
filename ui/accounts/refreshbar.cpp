// SPDX-License-Identifier: MIT
#include "ui/accounts/refreshbar.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

RefreshBar::RefreshBar(AccountsKeeper &keeper, const Registry &registry, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_registry(registry)
    , m_busy(new BusyMark(this))
    , m_text(quietLabel({}, this))
    , m_refresh(new QPushButton(icon(u"refresh"_s), tr("Refresh"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_text->setObjectName(names::refreshState);
    m_text->setWordWrap(false);
    m_refresh->setObjectName(names::refresh);
    m_refresh->setToolTip(tr("Reads all accounts of your projects again (F5)"));
    m_cancel->setAccessibleName(tr("Cancel refresh"));
    row->addWidget(m_busy);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_refresh);
    for (QPushButton *button : {m_refresh, m_cancel})
        button->setAutoDefault(false);
    connect(m_refresh, &QPushButton::clicked, &keeper, &AccountsKeeper::refreshNow);
    connect(m_cancel, &QPushButton::clicked, &keeper, &AccountsKeeper::cancelRefresh);
    connect(&keeper, &AccountsKeeper::refreshBegan, this, [this](const QString &project) {
        showRunning(tr("Refreshing %1…").arg(nameText(project)));
    });
    connect(&keeper, &AccountsKeeper::refreshProgressed, this,
        [this](const QString &project, int seen) {
            showRunning(
                tr("Refreshing %1: %Ln account(s) so far…", nullptr, seen).arg(nameText(project)));
        });
    connect(&keeper, &AccountsKeeper::refreshWaits, this, [this](std::chrono::seconds time) {
        showRunning(
            tr("StackOne asks to wait %1. The refresh goes on by itself.").arg(durationText(time)));
    });
    connect(&keeper, &AccountsKeeper::refreshEnded, this, &RefreshBar::showResting);
    connect(&keeper, &AccountsKeeper::checksHindered, this, &RefreshBar::showResting);
    showResting();
}

void RefreshBar::showRunning(const QString &what)
{
    m_text->setText(what);
    m_busy->show();
    m_cancel->show();
    m_refresh->setEnabled(false);
}

void RefreshBar::showResting()
{
    if (m_keeper.isRefreshing())
        return;
    m_busy->hide();
    m_cancel->hide();
    m_refresh->setEnabled(true);
    const Result<QList<Project>> projects = m_registry.projects();
    QDateTime oldest;
    int refreshed = 0;
    for (const Project &project : projects ? *projects : QList<Project>()) {
        if (!project.keyKept)
            continue;
        ++refreshed;
        if (!oldest.isValid() || project.refreshedAt < oldest)
            oldest = project.refreshedAt;
    }
    setVisible(refreshed > 0);
    QString text = oldest.isValid() ? tr("Last refresh: %1").arg(momentText(oldest))
                                    : tr("Not refreshed yet");
    const bool isRead = !m_keeper.lastError() || m_keeper.lastError()->kind == ErrorKind::Cancelled;
    const std::optional<Error> error = isRead ? m_keeper.checkError() : m_keeper.lastError();
    if (error) {
        text = isRead ? tr("%1. Accounts could not be checked: %2", "state and reason")
                            .arg(text, describe(*error).headline)
            : error->kind == ErrorKind::NothingKept
            ? tr("%1. A project's API key is gone from your keychain; enter it under Projects.")
                  .arg(text)
            : tr("%1. The newest attempt did not work: %2", "state and reason")
                  .arg(text, describe(*error).headline);
        m_text->setToolTip(describe(*error).nextStep);
    } else {
        m_text->setToolTip({});
    }
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

} // namespace hublink::ui
