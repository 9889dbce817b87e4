// SPDX-License-Identifier: MIT
#include "app/form/fieldrules.h"
#include "app/form/linkform.h"
#include "app/form/valuedoctor.h"
#include "app/hub/hubjson.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace hublink;

namespace {

ConnectorConfig config(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    REQUIRE_FALSE(json.isNull());
    return hubjson::connectorConfig(QJsonObject{{u"config"_s, json.object()}}, {});
}

QStringList keys(const LinkForm &form)
{
    QStringList found;
    for (const FormField &field : form.fields)
        found.append(field.key);
    return found;
}

FieldFault::Kind kindOf(const FormField &field, const QString &value)
{
    const auto fault = faultOf(field, value);
    REQUIRE(fault);
    return fault->kind;
}

} // namespace

TEST_CASE("every kind of field is read")
{
    const LinkForm form = formOf(config(R"({"configFields":[
        {"key":"a","label":"A","type":"text","secret":false,"value":7,"placeholder":"p",
         "description":"own","guide":{"description":"guide wins","tooltip":"tip"}},
        {"key":"b","type":"select","options":[{"label":"One","value":1},"two",{"value":"three"},null,{}]},
        {"key":"c","type":"multi-select","delimiter":",","options":[{"label":"X","value":"x"}]},
        {"key":"d","type":"text_area"},{"key":"e","type":"number","secret":false},
        {"key":"f","type":"file"},{"key":"g","readOnly":true,"display":false}]})"),
        Provider{});
    REQUIRE(keys(form) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    CHECK(form.fields.at(0).value == u"7"_s);
    CHECK(form.fields.at(0).description == u"guide wins"_s);
    CHECK(form.fields.at(0).tooltip == u"tip"_s);
    CHECK(form.fields.at(1).kind == FieldKind::Choice);
    REQUIRE(form.fields.at(1).options.size() == 3);
    CHECK(form.fields.at(1).options.at(0).value == u"1"_s);
    CHECK(form.fields.at(1).options.at(1).label == u"two"_s);
    CHECK(form.fields.at(1).options.at(2).label == u"three"_s);
    CHECK_FALSE(form.fields.at(1).secret); // a choice cannot be hidden behind dots
    CHECK(form.fields.at(2).delimiter == u","_s);
    CHECK(form.fields.at(3).kind == FieldKind::TextArea);
    CHECK(form.fields.at(3).secret);
    CHECK(form.fields.at(5).unknownType == u"file"_s);
    CHECK(form.fields.at(6).readOnly);
    CHECK_FALSE(form.fields.at(6).visible);
}

TEST_CASE("what makes no sense in a form is left out and counted")
{
    const LinkForm form = formOf(config(R"({"configFields":[null,7,[],{"label":"no key"},
        {"key":"a","label":null,"type":5,"required":"yes","options":"x","validation":"y","guide":1},
        {"key":"a"},{"key":"b","label":"   "}],"configNotices":"z","support":[],"type":{}})"),
        Provider{});
    CHECK(keys(form) == QStringList{u"a"_s, u"b"_s});
    CHECK(form.fields.at(0).label == u"a"_s);
    CHECK(form.fields.at(1).label == u"b"_s);
    CHECK(form.unreadable == 5);
    CHECK(form.notices.isEmpty());
    for (const char *odd :
        {"{}", R"({"configFields":{}})", R"({"authentication":7})", R"({"authentication":{}})"})
        CHECK(formOf(config(odd), Provider{}).fields.isEmpty());
}

TEST_CASE("an unknown way of signing in is told, and its form stays")
{
    const LinkForm form
        = formOf(config(R"({"type":"mcp","configFields":[{"key":"a"}]})"), Provider{});
    CHECK(form.unknownAuth == u"mcp"_s);
    CHECK(form.fields.size() == 1);
    CHECK(
        formOf(config(R"({"type":"custom","configFields":[]})"), Provider{}).unknownAuth.isEmpty());
}

TEST_CASE("a hidden field that is needed and empty is uncovered")
{
    const LinkForm form = formOf(config(R"({"configFields":[
        {"key":"a","required":true,"display":false},
        {"key":"b","required":true,"display":false,"value":"v"},
        {"key":"c","required":false,"display":false}]})"),
        Provider{});
    CHECK(form.fields.at(0).visible);
    CHECK(form.fields.at(0).uncovered);
    CHECK_FALSE(form.fields.at(1).visible);
    CHECK_FALSE(form.fields.at(2).visible);
}

TEST_CASE("notices stand where the connector wants them")
{
    const QByteArray notices = R"("configNotices":[
        {"type":"info","description":"top"},{"type":"warning","description":"bottom","position":"bottom"},
        {"description":"at b","anchor":"b","position":"bottom"},{"description":"lost","anchor":"zz"},
        {"description":"  "},{"type":"info"}])";
    const LinkForm form = formOf(
        config("{\"configFields\":[{\"key\":\"a\"},{\"key\":\"b\"}]," + notices + '}'), Provider{});
    const auto texts = [](const LinkForm &f, const QString &place) {
        QStringList found;
        const QList<FormNotice> all = noticesAt(f, place);
        for (const FormNotice &notice : all)
            found.append(notice.text);
        return found;
    };
    CHECK(texts(form, AtStart) == QStringList{u"top"_s});
    CHECK(texts(form, u"a"_s).isEmpty());
    CHECK(texts(form, u"b"_s) == QStringList{u"at b"_s});
    CHECK(texts(form, AtEnd) == QStringList{u"bottom"_s});
    CHECK(noticesAt(form, AtEnd).first().isWarning);
    // Without any field nothing may get lost.
    const LinkForm empty = formOf(config("{\"configFields\":[]," + notices + '}'), Provider{});
    CHECK(texts(empty, AtStart).size() == 4);
}

TEST_CASE("an edited account fills its form, and secrets stay hidden")
{
    const QJsonDocument json = QJsonDocument::fromJson(R"({"secureId":"acc","provider":"x",
        "setupInformation":{"site":"acme","port":8443},"integrationId":"int-2",
        "secrets":{"token":"__secretvalue:**redacted**9f3a","other":"","plain":"as it is"}})");
    const auto account = hubjson::editableAccount(json.object());
    REQUIRE(account);
    CHECK(account->integrationId == u"int-2"_s);
    const LinkForm form = formOf(config(R"({"configFields":[
        {"key":"site","secret":false,"value":"default"},{"key":"port","secret":false},
        {"key":"token","required":true},{"key":"other"},{"key":"plain"}]})"),
        Provider{}, &*account);
    CHECK(form.fields.at(0).value == u"acme"_s);
    CHECK(form.fields.at(0).stored);
    CHECK(form.fields.at(1).value == u"8443"_s);
    CHECK(form.fields.at(2).hidden);
    CHECK(form.fields.at(2).hint == u"9f3a"_s);
    CHECK(form.fields.at(2).value.isEmpty());
    CHECK_FALSE(form.fields.at(3).stored);
    CHECK(form.fields.at(4).value == u"as it is"_s);
}

TEST_CASE("the trigger token comes from the Hub and is no secret")
{
    const LinkForm form
        = formOf(config(R"({"configFields":[{"key":"external-trigger-token","label":"T"}]})"),
            Provider{}, nullptr, u"abc"_s);
    CHECK(form.fields.first().value == u"abc"_s);
    CHECK_FALSE(form.fields.first().secret);
}

TEST_CASE("rules are those of the Hub")
{
    FormField field{.key = u"k"_s, .label = u"K"_s};
    CHECK(kindOf(field, {}) == FieldFault::Kind::Missing);
    CHECK_FALSE(faultOf(field, u" "_s)); // a blank counts as content there
    field.required = false;
    CHECK_FALSE(faultOf(field, {}));

    field.rules = {{u"html-pattern"_s, u"^[a-z]+$"_s, {}, u"Small letters"_s}};
    CHECK_FALSE(faultOf(field, u"abc"_s));
    CHECK(faultOf(field, u"ABC"_s)->words == u"Small letters"_s);
    CHECK_FALSE(faultOf(field, {})); // optional and empty

    field.rules = {{u"domain"_s, u"acme"_s, {}, {}}};
    CHECK_FALSE(faultOf(field, u"https://acme.com/x"_s));
    CHECK(kindOf(field, u"acme.org"_s) == FieldFault::Kind::WrongPattern);

    field.rules = {{{}, u"^x"_s, {}, {}}};
    CHECK(kindOf(field, u"y"_s) == FieldFault::Kind::WrongPattern);
    field.rules = {{u"html-pattern"_s, u"([a-z"_s, {}, {}}, {u"odd"_s, u"^never$"_s, {}, {}}};
    CHECK_FALSE(faultOf(field, u"anything"_s)); // broken and unknown rules never block

    field.kind = FieldKind::Number;
    field.rules.clear();
    CHECK_FALSE(faultOf(field, u"42"_s));
    for (const QString &odd : {u"-1"_s, u"4.2"_s, u"1e3"_s, u"x"_s})
        CHECK(kindOf(field, odd) == FieldFault::Kind::NotANumber);
}

TEST_CASE("formats are checked")
{
    const std::tuple<QString, QString, bool> cases[]
        = {{u"email"_s, u"a@b.c"_s, true}, {u"email"_s, u"a b@c.d"_s, false},
            {u"url"_s, u"https://a.b/c"_s, true}, {u"url"_s, u"ftp://a.b"_s, false},
            {u"uri"_s, u"mailto:a@b.c"_s, true}, {u"uri"_s, u"nothing"_s, false},
            {u"uuid"_s, u"A1b2c3d4-0000-1111-2222-333344445555"_s, true},
            {u"uuid"_s, u"a1b2c3d4"_s, false}, {u"date"_s, u"2026-12-31"_s, true},
            {u"date"_s, u"31.12.2026"_s, false},
            {u"datetime"_s, u"2026-12-31T10:00:00.5+02:00"_s, true},
            {u"datetime"_s, u"2026-12-31"_s, false}, {u"unheard-of"_s, u"anything"_s, true}};
    for (const auto &[format, value, good] : cases) {
        INFO(format << ' ' << value);
        const FormField field{.key = u"k"_s, .rules = {{{}, {}, format, {}}}};
        CHECK(faultOf(field, value).has_value() != good);
    }
}

TEST_CASE("a message blames the one field it names")
{
    LinkForm form;
    form.fields = {
        {.key = u"apiKey"_s, .label = u"API Key"_s}, {.key = u"subdomain"_s, .label = u"Site"_s}};
    CHECK(fieldNamedIn(u"subdomain is unknown"_s, form) == u"subdomain"_s);
    CHECK(fieldNamedIn(u"{\"field\": \"apiKey\"}"_s, form) == u"apiKey"_s);
    CHECK(fieldNamedIn(u"The api key was revoked"_s, form) == u"apiKey"_s);
    CHECK(fieldNamedIn(u"API Key or Site is wrong"_s, form).isEmpty());
    CHECK(fieldNamedIn(u"subdomains are fine"_s, form).isEmpty());
    CHECK(fieldNamedIn({}, form).isEmpty());
}
