// SPDX-License-Identifier: MIT
#pragma once

#include "app/form/mending.h"
#include "ui/assistant/page.h"
#include "ui/text/errortext.h"

#include <memory>

class QLabel;
class QTimer;

namespace hublink::ui {

class SignInPanel;
class StageList;

//! The commit page: shows what will happen, does it stage by stage, and says exactly what failed.
class ConnectPage final : public Page
{
    Q_OBJECT
public:
    ConnectPage(LinkDraft &draft, const Services &services, QWidget *parent = nullptr);
    ~ConnectPage() override;

    void enter() override;
    void goForward() override;
    void stop() override;
    QString commitLabel() const override { return tr("&Connect"); }
    QString commitName() const override;
    bool isRunning() const { return m_flow != nullptr; }
    //! The page's number, for continuing an unfinished link.
    void setIndex(int index) { m_index = index; }

Q_SIGNALS:
    void linked(const hublink::AccountRecord &account);

private:
    QList<std::pair<LinkStage, QString>> stages() const;
    QString summary() const;
    void run(bool keepInKeychain, bool linkAgain = false);
    void onStageChanged(LinkStage stage, StageState state);
    void onIdentified(const Identity &identity);
    void onSignInReady(const QUrl &address, std::chrono::milliseconds patience);
    QString whyLeftOut(LinkStage stage) const;
    QString secretsInAddress() const;
    void onSucceeded(const AccountRecord &account);
    void onFailed(LinkStage stage, const Error &error);
    //! What is odd about the values, for a refusal to mention; starts with a blank.
    QString otherIdentity() const;
    QString oddValues() const;
    Credentials mendedValues() const;
    std::optional<MendedValue> mendedIfBlamed(
        const Credential &value, const FormField &field) const;
    void offerWaysOut(LinkStage stage, const Error &error);

    int m_index = 0;
    QLabel *m_summary;
    StageList *m_stages;
    SignInPanel *m_signIn;
    QTimer *m_patience;
    LinkStage m_stage = LinkStage::Verify;
    std::unique_ptr<LinkFlow> m_flow;
    bool m_keepInKeychain = true;
    bool m_acceptOtherIdentity = false;
    std::optional<AccountRecord> m_replaced; //!< as the last attempt found it
};

} // namespace hublink::ui
