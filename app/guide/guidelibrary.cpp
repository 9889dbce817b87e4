// SPDX-License-Identifier: MIT
#include "app/guide/guidelibrary.h"

#include "app/base/future.h"

#include <QHash>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

ListedGuide listed(const StoredGuide &stored, ListedGuide::Origin origin)
{
    const Guide &guide = stored.guide;
    return {.key = stored.key,
        .connector = stored.connector,
        .name = guide.provider.isEmpty() ? stored.key : guide.provider,
        .auth = guide.auth,
        .title = guide.title,
        .description = guide.description,
        .origin = origin};
}

ListedGuide listed(const Documentation::Page &page)
{
    return {.key = page.guide.key,
        .connector = page.guide.connector,
        .name = page.name.provider,
        .auth = page.name.auth,
        .title = page.entry.title,
        .description = page.entry.description,
        .origin = ListedGuide::Origin::Documentation,
        .url = page.entry.url,
        .isNew = page.isNew};
}

} // namespace

bool ListedGuide::isFor(const QString &connectorKey, const QString &providerName) const
{
    return connector == connectorKey
        || (!providerName.isEmpty() && name.compare(providerName, Qt::CaseInsensitive) == 0);
}

QList<ListedGuide> GuideLibrary::list() const
{
    QList<ListedGuide> guides;
    QSet<QString> keys;
    const auto add = [&](ListedGuide guide) {
        const QString wanted = guide.key;
        for (int number = 2; keys.contains(guide.key); ++number)
            guide.key = u"%1-%2"_s.arg(wanted).arg(number);
        keys.insert(guide.key);
        guides.append(std::move(guide));
    };
    for (const StoredGuide &stored : m_catalog.all()) {
        const bool isOwn = stored.origin.kind == GuideOrigin::Kind::File;
        ListedGuide guide
            = listed(stored, isOwn ? ListedGuide::Origin::Own : ListedGuide::Origin::BuiltIn);
        if (isOwn)
            guide.url = QUrl::fromLocalFile(stored.origin.file);
        add(std::move(guide));
    }
    const QList<Documentation::Page> documented
        = m_documentation && m_store ? m_documentation->guides() : QList<Documentation::Page>();
    QList<QUrl> known;
    for (const Documentation::Page &page : documented)
        known.append(page.entry.url);
    const auto kept = m_store ? m_store->keptPages(known) : QList<GuideStore::KeptPage>();
    QHash<QUrl, GuideStore::KeptPage> keptAt;
    for (const GuideStore::KeptPage &page : kept)
        keptAt.insert(page.url, page);
    for (const Documentation::Page &page : documented) {
        ListedGuide guide = listed(page);
        const GuideStore::KeptPage read = keptAt.value(guide.url);
        guide.readAt = read.readAt;
        guide.hasChanged = read.hasChanged;
        guide.isNew = guide.isNew && !guide.readAt.isValid();
        add(std::move(guide));
    }
    const QSet<QUrl> exact(known.cbegin(), known.cend());
    std::optional<QSet<QUrl>> twins; // hardly ever needed
    for (const auto &[url, at, hasChanged] : kept) {
        if (exact.contains(url))
            continue;
        if (!twins) {
            twins.emplace();
            for (const QUrl &page : std::as_const(known))
                twins->insert(markdownTwin(page));
        }
        if (twins->contains(markdownTwin(url)))
            continue;
        const Result<StoredGuide> stored = m_store->kept(url);
        if (!stored)
            continue;
        ListedGuide guide = listed(*stored, ListedGuide::Origin::Connector);
        guide.url = url;
        guide.readAt = at;
        guide.hasChanged = hasChanged;
        add(std::move(guide));
    }
    return guides;
}

Result<StoredGuide> GuideLibrary::atHand(const ListedGuide &guide) const
{
    if (guide.isPage() && m_store)
        return m_store->kept(guide.url);
    for (const StoredGuide &stored : m_catalog.all()) {
        const bool isSame = guide.origin == ListedGuide::Origin::Own
            ? guide.url == QUrl::fromLocalFile(stored.origin.file)
            : stored.origin.kind == GuideOrigin::Kind::BuiltIn && stored.key == guide.key;
        if (isSame)
            return stored;
    }
    return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = guide.key};
}

QFuture<Result<StoredGuide>> GuideLibrary::open(
    const ListedGuide &guide, Cancellation *cancel) const
{
    if (guide.isPage() && m_store)
        return m_store->fetch(guide.url, cancel);
    return readyFuture(atHand(guide));
}

} // namespace hublink
