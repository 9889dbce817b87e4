// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandwords.h"
#include "app/parts.h"

namespace hublink {

//! Prints a guide, as JSON or as text. False: it did not arrive.
bool printGuide(const Guide &guide, bool json);

//! `hublink guide FILE`: reads and prints it. Needs no application object.
ExitCode printGuideFile(const Options &options);

//! `hublink guide KEY_OR_URL`: prints a guide that is known here, or a page of the web. Single-use;
//! ends the application with the exit code.
class GuideCommand final : public QObject
{
    Q_OBJECT
public:
    GuideCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    void cancel() { m_cancellation.request(); }

private:
    void print(const Result<StoredGuide> &guide);

    Parts &m_parts;
    Options m_options;
    CommandWords m_words;
    Cancellation m_cancellation;
};

//! `hublink guides`: prints all guides that are known here; reads the documentation's index first
//! if that is wanted. Single-use; ends the application with the exit code.
class GuidesCommand final : public QObject
{
    Q_OBJECT
public:
    GuidesCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    void cancel() { m_cancellation.request(); }

private:
    void print(const Outcome &read);

    Parts &m_parts;
    Options m_options;
    CommandWords m_words;
    Cancellation m_cancellation;
};

} // namespace hublink
