// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/configentry.h"

#include <QProcessEnvironment>

#include <memory>

namespace hublink {

//! What has to happen in an AI app before it knows of a change.
enum class AfterChange { Nothing, StartAgain, NewConversation, Refresh };

//! An AI app that can be on this computer. [mcp.md, part 4]
struct AiApp
{
    QString key; //!< for the command line: "claude-code"
    QString name;
    QString file; //!< its configuration; empty: none that others may write
    std::shared_ptr<const ConfigFormat> format{};
    AfterChange after = AfterChange::Nothing;
    //! Found here: its folder is there, or its program. It may have been removed since.
    bool isFound = false;
    QString program{}; //!< its own command, with its folder; empty: not found, or it has none
};

//! Where things are, for tests as well.
struct AiAppPlaces
{
    QString home;
    QString config; //!< the person's configuration folder
    QProcessEnvironment environment;

    static AiAppPlaces ofThisComputer();
};

//! All known apps, found or not.
QList<AiApp> aiApps(const AiAppPlaces &places);

} // namespace hublink
