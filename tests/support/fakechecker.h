// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/provider/credentialchecker.h"

#include <functional>
#include <memory>

namespace hublink::test {

//! A provider that answers what the test says; with `hold` it answers when told, or when cancelled.
class FakeChecker final : public CredentialChecker
{
public:
    QFuture<Outcome> verify(
        const Provider &, const Credentials &credentials, Cancellation *cancel) override
    {
        ++verified;
        if (rule)
            return readyFuture(rule(credentials));
        if (!hold)
            return readyFuture(verdict);
        held = std::make_shared<Answer<Outcome>>();
        QObject::connect(cancel, &Cancellation::requested, cancel,
            [answer = held] { answer->give(Error{.kind = ErrorKind::Cancelled, .party = {}}); });
        return held->future();
    }
    QFuture<Result<Identity>> identify(
        const Provider &, const Credentials &, Cancellation *) override
    {
        ++identified;
        return readyFuture(identity);
    }

    void warmUp(const Provider &provider) override { warmedUp.append(provider.key); }

    Outcome verdict = Done{};
    std::function<Outcome(const Credentials &)> rule; //!< instead of `verdict`
    Result<Identity> identity = Identity{QStringLiteral("Ada Practice"),
        QStringLiteral("ada@example.com"), {QStringLiteral("Team")}};
    bool hold = false;
    std::shared_ptr<Answer<Outcome>> held;
    int verified = 0;
    int identified = 0;
    QStringList warmedUp;
};

} // namespace hublink::test
