// SPDX-License-Identifier: MIT
#include "app/parts.h"

#include "app/keychain/keychainlist.h"
#include "app/partsettings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hublink {

Result<std::shared_ptr<Parts>> Parts::make(const Options &options)
{
    const Result<Policy> policy = policyFor(options);
    if (!policy)
        return policy.error();
    const Result<std::shared_ptr<Registry>> registry
        = Registry::open(dataFolder(options) + u"/hublink.db"_s);
    if (!registry)
        return registry.error();
    if (const Outcome applied = (*registry)->apply(*policy); !applied)
        return applied.error();
    return std::shared_ptr<Parts>(new Parts(options, *registry));
}

Parts::Parts(const Options &options, std::shared_ptr<Registry> registry)
    : m_registry(std::move(registry))
    , m_http(httpSettings(options))
    , m_hub(m_http, options.hub)
    , m_usual(options.hub)
    , m_checker(m_http)
    , m_keychain(keychainSettings(options))
    , m_logos(m_http, dataFolder(options) + u"/cache/logos"_s)
    , m_providers(options.providerAddresses)
    , m_guides(QLocale().name().left(2), options.guidesFolder)
    , m_guideStore(m_http, dataFolder(options) + u"/cache/guides"_s)
    , m_documentation(m_http, dataFolder(options) + u"/cache/documentation"_s,
          options.docs.isEmpty() ? Documentation::usualSites() : QList<QUrl>{options.docs})
    , m_library(m_guides, &m_guideStore, &m_documentation)
    , m_options(options)
{
    followNetworkSettings();
}

QFuture<QList<TrialStep>> Parts::tryConnection(Cancellation *cancel, QObject *owner)
{
    const Provider hive = m_providers.find(u"hive"_s);
    return hublink::tryConnection(
        m_http, {u"StackOne"_s, m_usual.api}, {hive.name, QUrl(hive.baseAddress)}, cancel, owner);
}

void Parts::followNetworkSettings()
{
    applyNetworkSettings(m_http, *m_registry, m_keychain, m_options);
}

Hub &Parts::hubFor(const HubAddresses &addresses)
{
    if (addresses.api == m_usual.api)
        return m_hub;
    std::shared_ptr<HttpHub> &hub = m_otherHubs[addresses.api];
    if (!hub)
        hub = std::make_shared<HttpHub>(m_http, addresses);
    return *hub;
}

QFuture<QStringList> Parts::keychainEntries() const
{
    constexpr std::chrono::seconds limit{5};
    return listKeychain(m_keychain.settings().service, limit);
}

LinkPorts Parts::ports()
{
    return {m_checker, m_keychain, m_hub, *m_registry, systemTime, {},
        [this](const HubAddresses &addresses) -> Hub & { return hubFor(addresses); }};
}

} // namespace hublink
