// SPDX-License-Identifier: MIT
#include "app/accounts/proxykeeping.h"

#include "app/base/future.h"
#include "app/base/settingnames.h"

namespace hublink {

namespace {

Outcome record(Registry &registry, const OwnProxy &proxy)
{
    if (!registry.isFixed(proxySetting)) {
        if (const Outcome saved = registry.setText(proxySetting, proxy.address); !saved)
            return saved;
    }
    return registry.setText(proxyUserSetting, proxy.user);
}

} // namespace

QFuture<Outcome> keepProxy(const LinkPorts &ports, const OwnProxy &proxy)
{
    Registry &registry = ports.registry;
    const QString entry = keychainkey::proxyPassword();
    const auto then = [&registry, proxy](const Outcome &outcome) {
        return outcome ? record(registry, proxy) : outcome;
    };
    if (!proxy.password.isEmpty())
        return ports.keychain.write(entry, proxy.password, nullptr).then(then);
    // A keychain that holds nothing of it is not asked: it might ask the person.
    const bool isLeft = proxy.user.isEmpty() && !registry.text(proxyUserSetting).isEmpty();
    if (isLeft)
        return ports.keychain.remove(entry, nullptr).then(then);
    return readyFuture<Outcome>(record(registry, proxy));
}

} // namespace hublink
