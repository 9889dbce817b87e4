// SPDX-License-Identifier: MIT
#include "app/form/valuedoctor.h"
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

TEST_CASE("a key is found in whatever it was copied with")
{
    // With a known shape, and without one.
    FormField unknown{.key = u"apiKey"_s, .label = u"API Key"_s, .holds = ValueKind::Key};
    const QString texts[] = {u"Authorization: Bearer %1"_s, u"authorization: bearer %1"_s,
        u"x-api-key: %1"_s, u"Bearer %1"_s, u"Token %1"_s, u"HIVE_API_KEY=%1"_s,
        u"export HIVE_API_KEY=\"%1\""_s, u"set API_KEY=%1"_s, u"$env:API_KEY = '%1'"_s,
        u"const apiKey = \"%1\";"_s, u"Here is your API key: %1 (do not share)"_s, u"<%1>"_s,
        u"(%1)"_s, u"[%1]"_s, u"%1,"_s, u"%1;"_s, u"%1."_s, u"apiKey: '%1',"_s,
        u"\"apiKey\": \"%1\","_s, u"'api_key' => '%1',"_s, u"API Key\t%1"_s, u"| API Key | %1 |"_s,
        u"API Key\n%1"_s, u"{\"apiKey\": \"%1\"}"_s, u"{\"a\":{\"apiKey\":\"%1\"}}"_s,
        u"hive:\n  api_key: %1"_s, u"**%1**"_s, u"`%1`"_s, u"```\n%1\n```"_s, u"- %1"_s, u"> %1"_s,
        u"%1 # production"_s, u"%1 // mine"_s, u"API key is %1"_s, u"API key \u2013 %1"_s,
        u"--api-key %1"_s, u"-H 'x-api-key: %1'"_s, u"<apiKey>%1</apiKey>"_s,
        u"https://api.example.com/v1?api_key=%1&page=1"_s, u"API Key\uFF1A%1"_s,
        u"\u300C%1\u300D"_s, u"auth('%1');"_s, u"%1 (expires 2027-01-01)"_s, u"Cl\u00E9 API : %1"_s,
        u"production\t%1\t2026-01-01"_s};
    for (const QString &text : texts) {
        INFO(text);
        for (const FormField &field : {keyField(), unknown}) {
            const CleanedValue cleaned = cleanPaste(text.arg(key), field);
            CHECK(cleaned.text == key);
            CHECK(cleaned.isChanged());
        }
    }
}

TEST_CASE("a text with both values offers both")
{
    const QString texts[] = {u"{\"api_key\": \"%1\", \"user_id\": \"%2\"}"_s,
        u"api_key: %1\nuser_id: %2\n"_s, u"HIVE_API_KEY=%1\nHIVE_USER_ID=%2"_s,
        u"API Key\tUser ID\n%1\t%2"_s, u"| API Key | User ID |\n|---|---|\n| %1 | %2 |"_s,
        u"export API_KEY='%1'; export USER_ID='%2'"_s};
    for (const QString &text : texts) {
        INFO(text);
        const Finding finding = examine(text.arg(key, user), keyField(), form());
        CHECK(finding.oddity == Oddity::Labelled);
        REQUIRE(finding.found.size() == 2);
        CHECK(finding.found.at(0).value == Secret(key));
        CHECK(finding.found.at(1).value == Secret(user));
    }
}

TEST_CASE("a field's kind comes from its rules, its provider and its names")
{
    const auto kind = [](const QString &label, const QString &placeholder = {},
                          const QList<FieldRule> &rules = {}) {
        return valueKindOf(
            {.key = u"f"_s, .label = label, .placeholder = placeholder, .rules = rules});
    };
    CHECK(kind(u"API Token"_s) == ValueKind::Key);
    CHECK(kind(u"Account ID"_s) == ValueKind::Id);
    CHECK(kind(u"Email"_s) == ValueKind::Email);
    CHECK(kind(u"Instance URL"_s) == ValueKind::Address);
    CHECK(kind(u"Host"_s) == ValueKind::Host);
    CHECK(kind(u"Subdomain"_s) == ValueKind::Subdomain);
    CHECK(kind(u"Domain"_s, u"acme"_s) == ValueKind::Subdomain);
    CHECK(kind(u"Password"_s) == ValueKind::Text);
    CHECK(kind(u"Region"_s) == ValueKind::Text);
    CHECK(kind(u"Site"_s, u"https://acme.example.com"_s) == ValueKind::Address);
    CHECK(kind(u"Login"_s, {}, {{{}, {}, u"email"_s, {}}}) == ValueKind::Email);
    CHECK(kind(u"Site"_s, {}, {{u"html-pattern"_s, u"^https:\\/\\/.+"_s, {}, {}}})
        == ValueKind::Address);
    CHECK(formOf(ProviderCatalog().find(u"freshdesk"_s)).fields.first().holds
        == ValueKind::Subdomain);
}

TEST_CASE("a whole address is reduced to what a field wants, and the other way round")
{
    const FormField subdomain = formOf(ProviderCatalog().find(u"freshdesk"_s)).fields.first();
    CHECK(cleanPaste(u"https://acme.freshdesk.com/a/tickets"_s, subdomain).text == u"acme"_s);
    CHECK(cleanPaste(u"https://acme.freshdesk.com/a/tickets"_s, subdomain).address);
    CHECK(cleanPaste(u"acme.freshdesk.com"_s, subdomain).text == u"acme"_s);
    CHECK_FALSE(cleanPaste(u"acme"_s, subdomain).isChanged());
    const FormField host{.key = u"h"_s, .label = u"Host"_s, .holds = ValueKind::Host};
    CHECK(cleanPaste(u"https://acme.example.com/x?y=1"_s, host).text == u"acme.example.com"_s);
    CHECK_FALSE(cleanPaste(u"acme.example.com"_s, host).isChanged());
    FormField site{.key = u"s"_s, .label = u"Site"_s};
    site.rules = {{u"html-pattern"_s, u"^https://"_s, {}, {}}};
    site.holds = valueKindOf(site);
    CHECK(examine(u"https://acme.example.com"_s, site, {}).oddity == Oddity::None);
    const CleanedValue completed = cleanPaste(u"acme.example.com"_s, site);
    CHECK(completed.text == u"https://acme.example.com"_s);
    CHECK(completed.scheme);
    const FormField mail{.key = u"m"_s, .label = u"Email"_s, .holds = ValueKind::Email};
    CHECK(examine(u"ada@example.com"_s, mail, {}).oddity == Oddity::None);
}

TEST_CASE("cleaning never touches what may be part of a value")
{
    for (const QString &value : {u"a b"_s, u"a\"b"_s, u"x=y"_s, u"key"_s, u"-_.~/+=="_s,
             u"ab(cd)ef"_s, u"a,b;c"_s, u"sk-a.b:c|d@e"_s, u"dGVzdA=="_s, u"a<b>c"_s, u"key-12ab"_s,
             u"123456:ABC-DEF1234ghIkl"_s})
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

TEST_CASE("names, passwords and free texts are taken as they are")
{
    const auto field = [](const QString &label, bool secret) {
        FormField made{.key = label, .label = label, .secret = secret};
        made.holds = valueKindOf(made);
        return made;
    };
    const QString texts[] = {u"ООО «Ромашка»"_s, u"Gebr. Müller „Nord“"_s, u"Bearer Systems Ltd"_s,
        u"می\u200Cخواهم"_s, u"क्\u200Dष"_s, u"👩\u200D💻"_s, u"pa\"ss\""_s, u"tail'"_s, u"<tag>"_s,
        u"(brackets)"_s, u"name: value"_s, u"  blanks  "_s, u"a, b;"_s};
    for (const QString &label :
        {u"Company name"_s, u"Password"_s, u"Name of the key"_s, u"Note"_s}) {
        for (const QString &text : texts) {
            INFO(label.toStdString() << ": " << text.toStdString());
            const CleanedValue cleaned = cleanPaste(text, field(label, label == u"Password"_s));
            CHECK(cleaned.text == text);
            CHECK_FALSE(cleaned.isChanged());
        }
        const CleanedValue copied = cleanPaste(u"Ada\r\n"_s, field(label, false));
        CHECK(copied.text == u"Ada"_s);
        CHECK(copied.lineBreaks);
    }
}

TEST_CASE("a key of several lines stays whole")
{
    FormField field{.key = u"k"_s, .label = u"Private key"_s, .secret = true};
    field.holds = valueKindOf(field);
    const QString pem = u"-----BEGIN PRIVATE KEY-----\nMIIB\nabcd==\n-----END PRIVATE KEY-----\n"_s;
    CHECK(cleanPaste(pem, field).text == pem);
    const QString account
        = u"{\n \"type\": \"service_account\",\n \"private_key\": \"x\\n\"\n}\n"_s;
    CHECK(cleanPaste(account, field).text == account);
}

TEST_CASE("a quote goes only with its partner")
{
    FormField field{.key = u"k"_s, .label = u"Client secret"_s, .secret = true};
    field.holds = valueKindOf(field);
    CHECK(cleanPaste(u"\"Abcdef-123456\""_s, field).text == u"Abcdef-123456"_s);
    CHECK(cleanPaste(u"Abcdef-123456'"_s, field).text == u"Abcdef-123456'"_s);
    CHECK(cleanPaste(u"\"Abcdef-123456"_s, field).text == u"\"Abcdef-123456"_s);
}

TEST_CASE("a right e-mail address is no oddity where one is wanted")
{
    LinkForm all = form();
    FormField byName{.key = u"user"_s, .label = u"User e-mail"_s, .secret = false};
    byName.holds = valueKindOf(byName);
    FormField byFormat{.key = u"login"_s, .label = u"Login"_s, .secret = false};
    byFormat.rules = {{{}, {}, u"email"_s, {}}};
    byFormat.holds = valueKindOf(byFormat);
    FormField free{.key = u"login2"_s, .label = u"Login"_s, .secret = false};
    free.holds = valueKindOf(free);
    for (const FormField &field : {byName, byFormat, free}) {
        INFO(field.key.toStdString());
        all.fields.append(field);
        CHECK(examine(u"ada@example.com"_s, field, all).oddity == Oddity::None);
    }
}
