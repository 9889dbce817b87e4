// SPDX-License-Identifier: MIT
#include "app/net/connectiontrial.h"

#include "app/base/future.h"
#include "app/base/singleuse.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using Kind = TrialStep::Kind;
using State = TrialStep::State;

//! How far a request came that got no answer.
Kind rungOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::Offline:
    case ErrorKind::NotPermitted: return Kind::Name;
    case ErrorKind::ProxyFailed: return Kind::Proxy;
    case ErrorKind::TlsUntrusted:
    case ErrorKind::RootsUnreadable: return Kind::Security;
    default: return error.isKeychain() ? Kind::Proxy : Kind::StackOne;
    }
}

class ConnectionTrial final : public SingleUse<QList<TrialStep>>
{
public:
    ConnectionTrial(HttpClient &http, TrialTarget stackOne, TrialTarget provider,
        Cancellation *cancel, QObject *owner)
        : SingleUse(owner)
        , m_http(http)
        , m_stackOne(std::move(stackOne))
        , m_provider(std::move(provider))
        , m_cancel(cancel)
    {
    }

    void start()
    {
        const ProxyChoice proxy = m_http.proxyTo(m_stackOne.address);
        m_steps = {{Kind::Name, State::NotReached, m_stackOne.address.host()},
            {Kind::Proxy, State::NotReached, proxy.name},
            {Kind::Security, State::NotReached, m_stackOne.address.host()},
            {Kind::StackOne, State::NotReached, m_stackOne.name},
            {Kind::Provider, State::NotReached, m_provider.name}};
        ask(m_stackOne, [this](const Result<HttpResponse> &answer) { onStackOne(answer); });
    }

private:
    void ask(const TrialTarget &target, std::function<void(const Result<HttpResponse> &)> answered)
    {
        constexpr std::chrono::seconds patience{15};
        HttpRequest request;
        request.url = target.address.resolved(QUrl(u"/"_s));
        request.timeout = patience;
        request.party = target.name;
        m_http.send(request, m_cancel)
            .then(ifAlive<Result<HttpResponse>>(this, std::move(answered)));
    }

    void onStackOne(const Result<HttpResponse> &answer)
    {
        const Kind reached = answer ? Kind::Provider : rungOf(answer.error());
        for (TrialStep &step : m_steps) {
            if (step.kind < reached)
                step.state = State::Fine;
            if (step.kind == reached && !answer)
                fail(step, answer.error());
        }
        TrialStep &proxy = m_steps[int(Kind::Proxy)];
        if (proxy.about.isEmpty() && proxy.state == State::Fine)
            proxy.state = State::NotNeeded;
        // A proxy looks names up by itself.
        TrialStep &name = m_steps[int(Kind::Name)];
        if (!proxy.about.isEmpty() && name.state == State::Fine)
            name.state = State::NotNeeded;
        TrialStep &security = m_steps[int(Kind::Security)];
        if (m_stackOne.address.scheme() == "http"_L1 && security.state == State::Fine)
            security.state = State::NotNeeded;
        if (!answer)
            return conclude(m_steps);
        ask(m_provider, [this](const Result<HttpResponse> &other) {
            TrialStep &step = m_steps.last();
            step.state = State::Fine;
            if (!other)
                fail(step, other.error());
            conclude(m_steps);
        });
    }

    static void fail(TrialStep &step, const Error &error)
    {
        step.state = State::Failed;
        step.error = error;
    }

    HttpClient &m_http;
    TrialTarget m_stackOne;
    TrialTarget m_provider;
    QPointer<Cancellation> m_cancel;
    QList<TrialStep> m_steps;
};

} // namespace

QFuture<QList<TrialStep>> tryConnection(HttpClient &http, const TrialTarget &stackOne,
    const TrialTarget &provider, Cancellation *cancel, QObject *owner)
{
    return started(new ConnectionTrial(http, stackOne, provider, cancel, owner));
}

} // namespace hublink
