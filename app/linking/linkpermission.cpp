// SPDX-License-Identifier: MIT
#include "app/linking/linkpermission.h"

using namespace Qt::StringLiterals;

namespace hublink {

bool permitsWay(const Policy &policy, LinkWay way)
{
    switch (way) {
    case LinkWay::LinkNow: return policy.permitsWay(u"now"_s);
    case LinkWay::GivenLink: return policy.permitsWay(u"link"_s);
    case LinkWay::AskSomeone: return policy.permitsWay(u"ask"_s);
    case LinkWay::ThisComputer: return policy.permitsWay(u"computer"_s);
    }
    return false;
}

std::optional<Error> forbidden(
    const Registry &registry, LinkWay way, const Project *project, bool keepsValues)
{
    const Policy &policy = registry.policy();
    if (!permitsWay(policy, way))
        return notPermitted(PolicyRule::Ways);
    if (policy.needsKeychain && !keepsValues)
        return notPermitted(PolicyRule::Keychain);
    const bool usesKey = way == LinkWay::LinkNow || way == LinkWay::AskSomeone;
    if (usesKey && project && registry.isForbidden(*project))
        return notPermitted(PolicyRule::Projects);
    return {};
}

} // namespace hublink
