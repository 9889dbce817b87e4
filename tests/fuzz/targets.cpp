// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"

#include "app/ai/eventstream.h"
#include "app/ai/mcpmessage.h"
#include "app/ai/rawjson.h"
#include "app/ai/toollist.h"
#include "app/aiapps/jsonconfig.h"
#include "app/aiapps/tomlconfig.h"
#include "app/aiapps/yamlconfig.h"
#include "app/commands/commandline.h"
#include "app/commands/linkorder.h"
#include "app/form/jspattern.h"
#include "app/form/valuedoctor.h"
#include "app/guide/docsindex.h"
#include "app/guide/guidejson.h"
#include "app/guide/guidereader.h"
#include "app/hub/hubjson.h"
#include "app/hub/toolsjson.h"
#include "app/linking/givenlink.h"
#include "app/policy/policy.h"
#include "app/provider/providercatalog.h"
#include "app/setup/setupfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hublink::test {

namespace {

//! A promise that was broken is as good as a crash.
void promise(bool kept)
{
    if (!kept)
        std::abort();
}

void feedGuide(const QByteArray &bytes)
{
    const Result<Guide> guide
        = readGuide(bytes, u"https://docs.stackone.com/connection-guides/x"_s);
    if (guide)
        promise(!QJsonDocument(toJson(*guide)).toJson().isEmpty());
}

void feedHub(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonValue json
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    (void)hubjson::connectSession(json);
    (void)hubjson::connectors(json);
    const ConnectorConfig config = hubjson::connectorConfig(json, {});
    const LinkForm form = formOf(config, Provider{}, nullptr, {});
    for (const FormField &field : form.fields)
        promise(!field.key.isEmpty());
    (void)hubjson::editableAccount(json);
    (void)hubjson::connectionAttempt(json);
    (void)hubjson::account(json);
    (void)hubjson::accountsPage(json);
    (void)toolsjson::actionsPage(json);
    (void)toolsjson::logsPage(json, u"1"_s);
    (void)toolsjson::formatted(bytes);
}

void feedBridge(const QByteArray &bytes)
{
    const McpMessage message = readMcpMessage(bytes);
    (void)message.name();
    (void)message.ownRevision();
    (void)toolsIn(bytes);
    if (!rawjson::isWhole(bytes))
        return;
    if (rawjson::isObject(bytes)) {
        const QByteArray changed = rawjson::withMember(bytes, "x", "1");
        promise(rawjson::isWhole(changed));
        promise(rawjson::member(changed, "x") == "1");
        promise(rawjson::isWhole(rawjson::withoutMember(bytes, "a")));
    }
    for (const QByteArrayView element : rawjson::elements(bytes))
        promise(element.size() <= bytes.size());
}

//! However the bytes are cut on their way, the events are the same.
void feedEvents(const QByteArray &bytes)
{
    EventStream whole;
    EventStream pieces;
    const auto atOnce = whole.read(bytes);
    qsizetype count = 0;
    for (const char byte : bytes)
        count += pieces.read(QByteArrayView(&byte, 1)).size();
    promise(count == atOnce.size());
}

void feedPaste(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const LinkForm form = formOf(ProviderCatalog().find(u"hive"_s));
    for (const FormField &field : form.fields) {
        const CleanedValue cleaned = cleanPaste(text, field);
        promise(cleaned.text.size() <= text.size());
        (void)examine(cleaned.text, field, form);
    }
    (void)valuesNamedIn(text, form);
    (void)readGivenLink(
        text, {{QUrl(u"https://api.stackone.com"_s), QUrl(u"https://app.stackone.com"_s)}});
}

void feedPattern(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const JsPattern pattern(text.section(u'\n', 0, 0));
    (void)pattern.isFoundIn(text.section(u'\n', 1).left(200));
}

//! What was added to a configuration can be taken out again, and leaves what was there.
void feedConfig(const ConfigFormat &format, const QByteArray &bytes)
{
    const ConfigEntry entry{
        .name = u"hublink-x"_s, .command = u"/usr/bin/hublink"_s, .arguments = {u"mcp"_s, u"1"_s}};
    const Result<QList<ConfigEntry>> before = format.entries(bytes);
    const Result<QByteArray> with = format.with(bytes, entry);
    if (!before || !with)
        return;
    const Result<QList<ConfigEntry>> after = format.entries(*with);
    promise(bool(after));
    promise(std::any_of(after->cbegin(), after->cend(),
        [&](const ConfigEntry &each) { return each.name == entry.name; }));
}

void feedConfigs(const QByteArray &bytes)
{
    feedConfig(JsonConfig("mcpServers", JsonConfig::Shape::Plain), bytes);
    feedConfig(TomlConfig(), bytes);
}

void feedFiles(const QByteArray &bytes)
{
    (void)readPolicy(bytes, u"x"_s);
    if (const Result<Setup> setup = readSetup(bytes))
        promise(bool(readSetup(setupJson(*setup))));
    (void)ProviderCatalog::parse(bytes);
    QByteArray order = bytes;
    (void)readOrder(order, {});
}

void feedCommandLine(const QByteArray &bytes)
{
    QStringList arguments{u"hublink"_s};
    for (const QByteArray &argument : bytes.left(4000).split('\n'))
        arguments.append(QString::fromUtf8(argument));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    promise(parsed.complaint.isEmpty() || parsed.answer.isEmpty());
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> all{{u"guide"_s, feedGuide},
        {u"index"_s,
            [](const QByteArray &bytes) {
                (void)readDocsIndex(bytes, QUrl(u"https://docs.stackone.com/llms.txt"_s));
            }},
        {u"hub"_s, feedHub}, {u"bridge"_s, feedBridge}, {u"events"_s, feedEvents},
        {u"paste"_s, feedPaste}, {u"pattern"_s, feedPattern}, {u"configs"_s, feedConfigs},
        {u"files"_s, feedFiles}, {u"command-line"_s, feedCommandLine}};
    return all;
}

} // namespace hublink::test
