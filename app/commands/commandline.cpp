// SPDX-License-Identifier: MIT
#include "app/commands/commandline.h"

#include "app/base/terminal.h"
#include "app/commands/commandhelp.h"
#include "app/commands/commandtexts.h"
#include "app/net/certificatefile.h"
#include "app/net/httpmessage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

std::optional<QUrl> readAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isSafeAddress(url))
        return {};
    return url;
}

QString readAddresses(const QCommandLineParser &parser, Options &options)
{
    const auto refused = [](const QString &option) {
        return CommandTexts::tr("%1 needs an https address (http for this computer only)")
            .arg(option);
    };
    const std::pair<QString, QUrl *> addresses[] = {{u"hub-api"_s, &options.hub.api},
        {u"app-url"_s, &options.hub.app}, {u"docs-url"_s, &options.docs}};
    for (const auto &[name, url] : addresses) {
        if (!parser.isSet(name))
            continue;
        const std::optional<QUrl> read = readAddress(parser.value(name));
        if (!read)
            return refused(u"--"_s + name);
        *url = *read;
    }
    const QStringList providers = parser.values(u"provider-url"_s);
    for (const QString &provider : providers) {
        const std::optional<QUrl> url = readAddress(provider.section(u'=', 1));
        if (!url || provider.section(u'=', 0, 0).isEmpty())
            return refused(u"--provider-url NAME=URL"_s);
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
        return CommandTexts::tr("projects takes add or remove");
    if (wish == "remove"_L1 && words.size() != 3)
        return CommandTexts::tr("projects remove needs the project's name or ID");
    return words.size() > 3 ? CommandTexts::tr("projects takes one name") : QString();
}

QString readAiApps(const QStringList &words, Options &options)
{
    options.command = Command::AiApps;
    const QString wish = words.value(1);
    if (wish.isEmpty())
        return {};
    if (wish != "add"_L1 && wish != "remove"_L1)
        return CommandTexts::tr("ai-apps takes add or remove");
    options.aiAppWish = wish == "add"_L1 ? AiAppWish::Add : AiAppWish::Remove;
    options.aiApp = words.value(2);
    options.accountId = words.value(3);
    return words.size() == 4
        ? QString()
        : CommandTexts::tr("ai-apps %1 needs an app and an account's ID").arg(wish);
}

QString nothingMore(const QString &command)
{
    return CommandTexts::tr("%1 takes no further words").arg(command);
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
        return count > 2 ? CommandTexts::tr("link takes one link") : QString();
    }
    if (command == "form"_L1) {
        options.command = Command::Form;
        options.order.connector = words.value(1);
        return count == 2 ? QString() : CommandTexts::tr("form needs a connector's key");
    }
    if (command == "projects"_L1)
        return readProjects(words, options);
    if (command == "remove"_L1) {
        options.command = Command::Remove;
        options.accountId = words.value(1);
        return count == 2 ? QString() : CommandTexts::tr("remove needs an account's ID");
    }
    if (command == "export"_L1) {
        options.command = Command::Export;
        options.exportFile = words.value(1);
        return count > 2 ? CommandTexts::tr("export takes one file") : QString();
    }
    if (command == "accounts"_L1) {
        options.command = Command::Accounts;
        return count > 1 ? nothingMore(command) : QString();
    }
    if (command == "verify"_L1) {
        options.command = Command::Verify;
        options.accountId = words.value(1);
        if ((count == 2) == parser.isSet(u"all"_s))
            return CommandTexts::tr("verify needs an account's ID or --all");
        return {};
    }
    if (command == "guides"_L1) {
        options.command = Command::Guides;
        return count > 1 ? nothingMore(command) : QString();
    }
    if (command == "guide"_L1) {
        options.command = Command::Guide;
        options.guideFile = words.value(1);
        return count == 2 ? QString() : CommandTexts::tr("guide needs one file, key or address");
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
            return CommandTexts::tr("mcp needs the IDs of accounts, or --all");
        return {};
    }
    if (command == "ai-apps"_L1)
        return readAiApps(words, options);
    if (command == "diagnose"_L1) {
        options.command = Command::Diagnose;
        return count > 1 ? nothingMore(command) : QString();
    }
    if (command == "setup"_L1) {
        options.command = Command::Setup;
        options.setupWish = words.value(1) == "load"_L1 ? SetupWish::Load : SetupWish::Save;
        options.setupFile = words.value(2);
        const bool isRight = count == 3 && (words.at(1) == "save"_L1 || words.at(1) == "load"_L1);
        return isRight ? QString() : CommandTexts::tr("setup needs save or load, and a file");
    }
    if (command == "consent"_L1) {
        options.command = Command::Consent;
        return count > 1 ? nothingMore(command) : QString();
    }
    // How a desktop opens a file.
    const QString file = command.startsWith("file:"_L1) ? QUrl(command).toLocalFile() : command;
    if (count == 1 && (file.endsWith(".md"_L1) || file.endsWith(".mdx"_L1))
        && QFileInfo(file).isFile()) {
        options.openedGuide = QFileInfo(file).absoluteFilePath();
        return {};
    }
    // It may be a link, which is as good as a key, and terminals are kept.
    const bool mayBeSecret
        = command.contains(u':') || command.contains(u'/') || command.size() > 20;
    return mayBeSecret ? CommandTexts::tr("to follow a link, write: hublink link LINK")
                       : CommandTexts::tr("unknown command %1").arg(terminalText(command));
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
        return CommandTexts::tr("--timeout takes a number of seconds");
    if (!options.ordersFile.isEmpty() && !options.json)
        return CommandTexts::tr("--from needs --json");
    if (parser.isSet(u"update"_s) && parser.isSet(u"further"_s))
        return CommandTexts::tr("--update and --further exclude each other");
    LinkWay way = LinkWay::LinkNow;
    if (!parser.isSet(u"way"_s))
        return {};
    if (!choose(parser.value(u"way"_s),
            {{"now"_L1, LinkWay::LinkNow}, {"link"_L1, LinkWay::GivenLink},
                {"computer"_L1, LinkWay::ThisComputer}},
            way))
        return CommandTexts::tr("--way is now, link or computer");
    order.way = way;
    return {};
}

QString readPlain(const QCommandLineParser &parser, Options &options)
{
    options.sandbox = parser.isSet(u"sandbox"_s) || parser.isSet(u"tour"_s);
    options.tourFolder = parser.value(u"tour"_s);
    options.dataFolder = parser.value(u"data-dir"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.policyFile = parser.value(u"policy"_s);
    const std::pair<QString, QString> certificateFiles[] = {{u"--ca-file"_s, options.caFile},
        {u"SSL_CERT_FILE"_s, qEnvironmentVariable("SSL_CERT_FILE")}};
    for (const auto &[setting, file] : certificateFiles) {
        if (!file.isEmpty() && !holdsCertificate(file))
            return CommandTexts::tr(
                "%1: no certificate can be read from %2. It takes a file in PEM or DER form.")
                .arg(setting, file);
    }
    options.log.file = parser.value(u"log-file"_s);
    options.language = parser.value(u"lang"_s);
    options.traceStartup = parser.isSet(u"trace-startup"_s);
    options.background = parser.isSet(u"background"_s);
    options.quitAfterFirstPaint = parser.isSet(u"quit"_s);
    options.json = parser.isSet(u"json"_s);
    options.refresh = parser.isSet(u"refresh"_s);
    options.guidesFolder = parser.value(u"guides"_s);
    options.pictureFolder = parser.value(u"png"_s);
    if (!choose(parser.value(u"log-level"_s),
            {{"debug"_L1, LogLevel::Debug}, {"info"_L1, LogLevel::Info},
                {"warning"_L1, LogLevel::Warning}, {"critical"_L1, LogLevel::Critical}},
            options.log.level))
        return CommandTexts::tr("--log-level is debug, info, warning or critical");
    if (!choose(parser.value(u"theme"_s),
            {{"system"_L1, Theme::System}, {"light"_L1, Theme::Light}, {"dark"_L1, Theme::Dark},
                {"contrast"_L1, Theme::Contrast}},
            options.theme))
        return CommandTexts::tr("--theme is system, light, dark or contrast");
    if (const QString size = parser.value(u"size"_s); !size.isEmpty()) {
        options.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()};
        if (options.size.isEmpty())
            return CommandTexts::tr("--size is a width and a height, like 1024x600");
    }
    constexpr double largestScale = 8;
    options.scale = parser.value(u"scale"_s).toDouble();
    if (parser.isSet(u"scale"_s) && (options.scale < 0.5 || options.scale > largestScale))
        return CommandTexts::tr("--scale is a number from 0.5 to 8");
    if (!options.guidesFolder.isEmpty() && !QDir(options.guidesFolder).exists())
        return CommandTexts::tr("--guides needs a folder that exists");
    return {};
}

QString versionText()
{
    QString text = u"Hublink " HUBLINK_VERSION ""_s;
    if (constexpr QLatin1StringView commit(HUBLINK_COMMIT); !commit.isEmpty())
        text += u" ("_s + commit + u')';
    return text + u"\nQt "_s + QLatin1StringView(qVersion()) + u"\n" HUBLINK_PARTS "\n"_s;
}

} // namespace

QString programCommit()
{
    return QStringLiteral(HUBLINK_COMMIT);
}

ExitCode exitCodeOf(const Error &error)
{
    if (error.isKeychain())
        return ExitKeychain;
    if (error.isNetwork())
        return ExitNetwork;
    if (error.isStorage() || error.kind == ErrorKind::PolicyBroken)
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
    const bool isUnderstood = parser.parse(arguments);
    result.options.language = parser.value(u"lang"_s);
    if (!isUnderstood) {
        result.complaint = parser.errorText();
        return result;
    }
    const QStringList words = parser.positionalArguments();
    const bool asksByWord = words.value(0) == "help"_L1;
    if (asksByWord || parser.isSet(u"help"_s)) {
        const QString about = words.value(asksByWord ? 1 : 0);
        result.answer = helpText(about);
        if (result.answer.isEmpty())
            result.answer = helpText({});
        return result;
    }
    if (words.value(0) == "manual"_L1 && words.value(1) == "html"_L1) {
        result.guideLanguage = words.value(2, u"en"_s);
        return result;
    }
    if (words.value(0) == "manual"_L1)
        result.answer = manualPage(words.value(1));
    else if (words.value(0) == "completion"_L1)
        result.answer = completionScript(words.value(1));
    if (!result.answer.isEmpty())
        return result;
    if (parser.isSet(u"version"_s)) {
        result.answer = versionText();
        return result;
    }
    for (const auto &read : {readPlain, readAddresses, readOrderOptions, readCommand}) {
        if (result.complaint.isEmpty())
            result.complaint = read(parser, result.options);
    }
    return result;
}

} // namespace hublink
