// SPDX-License-Identifier: MIT
#include "ui/accounts/accountindex.h"

#include "ui/accounts/naturalorder.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace hublink::ui {

namespace {

//! An account's texts of its own, in the order in which they are stored.
enum Part { Label, HubLabel, OwnerName, OwnerId, Username, HubId, PartCount };

int partOf(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Account: return Label;
    case AccountColumn::Label: return HubLabel;
    case AccountColumn::Owner: return OwnerName;
    case AccountColumn::Username: return Username;
    case AccountColumn::Id: return HubId;
    default: return -1;
    }
}

QByteArrayView pieceOf(QByteArrayView joined, int part)
{
    qsizetype from = 0;
    for (int i = 0; i < part; ++i)
        from = joined.indexOf('\n', from) + 1;
    const qsizetype end = joined.indexOf('\n', from);
    return joined.sliced(from, (end < 0 ? joined.size() : end) - from);
}

} // namespace

AccountIndex::AccountIndex()
{
    m_projects.append(QUuid());
}

void AccountIndex::setProjectNames(const QHash<QUuid, QString> &names)
{
    m_projectNames = names;
    m_sortAnew = true;
}

int AccountIndex::put(const AccountSummary &account)
{
    int number = m_byUuid.value(account.uuid, -1);
    if (number < 0) {
        if (m_free.empty()) {
            number = int(m_entries.size());
            m_entries.push_back({});
        } else {
            number = m_free.back();
            m_free.pop_back();
        }
        m_byUuid.insert(account.uuid, number);
        ++m_count;
    } else {
        m_arena.drop(m_entries[size_t(number)].text);
        m_arena.drop(m_entries[size_t(number)].folded);
    }
    Entry &entry = m_entries[size_t(number)];
    QStringList texts{account.label, account.hubLabel, account.ownerName, account.ownerId,
        account.username, account.hubAccountId};
    for (QString &text : texts)
        text = asLine(std::move(text));
    const QString joined = texts.join(QChar(u'\n'));
    entry.uuid = account.uuid;
    entry.text = m_arena.add(joined.toUtf8());
    entry.folded = m_arena.add(folded(joined));
    entry.connectedAt = account.connectedAt;
    entry.checkedAt = account.checkedAt;
    entry.provider = m_pool.add(asLine(account.providerName));
    entry.type = m_pool.add(typeText(account));
    entry.config = m_pool.add(asLine(account.config));
    entry.word = m_pool.add(asLine(statusLook(account).word));
    entry.reason = m_reasons.add(asLine(reasonText(account.statusReason)));
    qsizetype project = m_projects.indexOf(account.project);
    if (project < 0) {
        project = m_projects.size();
        m_projects.append(account.project);
    }
    entry.project = quint16(project);
    entry.status = account.status;
    entry.kept = account.keptInKeychain;
    entry.isTest = account.type == QLatin1StringView("test");
    entry.alive = true;
    if (!entry.moved)
        m_moved.push_back(number);
    entry.moved = true;
    return number;
}

void AccountIndex::take(const QUuid &uuid)
{
    const auto known = m_byUuid.constFind(uuid);
    if (known == m_byUuid.cend())
        return;
    const int number = *known;
    Entry &entry = m_entries[size_t(number)];
    m_byUuid.erase(known);
    m_arena.drop(entry.text);
    m_arena.drop(entry.folded);
    entry.alive = false;
    if (!entry.moved)
        m_moved.push_back(number);
    entry.moved = true;
    --m_count;
}

void AccountIndex::setFilter(const AccountFilter &filter)
{
    m_filter = filter;
}

void AccountIndex::setSort(AccountColumn column, Qt::SortOrder order)
{
    m_sortAnew = m_sortAnew || column != m_sortColumn || order != m_order;
    m_sortColumn = column;
    m_order = order;
}

void AccountIndex::setGroup(std::optional<AccountColumn> column)
{
    m_sortAnew = m_sortAnew || column != m_group;
    m_group = column;
    m_collapsed.clear();
}

void AccountIndex::setCollapsed(const QString &group, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(group);
    else
        m_collapsed.remove(group);
}

bool AccountIndex::update()
{
    if (m_arena.isWasteful())
        compactTexts();
    refreshRanks();
    if (m_sortAnew || m_moved.size() * 8 > m_entries.size())
        sortAll();
    else if (!m_moved.empty())
        placeMoved();
    prepareFilter();
    const std::vector<int> before = std::exchange(m_rows, {});
    makeRows();
    return m_rows != before;
}

// ---- order

int AccountIndex::pooled(const Entry &entry, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Connector: return entry.provider;
    case AccountColumn::Type: return entry.type;
    case AccountColumn::Config: return entry.config;
    case AccountColumn::Status: return entry.word;
    case AccountColumn::Project: return m_projectTexts[entry.project];
    default: return -1;
    }
}

void AccountIndex::refreshRanks()
{
    m_projectTexts.clear();
    for (const QUuid &project : std::as_const(m_projects))
        m_projectTexts.push_back(m_pool.add(m_projectNames.value(project)));
    if (int(m_rank.size()) == m_pool.size())
        return;
    std::vector<int> order(size_t(m_pool.size()));
    std::iota(order.begin(), order.end(), 0);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(order.begin(), order.end(),
        [&](int a, int b) { return collator.compare(m_pool.text(a), m_pool.text(b)) < 0; });
    m_rank.assign(order.size(), 0);
    for (size_t i = 0; i < order.size(); ++i)
        m_rank[size_t(order[i])] = int(i);
}

AccountIndex::SortItem AccountIndex::itemOf(int number, AccountColumn column) const
{
    const Entry &entry = m_entries[size_t(number)];
    SortItem item;
    item.entry = number;
    item.connectedAt = entry.connectedAt;
    if (column == AccountColumn::Connected) {
        item.key[0] = quint64(entry.connectedAt);
    } else if (column == AccountColumn::LastChecked) {
        item.key[0] = quint64(entry.checkedAt);
    } else if (const int part = partOf(column); part >= 0) {
        NaturalKey key{};
        item.isWhole = naturalKey(pieceOf(m_arena.view(entry.folded), part), key);
        for (size_t i = 0; i < key.size(); ++i)
            item.key[size_t(i / 8)] = item.key[size_t(i / 8)] << 8 | key[i];
    } else {
        item.key[0] = quint64(m_rank[size_t(pooled(entry, column))]);
    }
    return item;
}

//! Whether an entry comes before another by one column; ties go to the newer account.
bool AccountIndex::before(
    const SortItem &a, const SortItem &b, AccountColumn column, Qt::SortOrder order) const
{
    int compared = a.key < b.key ? -1 : b.key < a.key ? 1 : 0;
    if (compared == 0 && (!a.isWhole || !b.isWhole)) {
        const auto text = [&](const SortItem &item) {
            return pieceOf(m_arena.view(m_entries[size_t(item.entry)].folded), partOf(column));
        };
        compared = compareNatural(text(a), text(b));
    }
    if (compared != 0)
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    if (a.connectedAt != b.connectedAt)
        return a.connectedAt > b.connectedAt;
    return a.entry < b.entry;
}

bool AccountIndex::isSameGroup(int a, int b) const
{
    const Entry &first = m_entries[size_t(a)];
    const Entry &second = m_entries[size_t(b)];
    const int part = partOf(*m_group);
    if (part < 0)
        return pooled(first, *m_group) == pooled(second, *m_group);
    return pieceOf(m_arena.view(first.folded), part) == pieceOf(m_arena.view(second.folded), part);
}

bool AccountIndex::comesBefore(int a, int b) const
{
    const auto compare = [&](AccountColumn column, Qt::SortOrder order) {
        return before(itemOf(a, column), itemOf(b, column), column, order);
    };
    if (m_group && !isSameGroup(a, b))
        return compare(*m_group, Qt::AscendingOrder);
    return compare(m_sortColumn, m_order);
}

void AccountIndex::sortAll()
{
    std::vector<SortItem> items;
    items.reserve(size_t(m_count));
    m_free.clear();
    for (int i = 0; i < int(m_entries.size()); ++i) {
        m_entries[size_t(i)].moved = false;
        if (m_entries[size_t(i)].alive)
            items.push_back(itemOf(i, m_sortColumn));
        else
            m_free.push_back(i);
    }
    m_moved.clear();
    m_sortAnew = false;
    std::sort(items.begin(), items.end(), [this](const SortItem &a, const SortItem &b) {
        return before(a, b, m_sortColumn, m_order);
    });
    if (m_group) {
        // Inside a group the order stays.
        for (SortItem &item : items)
            item = itemOf(item.entry, *m_group);
        std::stable_sort(items.begin(), items.end(), [this](const SortItem &a, const SortItem &b) {
            return !isSameGroup(a.entry, b.entry) && before(a, b, *m_group, Qt::AscendingOrder);
        });
    }
    m_sorted.clear();
    m_sorted.reserve(items.size());
    for (const SortItem &item : items)
        m_sorted.push_back(item.entry);
}

//! A few accounts that changed are put into their places, which is much less than sorting all.
void AccountIndex::placeMoved()
{
    std::vector<int> rest;
    rest.reserve(m_sorted.size());
    for (const int entry : m_sorted) {
        if (!m_entries[size_t(entry)].moved)
            rest.push_back(entry);
    }
    std::vector<std::pair<size_t, int>> places;
    for (const int entry : m_moved) {
        m_entries[size_t(entry)].moved = false;
        if (!m_entries[size_t(entry)].alive) {
            m_free.push_back(entry);
            continue;
        }
        const auto place = std::lower_bound(
            rest.cbegin(), rest.cend(), entry, [this](int a, int b) { return comesBefore(a, b); });
        places.emplace_back(size_t(place - rest.cbegin()), entry);
    }
    m_moved.clear();
    std::sort(places.begin(), places.end(), [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : comesBefore(a.second, b.second);
    });
    m_sorted.clear();
    m_sorted.reserve(rest.size() + places.size());
    size_t next = 0;
    for (size_t i = 0; i <= rest.size(); ++i) {
        while (next < places.size() && places[next].first == i)
            m_sorted.push_back(places[next++].second);
        if (i < rest.size())
            m_sorted.push_back(rest[i]);
    }
}

void AccountIndex::compactTexts()
{
    const TextArena old = std::exchange(m_arena, {});
    for (Entry &entry : m_entries) {
        if (!entry.alive)
            continue;
        entry.text = m_arena.add(old.view(entry.text).toByteArray());
        entry.folded = m_arena.add(old.view(entry.folded).toByteArray());
    }
}

// ---- filter

void AccountIndex::prepareFilter()
{
    m_terms = folded(m_filter.search.simplified()).split(' ');
    m_terms.removeAll(QByteArray());
    m_termInPool.clear();
    m_termInReasons.clear();
    for (const QByteArray &term : std::as_const(m_terms)) {
        m_termInPool.append(m_pool.thatContain(term));
        m_termInReasons.append(m_reasons.thatContain(term));
    }
    m_wantedPooled.clear();
    m_wantedOwn.clear();
    for (auto it = m_filter.wanted.cbegin(); it != m_filter.wanted.cend(); ++it) {
        if (it->isEmpty())
            continue;
        if (partOf(it.key()) >= 0) {
            m_wantedOwn.append({it.key(), QSet<QString>(it->cbegin(), it->cend())});
            continue;
        }
        QSet<int> numbers;
        for (const QString &text : *it)
            numbers.insert(m_pool.find(text));
        m_wantedPooled.append({it.key(), numbers});
    }
}

QList<int> AccountIndex::find(const QString &words, int most) const
{
    const QList<QByteArray> terms = folded(words.simplified()).split(' ');
    QList<int> found;
    for (const int entry : m_sorted) {
        if (found.size() >= most)
            break;
        const Entry &known = m_entries[size_t(entry)];
        const bool fits = std::all_of(terms.cbegin(), terms.cend(), [&](const QByteArray &term) {
            return m_arena.view(known.folded).contains(term)
                || folded(m_pool.text(known.provider)).contains(term);
        });
        if (fits)
            found.append(entry);
    }
    return found;
}

QHash<AccountStatus, AccountIndex::StatusSum> AccountIndex::statusSums() const
{
    struct Kind
    {
        AccountStatus status;
        int word;
        int count;
    };
    std::vector<Kind> kinds; // a handful, so that looking through them is quick
    for (const Entry &entry : m_entries) {
        if (!entry.alive)
            continue;
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &known) {
            return known.status == entry.status && known.word == entry.word;
        });
        if (kind == kinds.end())
            kinds.push_back({entry.status, entry.word, 1});
        else
            ++kind->count;
    }
    QHash<AccountStatus, StatusSum> sums;
    for (const Kind &kind : kinds) {
        StatusSum &sum = sums[kind.status];
        sum.count += kind.count;
        sum.words.append(m_pool.text(kind.word));
    }
    return sums;
}

bool AccountIndex::passes(const Entry &entry) const
{
    for (const auto &[column, numbers] : m_wantedPooled) {
        if (!numbers.contains(pooled(entry, column)))
            return false;
    }
    for (const auto &[column, texts] : m_wantedOwn) {
        if (!texts.contains(ownText(entry, partOf(column))))
            return false;
    }
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const std::vector<bool> &holds = m_termInPool.at(i);
        const bool inPool = holds[size_t(entry.provider)] || holds[size_t(entry.type)]
            || holds[size_t(entry.config)] || holds[size_t(entry.word)]
            || m_termInReasons.at(i)[size_t(entry.reason)]
            || holds[size_t(pooled(entry, AccountColumn::Project))];
        if (!inPool && !m_arena.view(entry.folded).contains(m_terms.at(i)))
            return false;
    }
    return true;
}

void AccountIndex::makeRows()
{
    m_heads.clear();
    m_shownAccounts = 0;
    const bool all = m_terms.isEmpty() && m_wantedPooled.isEmpty() && m_wantedOwn.isEmpty();
    m_rows.reserve(m_sorted.size());
    if (!m_group) {
        for (const int entry : m_sorted) {
            if (all || passes(m_entries[size_t(entry)]))
                m_rows.push_back(entry);
        }
        m_shownAccounts = int(m_rows.size());
        return;
    }
    int first = -1;
    int head = -1;
    bool collapsed = false;
    for (const int entry : m_sorted) {
        if (!all && !passes(m_entries[size_t(entry)]))
            continue;
        if (head < 0 || !isSameGroup(first, entry)) {
            first = entry;
            head = int(m_rows.size());
            collapsed = m_collapsed.contains(text(entry, *m_group));
            m_rows.push_back(-1);
            m_heads.insert(head, {entry, 0});
        }
        ++m_heads[head].second;
        ++m_shownAccounts;
        if (!collapsed)
            m_rows.push_back(entry);
    }
}

// ---- what is shown

QString AccountIndex::groupAt(int row) const
{
    if (!m_group)
        return {};
    const int entry = entryAt(row);
    return text(entry >= 0 ? entry : m_heads.value(row).first, *m_group);
}

int AccountIndex::groupSizeAt(int row) const
{
    return m_heads.value(row).second;
}

QString AccountIndex::ownText(const Entry &entry, int part) const
{
    return QString::fromUtf8(pieceOf(m_arena.view(entry.text), part));
}

QString AccountIndex::text(int number, AccountColumn column) const
{
    const Entry &entry = m_entries[size_t(number)];
    const auto moment = [](qint64 seconds) {
        return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
    };
    switch (column) {
    case AccountColumn::Connected: return dayText(moment(entry.connectedAt));
    case AccountColumn::LastChecked: return momentText(moment(entry.checkedAt));
    default: break;
    }
    if (const int part = partOf(column); part >= 0)
        return ownText(entry, part);
    if (column == AccountColumn::Project)
        return m_projectNames.value(m_projects.at(entry.project));
    return m_pool.text(pooled(entry, column));
}

QList<std::pair<QString, int>> AccountIndex::values(AccountColumn column) const
{
    QHash<QString, int> counts;
    if (partOf(column) >= 0) {
        for (const int entry : m_sorted)
            ++counts[text(entry, column)];
    } else {
        std::vector<int> byNumber(size_t(m_pool.size()));
        for (const int entry : m_sorted)
            ++byNumber[size_t(pooled(m_entries[size_t(entry)], column))];
        for (int i = 0; i < m_pool.size(); ++i) {
            if (byNumber[size_t(i)] > 0)
                counts.insert(m_pool.text(i), byNumber[size_t(i)]);
        }
    }
    std::vector<std::pair<QByteArray, QString>> order;
    order.reserve(size_t(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        order.emplace_back(folded(it.key()), it.key());
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        const int compared = compareNatural(a.first, b.first);
        return compared != 0 ? compared < 0 : a.second < b.second;
    });
    QList<std::pair<QString, int>> values;
    values.reserve(qsizetype(order.size()));
    for (const auto &[key, text] : order)
        values.append({text, counts.value(text)});
    return values;
}

} // namespace hublink::ui
