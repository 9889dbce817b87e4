// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/parts.h"

namespace hublink {

//! `hublink projects`: lists the StackOne projects of this computer, keeps one whose key comes
//! from standard input, or forgets one. Single-use; ends the application.
class ProjectsCommand final : public QObject
{
    Q_OBJECT
public:
    ProjectsCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    void cancel() { m_cancellation.request(); }

private:
    void list();
    void add();
    void remove();
    void answer(const Result<QJsonObject> &result);
    QJsonObject projectJson(const Project &project) const;

    Parts &m_parts;
    const Options m_options;
    const CommandWords m_words;
    Cancellation m_cancellation;
};

} // namespace hublink
