// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountskeeper.h"
#include "app/base/platform/notification.h"
#include "app/guide/guidelibrary.h"
#include "app/hub/logostore.h"
#include "app/linking/linkflow.h"
#include "app/net/connectiontrial.h"
#include "app/provider/providercatalog.h"
#include "app/update/updatelook.h"

#include <functional>

namespace hublink::ui {

//! What the windows work with. References must outlive every window.
struct Services
{
    LinkPorts ports;
    const ProviderCatalog &providers;
    GuideCatalog &guides;
    //! Opens an address in the system's browser; false if the system could not.
    std::function<bool(const QUrl &)> openInBrowser;
    //! The practice project's API key while Hublink runs on its sandbox; empty otherwise.
    Secret practiceApiKey{};
    //! StackOne's usual addresses.
    HubAddresses stackOne{};
    LogoStore *logos = nullptr; //!< may be null: no pictures then
    GuideStore *guideStore = nullptr; //!< may be null: no guides from the web then
    Documentation *documentation = nullptr; //!< may be null: its index is not followed then
    //! Tells the person something while they may be elsewhere; false if the system cannot.
    std::function<bool(const platform::Notification &)> notify{};
    //! What the system says about saving power and traffic.
    AccountsKeeper::Thrift thrift{};
    //! Where everything is kept, if not at the usual place: other programs have to be told.
    QString dataFolder{};
    //! The names of all entries in the keychain, for what a damaged database lost; may be unset.
    std::function<QFuture<QStringList>()> keychainEntries{};
    //! Looks at all that linking needs, as text for a report; may be unset.
    std::function<QFuture<QString>()> diagnose{};
    //! The proxy or the roots of secure connections have changed; may be unset.
    std::function<void()> networkChanged{};
    //! Tries the way to StackOne and a provider; may be unset.
    std::function<QFuture<QList<TrialStep>>(Cancellation *, QObject *owner)> tryConnection{};
    //! Asks an address for a newer version; may be unset.
    std::function<QFuture<Result<std::optional<NewerVersion>>>(const QUrl &)> lookForUpdate{};
    //! Has Hublink speak another language, a code of knownLanguages() or empty for the system's, in
    //! a new window that takes the place of this one; may be unset.
    std::function<void(const QString &)> speak{};

    //! All connection guides, from everywhere they come from.
    GuideLibrary library() const { return {guides, guideStore, documentation}; }
};

} // namespace hublink::ui
