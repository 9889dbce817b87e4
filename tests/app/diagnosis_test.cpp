// SPDX-License-Identifier: MIT
#include "app/diagnosis/diagnosis.h"
#include "app/registry/registry.h"
#include "tests/support/catch.h"
#include "tests/support/faultserver.h"
#include "tests/support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::test;

namespace {

QString valueOf(const QList<DiagnosisLine> &findings, const QString &name)
{
    for (const DiagnosisLine &finding : findings) {
        if (finding.name == name)
            return finding.value;
    }
    return {};
}

} // namespace

TEST_CASE("a diagnosis finds what is wrong and names no secret")
{
    QTemporaryDir folder;
    const auto registry = Registry::open(folder.filePath(u"hublink.db"_s));
    REQUIRE(registry);
    HttpClient::Settings settings;
    settings.repeats = 0;
    // A proxy with a password, which lets nobody through.
    settings.environment.insert(u"https_proxy"_s, u"http://ada:planted-password@127.0.0.1:9"_s);
    HttpClient http(settings);
    SystemKeychain keychain({.service = u"Hublink Diagnosis"_s,
        .limit = std::chrono::milliseconds(300),
        .probeLimit = std::chrono::milliseconds(300),
        .mayAsk = false});
    FaultServer server(FaultServer::always(
        FaultServer::response(200, "ok", "text/plain", "Date: Thu, 01 Jan 2026 00:00:00 GMT\r\n")));
    QObject owner;
    const auto future = diagnose(
        {.http = http,
            .keychain = keychain,
            .registry = registry->get(),
            .dataFolder = folder.path(),
            .hub
            = {QUrl(u"https://planted-user:planted-word@hub.example.invalid/x?token=planted"_s),
                server.url()}},
        &owner);
    REQUIRE(waitUntil([&] { return future.isFinished(); }));
    const QList<DiagnosisLine> findings = future.result();

    CHECK(valueOf(findings, u"can be written"_s) == "yes"_L1);
    CHECK(valueOf(findings, u"accounts"_s) == "0"_L1);
    CHECK(valueOf(findings, u"StackOne's web application"_s).contains(u"answers with 200"_s));
    CHECK(valueOf(findings, u"StackOne's API"_s).contains(u"127.0.0.1:9"_s));
    CHECK(valueOf(findings, u"clock"_s).contains(u"s ahead of"_s));
    CHECK_FALSE(isAllWell(findings));

    const QString text = diagnosisText(findings);
    const QByteArray json = QJsonDocument(diagnosisJson(findings)).toJson();
    for (const QString &planted : {u"planted"_s, u"ada"_s}) {
        CHECK_FALSE(text.contains(planted));
        CHECK_FALSE(json.contains(planted.toUtf8()));
    }
    CHECK(diagnosisJson(findings)["version"_L1] == 1);
    CHECK(diagnosisJson(findings)["findings"_L1].toArray().size() == findings.size());
}

TEST_CASE("a diagnosis tells of records that cannot be opened")
{
    HttpClient http({});
    SystemKeychain keychain({.service = u"Hublink Diagnosis"_s,
        .limit = std::chrono::milliseconds(300),
        .probeLimit = std::chrono::milliseconds(300),
        .mayAsk = false});
    FaultServer server(FaultServer::always(FaultServer::response(404, {})));
    QObject owner;
    const auto future = diagnose({.http = http,
                                     .keychain = keychain,
                                     .storageFault = u"no: storage-failed"_s,
                                     .dataFolder = u"/nonexistent"_s,
                                     .hub = {server.url(), server.url()}},
        &owner);
    REQUIRE(waitUntil([&] { return future.isFinished(); }));
    CHECK(valueOf(future.result(), u"can be opened"_s) == "no: storage-failed"_L1);
    CHECK(valueOf(future.result(), u"can be written"_s) == "no"_L1);
}
