// SPDX-License-Identifier: MIT
#include "tests/support/faultserver.h"
#include "tests/support/sandboxfixture.h"

using namespace hublink;
using namespace hublink::test;

namespace {

Credentials values(const QString &key, const QString &user)
{
    return {{u"k1"_s, u"api_key"_s, Secret(key)}, {u"k2"_s, u"user_id"_s, Secret(user)}};
}

} // namespace

TEST_CASE("Hive says whom good values belong to")
{
    SandboxFixture box;
    const Provider hive = box.providers.find(u"hive"_s);
    const Credentials good = values(box.hiveKey(), box.hiveUser());
    CHECK(answer(box.checker.verify(hive, good, nullptr)));
    const Result<Identity> identity = answer(box.checker.identify(hive, good, nullptr));
    REQUIRE(identity);
    CHECK(identity->name == u"Ada Practice"_s);
    CHECK(identity->email == u"ada@example.com"_s);
    CHECK(identity->workspaces == QStringList{u"Practice Workspace"_s, u"Launch Team"_s});
}

TEST_CASE("a refusal names the form's key and not the provider's role")
{
    SandboxFixture box;
    const Provider hive = box.providers.find(u"hive"_s);
    CHECK(
        answer(box.checker.verify(hive, values(u"wrong"_s, box.hiveUser()), nullptr)).error().field
        == u"k1"_s);
    CHECK(answer(box.checker.verify(hive, values(box.hiveKey(), u"wrong"_s), nullptr)).error().field
        == u"k2"_s);
    const Outcome broken
        = answer(box.checker.verify(hive, values(u"a\nb"_s, box.hiveUser()), nullptr));
    CHECK(broken.error().kind == ErrorKind::InvalidInput);
    CHECK(broken.error().field == u"k1"_s);
}

TEST_CASE("an echoed key does not come back")
{
    FaultServer server(FaultServer::always(
        FaultServer::response(401, R"({"message":"The key very-secret-key is wrong"})")));
    HttpClient http({});
    HttpCredentialChecker checker(http);
    const Provider hive = ProviderCatalog({{u"hive"_s, server.url()}}).find(u"hive"_s);
    const Outcome outcome
        = answer(checker.verify(hive, values(u"very-secret-key"_s, u"u"_s), nullptr));
    CHECK(outcome.error().said == u"The key [hidden] is wrong"_s);
}

TEST_CASE("an identity that is not told is no error")
{
    FaultServer server(FaultServer::always(FaultServer::response(404, "{}")));
    HttpClient http({});
    HttpCredentialChecker checker(http);
    const Provider hive = ProviderCatalog({{u"hive"_s, server.url()}}).find(u"hive"_s);
    const Result<Identity> identity
        = answer(checker.identify(hive, values(u"k"_s, u"u"_s), nullptr));
    REQUIRE(identity);
    CHECK_FALSE(identity->isKnown());
}

TEST_CASE("why nobody is named is told, and is no error")
{
    const std::tuple<int, QByteArray, ErrorKind> answers[]
        = {{400, "{}", ErrorKind::QuestionRefused}, {403, "{}", ErrorKind::PermissionMissing},
            {404, "{}", ErrorKind::NotFound}, {409, "{}", ErrorKind::QuestionRefused},
            {412, "", ErrorKind::QuestionRefused}, {422, "{}", ErrorKind::QuestionRefused},
            {200, "", ErrorKind::UnexpectedAnswer}, {200, "{}", ErrorKind::UnexpectedAnswer}};
    for (const auto &[status, body, expected] : answers) {
        INFO(status << " " << body.toStdString());
        FaultServer server([status = status, body = body](
                               const QByteArray &request, QTcpSocket &socket) {
            const bool isPerson = request.startsWith("GET /api/v1/users/");
            socket.write(FaultServer::response(isPerson ? status : 200, isPerson ? body : "[]"));
        });
        HttpClient http({.firstPause = std::chrono::milliseconds(1)});
        HttpCredentialChecker checker(http);
        const Provider hive = ProviderCatalog({{u"hive"_s, server.url()}}).find(u"hive"_s);
        const Result<Identity> identity
            = answer(checker.identify(hive, values(u"k"_s, u"u"_s), nullptr));
        REQUIRE(identity);
        CHECK_FALSE(identity->isPersonKnown());
        CHECK(identity->untold == expected);
    }
}
