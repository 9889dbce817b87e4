// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/linkports.h"
#include "app/linking/linkrecord.h"
#include "app/linking/linkrequest.h"
#include "app/linking/valuekeeping.h"

#include <QObject>

namespace hublink {

//! One attempt to link one account: check the values, ask the provider, show whom they belong to,
//! keep the secret, link in the Hub, read the account back, record it.
//!
//! New values for a linked account are kept beside the old ones and take their place only when
//! they are known to work everywhere. If that fails half-way, both stay: at no time is there no
//! working value known. The account keeps its identity.
//!
//! Single-use; a retry is a new flow that is given the progress() of the old one and starts at the
//! stage that failed. Ends with exactly one of succeeded(), checked() and failed(), never inside
//! start(). A flow that fails has removed what it kept in the keychain. Lives in the GUI thread.
class LinkFlow final : public QObject
{
    Q_OBJECT
public:
    LinkFlow(
        LinkPorts ports, LinkRequest request, LinkProgress progress, QObject *parent = nullptr);
    ~LinkFlow() override;

    void start();
    //! Stops the stage that runs; the flow then fails with Cancelled.
    void cancel();
    //! What was reached, for the next attempt. Of use after failed().
    const LinkProgress &progress() const { return m_progress; }
    //! The account that was given new values, if it is known here.
    const std::optional<AccountRecord> &replaced() const { return m_request.replaces; }

Q_SIGNALS:
    void stageChanged(hublink::LinkStage stage, hublink::StageState state);
    void identified(const hublink::Identity &identity);
    //! The person has to sign in there; see SignIn.
    void signInReady(const QUrl &address, std::chrono::milliseconds patience);
    //! Another program holds the database; the flow goes on by itself when it lets go.
    void waitingForRecords();
    void succeeded(const hublink::AccountRecord &account);
    //! Only the check was wanted, and the values are good. Nothing was kept or linked.
    void checked();
    void failed(hublink::LinkStage stage, const hublink::Error &error);

private:
    // in the order in which they happen
    void findReplaced();
    void recall();
    void recallFromHub();
    void verify();
    void askForAccounts();
    void onVerified(const Outcome &outcome);
    bool canIdentify() const;
    void askWhoseTheyAre();
    void identify();
    void onIdentified(const Result<Identity> &identity);
    bool isSomebodyElse(const Identity &identity) const;
    void keep();
    void writeJournal();
    void keepValues();
    void link();
    void onLinked(const Outcome &outcome);
    void noteProgress();
    void confirm();
    static Error afterLinking(Error error);
    void onConfirmed(const Result<HubAccount> &account);
    void onReadBack(const Result<EditableAccount> &account);
    void settle(const std::optional<HubAccount> &account);
    void record();
    void conclude(Result<AccountRecord> result);
    bool keepsNewValues() const;
    void takeBack();
    void forgetEntries();
    void announceLater();
    void announce();

    void enter(LinkStage stage);
    void leave(StageState state);
    bool waitForRecords(const Error &error, void (LinkFlow::*again)());
    bool valuesAreVerified() const;
    bool isRedirect() const;
    //! The entered values and those of an edited account that were found in the keychain.
    Credentials allValues() const { return m_request.credentials + m_recalled; }
    //! The project's key is new or replaced and goes into the keychain, too.
    bool bringsProjectKey() const;
    ValueKeeping::Entries entriesToKeep() const;
    LinkResult result() const;

    LinkPorts m_ports;
    Hub *m_hub; //!< where the project is
    LinkRequest m_request;
    LinkProgress m_progress;
    LinkStage m_stage = LinkStage::Verify;
    Cancellation m_cancellation;
    Cancellation m_aside; //!< of what is asked before its answer is needed
    std::optional<QFuture<Result<Identity>>> m_identity;
    std::optional<QFuture<Result<AccountsPage>>> m_accounts;
    ValueKeeping m_keeping;
    Credentials m_recalled;
    bool m_hadStaged = false; //!< an earlier attempt left new values beside the old ones
    std::optional<HubAccount> m_confirmed;
    std::optional<UnfinishedLink> m_journal;
    std::chrono::milliseconds m_waited{0};
    bool m_isChecked = false; //!< only the check was wanted, and it is done
    bool m_concluded = false;
    Result<AccountRecord> m_result;
};

} // namespace hublink
