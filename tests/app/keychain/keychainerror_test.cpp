// SPDX-License-Identifier: MIT
#include "app/keychain/keychainoperation.h"
#include "tests/support/catch.h"

using namespace hublink;

TEST_CASE("what QtKeychain reports has a kind")
{
    CHECK(keychainErrorKind(QKeychain::EntryNotFound, {}) == ErrorKind::NotFound);
    CHECK(keychainErrorKind(QKeychain::AccessDenied, {}) == ErrorKind::KeychainDenied);
    CHECK(keychainErrorKind(QKeychain::AccessDeniedByUser, {}) == ErrorKind::KeychainDenied);
    CHECK(keychainErrorKind(QKeychain::NoBackendAvailable, {}) == ErrorKind::KeychainMissing);
    const auto other
        = [](const QString &text) { return keychainErrorKind(QKeychain::OtherError, text); };
    CHECK(other(u"The session does not exist"_s) == ErrorKind::KeychainRestarted);
    CHECK(
        other(u"The session wrapping the secret does not exist"_s) == ErrorKind::KeychainRestarted);
    CHECK(other(u"Timeout was reached"_s) == ErrorKind::KeychainHanging);
    CHECK(other(u"The name org.freedesktop.secrets was not provided by any .service files"_s)
        == ErrorKind::KeychainMissing);
    CHECK(other(u"Object does not exist at path \"/x\""_s) == ErrorKind::KeychainMissing);
    CHECK(other(u"something new"_s) == ErrorKind::KeychainFailed);
}

TEST_CASE("entries are named as they always were")
{
    const QUuid uuid(u"{12345678-1234-1234-1234-123456789abc}"_s);
    CHECK(keychainkey::account(uuid, u"apiKey"_s)
        == u"hublink/12345678-1234-1234-1234-123456789abc/apiKey"_s);
    CHECK(keychainkey::projectApiKey(uuid)
        == u"hublink/project/12345678-1234-1234-1234-123456789abc/api-key"_s);
}
