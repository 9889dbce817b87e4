// SPDX-License-Identifier: MIT
#include "app/base/terminal.h"
#include "app/commands/commandline.h"
#include "app/registry/accountexport.h"
#include "tests/support/catch.h"

using namespace hublink;

namespace {

ParsedCommandLine parse(QStringList words)
{
    words.prepend(u"hublink"_s);
    return parseCommandLine(words);
}

} // namespace

TEST_CASE("addresses on the command line must be safe")
{
    const auto good = parse({u"--hub-api"_s, u"http://127.0.0.1:1"_s, u"--provider-url"_s,
        u"hive=https://h.example"_s});
    CHECK(good.complaint.isEmpty());
    CHECK(good.options.hub.api == QUrl(u"http://127.0.0.1:1"_s));
    CHECK(good.options.providerAddresses.value(u"hive"_s) == QUrl(u"https://h.example"_s));
    CHECK_FALSE(parse({u"--hub-api"_s, u"http://api.example"_s}).complaint.isEmpty());
    CHECK_FALSE(parse({u"--app-url"_s, u"nonsense"_s}).complaint.isEmpty());
    CHECK_FALSE(parse({u"--provider-url"_s, u"https://h.example"_s}).complaint.isEmpty());
}

TEST_CASE("the tour is a walk in the sandbox")
{
    const auto parsed = parse({u"--tour"_s, u"/tmp/x"_s});
    CHECK(parsed.options.sandbox);
    CHECK(parsed.options.tourFolder == u"/tmp/x"_s);
}

TEST_CASE("wrong use is told")
{
    CHECK_FALSE(parse({u"--nonsense"_s}).complaint.isEmpty());
    CHECK_FALSE(parse({u"dance"_s}).complaint.isEmpty());
    CHECK_FALSE(parse({u"verify"_s}).complaint.isEmpty());
    CHECK_FALSE(parse({u"verify"_s, u"id"_s, u"--all"_s}).complaint.isEmpty());
    CHECK(parse({u"verify"_s, u"--all"_s}).complaint.isEmpty());
    CHECK_FALSE(parse({u"--log-level"_s, u"loud"_s}).complaint.isEmpty());
    CHECK(parse({u"--version"_s}).answer.startsWith(u"Hublink "_s));
}

TEST_CASE("errors have the exit codes that other programs rely on")
{
    const auto code = [](ErrorKind kind) { return exitCodeOf({.kind = kind, .party = {}}); };
    CHECK(code(ErrorKind::Refused) == 1);
    CHECK(code(ErrorKind::TimedOut) == 3);
    CHECK(code(ErrorKind::ServiceDown) == 3);
    CHECK(code(ErrorKind::KeychainLocked) == 4);
    CHECK(code(ErrorKind::StorageFull) == 5);
    CHECK(code(ErrorKind::Cancelled) == 130);
}

TEST_CASE("a given link is taken, also by its own scheme")
{
    const auto linkOf = [](const QStringList &words) {
        const ParsedCommandLine parsed = parseCommandLine(QStringList{u"hublink"_s} + words);
        CHECK(parsed.complaint.isEmpty());
        CHECK(parsed.options.command == Command::Link);
        return parsed.options.givenLink.exposeText();
    };
    CHECK(linkOf({u"link"_s}).isEmpty());
    CHECK(linkOf({u"link"_s, u"https://app.stackone.com/x?token=t"_s})
        == u"https://app.stackone.com/x?token=t"_s);
    CHECK(linkOf({u"link"_s, u"-"_s}) == u"-"_s);
    CHECK(linkOf({u"hublink://link?token=t"_s}) == u"hublink://link?token=t"_s);
    CHECK_FALSE(parseCommandLine({u"hublink"_s, u"link"_s, u"a"_s, u"b"_s}).complaint.isEmpty());
}

TEST_CASE("texts of others cannot steer a terminal or a spreadsheet")
{
    CHECK(terminalText(u"a\033[2Jb\nc\u202Ed\u0085e"_s) == u"a [2Jb c d e"_s);
    CHECK(terminalText(u"می\u200Cخواهم"_s) == u"می\u200Cخواهم"_s);
    for (const QString &text : {u"=HYPERLINK(1)"_s, u"+1"_s, u"-1"_s, u"@x"_s, u" =1"_s})
        CHECK(cellText(text) == u'\'' + text);
    CHECK(cellText(u"Acme = good"_s) == u"Acme = good"_s);
}
