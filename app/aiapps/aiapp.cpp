// SPDX-License-Identifier: MIT
#include "app/aiapps/aiapp.h"

#include "app/aiapps/jsonconfig.h"
#include "app/aiapps/tomlconfig.h"
#include "app/aiapps/yamlconfig.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Where an app keeps its configuration on each system; `~` is the home, `@` the folder of
//! configurations (on Windows the roaming one).
struct KnownApp
{
    QString key;
    QString name;
    QString onLinux;
    QString onMac;
    QString onWindows;
    QString program; //!< its command, if it has one
    std::shared_ptr<const ConfigFormat> format;
    AfterChange after;
};

const QList<KnownApp> &knownApps()
{
    using Shape = JsonConfig::Shape;
    const auto json = [](const char *place, Shape shape = Shape::Plain) {
        return std::make_shared<const JsonConfig>(place, shape);
    };
    static const QList<KnownApp> all = {
        {u"claude-desktop"_s, u"Claude Desktop"_s, u"@/Claude/claude_desktop_config.json"_s,
            u"~/Library/Application Support/Claude/claude_desktop_config.json"_s,
            u"@/Claude/claude_desktop_config.json"_s, u"claude-desktop"_s, json("mcpServers"),
            AfterChange::StartAgain},
        {u"claude-code"_s, u"Claude Code"_s, u"~/.claude.json"_s, u"~/.claude.json"_s,
            u"~/.claude.json"_s, u"claude"_s, json("mcpServers"), AfterChange::NewConversation},
        {u"cursor"_s, u"Cursor"_s, u"~/.cursor/mcp.json"_s, u"~/.cursor/mcp.json"_s,
            u"~/.cursor/mcp.json"_s, u"cursor"_s, json("mcpServers"), AfterChange::Nothing},
        {u"vscode"_s, u"VS Code"_s, u"@/Code/User/mcp.json"_s,
            u"~/Library/Application Support/Code/User/mcp.json"_s, u"@/Code/User/mcp.json"_s,
            u"code"_s, json("servers", Shape::Typed), AfterChange::Nothing},
        {u"windsurf"_s, u"Windsurf"_s, u"~/.codeium/windsurf/mcp_config.json"_s,
            u"~/.codeium/windsurf/mcp_config.json"_s, u"~/.codeium/windsurf/mcp_config.json"_s,
            u"windsurf"_s, json("mcpServers"), AfterChange::Refresh},
        {u"zed"_s, u"Zed"_s, u"@/zed/settings.json"_s, u"~/.config/zed/settings.json"_s,
            u"@/Zed/settings.json"_s, u"zed"_s, json("context_servers"), AfterChange::Nothing},
        {u"gemini"_s, u"Gemini CLI"_s, u"~/.gemini/settings.json"_s, u"~/.gemini/settings.json"_s,
            u"~/.gemini/settings.json"_s, u"gemini"_s, json("mcpServers"), AfterChange::StartAgain},
        {u"codex"_s, u"Codex"_s, u"~/.codex/config.toml"_s, u"~/.codex/config.toml"_s,
            u"~/.codex/config.toml"_s, u"codex"_s, std::make_shared<const TomlConfig>(),
            AfterChange::StartAgain},
        {u"lm-studio"_s, u"LM Studio"_s, u"~/.lmstudio/mcp.json"_s, u"~/.lmstudio/mcp.json"_s,
            u"~/.lmstudio/mcp.json"_s, u"lms"_s, json("mcpServers"), AfterChange::Nothing},
        {u"goose"_s, u"Goose"_s, u"@/goose/config.yaml"_s, u"~/.config/goose/config.yaml"_s,
            u"@/Block/goose/config/config.yaml"_s, u"goose"_s,
            std::make_shared<const YamlConfig>(YamlConfig::Shape::Extensions),
            AfterChange::StartAgain},
        {u"continue"_s, u"Continue"_s, u"~/.continue/config.yaml"_s, u"~/.continue/config.yaml"_s,
            u"~/.continue/config.yaml"_s, {},
            std::make_shared<const YamlConfig>(YamlConfig::Shape::List), AfterChange::Nothing},
        {u"opencode"_s, u"opencode"_s, u"@/opencode/opencode.json"_s,
            u"~/.config/opencode/opencode.json"_s, u"~/.config/opencode/opencode.json"_s,
            u"opencode"_s, json("mcp", Shape::OneCommand), AfterChange::StartAgain},
    };
    return all;
}

QString placed(const QString &pattern, const AiAppPlaces &places)
{
    return (pattern.startsWith(u'@') ? places.config : places.home) + pattern.mid(1);
}

//! Variables with which an app can be told to keep its files elsewhere.
QString movedFile(const QString &key, const AiAppPlaces &places)
{
    const std::tuple<QString, QString, QString> moves[]
        = {{u"codex"_s, u"CODEX_HOME"_s, u"/config.toml"_s},
            {u"claude-code"_s, u"CLAUDE_CONFIG_DIR"_s, u"/.claude.json"_s}};
    for (const auto &[app, variable, file] : moves) {
        const QString folder = places.environment.value(variable);
        if (app == key && !folder.isEmpty())
            return folder + file;
    }
    return {};
}

QString onPath(const QString &program, const AiAppPlaces &places)
{
    const QStringList folders
        = places.environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (program.isEmpty() || folders.isEmpty())
        return {};
    return QStandardPaths::findExecutable(program, folders);
}

} // namespace

AiAppPlaces AiAppPlaces::ofThisComputer()
{
#ifdef Q_OS_WIN
    const QString config = qEnvironmentVariable("APPDATA");
#else
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
#endif
    return {QDir::homePath(), config, QProcessEnvironment::systemEnvironment()};
}

QList<AiApp> aiApps(const AiAppPlaces &places)
{
    QList<AiApp> apps;
    for (const KnownApp &known : knownApps()) {
#if defined(Q_OS_WIN)
        const QString usual = placed(known.onWindows, places);
#elif defined(Q_OS_MACOS)
        const QString usual = placed(known.onMac, places);
#else
        const QString usual = placed(known.onLinux, places);
#endif
        QString moved = movedFile(known.key, places);
        // It may have been written with comments in its name.
        if (known.key == "opencode"_L1 && !QFileInfo::exists(usual)
            && QFileInfo::exists(usual + u'c'))
            moved = usual + u'c';
        AiApp app{.key = known.key,
            .name = known.name,
            .file = moved.isEmpty() ? usual : moved,
            .format = known.format,
            .after = known.after,
            .program = onPath(known.program, places)};
        const QString folder = QFileInfo(app.file).path();
        app.isFound = QFileInfo::exists(app.file) || !app.program.isEmpty()
            || (folder != places.home && QFileInfo::exists(folder));
        apps.append(app);
    }
    return apps;
}

} // namespace hublink
