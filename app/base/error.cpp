// SPDX-License-Identifier: MIT
#include "app/base/error.h"

using namespace Qt::StringLiterals;

namespace hublink {

bool Error::isKeychain() const
{
    return kind >= ErrorKind::KeychainMissing && kind <= ErrorKind::KeychainFailed;
}

bool Error::isNetwork() const
{
    return kind >= ErrorKind::Offline && kind <= ErrorKind::InsecureAddress;
}

bool Error::isStorage() const
{
    return kind >= ErrorKind::StorageFull && kind <= ErrorKind::StorageFailed;
}

bool Error::isAmbiguous() const
{
    switch (kind) {
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::ServiceDown:
    case ErrorKind::Cancelled: return true;
    default: return false;
    }
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput: return u"invalid-input"_s;
    case ErrorKind::Refused: return u"refused"_s;
    case ErrorKind::Declined: return u"declined"_s;
    case ErrorKind::QuestionRefused: return u"question-refused"_s;
    case ErrorKind::Conflict: return u"conflict"_s;
    case ErrorKind::NotTheService: return u"not-the-service"_s;
    case ErrorKind::RateLimited: return u"rate-limited"_s;
    case ErrorKind::ServiceDown: return u"service-down"_s;
    case ErrorKind::UnexpectedAnswer: return u"unexpected-answer"_s;
    case ErrorKind::SessionExpired: return u"session-expired"_s;
    case ErrorKind::PermissionMissing: return u"permission-missing"_s;
    case ErrorKind::NotFound: return u"not-found"_s;
    case ErrorKind::NothingKept: return u"nothing-kept"_s;
    case ErrorKind::PerhapsLinked: return u"perhaps-linked"_s;
    case ErrorKind::NotEnabled: return u"not-enabled"_s;
    case ErrorKind::OtherIdentity: return u"other-identity"_s;
    case ErrorKind::AlreadyLinked: return u"already-linked"_s;
    case ErrorKind::AlreadyKnown: return u"already-known"_s;
    case ErrorKind::ValuesKept: return u"values-kept"_s;
    case ErrorKind::BusyElsewhere: return u"busy-elsewhere"_s;
    case ErrorKind::SignInFailed: return u"sign-in-failed"_s;
    case ErrorKind::SignInEnded: return u"sign-in-ended"_s;
    case ErrorKind::SignInTimedOut: return u"sign-in-timed-out"_s;
    case ErrorKind::Offline: return u"offline"_s;
    case ErrorKind::HostNotFound: return u"host-not-found"_s;
    case ErrorKind::ConnectionRefused: return u"connection-refused"_s;
    case ErrorKind::ConnectionLost: return u"connection-lost"_s;
    case ErrorKind::TlsUntrusted: return u"tls-untrusted"_s;
    case ErrorKind::TimedOut: return u"timed-out"_s;
    case ErrorKind::RedirectRefused: return u"redirect-refused"_s;
    case ErrorKind::AnswerTooLarge: return u"answer-too-large"_s;
    case ErrorKind::ProxyFailed: return u"proxy-failed"_s;
    case ErrorKind::RootsUnreadable: return u"roots-unreadable"_s;
    case ErrorKind::InsecureAddress: return u"insecure-address"_s;
    case ErrorKind::KeychainMissing: return u"keychain-missing"_s;
    case ErrorKind::KeychainLocked: return u"keychain-locked"_s;
    case ErrorKind::KeychainDenied: return u"keychain-denied"_s;
    case ErrorKind::KeychainHanging: return u"keychain-hanging"_s;
    case ErrorKind::KeychainRestarted: return u"keychain-restarted"_s;
    case ErrorKind::KeychainFailed: return u"keychain-failed"_s;
    case ErrorKind::StorageFull: return u"storage-full"_s;
    case ErrorKind::StorageBusy: return u"storage-busy"_s;
    case ErrorKind::StorageNewer: return u"storage-newer"_s;
    case ErrorKind::StorageDamaged: return u"storage-damaged"_s;
    case ErrorKind::StorageFailed: return u"storage-failed"_s;
    case ErrorKind::NotPermitted: return u"not-permitted"_s;
    case ErrorKind::PolicyBroken: return u"policy-broken"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    }
    return {};
}

} // namespace hublink
