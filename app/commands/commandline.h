// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/logging.h"
#include "app/base/result.h"
#include "app/hub/hubtypes.h"

#include <QHash>
#include <QStringList>

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

enum class Command { Window, Link, Accounts, Verify, Guide };
enum class Theme { System, Light, Dark };

//! The command line as values.
struct Options
{
    Command command = Command::Window;
    QString accountId; //!< for Verify; empty: all
    Secret givenLink; //!< for Link; empty: none. "-": read it from standard input
    QString guideFile; //!< for Guide
    QString pictureFolder; //!< for Guide: where a picture of each step is saved; empty: none
    QString guidesFolder; //!< the user's own guides; empty: none
    bool json = false;
    bool sandbox = false;
    QString tourFolder; //!< empty: no tour
    QString dataFolder; //!< empty: the platform's standard folder
    HubAddresses hub;
    QHash<QString, QUrl> providerAddresses;
    QString caFile;
    LogSettings log;
    QString language; //!< empty: the system's
    Theme theme = Theme::System;
    bool traceStartup = false;
    bool quitAfterFirstPaint = false;
};

struct ParsedCommandLine
{
    Options options;
    QString complaint; //!< not empty: wrong use, with the reason
    QString answer; //!< not empty: print it and exit (help, version)
};

//! Needs no application object.
ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace hublink
