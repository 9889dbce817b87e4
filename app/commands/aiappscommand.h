// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/aiappuse.h"
#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/parts.h"

namespace hublink {

//! `hublink ai-apps`: tells which AI apps are on this computer and which accounts they can use, and
//! adds or removes an account. Single-use; ends the application.
class AiAppsCommand final : public QObject
{
    Q_OBJECT
public:
    AiAppsCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    void cancel();

private:
    void list();
    void add(const AiApp &app, const AccountRecord &account);
    void remove(const AiApp &app, const AccountRecord &account);
    void change(const AiApp &app, const QStringList &command, const Result<ConfigChange> &change,
        const QString &entry);
    void done(const AiApp &app, const QString &entry, const QString &how);
    void fail(const Error &error, const AiApp &app = {});
    Result<AccountRecord> account() const;

    Parts &m_parts;
    const Options m_options;
    const CommandWords m_words;
};

} // namespace hublink
