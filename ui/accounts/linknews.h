// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/askedlinkwatch.h"
#include "ui/services.h"

#include <QSet>

namespace hublink::ui {

class MessageStrip;

//! Links that wait: those that were begun here and not finished, and those that somebody else was
//! asked to use. Says so in the strip, with the ways on, and tells when an account has come.
class LinkNews final : public QObject
{
    Q_OBJECT
public:
    LinkNews(const Services &services, AskedLinkWatch::Times times, MessageStrip &strip,
        QWidget *window);

    //! Looks for asked links again; call after one was added.
    void start() { m_watch.start(); }
    //! Says what waits first, if anything does and nothing else is said. Links that only have
    //! something to clear away are cleared away in silence.
    void showWhatWaits();
    //! Says no more, until something new comes.
    void hush();

Q_SIGNALS:
    void continueWanted(const hublink::UnfinishedLink &link);
    void arrived(const QUuid &account);
    //! Something that waited does so no more.
    void changed();

private:
    bool showUnfinished();
    void showWaiting();
    void onArrived(const AskedLink &link, const AccountRecord &account);
    void onExpired(const AskedLink &link);
    bool isElsewhere(const UnfinishedLink &link) const;
    void askWhetherLinked(const UnfinishedLink &link);
    void sayLinked(const UnfinishedLink &link, const HubAccount &account);
    std::optional<AccountRecord> finished(const UnfinishedLink &link, const HubAccount &account);
    //! `notAsked`: why StackOne could not be asked whether the account is there.
    void say(const UnfinishedLink &link, const std::optional<Error> &notAsked = {});
    void discard(const UnfinishedLink &link);

    const Services &m_services;
    MessageStrip &m_strip;
    QWidget *m_window;
    AskedLinkWatch m_watch;
    QUuid m_subject; //!< the link that the strip is about; null: none
    QSet<QUuid> m_dismissed; //!< links that the person does not want to hear of now
};

} // namespace hublink::ui
