// SPDX-License-Identifier: MIT
#include "app/commands/commandline.h"

#include "app/base/terminal.h"
#include "app/net/certificatefile.h"
#include "app/net/httpmessage.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Links business accounts, step by step."_s);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
        {u"sandbox"_s, u"Practise with stand-ins for Hive and StackOne on this computer."_s},
        {u"tour"_s, u"Walk the whole main job in the sandbox and save a picture of every page."_s,
            u"DIR"_s},
        {u"data-dir"_s, u"Where everything is kept except secrets."_s, u"DIR"_s},
        {u"hub-api"_s, u"StackOne's API."_s, u"URL"_s},
        {u"app-url"_s, u"StackOne's web application."_s, u"URL"_s},
        {u"provider-url"_s, u"A provider's address, as NAME=URL. May be given several times."_s,
            u"NAME=URL"_s},
        {u"ca-file"_s, u"Trust the roots in this file, too (PEM or DER)."_s, u"FILE"_s},
        {u"log-level"_s, u"debug, info, warning or critical."_s, u"LEVEL"_s, u"warning"_s},
        {u"log-file"_s, u"Write the log to a file, too."_s, u"FILE"_s},
        {u"lang"_s, u"Language, as a code like en or de."_s, u"CODE"_s},
        {u"size"_s, u"How large the windows are, as WIDTHxHEIGHT."_s, u"SIZE"_s},
        {u"scale"_s, u"How large everything is drawn: 1, 1.25, 2…"_s, u"FACTOR"_s},
        {u"theme"_s, u"system, light, dark or contrast."_s, u"THEME"_s, u"system"_s},
        {u"trace-startup"_s, u"Print how long starting takes."_s},
        {u"quit"_s, u"End after the first frame."_s},
        {u"guides"_s, u"Use the connection guides in this folder, too."_s, u"DIR"_s},
        {u"docs-url"_s, u"Where StackOne's documentation stands."_s, u"URL"_s},
        {u"refresh"_s, u"Read the documentation's index first (guides)."_s},
        {u"png"_s, u"Save a picture of each step (guide)."_s, u"DIR"_s},
        {u"json"_s, u"Answer in JSON. For link: without a window."_s},
        {u"all"_s, u"Every account (verify, mcp)."_s},
        {u"read-only"_s, u"Only tools that read (mcp)."_s},
        {u"tools"_s, u"Only these tools; * stands for anything (mcp)."_s, u"A,B*"_s},
        {u"search"_s, u"Find and run instead of all tools (mcp)."_s},
        {u"way"_s, u"now, link or computer (link)."_s, u"WAY"_s},
        {u"project"_s, u"A StackOne project of this computer (link, form)."_s, u"NAME"_s},
        {u"project-key-stdin"_s, u"A project's API key comes from standard input (link, form)."_s},
        {u"connector"_s, u"The connector's key, or KEY/CONFIGURATION (link)."_s, u"KEY"_s},
        {u"owner-id"_s, u"Your own id of the customer (link)."_s, u"ID"_s},
        {u"owner-name"_s, u"The customer's name, for people (link)."_s, u"NAME"_s},
        {u"username"_s, u"Who connects (link)."_s, u"NAME"_s},
        {u"label"_s, u"What the account is called (link)."_s, u"LABEL"_s},
        {u"type"_s, u"production or test (link)."_s, u"TYPE"_s},
        {u"update"_s, u"Give an account that is there already these values (link)."_s},
        {u"further"_s, u"Link a further account even if there is one (link)."_s},
        {u"dry-run"_s, u"Only check or show what would be done (link, ai-apps)."_s},
        {u"from"_s, u"Link once for each JSON line of a file, or of standard input: - (link)."_s,
            u"FILE"_s},
        {u"progress"_s, u"Tell each stage on standard error (link)."_s},
        {u"timeout"_s, u"How long to wait for a sign-in (link)."_s, u"SECONDS"_s},
        {u"wait-for-keychain"_s, u"Let the keychain ask for its password (link, verify)."_s},
        {u"from-hub"_s, u"In StackOne, too (remove)."_s}});
    parser.addPositionalArgument(u"command"_s,
        u"link: open the assistant; with an auth link, or - to read it from standard input; with "
        "--json link without a window. form CONNECTOR: what a link needs. accounts, export: list "
        "the accounts. verify ID: check one again. remove ID: remove one. projects: the StackOne "
        "projects of this computer. guides: the connection guides that are known here. guide NAME: "
        "read one: a file, a guide's key or a page's address. mcp ID...: let an AI app use these "
        "accounts, by the Model Context Protocol on standard input and output. ai-apps: the AI "
        "apps of this "
        "computer, and which accounts they can use."_s,
        u"[link [URL] | form CONNECTOR | accounts | export [FILE] | verify ID | remove ID | "
        "projects [add | remove NAME] | guides | guide NAME | mcp ID... | ai-apps [add | remove APP ID]]"_s);
}

std::optional<QUrl> readAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isSafeAddress(url))
        return {};
    return url;
}

QString readAddresses(const QCommandLineParser &parser, Options &options)
{
    const QString rule = u" needs an https address (http for this computer only)"_s;
    const std::pair<QString, QUrl *> addresses[] = {{u"hub-api"_s, &options.hub.api},
        {u"app-url"_s, &options.hub.app}, {u"docs-url"_s, &options.docs}};
    for (const auto &[name, url] : addresses) {
        if (!parser.isSet(name))
            continue;
        const std::optional<QUrl> read = readAddress(parser.value(name));
        if (!read)
            return u"--"_s + name + rule;
        *url = *read;
    }
    const QStringList providers = parser.values(u"provider-url"_s);
    for (const QString &provider : providers) {
        const std::optional<QUrl> url = readAddress(provider.section(u'=', 1));
        if (!url || provider.section(u'=', 0, 0).isEmpty())
            return u"--provider-url NAME=URL"_s + rule;
        options.providerAddresses.insert(provider.section(u'=', 0, 0), *url);
    }
    return {};
}

QString readProjects(const QStringList &words, Options &options)
{
    options.command = Command::Projects;
    const QString wish = words.value(1);
    options.projectName = words.value(2);
    if (wish == "add"_L1)
        options.projectsWish = ProjectsWish::Add;
    else if (wish == "remove"_L1)
        options.projectsWish = ProjectsWish::Remove;
    else if (!wish.isEmpty())
        return u"projects takes add or remove"_s;
    if (wish == "remove"_L1 && words.size() != 3)
        return u"projects remove needs the project's name or ID"_s;
    return words.size() > 3 ? u"projects takes one name"_s : QString();
}

QString readAiApps(const QStringList &words, Options &options)
{
    options.command = Command::AiApps;
    const QString wish = words.value(1);
    if (wish.isEmpty())
        return {};
    if (wish != "add"_L1 && wish != "remove"_L1)
        return u"ai-apps takes add or remove"_s;
    options.aiAppWish = wish == "add"_L1 ? AiAppWish::Add : AiAppWish::Remove;
    options.aiApp = words.value(2);
    options.accountId = words.value(3);
    return words.size() == 4 ? QString()
                             : u"ai-apps %1 needs an app and an account's ID"_s.arg(wish);
}

QString readCommand(const QCommandLineParser &parser, Options &options)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return {};
    const QString command = words.first();
    const qsizetype count = words.size();
    // How a desktop opens an address of our own scheme.
    if (command.startsWith("hublink:"_L1, Qt::CaseInsensitive)) {
        options.command = Command::Link;
        options.givenLink = Secret(command);
        return {};
    }
    if (command == "link"_L1) {
        options.command = Command::Link;
        options.givenLink = Secret(words.value(1));
        return count > 2 ? u"link takes one link"_s : QString();
    }
    if (command == "form"_L1) {
        options.command = Command::Form;
        options.order.connector = words.value(1);
        return count == 2 ? QString() : u"form needs a connector's key"_s;
    }
    if (command == "projects"_L1)
        return readProjects(words, options);
    if (command == "remove"_L1) {
        options.command = Command::Remove;
        options.accountId = words.value(1);
        return count == 2 ? QString() : u"remove needs an account's ID"_s;
    }
    if (command == "export"_L1) {
        options.command = Command::Export;
        options.exportFile = words.value(1);
        return count > 2 ? u"export takes one file"_s : QString();
    }
    if (command == "accounts"_L1) {
        options.command = Command::Accounts;
        return count > 1 ? u"accounts takes no further words"_s : QString();
    }
    if (command == "verify"_L1) {
        options.command = Command::Verify;
        options.accountId = words.value(1);
        if ((count == 2) == parser.isSet(u"all"_s))
            return u"verify needs an account's ID or --all"_s;
        return {};
    }
    if (command == "guides"_L1) {
        options.command = Command::Guides;
        return count > 1 ? u"guides takes no further words"_s : QString();
    }
    if (command == "guide"_L1) {
        options.command = Command::Guide;
        options.guideFile = words.value(1);
        return count == 2 ? QString() : u"guide needs one file, key or address"_s;
    }
    if (command == "mcp"_L1) {
        options.command = Command::Mcp;
        options.bridge.accounts = words.mid(1);
        options.bridge.all = parser.isSet(u"all"_s);
        options.bridge.project = parser.value(u"project"_s);
        options.bridge.readOnly = parser.isSet(u"read-only"_s);
        options.bridge.tools = parser.value(u"tools"_s).split(u',', Qt::SkipEmptyParts);
        options.bridge.search = parser.isSet(u"search"_s);
        if ((count > 1) == options.bridge.all)
            return u"mcp needs the IDs of accounts, or --all"_s;
        return {};
    }
    if (command == "ai-apps"_L1)
        return readAiApps(words, options);
    if (command == "consent"_L1) {
        options.command = Command::Consent;
        return count > 1 ? u"consent takes no further words"_s : QString();
    }
    // It may be a link, which is as good as a key, and terminals are kept.
    const bool mayBeSecret
        = command.contains(u':') || command.contains(u'/') || command.size() > 20;
    return mayBeSecret ? u"to follow a link, write: hublink link LINK"_s
                       : u"unknown command "_s + terminalText(command);
}

template <typename Value>
bool choose(const QString &text, std::initializer_list<std::pair<QLatin1StringView, Value>> choices,
    Value &into)
{
    for (const auto &[name, value] : choices) {
        if (text == name) {
            into = value;
            return true;
        }
    }
    return false;
}

QString readOrderOptions(const QCommandLineParser &parser, Options &options)
{
    LinkOrder &order = options.order;
    order.project = parser.value(u"project"_s);
    if (parser.isSet(u"connector"_s))
        order.connector = parser.value(u"connector"_s);
    order.ownerId = parser.value(u"owner-id"_s);
    order.ownerName = parser.value(u"owner-name"_s);
    order.username = parser.value(u"username"_s);
    order.label = parser.value(u"label"_s);
    order.type = parser.value(u"type"_s);
    order.onlyCheck = parser.isSet(u"dry-run"_s);
    order.bringsProjectKey = parser.isSet(u"project-key-stdin"_s);
    if (parser.isSet(u"update"_s))
        order.ifThere = LinkOrder::IfThere::Update;
    if (parser.isSet(u"further"_s))
        order.ifThere = LinkOrder::IfThere::Further;
    options.ordersFile = parser.value(u"from"_s);
    options.progress = parser.isSet(u"progress"_s);
    options.waitForKeychain = parser.isSet(u"wait-for-keychain"_s);
    options.fromHub = parser.isSet(u"from-hub"_s);
    bool isNumber = true;
    if (parser.isSet(u"timeout"_s))
        options.timeout = std::chrono::seconds(parser.value(u"timeout"_s).toInt(&isNumber));
    if (!isNumber || options.timeout.count() < 0)
        return u"--timeout takes a number of seconds"_s;
    if (!options.ordersFile.isEmpty() && !options.json)
        return u"--from needs --json"_s;
    if (parser.isSet(u"update"_s) && parser.isSet(u"further"_s))
        return u"--update and --further exclude each other"_s;
    LinkWay way = LinkWay::LinkNow;
    if (!parser.isSet(u"way"_s))
        return {};
    if (!choose(parser.value(u"way"_s),
            {{"now"_L1, LinkWay::LinkNow}, {"link"_L1, LinkWay::GivenLink},
                {"computer"_L1, LinkWay::ThisComputer}},
            way))
        return u"--way is now, link or computer"_s;
    order.way = way;
    return {};
}

QString readPlain(const QCommandLineParser &parser, Options &options)
{
    options.sandbox = parser.isSet(u"sandbox"_s) || parser.isSet(u"tour"_s);
    options.tourFolder = parser.value(u"tour"_s);
    options.dataFolder = parser.value(u"data-dir"_s);
    options.caFile = parser.value(u"ca-file"_s);
    const std::pair<QString, QString> certificateFiles[] = {{u"--ca-file"_s, options.caFile},
        {u"SSL_CERT_FILE"_s, qEnvironmentVariable("SSL_CERT_FILE")}};
    for (const auto &[setting, file] : certificateFiles) {
        if (!file.isEmpty() && !readCertificateFile(file))
            return u"%1: no certificate can be read from %2. It takes a file in PEM or DER form."_s
                .arg(setting, file);
    }
    options.log.file = parser.value(u"log-file"_s);
    options.language = parser.value(u"lang"_s);
    options.traceStartup = parser.isSet(u"trace-startup"_s);
    options.quitAfterFirstPaint = parser.isSet(u"quit"_s);
    options.json = parser.isSet(u"json"_s);
    options.refresh = parser.isSet(u"refresh"_s);
    options.guidesFolder = parser.value(u"guides"_s);
    options.pictureFolder = parser.value(u"png"_s);
    if (!choose(parser.value(u"log-level"_s),
            {{"debug"_L1, LogLevel::Debug}, {"info"_L1, LogLevel::Info},
                {"warning"_L1, LogLevel::Warning}, {"critical"_L1, LogLevel::Critical}},
            options.log.level))
        return u"--log-level is debug, info, warning or critical"_s;
    if (!choose(parser.value(u"theme"_s),
            {{"system"_L1, Theme::System}, {"light"_L1, Theme::Light}, {"dark"_L1, Theme::Dark},
                {"contrast"_L1, Theme::Contrast}},
            options.theme))
        return u"--theme is system, light, dark or contrast"_s;
    if (const QString size = parser.value(u"size"_s); !size.isEmpty()) {
        options.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()};
        if (options.size.isEmpty())
            return u"--size is a width and a height, like 1024x600"_s;
    }
    constexpr double largestScale = 8;
    options.scale = parser.value(u"scale"_s).toDouble();
    if (parser.isSet(u"scale"_s) && (options.scale < 0.5 || options.scale > largestScale))
        return u"--scale is a number from 0.5 to 8"_s;
    if (!options.guidesFolder.isEmpty() && !QDir(options.guidesFolder).exists())
        return u"--guides needs a folder that exists"_s;
    return {};
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    if (error.isKeychain())
        return ExitKeychain;
    if (error.isNetwork())
        return ExitNetwork;
    if (error.isStorage())
        return ExitStorage;
    switch (error.kind) {
    case ErrorKind::Cancelled: return ExitCancelled;
    case ErrorKind::RateLimited:
    case ErrorKind::ServiceDown:
    case ErrorKind::NotTheService:
    case ErrorKind::UnexpectedAnswer: return ExitNetwork;
    default: return ExitRefused;
    }
}

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    ParsedCommandLine result;
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        result.complaint = parser.errorText();
        return result;
    }
    if (parser.isSet(u"help"_s))
        // The parser asks the application for its name; there is none yet.
        result.answer = parser.helpText().replace(u"<executable_name>"_s, u"hublink"_s);
    else if (parser.isSet(u"version"_s))
        result.answer = u"Hublink " HUBLINK_VERSION "\n"_s;
    for (const auto &read : {readPlain, readAddresses, readOrderOptions, readCommand}) {
        if (result.complaint.isEmpty())
            result.complaint = read(parser, result.options);
    }
    return result;
}

} // namespace hublink
