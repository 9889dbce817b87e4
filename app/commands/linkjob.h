// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/backoff.h"
#include "app/commands/linkfailure.h"
#include "app/commands/linkorder.h"
#include "app/linking/linksession.h"

#include <QObject>

#include <memory>

namespace hublink {

//! What came of it.
struct LinkReport
{
    AccountRecord account{};
    bool alreadyLinked = false; //!< by an earlier run, with the same values
    bool onlyChecked = false; //!< nothing was kept: `identity` tells whose the values are
    Identity identity{};
};

//! Links that earlier runs of this program left unfinished. Each is given to one job.
class EarlierLinks
{
public:
    explicit EarlierLinks(const Registry &registry, const QDateTime &now);
    //! Those of this provider, project and owner; a project that was never recorded may be the one.
    QList<UnfinishedLink> take(
        const QString &provider, const QUuid &project, const QString &ownerId);

private:
    QList<UnfinishedLink> m_links;
    QList<QUuid> m_projects; //!< that are known here
};

//! Links one account without a window: drives a LinkSession from an order to its end. What an
//! earlier run has linked is found and not linked again; what it left half done is finished.
//! Single-use. Ends with one of done() and failed(), never inside start(). Destroying it ends it
//! without a signal. GUI thread.
class LinkJob final : public QObject
{
    Q_OBJECT
public:
    LinkJob(
        const LinkTools &tools, LinkOrder order, EarlierLinks &earlier, QObject *parent = nullptr);
    ~LinkJob() override;

    const LinkOrder &order() const { return m_order; }
    void start();
    //! Ends it, unless StackOne is making the account already: that is finished first.
    void cancel();

Q_SIGNALS:
    void stageChanged(hublink::LinkStage stage, hublink::StageState state);
    //! The person has to sign in there.
    void signInReady(const QUrl &address);
    void done(const hublink::LinkReport &report);
    void failed(const hublink::LinkFailure &failure);

private:
    void begin();
    void onStageChanged(LinkStage stage, StageState state);
    QString lease() const;
    QStringList missingBeforehand() const;
    void openProject();
    void followLink();
    void onStepDone();
    void chooseConnector();
    void onExistingFound();
    void fillForm();
    void lookForEarlierRun(const std::function<void()> &ifNothing);
    void lookAtKnown(QList<AccountRecord> known, const std::function<void()> &ifNothing);
    void lookAtUnfinished(QList<UnfinishedLink> links, const std::function<void()> &ifNothing);
    void finishEarlier(const UnfinishedLink &link, const std::function<void()> &ifNothing);
    void updateInstead(const UnfinishedLink &link);
    void connectAccount();
    void onAttemptFailed(LinkStage stage, const Error &error);
    void forgetTraces();
    void finish(const LinkReport &report);
    void fail(const LinkFailure &failure);

    const LinkTools m_tools;
    const LinkOrder m_order;
    EarlierLinks &m_earlier;
    std::unique_ptr<LinkSession> m_session;
    Cancellation m_cancellation; //!< of what runs beside the session
    Credentials m_values; //!< as they are sent and kept
    Identity m_identity;
    Backoff m_backoff{{.longest = std::chrono::minutes(1), .tries = 6}};
    bool m_isConnectorChosen = false;
    bool m_hasLease = false;
    bool m_isCommitting = false; //!< StackOne is making the account
    bool m_isEnded = false;
};

} // namespace hublink
