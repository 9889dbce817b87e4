// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/base/platform/applicationservice.h"
#include "app/base/platform/desktoplook.h"
#include "app/base/platform/notification.h"
#include "app/base/platform/processtime.h"
#include "app/base/platform/thrift.h"
#include "app/base/settingnames.h"
#include "app/base/terminal.h"
#include "app/commands/diagnosecommand.h"
#include "app/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/motion.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

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

} // namespace

void StartupTrace::mark(const char *phase) const
{
    if (!m_wanted)
        return;
    const auto elapsed = platform::sinceProcessStart();
    std::fprintf(stderr, "%s-ms %lld\n", phase, elapsed ? (long long)(elapsed->count()) : -1LL);
}

void speakIn(const QString &language)
{
    setLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

Program::Program(Options options, StartupTrace trace)
    : m_options(std::move(options))
    , m_trace(trace)
{
}

Program::~Program() = default;

void Program::listenTo(OneProgram &one)
{
    m_isOne = true;
    connect(&one, &OneProgram::asked, this, &Program::serve);
}

void Program::start()
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

void Program::serve(const Handover &handover)
{
    if (!m_window) // not yet: it comes by itself
        return m_early.append(handover);
    platform::useActivationToken(handover.activationToken);
    switch (handover.wish) {
    case Handover::Wish::Stay: return;
    case Handover::Wish::Show: return m_window->comeForward();
    case Handover::Wish::Link:
        m_window->comeForward();
        m_window->linkAccount();
        return;
    case Handover::Wish::Follow: return m_window->follow(handover.link);
    case Handover::Wish::Guide: return m_window->openGuide(handover.file);
    }
}

void Program::onSandbox(const Result<SandboxAddresses> &addresses)
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

void Program::openWindow()
{
    const Result<std::shared_ptr<Parts>> parts = Parts::make(m_options);
    if (!parts)
        return stopForStorage(parts.error());
    m_parts = *parts;
    m_trace.mark("registry");
    m_services.emplace(services());
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
    if (!m_options.background) {
        m_window->waitForBegin();
        new FirstPaint(*m_window, [this] { onFirstPaint(); });
        return m_window->show();
    }
    // It stays when its window is closed, until somebody quits it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(0, this, &Program::onFirstPaint);
}

ui::Services Program::services()
{
    return {.ports = m_parts->ports(),
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
                if (network().isMetered())
                    return answer(true);
                platform::askOnBattery(answer);
            },
        .dataFolder = m_options.dataFolder,
        .keychainEntries = [this] { return m_parts->keychainEntries(); },
        .diagnose =
            [this] {
                // Ends with the window that wants to know.
                return diagnose(diagnosisSources(m_options, m_parts->http(), m_parts->keychain(),
                                    &m_parts->registry()),
                    m_window.get())
                    .then(diagnosisText);
            },
        .networkChanged = [this] { m_parts->followNetworkSettings(); },
        .tryConnection = [this](Cancellation *cancel, QObject *owner) -> QFuture<QList<TrialStep>> {
            return m_parts->tryConnection(cancel, owner);
        },
        .lookForUpdate =
            [this](const QUrl &address) {
                return lookForNewerVersion(
                    m_parts->http(), address, QStringLiteral(HUBLINK_VERSION));
            },
        .speak = [this](const QString &language) { speak(language); }};
}

//! In a window that takes the place of the other one, when nothing is open in that.
void Program::speak(const QString &language)
{
    if (m_window->hasOpenWork()) {
        connect(
            m_window.get(), &ui::MainWindow::workEnded, this, [this, language] { speak(language); },
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
        QGuiApplication::setQuitOnLastWindowClosed(!m_options.background);
        watchNetwork();
    });
}

void Program::changeLanguage(const QString &language)
{
    speakIn(language);
    m_parts->guides().setLanguage(QLocale().name().left(2));
}

//! Asked only by a program that has something to do there: it costs two megabytes.
NetworkWatch &Program::network()
{
    if (!m_network) {
        m_network = std::make_unique<NetworkWatch>();
        connect(m_network.get(), &NetworkWatch::returned, this,
            [this] { m_window->keeper().wakeUp(); });
    }
    return *m_network;
}

void Program::watchNetwork()
{
    connect(&m_window->keeper(), &AccountsKeeper::refreshBegan, this, [this] { network(); });
}

void Program::onFirstPaint()
{
    m_trace.mark("first-paint");
    if (m_options.quitAfterFirstPaint)
        return QCoreApplication::exit(ExitDone);
    m_window->begin();
    // Asking the system about its look takes time that the first frame should not wait for.
    platform::watchDesktopLook(this, [this](const platform::DesktopLook &look) {
        ui::followDesktop({look.isDark, look.hasHighContrast});
        ui::permitMotion(m_options.tourFolder.isEmpty() && !look.hasLessMotion);
    });
    ui::permitMotion(m_options.tourFolder.isEmpty());
    ui::wantMotion(!m_parts->registry().isOn(stillSetting));
    watchNetwork();
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

void Program::startTour()
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

void Program::stopForStorage(const Error &error)
{
    const ui::ErrorText text = ui::describe(error);
    complain(text.sentences());
    auto *box = new QMessageBox(QMessageBox::Critical, u"Hublink"_s, text.headline);
    box->setInformativeText(text.nextStep);
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [] { QCoreApplication::exit(ExitStorage); });
    box->open();
    if (m_options.quitAfterFirstPaint || !m_options.tourFolder.isEmpty())
        box->close();
}

} // namespace hublink
