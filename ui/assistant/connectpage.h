// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/waysout.h"
#include "ui/assistant/page.h"
#include "ui/text/errortext.h"

class QLabel;
class QTimer;

namespace hublink::ui {

class IdentityCard;
class SignInPanel;
class StageList;

//! The commit page: shows what will happen, does it stage by stage, and says exactly what failed.
class ConnectPage final : public Page
{
    Q_OBJECT
public:
    ConnectPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;
    QString commitLabel() const override { return tr("&Connect"); }
    QString commitName() const override;
    //! The page's number, for continuing an unfinished link.
    void setIndex(int index) { m_index = index; }
    //! What its button says.
    static QString wayOutText(WayOut way);

Q_SIGNALS:
    void linked(const hublink::AccountRecord &account);

private:
    QList<std::pair<LinkStage, QString>> stages() const;
    QString summary() const;
    void run(LinkSession::Attempt attempt);
    void onStageChanged(LinkStage stage, StageState state);
    void onIdentified(const Identity &identity);
    void onSignInReady(const QUrl &address, std::chrono::milliseconds patience);
    QString whyLeftOut(LinkStage stage) const;
    QString secretsInAddress() const;
    void onLinked(const AccountRecord &account);
    void onAttemptFailed(LinkStage stage, const Error &error);
    QString otherIdentity() const;
    //! What is odd about the values, for a refusal to mention; starts with a blank.
    QString oddValues() const;
    ErrorText failureText(LinkStage stage, const Error &error) const;
    void bringBackTheWindow();
    void offerWaysOut(LinkStage stage, const Error &error);
    static QString wayOutName(WayOut way);
    void take(WayOut way);

    int m_index = 0;
    QLabel *m_summary;
    StageList *m_stages;
    IdentityCard *m_identity;
    SignInPanel *m_signIn;
    QTimer *m_patience;
    LinkStage m_stage = LinkStage::Verify;
    LinkSession::Attempt m_attempt;
};

} // namespace hublink::ui
