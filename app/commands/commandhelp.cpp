// SPDX-License-Identifier: MIT
#include "app/commands/commandhelp.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

struct OptionHelp
{
    QString name;
    QString value; //!< what it takes; empty: nothing
    QString text;
    QStringList commands; //!< that take it; empty: all
    QString usual{}; //!< its value if it is not given
    QStringList choices{};
};

struct CommandHelp
{
    QString name;
    QString takes;
    QString summary;
    QStringList paragraphs;
    QStringList examples;
};

const QList<OptionHelp> &options()
{
    static const QStringList window{u"window"_s};
    static const QStringList link{u"link"_s};
    static const QList<OptionHelp> all{
        {u"sandbox"_s, {}, u"Practise with stand-ins for Hive and StackOne on this computer."_s,
            {u"window"_s, u"link"_s}},
        {u"tour"_s, u"DIR"_s,
            u"Walk the whole main job in the sandbox and save a picture of every page."_s, window},
        {u"size"_s, u"SIZE"_s, u"How large the windows are, as WIDTHxHEIGHT."_s, window},
        {u"scale"_s, u"FACTOR"_s, u"How large everything is drawn: 1, 1.25, 2…"_s, window},
        {u"theme"_s, u"THEME"_s, u"system, light, dark or contrast."_s, {u"window"_s, u"guide"_s},
            u"system"_s, {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}},
        {u"background"_s, {}, u"Follow the accounts without a window, until it is wanted."_s,
            window},
        {u"trace-startup"_s, {}, u"Print how long starting takes."_s, window},
        {u"quit"_s, {}, u"End after the first frame."_s, window},
        {u"json"_s, {}, u"Answer in JSON. For link: without a window."_s, {}},
        {u"way"_s, u"WAY"_s, u"now, link or computer."_s, link, {},
            {u"now"_s, u"link"_s, u"computer"_s}},
        {u"project"_s, u"NAME"_s, u"A StackOne project of this computer."_s,
            {u"link"_s, u"form"_s, u"mcp"_s}},
        {u"project-key-stdin"_s, {}, u"A project's API key comes from standard input."_s,
            {u"link"_s, u"form"_s}},
        {u"connector"_s, u"KEY"_s, u"The connector's key, or KEY/CONFIGURATION."_s, link},
        {u"owner-id"_s, u"ID"_s, u"Your own id of the customer."_s, link},
        {u"owner-name"_s, u"NAME"_s, u"The customer's name, for people."_s, link},
        {u"username"_s, u"NAME"_s, u"Who connects."_s, link},
        {u"label"_s, u"LABEL"_s, u"What the account is called."_s, link},
        {u"type"_s, u"TYPE"_s, u"production or test."_s, link, {}, {u"production"_s, u"test"_s}},
        {u"update"_s, {}, u"Give an account that is there already these values."_s, link},
        {u"further"_s, {}, u"Link a further account even if there is one."_s, link},
        {u"dry-run"_s, {}, u"Only check or show what would be done."_s,
            {u"link"_s, u"ai-apps"_s, u"setup"_s}},
        {u"from"_s, u"FILE"_s,
            u"Link once for each JSON line of a file, or of standard input: -."_s, link},
        {u"progress"_s, {}, u"Tell each stage on standard error."_s, link},
        {u"timeout"_s, u"SECONDS"_s, u"How long to wait for a sign-in."_s, link},
        {u"wait-for-keychain"_s, {}, u"Let the keychain ask for its password."_s,
            {u"link"_s, u"verify"_s}},
        {u"all"_s, {}, u"Every account."_s, {u"verify"_s, u"mcp"_s}},
        {u"from-hub"_s, {}, u"In StackOne, too."_s, {u"remove"_s}},
        {u"refresh"_s, {}, u"Read the documentation's index first."_s, {u"guides"_s}},
        {u"png"_s, u"DIR"_s, u"Save a picture of each step."_s, {u"guide"_s}},
        {u"read-only"_s, {}, u"Only tools that read."_s, {u"mcp"_s}},
        {u"tools"_s, u"A,B*"_s, u"Only these tools; * stands for anything."_s, {u"mcp"_s}},
        {u"search"_s, {}, u"Find and run instead of all tools."_s, {u"mcp"_s}},
        {u"data-dir"_s, u"DIR"_s, u"Where everything is kept except secrets."_s, {}},
        {u"hub-api"_s, u"URL"_s, u"StackOne's API."_s, {}},
        {u"app-url"_s, u"URL"_s, u"StackOne's web application."_s, {}},
        {u"provider-url"_s, u"NAME=URL"_s, u"A provider's address. May be given several times."_s,
            {}},
        {u"docs-url"_s, u"URL"_s, u"Where StackOne's documentation stands."_s, {}},
        {u"guides"_s, u"DIR"_s, u"Use the connection guides in this folder, too."_s, {}},
        {u"policy"_s, u"FILE"_s, u"Try this policy, if this computer has none of its own."_s, {}},
        {u"ca-file"_s, u"FILE"_s, u"Trust the roots in this file, too (PEM or DER)."_s, {}},
        {u"log-level"_s, u"LEVEL"_s, u"debug, info, warning or critical."_s, {}, u"warning"_s,
            {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s}},
        {u"log-file"_s, u"FILE"_s, u"Write the log to a file, too."_s, {}},
        {u"lang"_s, u"CODE"_s, u"Language, as a code like en or de."_s, {}},
        {u"help"_s, {}, u"Show this help."_s, {}},
        {u"version"_s, {}, u"Show the version."_s, {}},
    };
    return all;
}

const QList<CommandHelp> &commands()
{
    static const QList<CommandHelp> all{
        {u"link"_s, u"[LINK | -]"_s, u"link an account"_s,
            {u"Opens the assistant. With an auth link it begins there; - reads the link from "
             "standard input, where other programs cannot see it."_s,
                u"With --json it links without a window. Values come as a JSON object on standard "
                "input, never on the command line. With --from it links once for each line."_s},
            {u"hublink link"_s,
                u"hublink link --json --way now --project Acme --connector hive < values.json"_s}},
        {u"form"_s, u"CONNECTOR"_s, u"what linking a connector needs"_s,
            {u"Tells the fields of the connector's form, their keys and rules."_s},
            {u"hublink form hive --project Acme --json"_s}},
        {u"accounts"_s, {}, u"list the linked accounts"_s,
            {u"The accounts that are known on this computer, without asking anybody."_s},
            {u"hublink accounts --json"_s}},
        {u"export"_s, u"[FILE]"_s, u"list the linked accounts for a spreadsheet"_s,
            {u"CSV, or JSON with --json. Without a file to standard output. Holds no secrets."_s},
            {u"hublink export accounts.csv"_s}},
        {u"verify"_s, u"ID | --all"_s, u"check kept values again"_s,
            {u"Checks the values in your keychain with the provider, and tells what is wrong."_s},
            {u"hublink verify --all --json"_s}},
        {u"remove"_s, u"ID"_s, u"remove an account"_s,
            {u"Takes the account off this computer with its values in the keychain; with "
             "--from-hub out of StackOne, too."_s},
            {u"hublink remove 4f1e… --from-hub"_s}},
        {u"projects"_s, u"[add [NAME] | remove NAME]"_s,
            u"the StackOne projects of this computer"_s,
            {u"Lists the projects. add reads the project's API key from standard input."_s},
            {u"hublink projects add Acme < key"_s}},
        {u"guides"_s, {}, u"list the connection guides that are known here"_s,
            {u"Built in, your own, and those of the documentation."_s},
            {u"hublink guides --refresh --json"_s}},
        {u"guide"_s, u"NAME"_s, u"read a connection guide"_s,
            {u"NAME is a file, a guide's key or a page's address. Prints Markdown, JSON with "
             "--json, or saves a picture of each step with --png."_s},
            {u"hublink guide hive"_s, u"hublink guide hive --png pictures"_s}},
        {u"mcp"_s, u"ID... | --all"_s, u"let an AI app use linked accounts"_s,
            {u"A server of the Model Context Protocol on standard input and output. AI apps start "
             "it; the key stays in the keychain."_s},
            {u"hublink mcp 4f1e… --read-only"_s}},
        {u"ai-apps"_s, u"[add APP ID | remove APP ID]"_s,
            u"the AI apps of this computer, and which accounts they can use"_s,
            {u"add and remove change the app's configuration after a copy of it was kept."_s},
            {u"hublink ai-apps add claude-desktop 4f1e…"_s}},
        {u"setup"_s, u"save FILE | load FILE"_s, u"take everything along to another computer"_s,
            {u"save writes accounts, projects and settings to a file, without any secret. load "
             u"adds "
             "what is not here yet; the keys and values are entered again. With --dry-run it only "
             "tells what it would add."_s},
            {u"hublink setup save hublink.json"_s, u"hublink setup load hublink.json --dry-run"_s}},
        {u"diagnose"_s, {}, u"look at all that linking needs"_s,
            {u"Versions, folders, records, the keychain (an entry is written, read and removed), "
             "proxy, certificates, addresses and the clock. Names no secret. Lines with ! are "
             "wrong, those with ? worth a look."_s},
            {u"hublink diagnose"_s, u"hublink diagnose --json"_s}},
    };
    return all;
}

constexpr QLatin1StringView exitCodes[] = {"0  done"_L1, "1  refused, or not verified"_L1,
    "2  wrong use"_L1, "3  network"_L1, "4  keychain"_L1, "5  storage"_L1, "130  cancelled"_L1};

const CommandHelp *find(const QString &name)
{
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
        [&](const CommandHelp &command) { return command.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

QString flag(const OptionHelp &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString explained(const OptionHelp &option)
{
    return option.usual.isEmpty() ? option.text
                                  : option.text + u" Usually "_s + option.usual + u'.';
}

//! Those of the command alone, then those that all have.
QList<OptionHelp> optionsOf(const QString &command, bool common)
{
    const QString name = command.isEmpty() ? u"window"_s : command;
    QList<OptionHelp> found;
    for (const OptionHelp &option : options()) {
        if (common ? option.commands.isEmpty() : option.commands.contains(name))
            found.append(option);
    }
    return found;
}

QString wrapped(const QString &text, int indent, int width = 80)
{
    QString lines;
    QString line(indent, u' ');
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > width && line.size() > indent) {
            lines += line + u'\n';
            line = QString(indent, u' ');
        }
        line += (line.size() > indent ? u" "_s : QString()) + word;
    }
    return lines + line + u'\n';
}

QString optionList(const QList<OptionHelp> &listed)
{
    constexpr int column = 24;
    QString text;
    for (const OptionHelp &option : listed) {
        const QString name = u"  "_s + flag(option);
        const QString explanation = wrapped(explained(option), column);
        text += name.size() < column - 1 ? name + explanation.mid(name.size())
                                         : name + u'\n' + explanation;
    }
    return text;
}

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
}

QString roffOptions(const QList<OptionHelp> &listed)
{
    QString text;
    for (const OptionHelp &option : listed) {
        text += u".TP\n.B "_s + escaped(u"--"_s + option.name);
        if (!option.value.isEmpty())
            text += u" \\fI"_s + escaped(option.value) + u"\\fR"_s;
        text += u'\n' + escaped(explained(option)) + u'\n';
    }
    return text;
}

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const CommandHelp &command : commands())
        names.append(command.name);
    return names;
}

void addOptions(QCommandLineParser &parser)
{
    for (const OptionHelp &option : options()) {
        QStringList names{option.name};
        if (option.name == "help"_L1 || option.name == "version"_L1)
            names.prepend(option.name.first(1));
        parser.addOption({names, option.text, option.value, option.usual});
    }
}

QString helpText(const QString &command)
{
    const CommandHelp *known = find(command);
    if (!known && !command.isEmpty())
        return {};
    QString text;
    if (known) {
        text = u"Usage: hublink "_s + (known->name + u' ' + known->takes).trimmed()
            + u" [OPTION...]\n\n"_s;
        for (const QString &paragraph : known->paragraphs)
            text += wrapped(paragraph, 0) + u'\n';
    } else {
        text = u"Usage: hublink [COMMAND] [OPTION...]\n\nLinks business accounts, step by step. "
               "Without a command it opens its window.\n\nCommands:\n"_s;
        for (const CommandHelp &each : commands())
            text += (u"  "_s + each.name).leftJustified(14) + each.summary + u'\n';
        text += u"\nhublink COMMAND --help tells more.\n\n"_s;
    }
    text += u"Options:\n"_s + optionList(optionsOf(command, false)) + u"\nOptions of all:\n"_s
        + optionList(optionsOf(command, true));
    if (known) {
        text += u"\nFor example:\n"_s;
        for (const QString &example : known->examples)
            text += u"  "_s + example + u'\n';
    }
    text += u"\nExit codes:\n"_s;
    for (const QLatin1StringView code : exitCodes)
        text += u"  "_s + code + u'\n';
    return text;
}

QString manualPage(const QString &command)
{
    const CommandHelp *known = find(command);
    if (!known && !command.isEmpty())
        return {};
    const QString name = known ? u"hublink-"_s + known->name : u"hublink"_s;
    QString text = u".TH \""_s + escaped(name.toUpper())
        + u"\" 1 \"\" \"Hublink " HUBLINK_VERSION "\" \"Hublink\"\n.SH NAME\n"_s + escaped(name)
        + u" \\- "_s + escaped(known ? known->summary : u"link business accounts, step by step"_s)
        + u"\n.SH SYNOPSIS\n.B hublink\n"_s;
    if (known)
        text += escaped((known->name + u' ' + known->takes).trimmed()) + u" ["_s + u"OPTION..."_s
            + u"]\n.SH DESCRIPTION\n"_s;
    else
        text += u"[COMMAND] [OPTION...]\n.SH DESCRIPTION\nLeads a person through linking a "
                "business account: shows each step of the connection guide, checks what is pasted "
                "with the provider, keeps it in the keychain and links the account in the "
                "StackOne Hub. Without a command it opens its window.\n.SH COMMANDS\n"_s;
    if (known) {
        for (const QString &paragraph : known->paragraphs)
            text += escaped(paragraph) + u"\n.PP\n"_s;
    } else {
        for (const CommandHelp &each : commands()) {
            text += u".TP\n.B "_s + escaped(each.name) + u'\n' + escaped(each.summary)
                + u"; see hublink\\-"_s + escaped(each.name) + u"(1)\n"_s;
        }
    }
    text += u".SH OPTIONS\n"_s + roffOptions(optionsOf(command, false))
        + roffOptions(optionsOf(command, true));
    if (known) {
        text += u".SH EXAMPLES\n"_s;
        for (const QString &example : known->examples)
            text += u".PP\n.nf\n"_s + escaped(example) + u"\n.fi\n"_s;
    }
    text += u".SH EXIT STATUS\n"_s;
    for (const QLatin1StringView code : exitCodes) {
        const QString line(code);
        text += u".TP\n.B "_s + line.section(u"  "_s, 0, 0) + u'\n' + line.section(u"  "_s, 1)
            + u'\n';
    }
    return text + u".SH SEE ALSO\n"_s + (known ? u"hublink(1)\n"_s : u"hublink\\-link(1)\n"_s);
}

QString completionScript(const QString &shell)
{
    QStringList flags;
    for (const OptionHelp &option : options())
        flags.append(u"--"_s + option.name);
    const QString words = commandNames().join(u' ');
    QString text = u"# Completion of hublink's command line for "_s + shell + u".\n"_s;
    if (shell == "bash"_L1) {
        text += u"_hublink() {\n    local word=\"${COMP_WORDS[COMP_CWORD]}\" "
                "before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n    case \"$before\" in\n"_s;
        for (const OptionHelp &option : options()) {
            const bool isFolder = option.value == "DIR"_L1;
            if (!option.choices.isEmpty())
                text
                    += u"        --%1) COMPREPLY=($(compgen -W \"%2\" -- \"$word\")); return ;;\n"_s
                           .arg(option.name, option.choices.join(u' '));
            else if (isFolder || option.value == "FILE"_L1)
                text += u"        --%1) COMPREPLY=($(compgen %2 -- \"$word\")); return ;;\n"_s.arg(
                    option.name, isFolder ? u"-d"_s : u"-f"_s);
            else if (!option.value.isEmpty())
                text += u"        --%1) return ;;\n"_s.arg(option.name);
        }
        text
            += u"    esac\n    if [[ $word == -* ]]; then\n        COMPREPLY=($(compgen -W \"%1\" "
               u"-- "
               "\"$word\"))\n    elif [ \"$COMP_CWORD\" -eq 1 ]; then\n        "
               "COMPREPLY=($(compgen -W \"%2\" -- \"$word\"))\n    else\n        "
               "COMPREPLY=($(compgen -f -- \"$word\"))\n    fi\n}\ncomplete -F _hublink hublink\n"_s
                   .arg(flags.join(u' '), words);
        return text;
    }
    const auto quoted = [](QString explanation) { return explanation.remove(u'\'').remove(u'`'); };
    if (shell == "zsh"_L1) {
        text.prepend(u"#compdef hublink\n"_s);
        text += u"_arguments \\\n"_s;
        for (const OptionHelp &option : options()) {
            QString action;
            if (!option.value.isEmpty()) {
                action = u':' + option.value + u':'
                    + (!option.choices.isEmpty()        ? u'(' + option.choices.join(u' ') + u')'
                            : option.value == "DIR"_L1  ? u"_files -/"_s
                            : option.value == "FILE"_L1 ? u"_files"_s
                                                        : QString());
            }
            text += u"    '--%1[%2]%3' \\\n"_s.arg(option.name,
                quoted(option.text).replace(u':', u"\\:"_s).remove(u'[').remove(u']'), action);
        }
        return text + u"    '1:command:(%1)' \\\n    '*:file:_files'\n"_s.arg(words);
    }
    if (shell != "fish"_L1)
        return {};
    for (const CommandHelp &command : commands()) {
        text += u"complete -c hublink -n __fish_use_subcommand -a %1 -d '%2'\n"_s.arg(
            command.name, quoted(command.summary));
    }
    for (const OptionHelp &option : options()) {
        text += u"complete -c hublink -l %1%2%3 -d '%4'\n"_s.arg(option.name,
            option.value.isEmpty() ? QString() : u" -r"_s,
            option.choices.isEmpty() ? QString()
                                     : u" -f -a '"_s + option.choices.join(u' ') + u'\'',
            quoted(option.text));
    }
    return text;
}

} // namespace hublink
