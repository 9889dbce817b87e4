// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/linking/linkdraft.h"
#include "app/provider/providercatalog.h"

#include <QObject>

#include <memory>

namespace hublink {

//! An account that the owner has already, and what a link to it would need.
struct FoundAccount
{
    HubTarget target;
    PreparedLink prepared;
};

//! Opens the door to the Hub for a conversation: a project's or a given link's connect session, the
//! connector, its form. What is found goes into the draft. Used as often as the person changes
//! something; what is open already and still right is not opened again. Ends each time with one of
//! opened(), existingFound() and failed(). Part of LinkSession. GUI thread.
class LinkOpening final : public QObject
{
    Q_OBJECT
public:
    LinkOpening(const LinkPorts &ports, const ProviderCatalog &providers, LinkDraft &draft,
        QObject *parent = nullptr);
    ~LinkOpening() override;

    //! `usual`: StackOne's usual address, the only one that may see the keys of projects.
    void followLink(const GivenLink &link, const HubAddresses &usual);
    //! `continued`: the provider that an unfinished link was for; its key may be empty.
    void openProject(HubTarget wanted, const Provider &continued);
    //! For new values of `draft.replaces`.
    void openAccount();
    void choose(const Connector &connector);
    //! After existingFound(): the account that is there gets the new values, or a further one is
    //! linked.
    void updateExisting();
    void linkFurther();
    const FoundAccount *existing() const; //!< what existingFound() is about; null: nothing
    void cancel();

Q_SIGNALS:
    void busyChanged(hublink::LinkActivity activity);
    void opened();
    //! The owner has an account of this connector in this project: existing() tells which.
    void existingFound();
    //! The project's key is not in the keychain any more.
    void projectKeyGone();
    void failed(const hublink::Error &error);

private:
    void readProjectKey(const HubTarget &target, const Provider &continued);
    void askWhoMadeIt(const HubTarget &target, const Secret &token);
    void prepare(const HubTarget &target, const Provider &provider);
    void onPrepared(
        const HubTarget &target, const Provider &provider, const PreparedLink &prepared);
    void accept(const HubTarget &target, const PreparedLink &prepared);
    void acceptListing(const HubTarget &target, const PreparedLink &listing);
    void takeTarget(const HubTarget &target, const ConnectSession &session);
    bool isOfAnotherProject(const HubTarget &target, const ConnectSession &session) const;
    HubTarget withKnownProject(const HubTarget &target, const ConnectSession &session) const;
    bool isOpen(const HubTarget &target) const;
    void open();
    void fail(const Error &error);
    Provider providerOf(const Connector &connector) const;
    Cancellation *freshCancellation();
    LinkPorts ports() const;

    const LinkPorts m_ports;
    const ProviderCatalog &m_providers;
    LinkDraft &m_draft;
    std::unique_ptr<Cancellation> m_cancel;
    QObject *m_preparing = nullptr; //!< owns the preparation that runs
    //! Where the owner has an account already, while nobody has decided about it.
    std::optional<FoundAccount> m_existing;
};

//! The ports for a draft: those of the StackOne that its given link belongs to.
LinkPorts portsFor(const LinkPorts &usual, const LinkDraft &draft);

} // namespace hublink
