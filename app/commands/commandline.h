// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/bridgesettings.h"
#include "app/base/logging.h"
#include "app/base/result.h"
#include "app/commands/linkorder.h"
#include "app/hub/hubtypes.h"

#include <QHash>
#include <QSize>
#include <QStringList>

#include <chrono>

namespace hublink {

//! What the program returns to whoever started it.
enum ExitCode {
    ExitDone = 0,
    ExitRefused = 1, //!< not verified or refused
    ExitWrongUse = 2,
    ExitNetwork = 3,
    ExitKeychain = 4,
    ExitStorage = 5,
    ExitCancelled = 130,
};

ExitCode exitCodeOf(const Error &error);

enum class Command {
    Window,
    Link,
    Accounts,
    Verify,
    Guide,
    Guides,
    Form,
    Projects,
    Remove,
    Export,
    Mcp,
    AiApps,
    Diagnose,
    Setup,
    Consent
};
enum class SetupWish { Save, Load };
enum class ProjectsWish { List, Add, Remove };
enum class AiAppWish { List, Add, Remove };
enum class Theme { System, Light, Dark, Contrast };

//! The command line as values.
struct Options
{
    Command command = Command::Window;
    QString accountId; //!< for Verify and Remove; empty: all
    Secret givenLink; //!< for Link; empty: none. "-": read it from standard input
    LinkOrder order; //!< for Link with `json`, and Form: what the command line says of it
    QString ordersFile; //!< for Link: a file with one order for each line; "-": standard input
    bool progress = false; //!< for Link: tell each stage on standard error
    std::chrono::seconds timeout{0}; //!< for Link: how long a sign-in is waited for; 0: as usual
    bool waitForKeychain = false; //!< a keychain may ask the person although there is no window
    ProjectsWish projectsWish = ProjectsWish::List;
    QString projectName; //!< for Projects: the one that is meant
    bool fromHub = false; //!< for Remove: in StackOne, too
    SetupWish setupWish = SetupWish::Save;
    QString setupFile; //!< for Setup
    QString exportFile; //!< for Export; empty: standard output
    QString guideFile; //!< for Guide: a file, a guide's key or a page's address
    BridgeSettings bridge; //!< for Mcp
    AiAppWish aiAppWish = AiAppWish::List; //!< for AiApps, with `accountId`
    QString aiApp; //!< for AiApps: the app's key
    bool refresh = false; //!< for Guides: read the documentation's index first
    QUrl docs; //!< where the documentation stands; empty: at the usual places
    QString openedGuide; //!< for Window: a guide's file to show, absolute; empty: none
    QString pictureFolder; //!< for Guide: where a picture of each step is saved; empty: none
    QString guidesFolder; //!< the user's own guides; empty: none
    bool json = false;
    bool sandbox = false;
    QString tourFolder; //!< empty: no tour
    QString dataFolder; //!< empty: the platform's standard folder
    HubAddresses hub;
    QHash<QString, QUrl> providerAddresses;
    QString caFile;
    QString policyFile; //!< a policy to try, where this computer has none; empty: none
    LogSettings log;
    QString language; //!< empty: the system's
    Theme theme = Theme::System;
    QSize size; //!< of the windows of the tour; empty: as usual
    double scale = 0; //!< of everything on the screen; 0: the system's
    bool traceStartup = false;
    bool background = false; //!< without its window, until somebody wants it
    bool quitAfterFirstPaint = false;
};

//! Which commit this was built from; empty if nobody knows.
QString programCommit();

struct ParsedCommandLine
{
    Options options;
    QString complaint; //!< not empty: wrong use, with the reason
    QString answer; //!< not empty: print it and exit (help, version)
    QString guideLanguage{}; //!< not empty: print the user guide in that language and exit
};

//! Needs no application object.
ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace hublink
