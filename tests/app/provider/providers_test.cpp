// SPDX-License-Identifier: MIT
// Every provider's description against the sandbox, which was written down independently.
#include "app/provider/verdict.h"
#include "tests/support/sandboxfixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace hublink;
using namespace hublink::test;

namespace {

Credentials values(const Provider &provider, const QString &secret)
{
    Credentials credentials;
    for (const ProviderField &field : provider.fields)
        credentials.append({field.role, field.role, Secret(field.secret ? secret : u"practice"_s)});
    return credentials;
}

} // namespace

TEST_CASE("there are checks for Hive and many more, each with its source")
{
    const QList<Provider> all = ProviderCatalog().all();
    CHECK(all.size() >= 25);
    for (const Provider &provider : all) {
        INFO(provider.key);
        CHECK(provider.check);
        CHECK_FALSE(provider.fields.isEmpty());
        CHECK(provider.documentation.scheme() == u"https"_s);
        CHECK(provider.baseAddress.startsWith(u"https://"_s));
        QFile file(u":/providers/%1.json"_s.arg(provider.key));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QJsonDocument::fromJson(file.readAll())[u"source"].toString().size() > 20);
    }
}

TEST_CASE("every provider's check tells good values from refused ones")
{
    SandboxFixture box;
    const QStringList keys = box.sandbox.providers();
    REQUIRE(keys.size() >= 24);
    for (const QString &key : keys) {
        INFO(key);
        const Provider provider = box.providers.find(key);
        REQUIRE(provider.check);
        const auto good = answer(
            box.checker.verify(provider, values(provider, u"practice-secret-1"_s), nullptr));
        CHECK(good);
        const auto refused
            = answer(box.checker.verify(provider, values(provider, u"other-secret-1"_s), nullptr));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Refused);
        const auto identity = answer(
            box.checker.identify(provider, values(provider, u"practice-secret-1"_s), nullptr));
        REQUIRE(identity);
        if (provider.person)
            CHECK((identity->name == u"Ada Practice"_s || identity->email == u"ada@example.com"_s));
        if (provider.workspaces)
            CHECK(identity->workspaces == QStringList{u"Practice Workspace"_s});
    }
}

TEST_CASE("a value cannot choose another host than the provider's")
{
    const Provider bamboo = ProviderCatalog().find(u"bamboohr"_s);
    const auto url = [&](const QString &subdomain) {
        const Credentials credentials
            = {{u"s"_s, u"subdomain"_s, Secret(subdomain)}, {u"k"_s, u"api_key"_s, Secret(u"k"_s)}};
        return fillTemplate(bamboo, bamboo.check->request, credentials);
    };
    CHECK(url(u"acme"_s)->url.host() == u"acme.bamboohr.com"_s);
    CHECK(url(u" ACME "_s)->url.host() == u"acme.bamboohr.com"_s);
    CHECK(url(u"https://acme.bamboohr.com/home"_s)->url.host() == u"acme.bamboohr.com"_s);
    for (const QString &odd : {u"evil.example#"_s, u"evil.example/"_s, u"a@evil"_s,
             u"evil.example:1"_s, u""_s, u"-a"_s, u"a b"_s, u"evil.example?"_s, u"\u0430"_s}) {
        INFO(odd);
        const Result<HttpRequest> request = url(odd);
        REQUIRE_FALSE(request);
        CHECK(request.error().kind == ErrorKind::InvalidInput);
        CHECK(request.error().field == u"subdomain"_s);
    }
}

TEST_CASE("values are escaped for the place they stand in")
{
    Provider provider;
    provider.baseAddress = u"https://api.example"_s;
    RequestTemplate request;
    request.body = u"{\"key\":\"{api_key}\"}"_s;
    request.basic = {u"{api_key}"_s, u"x"_s};
    const Credentials credentials = {{u"k"_s, u"api_key"_s, Secret(u"a\"b\\c"_s)}};
    const Result<HttpRequest> filled = fillTemplate(provider, request, credentials);
    REQUIRE(filled);
    CHECK(filled->body.exposeText() == u"{\"key\":\"a\\\"b\\\\c\"}"_s);
    CHECK(filled->headers.first().value.expose() == "Basic " + QByteArray("a\"b\\c:x").toBase64());
}
