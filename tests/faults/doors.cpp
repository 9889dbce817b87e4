// SPDX-License-Identifier: MIT
#include "tests/faults/doors.h"

#include "tests/support/catch.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hublink::test {

QList<DoorFault> doorFaults()
{
    using enum ErrorKind;
    const QList<ErrorKind> untrusted{TlsUntrusted};
    return {
        {u"a certificate for another host"_s, Door::WrongHost, untrusted, {TlsFault::WrongHost}},
        {u"an expired certificate"_s, Door::Expired, untrusted, {TlsFault::Expired}},
        {u"a self-signed certificate"_s, Door::SelfSigned, untrusted, {TlsFault::SelfSigned}},
        {u"a certificate of an unknown authority"_s, Door::UnknownIssuer, untrusted,
            {TlsFault::UnknownIssuer, TlsFault::SelfSigned}},
        {u"no TLS"_s, Door::NoTls, {TlsUntrusted, ConnectionLost}, {TlsFault::Other}},
        {u"hangs up at once"_s, Door::HangsUp, {ConnectionLost, Offline, TlsUntrusted},
            {TlsFault::Other}},
        {u"says nothing"_s, Door::Silent, {TimedOut}},
        // Qt tries the other kind of address first, after a pause.
        {u"nobody listens"_s, Door::Closed, {ConnectionRefused, TimedOut}},
    };
}

Certificates::Certificates()
    : m_known(m_knownFolder.path())
    , m_strange(m_strangeFolder.path())
{
}

const Certificates &Certificates::common()
{
    static const Certificates certificates;
    return certificates;
}

std::optional<QSslConfiguration> Certificates::behind(Door door) const
{
    using sandbox::TestCertificate;
    static QHash<Door, QSslConfiguration> made;
    if (made.contains(door))
        return made.value(door);
    const auto make = [&]() -> std::optional<QSslConfiguration> {
        switch (door) {
        case Door::Open: return m_known.serverConfiguration(TestCertificate::Good);
        case Door::WrongHost: return m_known.serverConfiguration(TestCertificate::WrongHost);
        case Door::Expired: return m_known.serverConfiguration(TestCertificate::Expired);
        case Door::SelfSigned: return m_known.serverConfiguration(TestCertificate::SelfSigned);
        case Door::UnknownIssuer: return m_strange.serverConfiguration(TestCertificate::Good);
        case Door::NoTls:
        case Door::HangsUp:
        case Door::Silent:
        case Door::Closed: break;
        }
        return {};
    };
    const auto configuration = make();
    if (configuration)
        made.insert(door, *configuration);
    return configuration;
}

} // namespace hublink::test
