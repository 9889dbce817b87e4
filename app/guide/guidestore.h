// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"
#include "app/net/keptfiles.h"

namespace hublink {

//! Guides of the web: pages that a connector's configuration names. Kept in a folder with the time
//! they were fetched, so that they can be read without a network.
class GuideStore final
{
public:
    //! `folder` is made when the first page is kept.
    GuideStore(HttpClient &http, QString folder, Clock clock = systemTime);

    //! The page's Markdown twin, read. What is kept is answered at once and, if it is older than a
    //! day, fetched again in the background. Nothing but the address goes out.
    QFuture<Result<StoredGuide>> fetch(const QUrl &page, Cancellation *cancel = nullptr);
    //! The same, but what is older than a day is waited for.
    QFuture<Result<StoredGuide>> fetchFresh(const QUrl &page, Cancellation *cancel = nullptr);

    struct KeptPage
    {
        QUrl url;
        QDateTime readAt;
        bool hasChanged = false; //!< reads differently than when the person last saw it
    };
    //! All of them. The files of known addresses need not be opened for it.
    QList<KeptPage> keptPages(const QList<QUrl> &known = {}) const;
    //! It was read within the last day.
    bool isFresh(const QDateTime &readAt) const;
    //! The person has the page before their eyes: it counts as changed no more.
    void noteSeen(const QUrl &page) const;
    //! One of them. NotFound: it is not kept.
    Result<StoredGuide> kept(const QUrl &page) const;
    //! When the page was read; invalid: it is not kept.
    QDateTime readAt(const QUrl &page) const;

    //! A picture of a guide, kept like the guide. Only from https addresses; not to be trusted.
    QFuture<Result<QByteArray>> fetchPicture(const QUrl &url);

private:
    QFuture<Result<StoredGuide>> download(const QUrl &page, Cancellation *cancel);

    HttpClient &m_http;
    KeptFiles m_files;
    Clock m_clock;
};

//! Where the same page can be had as Markdown.
QUrl markdownTwin(QUrl page);

} // namespace hublink
