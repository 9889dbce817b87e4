// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/sandbox/testauthority.h"

#include <QList>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <optional>

namespace hublink::test {

//! What can be wrong with a server before it is asked anything.
enum class Door {
    Open,
    WrongHost,
    Expired,
    SelfSigned,
    UnknownIssuer,
    NoTls, //!< it speaks, but not TLS
    HangsUp,
    Silent,
    Closed, //!< nobody listens
};

struct DoorFault
{
    QString name;
    Door door;
    QList<ErrorKind> kinds; //!< that the error may be of
    QList<TlsFault> tlsFaults{}; //!< … if it is about the certificate
};

QList<DoorFault> doorFaults();

//! Two throw-away authorities, of which clients know one.
class Certificates
{
public:
    //! Made once for all tests of the program.
    static const Certificates &common();

    QString caFile() const { return m_known.caFile(); }
    //! The server's side of a door that speaks TLS.
    std::optional<QSslConfiguration> behind(Door door) const;

private:
    Certificates();

    QTemporaryDir m_knownFolder;
    QTemporaryDir m_strangeFolder;
    sandbox::TestAuthority m_known;
    sandbox::TestAuthority m_strange;
};

} // namespace hublink::test
