// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/projectrefresh.h"
#include "app/base/backoff.h"

#include <QHash>

#include <deque>

namespace hublink {

//! How often values that are kept here are checked with their providers.
enum class RecheckPace { Off, Daily, Weekly };

RecheckPace recheckPace(const Registry &registry);
Outcome setRecheckPace(Registry &registry, RecheckPace pace);

//! Keeps the list of accounts true while the program runs: reads the projects again now and then,
//! after waking up and when the network is back; checks kept values on a schedule, one account at a
//! time; and says once, of all processes, when an account broke.
//!
//! Being offline changes nothing but the next time to try.
class AccountsKeeper final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        std::chrono::milliseconds first{800}; //!< after start()
        std::chrono::milliseconds refreshEvery{60'000}; //!< or ten times as long as one takes
        std::chrono::milliseconds retryAfter{30'000}; //!< a failure; then doubled, up to the above
        std::chrono::milliseconds tick{30'000}; //!< how often schedules and the clock are looked at
        std::chrono::milliseconds checkPause{3'000}; //!< between two checks
        std::chrono::milliseconds gather{1'500}; //!< news that come together are told together
        ProjectRefresh::Settings refresh{};
    };
    //! Tells, later, whether the system asks for thrift: on battery or on a metered network.
    using Thrift = std::function<void(const std::function<void(bool isThrifty)> &)>;

    AccountsKeeper(LinkPorts ports, const ProviderCatalog &providers, Settings settings,
        Thrift thrift, QObject *parent = nullptr);

    ~AccountsKeeper() override;

    void start();
    //! The person wants it: all projects, as soon as a running refresh is over. May make the
    //! keychain ask for its password, which nothing else here does.
    void refreshNow();
    //! The network is back, or the computer woke up.
    void wakeUp();
    void cancelRefresh();
    bool isRefreshing() const { return m_refreshing; }
    //! Why the last refresh of a project did not get to its end; nothing if it did.
    std::optional<Error> lastError() const { return m_lastError; }
    //! Why scheduled checks cannot be done at the moment; nothing if they can.
    std::optional<Error> checkError() const { return m_checkError; }

Q_SIGNALS:
    void refreshBegan(const QString &project);
    void refreshProgressed(const QString &project, int seen);
    void refreshWaits(std::chrono::seconds time);
    //! All projects were read, or one could not be: see lastError().
    void refreshEnded();
    //! See checkError().
    void checksHindered();
    //! The keys of these accounts end soon, and nobody was told yet.
    void keysEnd(const QList<std::pair<hublink::AccountRecord, QDate>> &accounts);
    //! These accounts broke, and nobody was told yet.
    void broke(const QList<hublink::AccountRecord> &accounts);

private:
    void beginRefresh();
    QStringList projectKeys() const;
    void readProjects();
    void refreshNext();
    void onRefreshed(const Result<RefreshTally> &tally);
    void onTick();
    void lookForEndingKeys();
    void lookForDueChecks();
    void checkNext();
    void askForThrift();
    void checkFirst(bool isThrifty);
    void endChecks(const std::optional<Error> &hindrance);
    void onChecked(const QUuid &account, const Result<AccountRecord> &checked);
    void noteBroken(const QUuid &account);
    void tellBroken();

    LinkPorts m_ports;
    const ProviderCatalog &m_providers;
    Settings m_settings;
    Thrift m_thrift;
    QTimer m_refreshTimer;
    QTimer m_tickTimer;
    QTimer m_checkTimer;
    QTimer m_gatherTimer;
    QDateTime m_lastTick;
    QDateTime m_refreshBegan;
    std::deque<Project> m_toRefresh;
    std::unique_ptr<Cancellation> m_refreshCancel;
    std::optional<Error> m_lastError;
    std::optional<Error> m_checkError;
    Backoff m_retry;
    bool m_refreshing = false;
    bool m_again = false;
    bool m_wanted = false; //!< the person asked for it
    std::deque<QUuid> m_toCheck;
    QHash<QUuid, qint64> m_putOff; //!< not to be checked before; seconds since 1970
    bool m_checking = false;
    Cancellation m_checkCancel;
    QList<QUuid> m_broken;
};

} // namespace hublink
