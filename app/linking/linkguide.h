// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidechoice.h"
#include "app/guide/guidestore.h"
#include "app/linking/linkdraft.h"
#include "app/provider/providercatalog.h"
#include "app/registry/registry.h"

namespace hublink {

//! Where guides come from; each may be null.
struct GuideSources
{
    GuideCatalog *catalog = nullptr; //!< null: no guides at all
    GuideStore *store = nullptr; //!< null: none from the web
    const Documentation *documentation = nullptr; //!< null: its guides are not looked for
};

//! What to link, and by which guide.
struct WantedGuide
{
    QString connector; //!< its key
    QString name;
    StoredGuide guide;
};

//! The guide of one conversation: which one is shown, where it comes from, and whether it says
//! something else than when the account was linked with it. Writes the draft's guide.
class LinkGuide final
{
public:
    //! References must outlive it.
    LinkGuide(const GuideSources &sources, const ProviderCatalog &providers, Registry &registry,
        LinkDraft &draft);

    //! One that was chosen in the library wins for its connector.
    void want(const std::optional<WantedGuide> &wanted);
    //! The provider that the wanted guide is for; an empty key: none is wanted.
    Provider wantedProvider() const;
    //! An account that is given new values: its guide is compared with the one of that time.
    void compareWith(const QUuid &account);

    //! Puts the guide at hand into the draft, or else what was fetched.
    void load();
    //! The page to fetch before load() can be complete; empty: none, or it was fetched already.
    QUrl pageToFetch() const;
    //! What came of the page, if anything did.
    void noteFetched(const QUrl &page, const std::optional<StoredGuide> &guide);
    //! Remembers for this account what the guide says now.
    void remember(const QUuid &account);

private:
    AuthWay authWay() const;
    std::optional<StoredGuide> atHand() const;

    GuideSources m_sources;
    const ProviderCatalog &m_providers;
    Registry &m_registry;
    LinkDraft &m_draft;
    std::optional<WantedGuide> m_wanted;
    QUrl m_fetched; //!< the page that was asked for last
    QString m_fetchedFor; //!< … for which provider
    std::optional<StoredGuide> m_fromWeb; //!< … and what came
    QString m_now; //!< mark of the guide that is shown; empty: none
    QString m_then; //!< mark of the guide that the account was linked with; empty: not known
};

} // namespace hublink
