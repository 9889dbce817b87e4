// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/documentation.h"
#include "app/guide/guidestore.h"

namespace hublink {

//! One connection guide that is known here, whether it was read or not.
struct ListedGuide
{
    enum class Origin {
        Own, //!< a file of the person's
        BuiltIn, //!< part of the program
        Documentation, //!< named by the documentation's index
        Connector, //!< named by a connector of a project
    };
    QString key; //!< names it for the command line; each once
    QString connector; //!< the connector's key
    QString name; //!< the provider, for people
    QString auth; //!< the auth method, for people; may be empty
    QString title;
    QString description; //!< may be empty
    Origin origin = Origin::BuiltIn;
    QUrl url{}; //!< its page, or its file; empty: built in
    QDateTime readAt{}; //!< when its page was read; invalid: not yet, or it is no page
    bool isNew = false; //!< came with the last index and was not read yet
    bool hasChanged = false; //!< its page reads differently than when it was last seen

    //! It is a page of the web, which may have to be read first.
    bool isPage() const { return origin == Origin::Documentation || origin == Origin::Connector; }
    //! For this connector, by its key or by the provider's name.
    bool isFor(const QString &connectorKey, const QString &providerName) const;
};

//! All connection guides from everywhere they come from, in one list.
class GuideLibrary final
{
public:
    //! Must be outlived by what it is given. `store` and `documentation` may be null: no guides
    //! from the web then.
    GuideLibrary(const GuideCatalog &catalog, GuideStore *store, Documentation *documentation)
        : m_catalog(catalog)
        , m_store(store)
        , m_documentation(documentation)
    {
    }

    //! The person's own first, then those of the program, the documentation's in its order, and
    //! what connectors named.
    QList<ListedGuide> list() const;

    //! The guide itself if it is at hand; NotFound: its page has to be read.
    Result<StoredGuide> atHand(const ListedGuide &guide) const;
    //! The same; reads the page if need be. Errors: as of GuideStore::fetch().
    QFuture<Result<StoredGuide>> open(const ListedGuide &guide, Cancellation *cancel) const;

    Documentation *documentation() const { return m_documentation; }
    GuideStore *store() const { return m_store; }

private:
    const GuideCatalog &m_catalog;
    GuideStore *m_store;
    Documentation *m_documentation;
};

} // namespace hublink
