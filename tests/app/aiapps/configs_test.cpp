// SPDX-License-Identifier: MIT
// Other programs' configuration files: what changes, and that nothing else does.
#include "app/aiapps/aiappuse.h"
#include "app/aiapps/jsonconfig.h"
#include "app/aiapps/owncommand.h"
#include "app/aiapps/tomlconfig.h"
#include "app/aiapps/yamlconfig.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace hublink;
using namespace hublink::test;

namespace {

const ConfigEntry ours{.name = u"hublink-hive-ab12"_s,
    .command = u"/opt/My Apps/hublink"_s,
    .arguments = {u"mcp"_s, u"d19d6618"_s}};

const JsonConfig json("mcpServers", JsonConfig::Shape::Plain);
const TomlConfig toml;
const YamlConfig goose(YamlConfig::Shape::Extensions);
const YamlConfig continueList(YamlConfig::Shape::List);

//! Adds the entry, finds it with its neighbours, and takes it out again: then nothing has changed.
void checkRoundTrip(const ConfigFormat &format, const QByteArray &text)
{
    INFO(text.toStdString());
    const Result<QList<ConfigEntry>> before = format.entries(text);
    REQUIRE(before);
    const Result<QByteArray> with = format.with(text, ours);
    REQUIRE(with);
    INFO(with->toStdString());
    const Result<QList<ConfigEntry>> entries = format.entries(*with);
    REQUIRE(entries);
    REQUIRE(entries->size() == before->size() + 1);
    const auto added = std::find_if(entries->cbegin(), entries->cend(),
        [](const ConfigEntry &entry) { return entry.name == ours.name; });
    REQUIRE(added != entries->cend());
    CHECK(added->command == ours.command);
    CHECK(added->arguments == ours.arguments);
    CHECK(format.with(*with, ours).error().kind == ErrorKind::Conflict);
    const Result<QByteArray> without = format.without(*with, ours.name);
    REQUIRE(without);
    if (!before->isEmpty())
        CHECK(*without == text);
    else
        CHECK(format.entries(*without)->isEmpty());
    CHECK(format.without(text, ours.name).error().kind == ErrorKind::NotFound);
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("JSON gets an entry as its file is written, and loses it again")
{
    for (const char *text : {R"({"mcpServers":{"a":{"command":"x","args":["1"]}}})",
             "{\n  \"mcpServers\": {\n    \"a\": {\n      \"command\": \"x\"\n    }\n  },\n  "
             "\"z\": 1\n}\n",
             "{\n\t\"mcpServers\": {\n\t\t\"a\": {\"url\": \"https://x\"} // mine, "
             "\"really\"\n\t}\n}",
             "// head\n{\n  \"mcpServers\": {\n    \"a\": {}, // first\n    /* then */ \"b\": "
             "{},\n  },\n}\n",
             "{\r\n    \"mcpServers\": {\r\n        \"a\": {}\r\n    }\r\n}\r\n",
             "\xEF\xBB\xBF{\n  \"mcpServers\": {\n    \"a\": {\"command\": [\"x\", \"y\"]}\n  "
             "}\n}\n",
             "{\n  \"mcpServers\": {}\n}\n", "{\n  \"mcpServers\": {\n    // none yet\n  }\n}\n",
             "{}", "{ \"other\": [1, 2, ], }", "{\n  \"other\": true\n}\n", ""})
        checkRoundTrip(json, text);
}

TEST_CASE("an entry of JSON looks as if a person had written it")
{
    CHECK(*json.with("{\n    \"mcpServers\": {\n        \"a\": {}\n    }\n}\n", ours)
        == "{\n    \"mcpServers\": {\n        \"a\": {},\n        \"hublink-hive-ab12\": {\n"
           "            \"command\": \"/opt/My Apps/hublink\",\n"
           "            \"args\": [\"mcp\", \"d19d6618\"]\n        }\n    }\n}\n");
    CHECK(*json.with({}, ours)
        == "{\n  \"mcpServers\": {\n    \"hublink-hive-ab12\": {\n"
           "      \"command\": \"/opt/My Apps/hublink\",\n"
           "      \"args\": [\"mcp\", \"d19d6618\"]\n    }\n  }\n}\n");
    const JsonConfig typed("servers", JsonConfig::Shape::Typed);
    CHECK(typed.with("{}", ours)->contains("\"type\": \"stdio\""));
    checkRoundTrip(typed, "{\"servers\": {\"x\": {\"type\": \"http\"}}, \"inputs\": []}");
    const JsonConfig one("mcp", JsonConfig::Shape::OneCommand);
    CHECK(one.with("{}", ours)
              ->contains(R"("command": ["/opt/My Apps/hublink", "mcp", "d19d6618"])"));
    checkRoundTrip(one, "{\n  \"mcp\": {\"a\": {\"type\": \"remote\"}}\n}\n");
}

TEST_CASE("what cannot be read is left alone")
{
    for (const char *text : {"{", "[]", "{\"mcpServers\": []}", "{\"mcpServers\": {\"a\": }}",
             "{'a': 1}", "{\"a\": 1} {}", "{\"a\": \"\n\"}"}) {
        INFO(text);
        CHECK(json.with(text, ours).error().kind == ErrorKind::InvalidInput);
    }
    CHECK(json.with("{\n \"a\": 1,\n \"b\" 2\n}", ours).error().detail == u"line 3"_s);
    for (const char *text : {"a = ", "[mcp_servers", "mcp_servers = { a = {} }"})
        CHECK(toml.with(text, ours).error().kind == ErrorKind::InvalidInput);
    for (const char *text : {"a: [", "- 1", "extensions: {a: {cmd: x}}", "extensions: text"})
        CHECK(goose.with(text, ours).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("TOML gets a table of its own, and loses it again")
{
    for (const char *text :
        {"model = \"x\" # mine\n\n[mcp_servers.a]\ncommand = \"x\"\n",
            "[mcp_servers.a]\ncommand = \"x\"\nargs = [\n  \"1\", # one\n]\n\n[mcp_servers.a.env]\n"
            "K = \"v\"\n\n[tui]\ntheme = \"\"\"\n[not.a.table]\n\"\"\"\n",
            "[mcp_servers.a]\r\ncommand = 'x'\r\n", "", "# only a comment\n"})
        checkRoundTrip(toml, text);
    const QByteArray middle = "[mcp_servers.hublink-hive-ab12]\ncommand = "
                              "\"x\"\n\n[mcp_servers.hublink-hive-ab12.env]\n"
                              "A = \"1\"\n\n# about b\n[mcp_servers.b]\ncommand = \"y\"\n";
    CHECK(*toml.without(middle, ours.name) == "\n# about b\n[mcp_servers.b]\ncommand = \"y\"\n");
}

TEST_CASE("YAML gets a block of its own, and loses it again")
{
    for (const char *text : {"extensions:\n  a:\n    cmd: x\n    args: [\"1\"]\n",
             "# head\nGOOSE_MODEL: x\nextensions:\n    a:\n        cmd: x # mine\n\n    b:\n"
             "        uri: y\n\n# about z\nz: 1\n",
             "extensions: {}\nz: 1\n", "extensions:\n", "z: 1\n", ""})
        checkRoundTrip(goose, text);
    for (const char *text : {"name: x\nmcpServers:\n  - name: a\n    command: x\nrules: []\n",
             "mcpServers:\n- name: a\n  command: x\n- name: b\n  command: y\n", "mcpServers: []\n"})
        checkRoundTrip(continueList, text);
}

TEST_CASE("what stands between or beside an entry's parts is somebody's, and stays")
{
    const QByteArray apart
        = "[mcp_servers.hublink-hive-ab12]\ncommand = \"x\"\n\n[projects.a]\nt = 1\n\n"
          "[mcp_servers.hublink-hive-ab12.tools]\nq = 1\n\n[tui]\nn = true\n";
    CHECK(*toml.without(apart, ours.name) == "\n[projects.a]\nt = 1\n\n[tui]\nn = true\n");
    const QByteArray lists
        = "[mcp_servers.hublink-hive-ab12]\na = 1\n[[mcp_servers.hublink-hive-ab12.l]]\nq=1\n"
          "[[mcp_servers.hublink-hive-ab12.l]]\nq=2\n[z]\na=1\n";
    CHECK(*toml.without(lists, ours.name) == "[z]\na=1\n");
    // Written in ways that cannot be cut out line by line.
    CHECK(toml.without("[mcp_servers]\nhublink-hive-ab12.command = 'x'\no.c = "
                       "1\nhublink-hive-ab12.a = 1\n",
                  ours.name)
              .error()
              .kind
        == ErrorKind::InvalidInput);
    for (const char *text : {"mcpServers:\n  - name: hublink-hive-ab12\n  -\n    name: z\nb: 1\n",
             "x: &x\n  name: q\nmcpServers:\n  - name: hublink-hive-ab12\n  - *x\nb: 1\n",
             "mcpServers:\n  - name: hublink-hive-ab12\n  - name: hublink-hive-ab12\n"})
        CHECK(continueList.without(text, ours.name).error().kind == ErrorKind::InvalidInput);
    for (const char *text :
        {"{}\n", "{a: 1}\n", "~\n", "a: 1\n...\n", "  a: 1\n  b: 2\n", "  extensions: {}\n  b: 1\n",
            "extensions:\n  {}\nb: 1\n", "x: &x\n  o:\n    cmd: y\nextensions: *x\nb: 1\n",
            "a: \"x\n", "a: \xff\n", "extensions:\n  o:\n    d: |+\n      x\n\n\nb: 1\n"}) {
        INFO(text);
        CHECK(goose.with(text, ours).error().kind == ErrorKind::InvalidInput);
    }
    checkRoundTrip(goose, "extensions: {} # none\nz: 1\n");
    CHECK(
        json.without(R"({"mcpServers": {"hublink-hive-ab12": {}, "hublink-hive-ab12": {"a": 1}}})",
                ours.name)
            .error()
            .kind
        == ErrorKind::InvalidInput);
    for (const char *text : {R"({"mcpServers": {"o": {} /* c */}})",
             R"({"mcpServers": {"o": {}, /* c */}})", R"({"mcpServers": {"o": {},}})"})
        checkRoundTrip(json, text);
    for (const char *text : {"{\n  \"mcpServers\": {}\n}\n", "{\"mcpServers\": {}}"})
        CHECK(*json.without(*json.with(text, ours), ours.name) == text);
    // Comments around ours are of others.
    CHECK(*json.without(
              R"({"mcpServers": {"a":{}, /* about a */ "hublink-hive-ab12":{}}})", ours.name)
        == R"({"mcpServers": {"a":{} /* about a */}})");
    const Result<QByteArray> kept = json.without(
        "{\"mcpServers\": {\n\"hublink-hive-ab12\": {}, // b\n\"b\": {}}}", ours.name);
    REQUIRE(kept);
    CHECK(kept->contains("// b"));
}

TEST_CASE("a change is shown, done with a backup beside it, and taken back")
{
    QTemporaryDir folder;
    const AiAppPlaces places{folder.filePath(u"home"_s), folder.filePath(u"config"_s), {}};
    const QList<AiApp> apps = aiApps(places);
    const auto cursor = std::find_if(
        apps.cbegin(), apps.cend(), [](const AiApp &app) { return app.key == "cursor"_L1; });
    REQUIRE(cursor != apps.cend());
    CHECK_FALSE(cursor->isFound);

    const QByteArray old = "{\n  \"mcpServers\": {\n    \"a\": {}\n  }\n}\n";
    const QString target = folder.filePath(u"dotfiles/mcp.json"_s);
    write(target, old);
    REQUIRE(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(QDir().mkpath(QFileInfo(cursor->file).path()));
    REQUIRE(QFile::link(target, cursor->file));
    const Result<ConfigChange> change = planEntry(*cursor, ours);
    REQUIRE(change);
    CHECK(change->lines().contains(u"+       \"args\": [\"mcp\", \"d19d6618\"]"_s));
    REQUIRE(apply(*change));
    CHECK(QFileInfo(cursor->file).isSymLink());
    CHECK(read(target) == change->after);
    CHECK(read(target + u".hublink-backup"_s) == old);
    CHECK(QFile::permissions(target + u".hublink-backup"_s).testFlag(QFile::ReadGroup) == false);
    CHECK(apply(*change).error().kind == ErrorKind::Conflict); // it is not as it was shown
    REQUIRE(apply(change->reversed()));
    CHECK(read(target) == old);
    REQUIRE(apply(*planEntry(*cursor, ours)));
    REQUIRE(apply(*planRemoval(*cursor, ours.name)));
    CHECK(read(target + u".hublink-backup"_s) == old); // what was there before us
    const AiAppPlaces odd{u"/h/o@m~e"_s, u"/c/~x@y"_s, {}};
    for (const AiApp &app : aiApps(odd))
        CHECK((app.file.startsWith(odd.home + u'/') || app.file.startsWith(odd.config + u'/')));

    // A file that is not there yet is for its owner alone.
    const auto gemini = std::find_if(
        apps.cbegin(), apps.cend(), [](const AiApp &app) { return app.key == "gemini"_L1; });
    REQUIRE(apply(*planEntry(*gemini, ours)));
    CHECK_FALSE(QFile::permissions(gemini->file).testFlag(QFile::ReadOther));
}

TEST_CASE("entries of ours are known by what they start, and open keys are found")
{
    AccountRecord account;
    account.uuid = QUuid::createUuid();
    account.hubAccountId = u"12345678901234567890"_s;
    account.provider = u"hive"_s;
    account.label = u"Äcme & Söhne"_s;
    const EntryMaker maker{u"/usr/bin/hublink"_s, u"/data"_s};
    const ConfigEntry entry = maker.entryFor(account);
    CHECK(entry.name.startsWith(u"hublink-hive-acme-sohne-"_s));
    CHECK(isEntryFor(entry, account));
    AccountRecord other = account;
    other.uuid = QUuid::createUuid();
    other.hubAccountId = u"x"_s;
    CHECK_FALSE(isEntryFor(entry, other));
    CHECK(isEntryFor(
        {.name = u"all"_s, .command = u"hublink"_s, .arguments = {u"mcp"_s, u"--all"_s}}, other));
    CHECK_FALSE(isOwnEntry({.name = u"x"_s, .command = u"npx"_s, .arguments = {u"mcp"_s}}));

    const QByteArray text = R"({"mcpServers": {
        "stackone": {"url": "https://api.stackone.com/mcp",
            "headers": {"Authorization": "Basic djEuZXUxLmFiY2RlZmdoOg==", "x-account-id": "4455667788"}},
        "script": {"command": "node", "env": {"STACKONE_API_KEY": "v1.us1.abcdefghijkl"}},
        "lower": {"url": "x", "headers": {"authorization": "basic djEuZXUxLmFiY2RlZmdoOg=="}},
        "words": {"command": "node", "args": ["stackone Basic understanding of things"]},
        "escaped": {"env": {"K": "v1\u002eeu1\u002eabcdefghijkl"}},
        "plain": {"command": "node", "args": ["server.js"]}}})";
    const QList<OpenKey> keys = openKeysIn(*json.entries(text));
    QStringList found;
    for (const OpenKey &key : keys)
        found.append(key.entry);
    CHECK(found == QStringList{u"stackone"_s, u"script"_s, u"lower"_s, u"escaped"_s});
    CHECK(keys.at(0).entry == u"stackone"_s);
    CHECK(keys.at(0).accountId == u"4455667788"_s);
    CHECK(keys.at(1).entry == u"script"_s);
}

TEST_CASE("an app's own command is run where it has one, and its words are told if it says no")
{
    QTemporaryDir folder;
    const QString program = folder.filePath(u"claude"_s);
    write(program,
        "#!/bin/sh\necho \"$@\" > \"$0.said\"\n[ \"$5\" != refuse ] || { echo nope; exit 3; }\n");
    REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, folder.path());
    const QList<AiApp> apps = aiApps({folder.path(), folder.path(), environment});
    const auto claude = std::find_if(
        apps.cbegin(), apps.cend(), [](const AiApp &app) { return app.key == "claude-code"_L1; });
    REQUIRE(claude->isFound);
    QObject owner;
    REQUIRE(answer(runOwnCommand(*claude, ownAdding(*claude, ours), &owner)));
    CHECK(read(program + u".said"_s)
        == "mcp add --scope user hublink-hive-ab12 -- /opt/My Apps/hublink mcp d19d6618\n");
    const Outcome refused
        = answer(runOwnCommand(*claude, ownRemoving(*claude, u"refuse"_s), &owner));
    CHECK(refused.error().kind == ErrorKind::Declined);
    CHECK(refused.error().said == u"nope"_s);
    AiApp gone = *claude;
    gone.program = folder.filePath(u"nothing"_s);
    CHECK(answer(runOwnCommand(gone, {u"x"_s}, &owner)).error().kind == ErrorKind::NotFound);
}
