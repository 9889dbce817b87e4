// SPDX-License-Identifier: MIT
#include "app/net/tlsfault.h"

namespace hublink {

namespace {

TlsFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return TlsFault::Expired;
    case QSslError::CertificateNotYetValid: return TlsFault::NotYetValid;
    case QSslError::HostNameMismatch: return TlsFault::WrongHost;
    case QSslError::SelfSignedCertificate: return TlsFault::SelfSigned;
    case QSslError::CertificateRevoked: return TlsFault::Revoked;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return TlsFault::UnknownIssuer;
    default: return TlsFault::Other;
    }
}

} // namespace

TlsFault tlsFaultOf(const QList<QSslError> &errors)
{
    for (const TlsFault telling : {TlsFault::Revoked, TlsFault::WrongHost, TlsFault::Expired,
             TlsFault::NotYetValid, TlsFault::SelfSigned, TlsFault::UnknownIssuer}) {
        for (const QSslError &error : errors) {
            if (faultOf(error.error()) == telling)
                return telling;
        }
    }
    return TlsFault::Other;
}

} // namespace hublink
