// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/clock.h"
#include "app/hub/hub.h"
#include "app/keychain/keychain.h"
#include "app/linking/hublinking.h"
#include "app/linking/linkrequest.h"
#include "app/provider/credentialchecker.h"
#include "app/registry/registry.h"

#include <QObject>

namespace hublink {

//! What a link works with. References must outlive every flow.
struct LinkPorts
{
    CredentialChecker &checker;
    Keychain &keychain;
    Hub &hub;
    Registry &registry;
    Clock clock = systemTime;
    SignInTimes signInTimes{};
};

//! One attempt to link one account: check the values, ask the provider, show whom they belong to,
//! keep the secret, link in the Hub, read the account back, record it.
//!
//! Single-use; a retry is a new flow that is given the progress() of the old one and starts at the
//! stage that failed. Ends with exactly one of succeeded() and failed(), never inside start(). A
//! flow that fails has removed what it kept in the keychain. Lives in the GUI thread.
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

Q_SIGNALS:
    void stageChanged(hublink::LinkStage stage, hublink::StageState state);
    void identified(const hublink::Identity &identity);
    //! The person has to sign in there; see SignIn.
    void signInReady(const QUrl &address, std::chrono::milliseconds patience);
    void succeeded(const hublink::AccountRecord &account);
    void failed(hublink::LinkStage stage, const hublink::Error &error);

private:
    // in the order in which they happen
    void recall();
    void recallNext();
    void verify();
    void onVerified(const Outcome &outcome);
    void identify();
    void onIdentified(const Result<Identity> &identity);
    void keep();
    void keepNext();
    void onKept(const Outcome &outcome);
    void link();
    void onLinked(const Outcome &outcome);
    void confirm();
    void onConfirmed(const Result<HubAccount> &account);
    void onReadBack(const Result<EditableAccount> &account);
    void record(const std::optional<HubAccount> &account);
    //! What earlier attempts may have left in the keychain, when nothing is to be kept.
    std::optional<UnfinishedLink> leftOverEntries() const;
    //! An update leaves one record and one set of entries: the new ones.
    void forgetReplaced(const AccountRecord &account);
    void conclude(Result<AccountRecord> result);
    void removeKept();
    void announce();

    void enter(LinkStage stage);
    void leave(StageState state);
    bool valuesAreVerified() const;
    bool isRedirect() const;
    //! The entered values and those of an edited account that were found in the keychain.
    Credentials allValues() const { return m_request.credentials + m_recalled; }
    //! A sign-in leaves nothing to keep.
    Credentials valuesToKeep() const;
    //! The project's key is new or replaced and goes into the keychain, too.
    bool bringsProjectKey() const;
    QList<std::pair<QString, Secret>> entriesToKeep() const;
    AccountRecord recordOf(const std::optional<HubAccount> &account) const;

    LinkPorts m_ports;
    LinkRequest m_request;
    LinkProgress m_progress;
    LinkStage m_stage = LinkStage::Verify;
    Cancellation m_cancellation;
    Credentials m_recalled;
    QList<std::pair<QString, Credential>> m_toRecall;
    QList<std::pair<QString, Secret>> m_toKeep;
    QStringList m_kept;
    bool m_concluded = false;
    Result<AccountRecord> m_result;
};

} // namespace hublink

Q_DECLARE_METATYPE(hublink::AccountRecord)
Q_DECLARE_METATYPE(hublink::Identity)
