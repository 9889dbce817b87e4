// SPDX-License-Identifier: MIT
// Without any Secret Service: run on a bus that offers none.
#include "app/keychain/systemkeychain.h"
#include "tests/support/waiting.h"

using namespace hublink;
using namespace hublink::test;

TEST_CASE("a missing keychain is told for every operation")
{
    SystemKeychain keychain({});
    CHECK(answer(keychain.write(u"k"_s, Secret(u"v"_s), nullptr)).error().kind
        == ErrorKind::KeychainMissing);
    CHECK(answer(keychain.read(u"k"_s, nullptr)).error().kind == ErrorKind::KeychainMissing);
    CHECK(answer(keychain.remove(u"k"_s, nullptr)).error().kind == ErrorKind::KeychainMissing);
}
