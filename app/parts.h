// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/guide/guidelibrary.h"
#include "app/hub/httphub.h"
#include "app/hub/logostore.h"
#include "app/keychain/systemkeychain.h"
#include "app/linking/linkflow.h"
#include "app/net/connectiontrial.h"
#include "app/provider/httpcredentialchecker.h"
#include "app/provider/providercatalog.h"

namespace hublink {

//! The working parts of the program, put together from the command line. Each loads what it needs
//! when it is first used.
class Parts
{
public:
    //! Reads the policy and opens the registry; everything else waits. Errors: PolicyBroken,
    //! StorageFull, StorageFailed.
    static Result<std::shared_ptr<Parts>> make(const Options &options);

    LinkPorts ports();
    //! Tries the way to StackOne and to Hive.
    QFuture<QList<TrialStep>> tryConnection(Cancellation *cancel, QObject *owner);
    //! The settings of the network have changed.
    void followNetworkSettings();
    //! The names of what the keychain holds for this program.
    QFuture<QStringList> keychainEntries() const;
    //! StackOne at other addresses than the usual ones.
    Hub &hubFor(const HubAddresses &addresses);
    LogoStore &logos() { return m_logos; }
    const ProviderCatalog &providers() const { return m_providers; }
    GuideCatalog &guides() { return m_guides; }
    GuideStore &guideStore() { return m_guideStore; }
    GuideLibrary &library() { return m_library; }
    Documentation &documentation() { return m_documentation; }
    HttpClient &http() { return m_http; }
    SystemKeychain &keychain() { return m_keychain; }
    Registry &registry() { return *m_registry; }

private:
    Parts(const Options &options, std::shared_ptr<Registry> registry);

    std::shared_ptr<Registry> m_registry;
    HttpClient m_http;
    HttpHub m_hub;
    HubAddresses m_usual;
    QHash<QUrl, std::shared_ptr<HttpHub>> m_otherHubs;
    HttpCredentialChecker m_checker;
    SystemKeychain m_keychain;
    LogoStore m_logos;
    ProviderCatalog m_providers;
    GuideCatalog m_guides;
    GuideStore m_guideStore;
    Documentation m_documentation;
    GuideLibrary m_library;
    Options m_options;
};

} // namespace hublink
