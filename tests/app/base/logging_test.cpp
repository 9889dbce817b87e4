// SPDX-License-Identifier: MIT
#include "app/base/logging.h"
#include "tests/support/catch.h"

using hublink::redact;

TEST_CASE("a log line loses queries and user names of addresses")
{
    CHECK(redact(u"GET https://app.hive.com/api/v1/x?user_id=abc&k=v done"_s)
        == u"GET https://app.hive.com/api/v1/x done"_s);
    CHECK(redact(u"https://user:pass@host/path"_s) == u"https://host/path"_s);
}

TEST_CASE("a log line loses credentials and long random words")
{
    CHECK(redact(u"Authorization: Basic dXNlcjo="_s) == u"Authorization: Basic [hidden]"_s);
    CHECK(redact(u"key 0123456789abcdef0123456789abcdef end"_s) == u"key [hidden] end"_s);
    CHECK(redact(u"v1.eu1.short"_s) == u"[hidden]"_s);
}

TEST_CASE("a log line keeps ordinary words and paths")
{
    const QString line = u"The registry /home/ada/.local/share/Hublink/hublink.db was opened"_s;
    CHECK(redact(line) == line);
}
