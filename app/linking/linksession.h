// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/mending.h"
#include "app/linking/linkasking.h"
#include "app/linking/linkflow.h"
#include "app/linking/linkguide.h"
#include "app/linking/linkopening.h"
#include "app/linking/linkplan.h"

#include <QObject>
#include <QTimer>

namespace hublink {

//! What a conversation works with. References must outlive it.
struct LinkTools
{
    LinkPorts ports;
    const ProviderCatalog &providers;
    GuideSources guides{};
    HubAddresses stackOne{}; //!< the usual addresses
};

//! Where a conversation begins.
struct LinkStart
{
    std::optional<UnfinishedLink> unfinished{}; //!< the link to continue
    Secret givenLink{}; //!< a link that somebody sent
    std::optional<AccountRecord> account{}; //!< the account that is given new values
    bool onlyKey = false; //!< … of which only the secrets are new
    std::optional<WantedGuide> wanted{}; //!< chosen in the library
};

//! What was filled out.
struct EnteredValues
{
    Credentials values{};
    QStringList unchanged{}; //!< keys of an edited account's values that stay
    QStringList cleared{}; //!< … and of those to take away
};

//! The conversation from intent to linked account: the way, the project, the connector, the guide,
//! the form, the values, what is blamed, what comes next. Windows and the command line read the
//! draft and send intents; every intent that takes time ends with stepDone(), existingFound() or
//! failed(), connecting with linked(), checked() or attemptFailed().
//!
//! Keeps its link from other processes while it lives, and cancels what runs when it goes. It never
//! shows anything and makes no words. GUI thread.
class LinkSession final : public QObject
{
    Q_OBJECT
public:
    LinkSession(const LinkTools &tools, const LinkStart &start, QObject *parent = nullptr);
    ~LinkSession() override;

    const LinkDraft &draft() const { return m_draft; }
    QList<LinkStep> plan() const { return planOf(m_draft); }
    //! What there is to choose from without the Hub: the providers that Hublink can check.
    QList<Connector> connectorsHere() const;
    //! The step that follows one of the plan; an unfinished link goes on where it was left.
    int stepAfter(int current);
    //! What was given is enough to go on from the first step without asking.
    bool goesOnByItself() const;
    //! After existingFound(): what is known of the account; null otherwise.
    const FoundAccount *existing() const { return m_opening.existing(); }
    bool isBusy() const { return m_activity != LinkActivity::None; }

    // ---- intents: where to link
    void chooseWay(LinkWay way);
    //! What is in the link's box; nothing is asked yet.
    void noteGivenLink(const Secret &text);
    //! Reads the link and follows it. A fault is told at once, and nothing was asked then.
    LinkReading followGivenLink();
    //! `provider`: the connector that is wanted; empty: to be chosen, or of an unfinished link.
    void openProject(const HubTarget &wanted, const QString &provider = {});
    //! The account that is given new values, with those that an earlier attempt kept.
    void openAccount();
    void linkOnThisComputer();
    void choose(const Connector &connector);
    void updateExisting(); //!< after existingFound()
    void linkFurther(); //!< after existingFound()
    void makeLink(); //!< for somebody else

    // ---- intents: the values
    void enter(const EnteredValues &entered);
    //! Takes back what an earlier attempt kept, for the fields that are still empty.
    void bringBack(const QStringList &emptyFields);
    //! The person wants the refused values as mendedValues() has them.
    void mend();
    Credentials takeMended();
    void forgive(const QString &field = {}); //!< what was blamed was seen or changed
    void setTicks(const QStringList &marks);

    // ---- intents: the commit
    struct Attempt
    {
        bool keepInKeychain = true;
        bool linkAgain = false; //!< even if an earlier attempt may have made the account unseen
        bool acceptOtherIdentity = false;
        bool onlyCheck = false;
    };
    //! `page`: where the link continues if it is cut off.
    void connectAccount(const Attempt &attempt, int page);
    void cancel();

    //! Writes down how far the link has come. Failing is no reason to stop: the link itself
    //! reports a full disk.
    void remember(int page);
    //! The link is not to be continued.
    void forget();
    //! New values that wait in the keychain are not lost when the conversation ends.
    bool valuesAreKept() const;

    //! After attemptFailed(): what a refused value would be without what looks wrong with it;
    //! nothing for a value that the refusal does not mean.
    std::optional<MendedValue> mendedIfBlamed(const Credential &value) const;
    //! … for all of them.
    Credentials mendedValues() const;
    //! … and the account whose values were to be replaced, if it is known here.
    const std::optional<AccountRecord> &replaced() const { return m_replaced; }

Q_SIGNALS:
    void busyChanged(hublink::LinkActivity activity);
    void stepDone();
    void existingFound();
    void projectKeyGone();
    void failed(const hublink::Error &error);
    void broughtBack(const hublink::Credentials &values);

    void linkMade(const QUrl &link);
    void waitingForAccount();
    void notWaiting(const hublink::Error &error);

    void stageChanged(hublink::LinkStage stage, hublink::StageState state);
    void identified(const hublink::Identity &identity);
    void signInReady(const QUrl &address, std::chrono::milliseconds patience);
    void waitingForRecords();
    void linked(const hublink::AccountRecord &account);
    void checked();
    void attemptFailed(hublink::LinkStage stage, const hublink::Error &error);

private:
    void begin(const LinkStart &start);
    void hold();
    QStringList leases() const;
    void setActivity(LinkActivity activity);
    void onOpened();
    void onFailed(const Error &error);
    bool failIfForbidden(const Project *project);
    bool fetchGuide();
    void endStep();
    void forgetForeignValues();
    void warmUp();
    void onLinked(const AccountRecord &account);
    void onAttemptFailed(LinkStage stage, const Error &error);
    void endFlow();
    bool isEntry(const QString &field) const;
    Cancellation *freshCancellation();

    const LinkTools m_tools;
    LinkDraft m_draft;
    LinkOpening m_opening;
    LinkAsking m_asking;
    LinkGuide m_guide;
    std::unique_ptr<LinkFlow> m_flow;
    std::unique_ptr<Cancellation> m_cancel;
    std::optional<AccountRecord> m_replaced;
    QString m_refusedField; //!< key of the field that the last refusal named; empty: none
    Provider m_continued; //!< that an unfinished link was for
    int m_resumeAt = 0;
    LinkActivity m_activity = LinkActivity::None;
    QTimer m_hold; //!< other processes must not give this link up
    QString m_warmFor; //!< the provider to which the way is open
};

} // namespace hublink
