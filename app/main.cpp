// SPDX-License-Identifier: MIT
// hublink: reads the command line and puts the parts together.
#include "app/ai/consentprocess.h"
#include "app/base/messagelines.h"
#include "app/base/oneprogram.h"
#include "app/base/platform/applicationservice.h"
#include "app/base/platform/desktoplook.h"
#include "app/base/platform/hardening.h"
#include "app/base/platform/interruption.h"
#include "app/base/platform/notification.h"
#include "app/base/platform/processtime.h"
#include "app/base/platform/session.h"
#include "app/base/platform/thrift.h"
#include "app/base/settingnames.h"
#include "app/base/terminal.h"
#include "app/commands/accountscommand.h"
#include "app/commands/aiappscommand.h"
#include "app/commands/diagnosecommand.h"
#include "app/commands/formcommand.h"
#include "app/commands/guidecommand.h"
#include "app/commands/linkcommand.h"
#include "app/commands/projectscommand.h"
#include "app/commands/removecommand.h"
#include "app/commands/setupcommand.h"
#include "app/commands/verifycommand.h"
#include "app/language.h"
#include "app/net/networkwatch.h"
#include "app/parts.h"
#include "app/sandbox/sandboxprocess.h"
#include "ui/ai/consentdialog.h"
#include "ui/guide/guidepicturefiles.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/focusring.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"
#include "ui/text/commandtext.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace hublink;

namespace {

//! Prints one line per phase to standard error, with the time since the process began.
class StartupTrace
{
public:
    explicit StartupTrace(bool wanted)
        : m_wanted(wanted)
    {
    }
    void mark(const char *phase) const
    {
        if (!m_wanted)
            return;
        const auto elapsed = platform::sinceProcessStart();
        std::fprintf(stderr, "%s-ms %lld\n", phase, elapsed ? (long long)(elapsed->count()) : -1LL);
    }

private:
    bool m_wanted;
};

//! Text and the direction of windows.
void speakIn(const QString &language)
{
    setLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

//! Tells when a window has painted its first frame.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> painted)
        : QObject(&window)
        , m_painted(std::move(painted))
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { m_painted(); });
        }
        return false;
    }

private:
    std::function<void()> m_painted;
};

//! The window and everything behind it, from the start to the end of the program.
class Program final : public QObject
{
public:
    Program(Options options, StartupTrace trace)
        : m_options(std::move(options))
        , m_trace(trace)
    {
    }

    //! What later starts and the desktop ask for.
    void listenTo(OneProgram &one)
    {
        m_isOne = true;
        connect(&one, &OneProgram::asked, this, &Program::serve);
    }

    void start()
    {
        if (!m_options.sandbox)
            return openWindow();
        QStringList arguments;
        if (!m_options.caFile.isEmpty())
            arguments.append(u"--tls"_s);
        // A list to walk through.
        if (!m_options.tourFolder.isEmpty())
            arguments += {u"--accounts"_s, u"24"_s};
        m_sandbox.start(arguments).then(
            this, [this](const Result<SandboxAddresses> &addresses) { onSandbox(addresses); });
    }

private:
    void serve(const Handover &handover)
    {
        if (!m_window) // not yet: it comes by itself
            return m_early.append(handover);
        platform::useActivationToken(handover.activationToken);
        switch (handover.wish) {
        case Handover::Wish::Show: return m_window->comeForward();
        case Handover::Wish::Link:
            m_window->comeForward();
            m_window->linkAccount();
            return;
        case Handover::Wish::Follow: return m_window->follow(handover.link);
        case Handover::Wish::Guide: return m_window->openGuide(handover.file);
        }
    }

    void onSandbox(const Result<SandboxAddresses> &addresses)
    {
        if (!addresses) {
            if (m_window)
                return m_window->close(), void();
            std::fprintf(stderr, "hublink: the sandbox did not start: %s\n",
                qPrintable(addresses.error().detail));
            return QCoreApplication::exit(ExitNetwork);
        }
        m_addresses = *addresses;
        m_options.hub = {addresses->hubApi, addresses->app};
        m_options.docs = addresses->docs;
        const QList<Provider> known = ProviderCatalog().all();
        for (const Provider &provider : known) {
            m_options.providerAddresses.insert(
                provider.key, QUrl(addresses->providers.toString() + u'/' + provider.key));
        }
        m_options.providerAddresses.insert(u"hive"_s, addresses->hive);
        openWindow();
    }

    void openWindow()
    {
        const Result<std::shared_ptr<Parts>> parts = Parts::make(m_options);
        if (!parts)
            return stopForStorage(parts.error());
        m_parts = *parts;
        m_trace.mark("registry");
        m_services.emplace(ui::Services{.ports = m_parts->ports(),
            .providers = m_parts->providers(),
            .guides = m_parts->guides(),
            .openInBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); },
            .practiceApiKey = m_addresses.stackOneApiKey,
            .stackOne = m_options.hub,
            .logos = &m_parts->logos(),
            .guideStore = &m_parts->guideStore(),
            .documentation = &m_parts->documentation(),
            .notify = platform::notify,
            .thrift =
                [this](const std::function<void(bool)> &answer) {
                    if (m_network && m_network->isMetered())
                        return answer(true);
                    platform::askOnBattery(answer);
                },
            .dataFolder = m_options.dataFolder,
            .keychainEntries = [this] { return m_parts->keychainEntries(); },
            .diagnose =
                [this] {
                    // Ends with the window that wants to know.
                    return diagnose(diagnosisSources(m_options, m_parts->http(),
                                        m_parts->keychain(), &m_parts->registry()),
                        m_window.get())
                        .then(diagnosisText);
                },
            .networkChanged = [this] { m_parts->followNetworkSettings(); },
            .tryConnection = [this](Cancellation *cancel, QObject *owner)
                -> QFuture<QList<TrialStep>> { return m_parts->tryConnection(cancel, owner); },
            .lookForUpdate =
                [this](const QUrl &address) {
                    return lookForNewerVersion(
                        m_parts->http(), address, QStringLiteral(HUBLINK_VERSION));
                },
            .speak = [this](const QString &language) { speak(language); }});
        // What the person set holds unless the command line says otherwise.
        if (m_options.theme == Theme::System)
            ui::setThemeChoice(ui::themeNamed(m_parts->registry().text(themeSetting)));
        const QString language = m_parts->registry().text(languageSetting);
        const bool isFixed = m_parts->registry().isFixed(languageSetting);
        if ((m_options.language.isEmpty() || isFixed) && !language.isEmpty())
            changeLanguage(language);
        m_window = std::make_unique<ui::MainWindow>(*m_services);
        if (!m_options.size.isEmpty())
            m_window->resize(m_options.size);
        m_trace.mark("window");
        new FirstPaint(*m_window, [this] { onFirstPaint(); });
        m_window->show();
    }

    //! In a window that takes the place of the other one, when nothing is open in that.
    void speak(const QString &language)
    {
        if (m_window->hasOpenWork()) {
            connect(
                m_window.get(), &ui::MainWindow::workEnded, this,
                [this, language] { speak(language); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
            return;
        }
        // Whoever asks is part of the window that goes.
        QTimer::singleShot(0, this, [this, language] {
            changeLanguage(language);
            const QByteArray geometry = m_window->saveGeometry();
            QGuiApplication::setQuitOnLastWindowClosed(false);
            m_window = std::make_unique<ui::MainWindow>(*m_services);
            m_window->restoreGeometry(geometry);
            m_window->showSettings();
            m_window->show();
            QGuiApplication::setQuitOnLastWindowClosed(true);
            watchNetwork();
        });
    }

    void changeLanguage(const QString &language)
    {
        speakIn(language);
        m_parts->guides().setLanguage(QLocale().name().left(2));
    }

    void watchNetwork()
    {
        connect(
            m_network.get(), &NetworkWatch::returned, &m_window->keeper(), &AccountsKeeper::wakeUp);
    }

    void onFirstPaint()
    {
        m_trace.mark("first-paint");
        // Asking the system about its look and the network takes time that the first frame should
        // not wait for.
        platform::watchDesktopLook(this, [this](const platform::DesktopLook &look) {
            ui::followDesktop({look.isDark, look.hasHighContrast});
            ui::permitMotion(m_options.tourFolder.isEmpty() && !look.hasLessMotion);
        });
        ui::permitMotion(m_options.tourFolder.isEmpty());
        ui::wantMotion(!m_parts->registry().isOn(stillSetting));
        m_network = std::make_unique<NetworkWatch>();
        watchNetwork();
        if (m_options.quitAfterFirstPaint)
            return QCoreApplication::exit(ExitDone);
        if (!m_options.tourFolder.isEmpty())
            return startTour();
        if (m_options.command == Command::Link)
            m_window->linkAccount({}, m_options.givenLink);
        else if (!m_options.openedGuide.isEmpty())
            m_window->openGuide(m_options.openedGuide);
        const QList<Handover> early = std::exchange(m_early, {});
        for (const Handover &handover : early)
            serve(handover);
        if (m_isOne)
            platform::serveDesktop(*this, [this](const Handover &handover) { serve(handover); });
    }

    void startTour()
    {
        auto *tour = new ui::Tour(*m_window, *m_services,
            {m_addresses.stackOneApiKey, m_addresses.hiveApiKey, m_addresses.hiveUserId},
            m_options.tourFolder, m_options.size, this);
        connect(tour, &ui::Tour::succeeded, this, [this](const QString &report) {
            std::printf("%s\nPictures: %s\n", qPrintable(report),
                qPrintable(QDir(m_options.tourFolder).absolutePath()));
            std::fflush(stdout);
            QCoreApplication::exit(ExitDone);
        });
        connect(tour, &ui::Tour::failed, this, [](const QString &reason) {
            complain(u"the tour failed: "_s + reason);
            QCoreApplication::exit(ExitRefused);
        });
        tour->start();
    }

    void stopForStorage(const Error &error)
    {
        complain(error.detail);
        const ui::ErrorText text = ui::describe(error);
        auto *box = new QMessageBox(QMessageBox::Critical, u"Hublink"_s, text.headline);
        box->setInformativeText(error.kind == ErrorKind::PolicyBroken
                ? text.nextStep
                : text.nextStep + u'\n' + error.detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QDialog::finished, this, [] { QCoreApplication::exit(ExitStorage); });
        box->open();
        if (m_options.quitAfterFirstPaint || !m_options.tourFolder.isEmpty())
            box->close();
    }

    Options m_options;
    StartupTrace m_trace;
    bool m_isOne = false;
    QList<Handover> m_early; //!< asked before there was a window
    SandboxProcess m_sandbox;
    SandboxAddresses m_addresses;
    std::shared_ptr<Parts> m_parts;
    std::optional<ui::Services> m_services;
    std::unique_ptr<NetworkWatch> m_network;
    std::unique_ptr<ui::MainWindow> m_window;
};

ui::ThemeChoice themeOf(Theme theme)
{
    const ui::ThemeChoice themes[] = {ui::ThemeChoice::System, ui::ThemeChoice::Light,
        ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast};
    return themes[int(theme)];
}

//! What this start wants, for a program that runs already.
Handover handoverOf(const Options &options)
{
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
        complain(parts.error().detail);
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
        complain(error.detail);
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

//! The bridge for AI apps is a program without windows beside this one.
int becomeBridge(const QStringList &arguments)
{
    const QString bridge = QFileInfo(platform::ownProgram()).dir().filePath(u"hublink-mcp"_s);
    const int code = platform::become(bridge, arguments);
    if (code >= 0)
        return code;
    complain(bridge + u" is missing. Install Hublink again."_s);
    return ExitStorage;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.answer.isEmpty()) {
        std::printf("%s", qPrintable(parsed.answer));
        return ExitDone;
    }
    if (!parsed.complaint.isEmpty()) {
        std::fprintf(stderr, "hublink: %s\nTry hublink --help.\n", qPrintable(parsed.complaint));
        return ExitWrongUse;
    }
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
        complain(u"the log file cannot be written"_s);
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
