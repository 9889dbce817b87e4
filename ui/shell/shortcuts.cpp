// SPDX-License-Identifier: MIT
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

struct Entry
{
    Shortcut shortcut;
    QList<QKeySequence> keys;
    QString icon;
    const char *text;
};

const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {Shortcut::NewLink, {QKeySequence(Qt::CTRL | Qt::Key_N)}, u"plus"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Link an account")},
        {Shortcut::Palette, {QKeySequence(Qt::CTRL | Qt::Key_K)}, u"search"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Search everything")},
        {Shortcut::Find, {QKeySequence(Qt::CTRL | Qt::Key_F)}, u"search"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Search on this page")},
        {Shortcut::Refresh, {QKeySequence(Qt::Key_F5)}, u"refresh"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Read all accounts again")},
        {Shortcut::Notices, {QKeySequence(Qt::Key_F6)}, u"info"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Go to the messages")},
        {Shortcut::Accounts, {QKeySequence(Qt::CTRL | Qt::Key_1)}, u"accounts"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Accounts")},
        {Shortcut::Guides, {QKeySequence(Qt::CTRL | Qt::Key_2)}, u"guide"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Guides")},
        {Shortcut::AiApps, {QKeySequence(Qt::CTRL | Qt::Key_3)}, u"spark"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "AI apps")},
        {Shortcut::Projects, {QKeySequence(Qt::CTRL | Qt::Key_4)}, u"folder"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Projects")},
        {Shortcut::Activity, {QKeySequence(Qt::CTRL | Qt::Key_5)}, u"activity"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Activity")},
        {Shortcut::Settings, {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, u"settings"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Settings")},
        {Shortcut::Help, {QKeySequence(Qt::Key_F1)}, u"question"_s,
            QT_TRANSLATE_NOOP("Shortcuts", "Help")},
        {Shortcut::Keys,
            {QKeySequence(Qt::CTRL | Qt::Key_Question),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)},
            u"list"_s, QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")},
        {Shortcut::Quit, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, u"cross"_s,
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

QString shortcutIcon(Shortcut shortcut)
{
    return entryOf(shortcut).icon;
}

QString shortcutText(Shortcut shortcut)
{
    return QCoreApplication::translate("Shortcuts", entryOf(shortcut).text);
}

QString shortcutsMarkdown()
{
    QString text = u"# "_s + shortcutText(Shortcut::Keys) + u"\n\n| | |\n| --- | --- |\n"_s;
    for (const Entry &entry : entries())
        text += u"| "_s + shortcutText(entry.shortcut) + u" | "_s + keysText(entry.shortcut)
            + u" |\n"_s;
    return text;
}

} // namespace hublink::ui
