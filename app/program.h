// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/oneprogram.h"
#include "app/commands/commandline.h"
#include "app/net/networkwatch.h"
#include "app/parts.h"
#include "app/sandbox/sandboxprocess.h"
#include "ui/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hublink {

namespace ui {
class MainWindow;
}

//! Prints one line per phase to standard error, with the time since the process began.
class StartupTrace
{
public:
    explicit StartupTrace(bool wanted)
        : m_wanted(wanted)
    {
    }
    void mark(const char *phase) const;

private:
    bool m_wanted;
};

//! Text and the direction of windows.
void speakIn(const QString &language);

//! The window and everything behind it, from the start to the end of the program. Needs a
//! QApplication.
class Program final : public QObject
{
    Q_OBJECT
public:
    Program(Options options, StartupTrace trace);
    ~Program() override;

    //! What later starts and the desktop ask for.
    void listenTo(OneProgram &one);
    void start();

private:
    void serve(const Handover &handover);
    void onSandbox(const Result<SandboxAddresses> &addresses);
    void openWindow();
    ui::Services services();
    void speak(const QString &language);
    void changeLanguage(const QString &language);
    NetworkWatch &network();
    void watchNetwork();
    void onFirstPaint();
    void startTour();
    void stopForStorage(const Error &error);

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

} // namespace hublink
