// SPDX-License-Identifier: MIT
// hublink: reads the command line and puts the parts together.
#include "app/ai/consentprocess.h"
#include "app/base/logging.h"
#include "app/base/messagelines.h"
#include "app/base/platform/applicationservice.h"
#include "app/base/platform/freedmemory.h"
#include "app/base/platform/hardening.h"
#include "app/base/platform/interruption.h"
#include "app/base/platform/session.h"
#include "app/base/terminal.h"
#include "app/commands/accountscommand.h"
#include "app/commands/aiappscommand.h"
#include "app/commands/commandtexts.h"
#include "app/commands/diagnosecommand.h"
#include "app/commands/formcommand.h"
#include "app/commands/guidecommand.h"
#include "app/commands/linkcommand.h"
#include "app/commands/projectscommand.h"
#include "app/commands/removecommand.h"
#include "app/commands/setupcommand.h"
#include "app/commands/verifycommand.h"
#include "app/help/helphtml.h"
#include "app/language.h"
#include "app/parts.h"
#include "app/program.h"
#include "ui/ai/consentdialog.h"
#include "ui/guide/guidepicturefiles.h"
#include "ui/help/messagespage.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/commandtext.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;
using namespace hublink;

namespace {

ui::ThemeChoice themeOf(Theme theme)
{
    const ui::ThemeChoice themes[] = {ui::ThemeChoice::System, ui::ThemeChoice::Light,
        ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast};
    return themes[int(theme)];
}

//! What this start wants, for a program that runs already.
Handover handoverOf(const Options &options)
{
    if (options.background)
        return {.wish = Handover::Wish::Stay};
    Handover handover{.activationToken = platform::activationToken()};
    if (options.command == Command::Link) {
        handover.wish = options.givenLink.isEmpty() ? Handover::Wish::Link : Handover::Wish::Follow;
        handover.link = options.givenLink;
    } else if (!options.openedGuide.isEmpty()) {
        handover.wish = Handover::Wish::Guide;
        handover.file = options.openedGuide;
    }
    return handover;
}

//! The folder of a person's session; empty where each start is a program of its own: in the
//! sandbox, and with records of its own.
QString sessionFolder(const Options &options)
{
    if (options.sandbox || !options.dataFolder.isEmpty() || options.quitAfterFirstPaint)
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

int runWindow(int &argc, char **argv, Options options, const StartupTrace &trace)
{
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    QApplication application(argc, argv);
    trace.mark("application");
    std::unique_ptr<OneProgram> one;
    if (const QString folder = sessionFolder(options); !folder.isEmpty()) {
        one = std::make_unique<OneProgram>(folder);
        if (one->handOver(handoverOf(options)))
            return ExitDone;
    }
    speakIn(options.language);
    QGuiApplication::setDesktopFileName(u"io.github.hublink.Hublink"_s);
    ui::applyTheme(application, themeOf(options.theme));
    new ui::FocusRing(application);
    if (!options.tourFolder.isEmpty() && options.dataFolder.isEmpty()) {
        options.dataFolder = options.tourFolder + u"/data"_s;
        QDir(options.dataFolder).removeRecursively();
    }
    Program program(options, trace);
    if (one)
        program.listenTo(*one);
    QTimer::singleShot(0, &program, &Program::start);
    return QApplication::exec();
}

CommandWords words()
{
    return {ui::commandText, ui::reasonText};
}

//! What is wrong and what to do; what the database or a file said goes into the log.
QString sentences(const Error &error)
{
    qCInfo(lcRegistry).noquote() << error.detail;
    return ui::describe(error).sentences();
}

//! Runs a command that ends the application by itself. Ctrl+C and the system's wish to end let it
//! clean up.
template <typename Command, typename... Arguments>
int runToItsEnd(Arguments &&...arguments)
{
    Command command(std::forward<Arguments>(arguments)...);
    platform::onInterruption([&command] { command.cancel(); });
    QTimer::singleShot(0, &command, &Command::start);
    return QCoreApplication::exec();
}

int runCommand(int &argc, char **argv, const Options &options)
{
    QCoreApplication application(argc, argv);
    setLanguage(options.language);
    if (options.command == Command::Diagnose)
        return runToItsEnd<DiagnoseCommand>(options);
    const Result<std::shared_ptr<Parts>> parts = Parts::make(options);
    if (!parts) {
        complain(sentences(parts.error()));
        if (options.json)
            (void)printJson(failureJson({.error = parts.error()}, words()));
        return exitCodeOf(parts.error());
    }
    switch (options.command) {
    case Command::Accounts: return listAccounts((*parts)->registry(), options.json, words());
    case Command::Setup: return carrySetup((*parts)->registry(), options, words());
    case Command::Export: return exportAccounts((*parts)->registry(), options, words());
    case Command::Verify: return runToItsEnd<VerifyCommand>(**parts, options, words());
    case Command::Link: return runToItsEnd<LinkCommand>(**parts, options, words());
    case Command::Form: return runToItsEnd<FormCommand>(**parts, options, words());
    case Command::Projects: return runToItsEnd<ProjectsCommand>(**parts, options, words());
    case Command::Remove: return runToItsEnd<RemoveCommand>(**parts, options, words());
    case Command::Guide: return runToItsEnd<GuideCommand>(**parts, options, words());
    case Command::Guides: return runToItsEnd<GuidesCommand>(**parts, options, words());
    case Command::AiApps: return runToItsEnd<AiAppsCommand>(**parts, options, words());
    case Command::Diagnose:
    case Command::Window:
    case Command::Mcp:
    case Command::Consent: break;
    }
    return ExitWrongUse;
}

//! `hublink guide FILE --png DIR`: draws without a display where there is none.
int saveGuidePictures(int &argc, char **argv, const Options &options)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    setLanguage(options.language);
    // A picture looks the same on every computer.
    ui::applyTheme(application,
        options.theme == Theme::System ? ui::ThemeChoice::Light : themeOf(options.theme));
    const Result<StoredGuide> guide = readGuideFile(options.guideFile);
    const Result<std::shared_ptr<Parts>> parts = Parts::make(options);
    if (!guide || !parts) {
        const Error &error = guide ? parts.error() : guide.error();
        complain(sentences(error));
        return error.kind == ErrorKind::InvalidInput ? ExitWrongUse : ExitStorage;
    }
    const ui::Services services{(*parts)->ports(), (*parts)->providers(), (*parts)->guides(),
        [](const QUrl &) { return false; }};
    const Result<int> saved = ui::saveStepPictures(services, *guide, options.pictureFolder);
    if (!saved) {
        complain(saved.error().detail);
        return ExitStorage;
    }
    return options.json ? printGuideFile(options) : int(ExitDone);
}

//! A link on the command line is as good as a key, and other programs can read the command line.
void hideGivenLink(int argc, char **argv, const Options &options)
{
    const QByteArray link = options.givenLink.expose();
    for (int i = 1; i < argc; ++i) {
        if (!link.isEmpty() && link != "-" && link == argv[i])
            std::memset(argv[i], 'x', std::strlen(argv[i]));
    }
}

//! One line from standard input, where other programs cannot read it.
Secret readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    constexpr qint64 longest = 32 * 1024;
    return Secret(input.readLine(longest).trimmed());
}

//! `hublink consent`: asks the person for the bridge, which has no windows. The question comes from
//! standard input, the answer goes to standard output; when the bridge is gone, so is the question.
int askForConsent(int &argc, char **argv, const Options &options)
{
    QApplication application(argc, argv);
    speakIn(options.language);
    ui::applyTheme(application, themeOf(options.theme));
    new ui::FocusRing(application);
    MessageLines lines;
    QObject::connect(&lines, &MessageLines::received, &application, [&](const QByteArray &line) {
        auto *dialog = new ui::ConsentDialog(readConsentQuestion(line));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowFlag(Qt::WindowStaysOnTopHint);
        QObject::connect(dialog, &QDialog::finished, &application, [&lines, dialog] {
            constexpr std::chrono::seconds limit{2};
            lines.write(consentAnswerWord(dialog->answer()));
            lines.flush(limit);
            QCoreApplication::exit(ExitDone);
        });
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
    QObject::connect(
        &lines, &MessageLines::ended, &application, [] { QCoreApplication::exit(ExitCancelled); });
    lines.start();
    const int code = QApplication::exec();
    std::_Exit(code); // a thread still waits for standard input
}

//! `hublink manual html LANGUAGE`: for whoever packs the program.
int printUserGuide(int &argc, char **argv, const QString &language)
{
    const QCoreApplication application(argc, argv);
    setLanguage(language);
    QList<HelpPage> pages = helpPages(language);
    pages.insert(pages.size() - 1, ui::messagesPage());
    return printOut(helpHtml(pages, language).toUtf8()) ? ExitDone : ExitStorage;
}

//! Help, the version, or what is wrong with the command line, in the person's language.
int answerAtOnce(
    int &argc, char **argv, const QStringList &arguments, const ParsedCommandLine &inEnglish)
{
    std::optional<QCoreApplication> application;
    ParsedCommandLine said = inEnglish;
    const QString wanted = inEnglish.options.language;
    const QLocale locale = wanted.isEmpty() ? QLocale() : QLocale(wanted);
    if (locale.language() != QLocale::C && locale.language() != QLocale::English) {
        application.emplace(argc, argv);
        setLanguage(wanted);
        said = parseCommandLine(arguments);
    }
    if (!said.answer.isEmpty())
        return printOut(forPeople(said.answer.toUtf8())) ? ExitDone : ExitStorage;
    std::fprintf(stderr, "hublink: %s\n%s\n", qPrintable(said.complaint),
        qPrintable(CommandTexts::tr("Try hublink --help.")));
    return ExitWrongUse;
}

//! The bridge for AI apps is a program without windows beside this one.
int becomeBridge(const QStringList &arguments)
{
    const QString bridge = QFileInfo(platform::ownProgram()).dir().filePath(u"hublink-mcp"_s);
    const int code = platform::become(bridge, arguments);
    if (code >= 0)
        return code;
    complain(CommandTexts::tr("%1 is missing. Install Hublink again.").arg(bridge));
    return ExitStorage;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    platform::wipeFreedMemory();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.answer.isEmpty() || !parsed.complaint.isEmpty())
        return answerAtOnce(argc, argv, arguments, parsed);
    if (!parsed.guideLanguage.isEmpty())
        return printUserGuide(argc, argv, parsed.guideLanguage);
    Options options = parsed.options;
    if (options.command == Command::Mcp)
        return becomeBridge(arguments);
    hideGivenLink(argc, argv, options);
    if (options.givenLink == Secret(u"-"_s) && !options.json)
        options.givenLink = readLine();
    const StartupTrace trace(options.traceStartup);
    trace.mark("main");
    QCoreApplication::setApplicationName(options.sandbox ? u"Hublink Sandbox"_s : u"Hublink"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBLINK_VERSION));
    if (!installLogging(options.log)) {
        complain(CommandTexts::tr("the log file cannot be written"));
        return ExitStorage;
    }
    // A file needs none of the other parts, so that reading many of them is quick.
    const bool isFile = QFileInfo::exists(options.guideFile) || options.guideFile.startsWith(u'/')
        || options.guideFile.startsWith(u'.') || options.guideFile.endsWith(".md"_L1)
        || options.guideFile.endsWith(".mdx"_L1);
    const bool isAddress = options.guideFile.contains("://"_L1);
    if (options.command == Command::Guide && !options.pictureFolder.isEmpty())
        return saveGuidePictures(argc, argv, options);
    if (options.command == Command::Guide && isFile && !isAddress)
        return printGuideFile(options);
    const bool hasWindow
        = options.command == Command::Window || (options.command == Command::Link && !options.json);
    if (options.command == Command::Consent)
        return askForConsent(argc, argv, options);
    if (!hasWindow)
        return runCommand(argc, argv, options);
    return runWindow(argc, argv, options, trace);
}
