// SPDX-License-Identifier: MIT
#include "app/accounts/projectrefresh.h"

#include "app/accounts/accountstate.h"
#include "app/base/logging.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! A page takes a second or so; a process that died keeps the others waiting no longer than this.
constexpr std::chrono::seconds refreshLeaseLife{90};
constexpr std::chrono::seconds longestWait{120};
//! Written or compared at a time, so that the windows stay alive in between.
constexpr int slice = 2000;
constexpr qsizetype goneSlice = 100;

} // namespace

ProjectRefresh::ProjectRefresh(LinkPorts ports, const ProviderCatalog &providers,
    const QUuid &project, Settings settings, QObject *parent)
    : SingleUse(parent)
    , m_ports(std::move(ports))
    , m_providers(providers)
    , m_project(project)
    , m_settings(settings)
    , m_pace(settings.pace)
    , m_backoff({.first = settings.firstPause, .tries = settings.repeats})
    , m_whenAsked({.first = settings.firstPause, .tries = 2 * settings.repeats})
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto work = std::exchange(m_work, nullptr))
            work();
    });
}

QString ProjectRefresh::lease() const
{
    return u"refresh "_s + m_project.toString(QUuid::WithoutBraces);
}

void ProjectRefresh::start(Cancellation *cancel)
{
    m_cancel = cancel;
    if (cancel) {
        connect(cancel, &Cancellation::requested, this, [this] {
            // A request that runs ends by itself; only a pause has to be ended here.
            if (std::exchange(m_work, nullptr))
                end(Error{.kind = ErrorKind::Cancelled, .party = {}});
        });
    }
    const Outcome taken = m_ports.registry.takeLease(lease(), m_ports.clock(), refreshLeaseLife);
    if (!taken) {
        m_tally.byAnother = taken.error().kind == ErrorKind::BusyElsewhere;
        return m_tally.byAnother ? end(m_tally) : end(taken.error());
    }
    openProject(m_ports, m_project, cancel).then(this, [this](const Result<OpenProject> &project) {
        onOpened(project);
    });
}

void ProjectRefresh::onOpened(const Result<OpenProject> &project)
{
    if (!project)
        return end(project.error());
    m_open = *project;
    const Result<QList<Project>> all = m_ports.registry.projects();
    if (!all)
        return end(all.error());
    for (const Project &other : *all) {
        if (other.api == m_open.project.api)
            m_sameAddress.insert(other.uuid);
    }
    m_query.size = m_settings.pageSize;
    askForPage();
}

// ---- the list, page by page

void ProjectRefresh::askForPage()
{
    paced([this] {
        m_open.hub->listAccounts(m_query, m_cancel)
            .then(this, [this](const Result<AccountsPage> &page) { onPage(page); });
    });
}

void ProjectRefresh::onPage(const Result<AccountsPage> &page)
{
    if (!page) {
        if (!repeatAfter(page.error(), [this] { askForPage(); }))
            end(page.error());
        return;
    }
    worked();
    m_page = *page;
    m_taken = 0;
    m_newOnPage = std::any_of(page->accounts.cbegin(), page->accounts.cend(),
        [this](const HubAccount &account) { return !m_seen.contains(account.id); });
    takeOverPage();
}

void ProjectRefresh::onTakenOver()
{
    (void)m_ports.registry.takeLease(lease(), m_ports.clock(), refreshLeaseLife);
    m_tally.seen = int(m_seen.size());
    Q_EMIT progressed(m_tally.seen);
    if (isLast(m_page))
        return lookForMissing();
    m_query.cursor = m_page.cursor;
    ++m_query.page;
    askForPage();
}

bool ProjectRefresh::isLast(const AccountsPage &page)
{
    if (page.accounts.isEmpty() && page.unreadable == 0)
        return true;
    // New accounts push others to the next page, so one page may repeat the one before. Who
    // repeats oneself twice has nothing more to say, whatever page or cursor is asked for.
    m_stalePages = m_newOnPage ? 0 : m_stalePages + 1;
    if (m_stalePages > 1)
        return true;
    // With a cursor, its absence is the end; without one, only an empty page is: a service may give
    // less than was asked for on any page.
    return page.cursor.isEmpty() && !m_query.cursor.isEmpty();
}

//! A part of the page at a time: a server may send any number of accounts, and the window is to
//! stay alive meanwhile.
void ProjectRefresh::takeOverPage()
{
    constexpr qsizetype mostAtOnce = 500;
    const QList<HubAccount> part = m_page.accounts.mid(m_taken, mostAtOnce);
    if (!part.isEmpty() && !takeOver(part))
        return;
    m_taken += part.size();
    if (m_taken >= m_page.accounts.size())
        return onTakenOver();
    later(std::chrono::milliseconds(0), [this] { takeOverPage(); });
}

//! False: the refresh has ended.
bool ProjectRefresh::takeOver(const QList<HubAccount> &accounts)
{
    QStringList ids;
    for (const HubAccount &account : accounts)
        ids.append(account.id);
    const RefreshTally before = m_tally;
    bool isProjectGone = false;
    const Outcome taken
        = m_ports.registry.accountStore().takeOver(ids, [&](const QList<AccountRecord> &known) {
              m_tally = before; // it may be asked twice
              m_broken.clear();
              // Somebody may have removed the project meanwhile.
              const auto project = m_ports.registry.project(m_project);
              isProjectGone = project && !*project;
              return isProjectGone ? AccountStore::Decision() : decide(accounts, known);
          });
    if (!taken || isProjectGone) {
        end(taken ? Error{.kind = ErrorKind::NotFound, .party = {}} : taken.error());
        return false;
    }
    for (const QUuid &account : std::exchange(m_broken, {}))
        Q_EMIT broke(account);
    for (const QString &id : std::as_const(ids))
        m_seen.insert(id);
    return true;
}

bool ProjectRefresh::isOurs(const AccountRecord &record) const
{
    // One that was linked with a given link belongs to nobody yet.
    return record.project == m_project || (record.project.isNull() && m_open.project.api.isEmpty());
}

AccountStore::Decision ProjectRefresh::decide(
    const QList<HubAccount> &accounts, const QList<AccountRecord> &known)
{
    AccountStore::Decision decision;
    QSet<QString> done;
    const QDateTime now = m_ports.clock();
    for (const HubAccount &account : accounts) {
        if (m_seen.contains(account.id) || done.contains(account.id))
            continue;
        done.insert(account.id);
        const AccountRecord *mine = nullptr;
        bool isElsewhere = false;
        for (const AccountRecord &record : known) {
            if (record.hubAccountId != account.id)
                continue;
            if (!isOurs(record)) {
                isElsewhere = isElsewhere || m_sameAddress.contains(record.project);
                continue;
            }
            // Two processes may have recorded the same account at the same moment.
            const AccountRecord *other = std::exchange(mine, &record);
            if (other && other->keptInKeychain)
                std::swap(mine, other);
            if (other && !other->keptInKeychain)
                decision.drop.append(other->uuid);
        }
        if (!mine && isElsewhere) {
            ++m_tally.elsewhere;
            continue;
        }
        AccountRecord record = mine ? *mine : AccountRecord();
        if (mine && mine->project == m_project && mine->hubMark == hubMarkOf(account))
            continue;
        record.project = m_project;
        applyNews(record, account);
        if (!mine) {
            record.uuid = QUuid::createUuid();
            record.connectedAt = account.createdAt.isValid() ? account.createdAt : now;
            if (account.providerName.isEmpty())
                record.providerName = m_providers.find(account.provider, account.provider).name;
            ++m_tally.added;
        } else {
            ++m_tally.changed;
            const std::optional<TimelineEntry> event = eventOf(*mine, record, now);
            if (event && !mine->hubMark.isEmpty()) {
                decision.events.append({record.uuid, *event});
                if (event->event == AccountEvent::Failed)
                    m_broken.append(record.uuid);
            }
        }
        decision.write.append(record);
    }
    return decision;
}

// ---- what is missing, and whether it is gone

void ProjectRefresh::lookForMissing()
{
    const Result<std::pair<QStringList, qint64>> part
        = m_ports.registry.accountStore().hubIdSlice(m_project, m_compared, slice);
    if (!part)
        return end(part.error());
    m_compared = part->second;
    for (const QString &id : part->first) {
        if (!m_seen.contains(id))
            m_missing.append(id);
    }
    if (!part->first.isEmpty())
        return later(std::chrono::milliseconds(0), [this] { lookForMissing(); });
    askForNextMissing();
}

//! A list proves nothing about who is not on it: pages move, and services have bad days. So nobody
//! is gone whom StackOne was not asked about. Not too many at once; the next refresh goes on.
void ProjectRefresh::askForNextMissing()
{
    if (m_missing.isEmpty() || m_asked >= m_settings.mostAsked)
        return recordGone();
    ++m_asked;
    paced([this] {
        m_open.hub->readAccount(m_missing.first(), m_cancel)
            .then(this, [this](const Result<HubAccount> &account) { onMissing(account); });
    });
}

void ProjectRefresh::onMissing(const Result<HubAccount> &account)
{
    if (!account && account.error().kind == ErrorKind::NotFound) {
        worked();
        m_gone.append(m_missing.takeFirst());
        return askForNextMissing();
    }
    if (account) {
        worked();
        m_missing.removeFirst();
        return takeOver({*account}) ? askForNextMissing() : void();
    }
    if (repeatAfter(account.error(), [this] { askForNextMissing(); }))
        return;
    // Not knowing is no proof. The next refresh asks again.
    m_missing.clear();
    recordGone();
}

void ProjectRefresh::recordGone()
{
    const QStringList ids = m_gone.mid(0, goneSlice);
    m_gone.remove(0, ids.size());
    if (!ids.isEmpty()) {
        int gone = 0;
        const QDateTime now = m_ports.clock();
        const Outcome done
            = m_ports.registry.accountStore().takeOver(ids, [&](const QList<AccountRecord> &known) {
                  AccountStore::Decision decision;
                  gone = 0;
                  for (const AccountRecord &record : known) {
                      if (record.project != m_project)
                          continue;
                      const bool isMarked = record.status == AccountStatus::Error
                          && record.hubMark.isEmpty() && record.keptInKeychain;
                      if (isMarked)
                          continue;
                      ++gone;
                      if (!record.keptInKeychain) {
                          decision.drop.append(record.uuid);
                          continue;
                      }
                      AccountRecord marked = record;
                      applyGone(marked);
                      decision.write.append(marked);
                      decision.events.append({record.uuid, {now, AccountEvent::GoneFromHub, {}}});
                  }
                  return decision;
              });
        if (!done)
            return end(done.error());
        m_tally.gone += gone;
        return later(std::chrono::milliseconds(0), [this] { recordGone(); });
    }
    if (const Outcome marked = m_ports.registry.markRefreshed(m_project, m_ports.clock()); !marked)
        return end(marked.error());
    end(m_tally);
}

// ---- pauses and the end

void ProjectRefresh::worked()
{
    m_backoff.reset();
    m_whenAsked.reset();
}

bool ProjectRefresh::repeatAfter(const Error &error, const std::function<void()> &again)
{
    if (error.kind == ErrorKind::RateLimited) {
        const auto wait = m_whenAsked.next(std::min(error.retryAfter, longestWait));
        if (!wait)
            return false;
        Q_EMIT waiting(std::chrono::ceil<std::chrono::seconds>(*wait));
        later(*wait, again);
        return true;
    }
    const bool mayPass = error.kind == ErrorKind::ServiceDown || error.kind == ErrorKind::TimedOut
        || error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::UnexpectedAnswer;
    const auto pause = mayPass ? m_backoff.next() : std::nullopt;
    if (!pause)
        return false;
    qCInfo(lcLinking) << "A page is asked for once more:" << kindName(error.kind);
    later(*pause, again);
    return true;
}

void ProjectRefresh::later(std::chrono::milliseconds time, const std::function<void()> &work)
{
    if (m_cancel && m_cancel->isRequested())
        return end(Error{.kind = ErrorKind::Cancelled, .party = {}});
    m_work = work;
    m_timer.start(time);
}

void ProjectRefresh::paced(const std::function<void()> &request)
{
    later(m_pace.take(m_ports.clock()), request);
}

void ProjectRefresh::end(Result<RefreshTally> result)
{
    if (!m_tally.byAnother)
        m_ports.registry.giveLeaseBack(lease());
    m_timer.stop();
    m_work = nullptr;
    conclude(std::move(result));
}

} // namespace hublink
