// SPDX-License-Identifier: MIT
#include "app/linking/valuedoctor.h"
#include "app/provider/providercatalog.h"
#include "tests/support/catch.h"

using namespace hublink;

namespace {

const QString key = u"0123456789abcdef0123456789abcdef"_s;
const QString user = u"Caiig6q5hrmCRAkaQ"_s;

const LinkForm &form()
{
    static const LinkForm hiveForm = formOf(ProviderCatalog().find(u"hive"_s));
    return hiveForm;
}
const FormField &keyField()
{
    return form().fields.at(0);
}
const FormField &userField()
{
    return form().fields.at(1);
}

} // namespace

TEST_CASE("what surrounds a paste is taken off and named")
{
    const auto clean = [](const QString &text) { return cleanPaste(text, keyField()); };
    CHECK_FALSE(clean(key).isChanged());
    CHECK(clean(u"  "_s + key + u"\t"_s).text == key);
    CHECK(clean(u"  "_s + key).blanks);
    CHECK(clean(key + u"\r\n"_s).text == key);
    CHECK(clean(key + u"\r\n"_s).lineBreaks);
    CHECK(clean(u"\u201C"_s + key + u"\u201D"_s).text == key);
    CHECK(clean(u"'"_s + key + u"'"_s).quotes);
    CHECK(clean(u"\u200B\uFEFF"_s + key + u"\u00A0"_s).text == key);
    CHECK(clean(u"\u200B"_s + key).invisible);
    CHECK(clean(u"API Key: "_s + key).text == key);
    CHECK(clean(u"api_key=\""_s + key + u"\""_s).text == key);
    CHECK(clean(key.left(16) + u"\n"_s + key.mid(16)).text == key);
}

TEST_CASE("cleaning never touches what may be part of a value")
{
    for (const QString &value : {u"a b"_s, u"a\"b"_s, u"x=y"_s, u"key"_s, u"-_.~/+=="_s})
        CHECK(cleanPaste(value, keyField()).text == value);
}

TEST_CASE("a value in the wrong place is recognised")
{
    CHECK(examine(key, keyField(), form()).oddity == Oddity::None);
    CHECK(examine(user, userField(), form()).oddity == Oddity::None);
    CHECK(examine(u""_s, keyField(), form()).oddity == Oddity::None);
    const Finding swapped = examine(key, userField(), form());
    CHECK(swapped.oddity == Oddity::OtherField);
    CHECK(swapped.other == u"API Key"_s);
    CHECK(examine(user, keyField(), form()).other == u"User ID"_s);
    CHECK(examine(u"ada@example.com"_s, userField(), form()).oddity == Oddity::Email);
    CHECK(examine(u"https://app.hive.com/x"_s, userField(), form()).oddity == Oddity::WebAddress);
    CHECK(examine(u"\u2022\u2022\u2022\u2022\u2022\u2022"_s, keyField(), form()).oddity
        == Oddity::Masked);
    CHECK(examine(u"short"_s, keyField(), form()).oddity == Oddity::Unusual);
}

TEST_CASE("a workspace id is recognised by its surroundings")
{
    const Finding labelled = examine(u"Workspace ID: "_s + user, userField(), form());
    CHECK(labelled.oddity == Oddity::Lookalike);
    CHECK(labelled.other == u"Workspace ID"_s);
    const QString address = u"https://app.hive.com/workspace/"_s + user;
    CHECK(examine(address, userField(), form()).oddity == Oddity::Lookalike);
}

TEST_CASE("values are found in a whole command line")
{
    const QString command
        = u"curl -H \"api_key: %1\" 'https://app.hive.com/api/v1/testcredentials?user_id=%2'"_s.arg(
            key, user);
    const Finding finding = examine(command, keyField(), form());
    CHECK(finding.oddity == Oddity::Command);
    REQUIRE(finding.found.size() == 2);
    CHECK(finding.found.at(0).value == Secret(key));
    CHECK(finding.found.at(1).value == Secret(user));
}

TEST_CASE("values are found in a text that names them")
{
    const Finding finding
        = examine(u"API Key: %1\nUser ID: %2\nWorkspace ID: 12345678901234567"_s.arg(key, user),
            keyField(), form());
    CHECK(finding.oddity == Oddity::Labelled);
    REQUIRE(finding.found.size() == 2);
    CHECK(finding.found.at(1).value == Secret(user));
}

TEST_CASE("a command without values still gets named")
{
    const Finding finding = examine(u"curl https://example.com"_s, keyField(), form());
    CHECK(finding.oddity == Oddity::Command);
    CHECK(finding.found.isEmpty());
}
