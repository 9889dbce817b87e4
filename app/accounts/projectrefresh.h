// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/openproject.h"
#include "app/accounts/requestpace.h"
#include "app/base/backoff.h"
#include "app/base/singleuse.h"
#include "app/provider/providercatalog.h"

#include <QSet>
#include <QTimer>

namespace hublink {

//! What a refresh has found.
struct RefreshTally
{
    int seen = 0;
    int added = 0;
    int changed = 0;
    int gone = 0;
    int elsewhere = 0; //!< shown by another project of this computer already
    bool byAnother = false; //!< another process is at it; nothing was asked
};

//! Reads all accounts of a project, page by page, and records what is new, changed or gone.
//! Single-use. Politely paced; waits when StackOne asks for it; asks again when a page fails.
//!
//! Pages are a moving target: an account that is removed while one reads shifts the others. So an
//! account counts as gone only if it is missing and StackOne, asked for it, does not know it.
//! A gone account whose values are kept here stays in the list as broken; others leave it.
//!
//! An error means that the list was not read to its end. What was read stays recorded, and nothing
//! counts as gone. Errors: NothingKept (no key), the keychain's, the Hub's, the registry's.
class ProjectRefresh final : public SingleUse<Result<RefreshTally>>
{
    Q_OBJECT
public:
    struct Settings
    {
        int pageSize = 100;
        RequestPace::Limits pace{};
        std::chrono::milliseconds firstPause{2000}; //!< after a failed page, then doubled
        int repeats = 3; //!< of one page
        int mostAsked = 300; //!< so many missing accounts are asked for in one refresh
    };
    ProjectRefresh(LinkPorts ports, const ProviderCatalog &providers, const QUuid &project,
        Settings settings, QObject *parent = nullptr);

    void start(Cancellation *cancel);

Q_SIGNALS:
    void progressed(int seen);
    //! StackOne asked to wait.
    void waiting(std::chrono::seconds time);
    //! It was fine and StackOne now reports a problem.
    void broke(const QUuid &account);

private:
    // in the order in which they happen
    void onOpened(const Result<OpenProject> &project);
    void askForPage();
    void onPage(const Result<AccountsPage> &page);
    void takeOverPage();
    bool takeOver(const QList<HubAccount> &accounts);
    void onTakenOver();
    bool isLast(const AccountsPage &page);
    void lookForMissing();
    void askForNextMissing();
    void onMissing(const Result<HubAccount> &account);
    void recordGone();
    void end(Result<RefreshTally> result);

    void worked();
    bool repeatAfter(const Error &error, const std::function<void()> &again);
    void later(std::chrono::milliseconds time, const std::function<void()> &work);
    void paced(const std::function<void()> &request);
    AccountStore::Decision decide(
        const QList<HubAccount> &accounts, const QList<AccountRecord> &known);
    bool isOurs(const AccountRecord &record) const;
    QString lease() const;

    LinkPorts m_ports;
    const ProviderCatalog &m_providers;
    QUuid m_project;
    Settings m_settings;
    QPointer<Cancellation> m_cancel;
    OpenProject m_open;
    QSet<QUuid> m_sameAddress; //!< projects whose accounts could be ours, too
    RequestPace m_pace;
    QTimer m_timer;
    std::function<void()> m_work;
    AccountsQuery m_query;
    AccountsPage m_page; //!< the one that is taken over
    qsizetype m_taken = 0; //!< so many of its accounts
    bool m_newOnPage = false;
    QList<QUuid> m_broken;
    int m_stalePages = 0;
    int m_asked = 0;
    Backoff m_backoff; //!< of a page that failed
    Backoff m_whenAsked; //!< … that StackOne wants to be asked for later
    QSet<QString> m_seen;
    qint64 m_compared = 0;
    QStringList m_missing;
    QStringList m_gone;
    RefreshTally m_tally;
};

} // namespace hublink
