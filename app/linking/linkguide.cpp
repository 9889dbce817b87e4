// SPDX-License-Identifier: MIT
#include "app/linking/linkguide.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Before the mark of the guide that an account was linked with, among the marks of the account.
const QString guideMark = u"guide="_s;

} // namespace

LinkGuide::LinkGuide(const GuideSources &sources, const ProviderCatalog &providers,
    Registry &registry, LinkDraft &draft)
    : m_sources(sources)
    , m_providers(providers)
    , m_registry(registry)
    , m_draft(draft)
{
}

void LinkGuide::want(const std::optional<WantedGuide> &wanted)
{
    m_wanted = wanted;
}

Provider LinkGuide::wantedProvider() const
{
    return m_wanted ? m_providers.find(m_wanted->connector, m_wanted->name) : Provider();
}

void LinkGuide::compareWith(const QUuid &account)
{
    const Result<QStringList> marks = m_registry.ticks(account);
    for (const QString &mark : marks ? *marks : QStringList()) {
        if (mark.startsWith(guideMark))
            m_then = mark.mid(guideMark.size());
    }
}

AuthWay LinkGuide::authWay() const
{
    const PreparedLink *prepared = m_draft.goesToHub() ? m_draft.prepared() : nullptr;
    return {prepared ? prepared->connector.authConfigKey : QString(), m_draft.isRedirect()};
}

//! The guide that was chosen in the library, the user's own one, or the built-in one if that is for
//! the way in which the connector signs in.
std::optional<StoredGuide> LinkGuide::atHand() const
{
    const Provider &provider = m_draft.provider;
    if (m_wanted && (provider.key == m_wanted->connector || provider.key == wantedProvider().key))
        return m_wanted->guide;
    const Result<StoredGuide> known = m_sources.catalog->find(provider.key, provider.name);
    const bool isBuiltIn = known && known->origin.kind == GuideOrigin::Kind::BuiltIn;
    if (!known || (isBuiltIn && fitOf(known->guide.auth, authWay()) == GuideFit::No))
        return {};
    return *known;
}

void LinkGuide::load()
{
    const Provider &provider = m_draft.provider;
    m_draft.guide = {};
    m_draft.parts.clear();
    m_draft.guideChanged = false;
    m_now.clear();
    if (provider.key.isEmpty() || !m_sources.catalog)
        return;
    if (const std::optional<StoredGuide> known = atHand()) {
        m_draft.guide = *known;
        m_now = markOf(known->guide);
        const QString original = ProviderCatalog().find(provider.key).baseAddress;
        m_draft.guide.guide = relocated(known->guide, original, provider.baseAddress);
    } else if (m_fromWeb && m_fetchedFor == provider.key) {
        m_draft.guide = *m_fromWeb;
        m_now = markOf(m_fromWeb->guide);
    }
    m_draft.guideChanged = !m_then.isEmpty() && !m_now.isEmpty() && m_now != m_then;
    m_draft.parts = partsOf(m_draft.guide.guide);
}

QUrl LinkGuide::pageToFetch() const
{
    const QString connector = m_draft.provider.key;
    if (!m_sources.store || !m_sources.catalog || connector.isEmpty() || atHand())
        return {};
    QUrl page = m_draft.form().guide;
    if (page.isEmpty() && m_sources.documentation)
        page = documentedGuide(*m_sources.documentation, connector, authWay());
    return page == m_fetched && connector == m_fetchedFor ? QUrl() : page;
}

void LinkGuide::noteFetched(const QUrl &page, const std::optional<StoredGuide> &guide)
{
    m_fetched = page;
    m_fetchedFor = m_draft.provider.key;
    m_fromWeb = guide;
}

void LinkGuide::remember(const QUuid &account)
{
    if (!m_now.isEmpty())
        (void)m_registry.saveTicks(account, {guideMark + m_now});
}

} // namespace hublink
