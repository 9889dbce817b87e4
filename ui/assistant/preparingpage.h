// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkpreparation.h"
#include "ui/assistant/page.h"

#include <memory>

namespace hublink::ui {

//! A page whose Next asks StackOne: opens the connect session and reads what can be linked and
//! the connector's form. Says so when the owner has the account already, and offers both ways on.
class PreparingPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;
    ~PreparingPage() override;

    void stop() override;

protected:
    //! Ends in completed(), with the draft filled in, or in a message. Without a provider's key
    //! the connector may be left to be chosen.
    void prepare(const HubTarget &target, const Provider &provider);
    //! A message about `error`; subclasses show more where they can.
    virtual void fail(const Error &error);
    //! The session is open and nothing is chosen yet.
    virtual void acceptListing(const HubTarget &target, const PreparedLink &listing);
    //! Everything is known: takes it into the draft and goes on.
    virtual void accept(const HubTarget &target, const PreparedLink &prepared);
    Cancellation *freshCancellation();
    bool alreadyPrepared(const HubTarget &target, const QString &provider) const;

private:
    void onPrepared(
        const HubTarget &target, const Provider &provider, const Result<PreparedLink> &prepared);
    void askAboutExisting(const HubTarget &target, const PreparedLink &prepared);
    void nameProject(const ConnectSession &session);

    std::unique_ptr<Cancellation> m_cancel;
    LinkPreparation *m_preparation = nullptr;
};

} // namespace hublink::ui
