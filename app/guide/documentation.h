// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/guide/docsindex.h"
#include "app/guide/guidename.h"
#include "app/net/keptfiles.h"

#include <functional>
#include <memory>

namespace hublink {

//! The documentation's index, kept on this computer: which connection guides there are. Read
//! politely: with validators, and by itself at most once a day. [llmstxt.org]
class Documentation final
{
public:
    //! Where documentation stands unless the command line says otherwise: the newer generation's
    //! site, and the older one's.
    static QList<QUrl> usualSites();

    //! `folder` is made when something is kept. `http` must outlive the object.
    Documentation(HttpClient &http, QString folder, QList<QUrl> sites, Clock clock = systemTime);
    ~Documentation();

    struct Page
    {
        DocsEntry entry;
        DocsGuide guide; //!< of kind LinkAccount
        GuideName name; //!< as the index has it, for people
        bool isNew = false; //!< was not there when the index was read before
    };
    //! The connection guides, in the index's order, each key once. Without a network, too.
    const QList<Page> &guides() const;
    //! When the index was read last; invalid: never.
    QDateTime asOf() const;
    //! It says itself that pages are missing, and its parts do not name them either.
    bool isCut() const;
    //! Older than a day, or never read.
    bool isStale() const;

    //! Reads the index anew. What was kept stays if that fails; parts that cannot be read keep what
    //! they had. Errors: a network kind, NotFound, UnexpectedAnswer (no index), StorageFailed.
    QFuture<Outcome> refresh(Cancellation *cancel);

private:
    struct Kept;
    struct Known;
    class Reading;
    std::optional<Kept> kept(const QUrl &url) const;
    bool keep(const Kept &what) const;
    void noteNewPages(const QList<Page> &before);
    const Known &known() const;

    HttpClient &m_http;
    KeptFiles m_files;
    QList<QUrl> m_sites;
    Clock m_clock;
    mutable std::unique_ptr<Known> m_known; //!< what the kept indexes say; null: not looked yet
};

} // namespace hublink
