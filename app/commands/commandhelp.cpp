// SPDX-License-Identifier: MIT
#include "app/commands/commandhelp.h"

#include "app/commands/commandtexts.h"

#include <QCommandLineParser>

#include <optional>

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

//! In the language of the program.
QList<OptionHelp> options()
{
    static const QStringList window{u"window"_s};
    static const QStringList link{u"link"_s};
    return {
        {u"sandbox"_s, {},
            CommandTexts::tr("Practise with stand-ins for Hive and StackOne on this computer."),
            {u"window"_s, u"link"_s}},
        {u"tour"_s, u"DIR"_s,
            CommandTexts::tr(
                "Walk the whole main job in the sandbox and save a picture of every page."),
            window},
        {u"size"_s, u"SIZE"_s, CommandTexts::tr("How large the windows are, as WIDTHxHEIGHT."),
            window},
        {u"scale"_s, u"FACTOR"_s, CommandTexts::tr("How large everything is drawn: 1, 1.25, 2…"),
            window},
        {u"theme"_s, u"THEME"_s, CommandTexts::tr("system, light, dark or contrast."),
            {u"window"_s, u"guide"_s}, u"system"_s,
            {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}},
        {u"background"_s, {},
            CommandTexts::tr("Follow the accounts without a window, until it is wanted."), window},
        {u"trace-startup"_s, {}, CommandTexts::tr("Print how long starting takes."), window},
        {u"quit"_s, {}, CommandTexts::tr("End after the first frame."), window},
        {u"json"_s, {}, CommandTexts::tr("Answer in JSON. For link: without a window."), {}},
        {u"way"_s, u"WAY"_s, CommandTexts::tr("now, link or computer."), link, {},
            {u"now"_s, u"link"_s, u"computer"_s}},
        {u"project"_s, u"NAME"_s, CommandTexts::tr("A StackOne project of this computer."),
            {u"link"_s, u"form"_s, u"mcp"_s}},
        {u"project-key-stdin"_s, {},
            CommandTexts::tr("A project's API key comes from standard input."),
            {u"link"_s, u"form"_s}},
        {u"connector"_s, u"KEY"_s, CommandTexts::tr("The connector's key, or KEY/CONFIGURATION."),
            link},
        {u"owner-id"_s, u"ID"_s, CommandTexts::tr("Your own id of the customer."), link},
        {u"owner-name"_s, u"NAME"_s, CommandTexts::tr("The customer's name, for people."), link},
        {u"username"_s, u"NAME"_s, CommandTexts::tr("Who connects."), link},
        {u"label"_s, u"LABEL"_s, CommandTexts::tr("What the account is called."), link},
        {u"type"_s, u"TYPE"_s, CommandTexts::tr("production or test."), link, {},
            {u"production"_s, u"test"_s}},
        {u"update"_s, {}, CommandTexts::tr("Give an account that is there already these values."),
            link},
        {u"further"_s, {}, CommandTexts::tr("Link a further account even if there is one."), link},
        {u"dry-run"_s, {}, CommandTexts::tr("Only check or show what would be done."),
            {u"link"_s, u"ai-apps"_s, u"setup"_s}},
        {u"from"_s, u"FILE"_s,
            CommandTexts::tr("Link once for each JSON line of a file, or of standard input: -."),
            link},
        {u"progress"_s, {}, CommandTexts::tr("Tell each stage on standard error."), link},
        {u"timeout"_s, u"SECONDS"_s, CommandTexts::tr("How long to wait for a sign-in."), link},
        {u"wait-for-keychain"_s, {}, CommandTexts::tr("Let the keychain ask for its password."),
            {u"link"_s, u"verify"_s}},
        {u"all"_s, {}, CommandTexts::tr("Every account."), {u"verify"_s, u"mcp"_s}},
        {u"from-hub"_s, {}, CommandTexts::tr("In StackOne, too."), {u"remove"_s}},
        {u"refresh"_s, {}, CommandTexts::tr("Read the documentation's index first."),
            {u"guides"_s}},
        {u"png"_s, u"DIR"_s, CommandTexts::tr("Save a picture of each step."), {u"guide"_s}},
        {u"read-only"_s, {}, CommandTexts::tr("Only tools that read."), {u"mcp"_s}},
        {u"tools"_s, u"A,B*"_s, CommandTexts::tr("Only these tools; * stands for anything."),
            {u"mcp"_s}},
        {u"search"_s, {}, CommandTexts::tr("Find and run instead of all tools."), {u"mcp"_s}},
        {u"data-dir"_s, u"DIR"_s, CommandTexts::tr("Where everything is kept except secrets."), {}},
        {u"hub-api"_s, u"URL"_s, CommandTexts::tr("StackOne's API."), {}},
        {u"app-url"_s, u"URL"_s, CommandTexts::tr("StackOne's web application."), {}},
        {u"provider-url"_s, u"NAME=URL"_s,
            CommandTexts::tr("A provider's address. May be given several times."), {}},
        {u"docs-url"_s, u"URL"_s, CommandTexts::tr("Where StackOne's documentation stands."), {}},
        {u"guides"_s, u"DIR"_s, CommandTexts::tr("Use the connection guides in this folder, too."),
            {}},
        {u"policy"_s, u"FILE"_s,
            CommandTexts::tr("Try this policy, if this computer has none of its own."), {}},
        {u"ca-file"_s, u"FILE"_s,
            CommandTexts::tr("Trust the roots in this file, too (PEM or DER)."), {}},
        {u"log-level"_s, u"LEVEL"_s, CommandTexts::tr("debug, info, warning or critical."), {},
            u"warning"_s, {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s}},
        {u"log-file"_s, u"FILE"_s, CommandTexts::tr("Write the log to a file, too."), {}},
        {u"lang"_s, u"CODE"_s, CommandTexts::tr("Language, as a code like en or de."), {}},
        {u"help"_s, {}, CommandTexts::tr("Show this help."), {}},
        {u"version"_s, {}, CommandTexts::tr("Show the version."), {}},
    };
}

QList<CommandHelp> commands()
{
    return {
        {u"link"_s, u"[LINK | -]"_s, CommandTexts::tr("link an account"),
            {CommandTexts::tr("Opens the assistant. With an auth link it begins there; - reads the "
                              "link from standard input, where other programs cannot see it."),
                CommandTexts::tr("With --json it links without a window. Values come as a JSON "
                                 "object on standard input, never on the command line. With --from "
                                 "it links once for each line.")},
            {u"hublink link"_s,
                u"hublink link --json --way now --project Acme --connector hive < values.json"_s}},
        {u"form"_s, u"CONNECTOR"_s, CommandTexts::tr("what linking a connector needs"),
            {CommandTexts::tr("Tells the fields of the connector's form, their keys and rules.")},
            {u"hublink form hive --project Acme --json"_s}},
        {u"accounts"_s, {}, CommandTexts::tr("list the linked accounts"),
            {CommandTexts::tr(
                "The accounts that are known on this computer, without asking anybody.")},
            {u"hublink accounts --json"_s}},
        {u"export"_s, u"[FILE]"_s, CommandTexts::tr("list the linked accounts for a spreadsheet"),
            {CommandTexts::tr(
                "CSV, or JSON with --json. Without a file to standard output. Holds no secrets.")},
            {u"hublink export accounts.csv"_s}},
        {u"verify"_s, u"ID | --all"_s, CommandTexts::tr("check kept values again"),
            {CommandTexts::tr(
                "Checks the values in your keychain with the provider, and tells what is wrong.")},
            {u"hublink verify --all --json"_s}},
        {u"remove"_s, u"ID"_s, CommandTexts::tr("remove an account"),
            {CommandTexts::tr("Takes the account off this computer with its values in the "
                              "keychain; with --from-hub out of StackOne, too.")},
            {u"hublink remove 4f1e… --from-hub"_s}},
        {u"projects"_s, u"[add [NAME] | remove NAME]"_s,
            CommandTexts::tr("the StackOne projects of this computer"),
            {CommandTexts::tr(
                "Lists the projects. add reads the project's API key from standard input.")},
            {u"hublink projects add Acme < key"_s}},
        {u"guides"_s, {}, CommandTexts::tr("list the connection guides that are known here"),
            {CommandTexts::tr("Built in, your own, and those of the documentation.")},
            {u"hublink guides --refresh --json"_s}},
        {u"guide"_s, u"NAME"_s, CommandTexts::tr("read a connection guide"),
            {CommandTexts::tr("NAME is a file, a guide's key or a page's address. Prints Markdown, "
                              "JSON with --json, or saves a picture of each step with --png.")},
            {u"hublink guide hive"_s, u"hublink guide hive --png pictures"_s}},
        {u"mcp"_s, u"ID... | --all"_s, CommandTexts::tr("let an AI app use linked accounts"),
            {CommandTexts::tr("A server of the Model Context Protocol on standard input and "
                              "output. AI apps start it; the key stays in the keychain.")},
            {u"hublink mcp 4f1e… --read-only"_s}},
        {u"ai-apps"_s, u"[add APP ID | remove APP ID]"_s,
            CommandTexts::tr("the AI apps of this computer, and which accounts they can use"),
            {CommandTexts::tr(
                "add and remove change the app's configuration after a copy of it was kept.")},
            {u"hublink ai-apps add claude-desktop 4f1e…"_s}},
        {u"setup"_s, u"save FILE | load FILE"_s,
            CommandTexts::tr("take everything along to another computer"),
            {CommandTexts::tr("save writes accounts, projects and settings to a file, without any "
                              "secret. load adds what is not here yet; the keys and values are "
                              "entered again. With --dry-run it only tells what it would add.")},
            {u"hublink setup save hublink.json"_s, u"hublink setup load hublink.json --dry-run"_s}},
        {u"diagnose"_s, {}, CommandTexts::tr("look at all that linking needs"),
            {CommandTexts::tr("Versions, folders, records, the keychain (an entry is written, read "
                              "and removed), proxy, certificates, addresses and the clock. Names "
                              "no secret. Lines with ! are wrong, those with ? worth a look.")},
            {u"hublink diagnose"_s, u"hublink diagnose --json"_s}},
    };
}

struct ExitHelp
{
    int code;
    QString meaning;
};

QList<ExitHelp> exitCodes()
{
    return {{0, CommandTexts::tr("done")}, {1, CommandTexts::tr("refused, or not verified")},
        {2, CommandTexts::tr("wrong use")}, {3, CommandTexts::tr("network")},
        {4, CommandTexts::tr("keychain")}, {5, CommandTexts::tr("storage")},
        {130, CommandTexts::tr("cancelled")}};
}

std::optional<CommandHelp> find(const QString &name)
{
    for (const CommandHelp &command : commands()) {
        if (command.name == name)
            return command;
    }
    return {};
}

//! What stands behind the program's name.
QString calledAs(const std::optional<CommandHelp> &command)
{
    return command ? (command->name + u' ' + command->takes).trimmed() : u"[COMMAND]"_s;
}

QString flag(const OptionHelp &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString explained(const OptionHelp &option)
{
    return option.usual.isEmpty()
        ? option.text
        : CommandTexts::tr("%1 Usually %2.").arg(option.text, option.usual);
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

QString heading(const QString &text)
{
    return u".SH "_s + text + u'\n';
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
    const std::optional<CommandHelp> known = find(command);
    if (!known && !command.isEmpty())
        return {};
    QString text
        = CommandTexts::tr("Usage:") + u" hublink "_s + calledAs(known) + u" [OPTION...]\n\n"_s;
    if (known) {
        for (const QString &paragraph : known->paragraphs)
            text += wrapped(paragraph, 0) + u'\n';
    } else {
        text += wrapped(CommandTexts::tr("Links business accounts, step by step. Without a command "
                                         "it opens its window."),
                    0)
            + u'\n' + CommandTexts::tr("Commands:") + u'\n';
        for (const CommandHelp &each : commands())
            text += (u"  "_s + each.name).leftJustified(14) + each.summary + u'\n';
        text += u'\n' + CommandTexts::tr("hublink COMMAND --help tells more.") + u"\n\n"_s;
    }
    text += CommandTexts::tr("Options:") + u'\n' + optionList(optionsOf(command, false)) + u'\n'
        + CommandTexts::tr("Options of all:") + u'\n' + optionList(optionsOf(command, true));
    if (known) {
        text += u'\n' + CommandTexts::tr("For example:") + u'\n';
        for (const QString &example : known->examples)
            text += u"  "_s + example + u'\n';
    }
    text += u'\n' + CommandTexts::tr("Exit codes:") + u'\n';
    for (const ExitHelp &code : exitCodes())
        text += u"  %1  %2\n"_s.arg(code.code).arg(code.meaning);
    return text;
}

QString manualPage(const QString &command)
{
    const std::optional<CommandHelp> known = find(command);
    if (!known && !command.isEmpty())
        return {};
    const QString name = known ? u"hublink-"_s + known->name : u"hublink"_s;
    QString text = u".TH \""_s + escaped(name.toUpper())
        + u"\" 1 \"\" \"Hublink " HUBLINK_VERSION "\" \"Hublink\"\n"_s
        + heading(CommandTexts::tr("NAME")) + escaped(name) + u" \\- "_s
        + escaped(known ? known->summary : CommandTexts::tr("link business accounts, step by step"))
        + u'\n' + heading(CommandTexts::tr("SYNOPSIS")) + u".B hublink\n"_s
        + escaped(calledAs(known)) + u" [OPTION...]\n"_s + heading(CommandTexts::tr("DESCRIPTION"));
    if (known) {
        for (const QString &paragraph : known->paragraphs)
            text += escaped(paragraph) + u"\n.PP\n"_s;
    } else {
        text += escaped(CommandTexts::tr(
                    "Leads a person through linking a business account: shows each step of the "
                    "connection guide, checks what is pasted with the provider, keeps it in the "
                    "keychain and links the account in the StackOne Hub. Without a command it "
                    "opens its window."))
            + u'\n' + heading(CommandTexts::tr("COMMANDS"));
        for (const CommandHelp &each : commands()) {
            const QString page = u"hublink-"_s + each.name + u"(1)"_s;
            text += u".TP\n.B "_s + escaped(each.name) + u'\n'
                + escaped(CommandTexts::tr("%1; see %2").arg(each.summary, page)) + u'\n';
        }
    }
    text += heading(CommandTexts::tr("OPTIONS")) + roffOptions(optionsOf(command, false))
        + roffOptions(optionsOf(command, true));
    if (known) {
        text += heading(CommandTexts::tr("EXAMPLES"));
        for (const QString &example : known->examples)
            text += u".PP\n.nf\n"_s + escaped(example) + u"\n.fi\n"_s;
    }
    text += heading(CommandTexts::tr("EXIT STATUS"));
    for (const ExitHelp &code : exitCodes())
        text += u".TP\n.B %1\n%2\n"_s.arg(code.code).arg(escaped(code.meaning));
    text += heading(CommandTexts::tr("SEE ALSO"))
        + (known ? u"hublink(1)\n"_s : u"hublink\\-link(1)\n"_s);
    return text;
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
