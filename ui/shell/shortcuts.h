// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace hublink::ui {

//! What the main window does by keys.
enum class Shortcut {
    NewLink,
    Palette,
    Find,
    Refresh,
    Notices,
    Accounts,
    Guides,
    AiApps,
    Projects,
    Activity,
    Settings,
    Help,
    Keys,
    Quit,
};

//! All of them, in the order in which they are listed.
QList<Shortcut> allShortcuts();
//! The keys, the usual one first.
QList<QKeySequence> keysOf(Shortcut shortcut);
//! The usual keys as a person reads them.
QString keysText(Shortcut shortcut);
//! The icon that stands beside it; of the program's family.
QString shortcutIcon(Shortcut shortcut);
//! What it does, in words.
QString shortcutText(Shortcut shortcut);
//! All of them as a table in Markdown.
QString shortcutsMarkdown();

} // namespace hublink::ui
