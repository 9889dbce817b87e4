// SPDX-License-Identifier: MIT
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

#include <iterator>

namespace hublink::ui {

namespace {

struct Entry
{
    Shortcut shortcut;
    QList<QKeySequence> keys;
    const char *text;
};

const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {Shortcut::NewLink, {QKeySequence(Qt::CTRL | Qt::Key_N)},
            QT_TRANSLATE_NOOP("Shortcuts", "Link an account")},
        {Shortcut::Palette, {QKeySequence(Qt::CTRL | Qt::Key_K)},
            QT_TRANSLATE_NOOP("Shortcuts", "Search everything")},
        {Shortcut::Find, {QKeySequence(Qt::CTRL | Qt::Key_F)},
            QT_TRANSLATE_NOOP("Shortcuts", "Search on this page")},
        {Shortcut::Refresh, {QKeySequence(Qt::Key_F5)},
            QT_TRANSLATE_NOOP("Shortcuts", "Read all accounts again")},
        {Shortcut::Notices, {QKeySequence(Qt::Key_F6)},
            QT_TRANSLATE_NOOP("Shortcuts", "Go to the messages")},
        {Shortcut::Accounts, {QKeySequence(Qt::CTRL | Qt::Key_1)},
            QT_TRANSLATE_NOOP("Shortcuts", "Accounts")},
        {Shortcut::Guides, {QKeySequence(Qt::CTRL | Qt::Key_2)},
            QT_TRANSLATE_NOOP("Shortcuts", "Guides")},
        {Shortcut::AiApps, {QKeySequence(Qt::CTRL | Qt::Key_3)},
            QT_TRANSLATE_NOOP("Shortcuts", "AI apps")},
        {Shortcut::Projects, {QKeySequence(Qt::CTRL | Qt::Key_4)},
            QT_TRANSLATE_NOOP("Shortcuts", "Projects")},
        {Shortcut::Activity, {QKeySequence(Qt::CTRL | Qt::Key_5)},
            QT_TRANSLATE_NOOP("Shortcuts", "Activity")},
        {Shortcut::Settings, {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
            QT_TRANSLATE_NOOP("Shortcuts", "Settings")},
        {Shortcut::Help,
            {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)},
            QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")},
        {Shortcut::Quit, {QKeySequence(Qt::CTRL | Qt::Key_Q)},
            QT_TRANSLATE_NOOP("Shortcuts", "Quit")},
    };
    return all;
}

const Entry &entryOf(Shortcut shortcut)
{
    return entries().at(int(shortcut));
}

} // namespace

QList<Shortcut> allShortcuts()
{
    QList<Shortcut> all;
    for (const Entry &entry : entries())
        all.append(entry.shortcut);
    return all;
}

QList<QKeySequence> keysOf(Shortcut shortcut)
{
    return entryOf(shortcut).keys;
}

QString keysText(Shortcut shortcut)
{
    return entryOf(shortcut).keys.first().toString(QKeySequence::NativeText);
}

QString shortcutText(Shortcut shortcut)
{
    return QCoreApplication::translate("Shortcuts", entryOf(shortcut).text);
}

} // namespace hublink::ui
