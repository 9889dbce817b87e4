// SPDX-License-Identifier: MIT
#include "app/base/settingnames.h"
#include "app/policy/policy.h"
#include "tests/support/catch.h"

#include <QTemporaryFile>

using namespace hublink;

namespace {

Result<Policy> read(const QByteArray &json)
{
    return readPolicy(json, u"policy.json"_s);
}

} // namespace

TEST_CASE("a policy says who may be reached, where to link and how, and what is set")
{
    const Result<Policy> policy = read(R"({"version": 1, "hosts": ["StackOne.com", "hive.com"],
        "addresses": [{"app": "https://app.acme.example", "api": "https://api.acme.example"}],
        "projects": [{"name": "Acme", "id": "prj-1"}], "ways": ["now", "ask"],
        "keychainRequired": true, "aiApps": "read-only", "checks": "weekly",
        "webPictures": false, "updates": false, "language": "de",
        "proxy": "http://proxy.acme.example:3128"})");
    REQUIRE(policy);
    CHECK(*policy->hosts == QStringList{u"stackone.com"_s, u"hive.com"_s});
    CHECK(policy->addresses->first().api == u"https://api.acme.example"_s);
    CHECK(policy->projects->first().id == u"prj-1"_s);
    CHECK(policy->permitsWay(u"ask"_s));
    CHECK_FALSE(policy->permitsWay(u"computer"_s));
    CHECK(policy->needsKeychain);
    CHECK(policy->aiUse == AiUse::ReadOnly);
    CHECK(policy->settings.value(recheckSetting) == u"weekly"_s);
    CHECK(policy->settings.value(webPicturesSetting, u"?"_s).isEmpty());
    CHECK(policy->settings.value(updatesSetting) == u"no"_s);
    CHECK(policy->settings.value(languageSetting) == u"de"_s);
    CHECK(policy->settings.value(proxySetting) == u"http://proxy.acme.example:3128"_s);
    const QStringList rules = rulesOf(*policy);
    CHECK(rules.contains(u"aiApps=read-only"_s));
    CHECK(rules.contains(u"checks=weekly"_s));
    CHECK(rules.contains(u"webPictures=false"_s));
    CHECK(rules.contains(u"ways=now, ask"_s));
    CHECK(rules.size() == 11);
}

TEST_CASE("an empty policy limits nothing")
{
    const Result<Policy> policy = read("{}");
    REQUIRE(policy);
    CHECK(policy->permitsWay(u"computer"_s));
    CHECK_FALSE(policy->hosts);
    CHECK(policy->settings.isEmpty());
    CHECK(rulesOf(*policy).isEmpty());
    CHECK(policyOfThisComputer({})); // whatever this computer has, it can be read
}

TEST_CASE("what is not understood in a policy is a fault that names its place")
{
    const std::pair<QByteArray, QString> cases[] = {
        {"", u"no JSON"_s},
        {"{", u"no JSON"_s},
        {"[]", u"no JSON object"_s},
        {R"({"version": 2})", u"version"_s},
        {R"({"Hosts": []})", u"Hosts is not known"_s},
        {R"({"hosts": "stackone.com"})", u"hosts is no list"_s},
        {R"({"hosts": [7]})", u"hosts holds"_s},
        {R"({"hosts": ["https://stackone.com"]})", u"more than a host's name"_s},
        {R"({"hosts": ["*.stackone.com"]})", u"more than a host's name"_s},
        {R"({"addresses": [{"app": "https://a.example"}]})", u"addresses needs app and api"_s},
        {R"({"addresses": [{"app": "http://a.example", "api": "https://a.example"}]})",
            u"addresses.app is no https address"_s},
        {R"({"addresses": {}})", u"addresses is no list"_s},
        {R"({"projects": [{}]})", u"projects needs a name"_s},
        {R"({"projects": [{"name": "A", "key": "x"}]})", u"unknown member key"_s},
        {R"({"projects": ["A"]})", u"no object"_s},
        {R"({"ways": ["mail"]})", u"ways"_s},
        {R"({"ways": []})", u"no way to link"_s},
        {R"({"keychainRequired": "yes"})", u"keychainRequired is neither"_s},
        {R"({"aiApps": "some"})", u"aiApps is none of"_s},
        {R"({"aiApps": false})", u"aiApps"_s},
        {R"({"checks": "hourly"})", u"checks is none of"_s},
        {R"({"updates": "no"})", u"updates is neither"_s},
        {R"({"webPictures": 1})", u"webPictures is neither"_s},
        {R"({"language": "Deutsch"})", u"language is no"_s},
        {R"({"proxy": "http://ada:key@p.example"})", u"proxy is neither"_s},
        {R"({"proxy": 8080})", u"proxy"_s},
        {R"({"roots": "/nowhere/at/all.pem"})", u"roots names no file"_s},
    };
    for (const auto &[json, fault] : cases) {
        INFO(json.toStdString());
        const Result<Policy> policy = read(json);
        REQUIRE_FALSE(policy);
        CHECK(policy.error().kind == ErrorKind::PolicyBroken);
        CHECK(policy.error().detail.startsWith(u"policy.json: "_s));
        CHECK(policy.error().detail.contains(fault));
    }
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write("not for machines");
    file.close();
    CHECK_FALSE(policyOfThisComputer(file.fileName()));
    CHECK_FALSE(policyOfThisComputer(u"/nowhere/policy.json"_s));
}
