// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sandboxfixture.h"
#include "ui/accounts/accountdetails.h"
#include "ui/objectnames.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace hublink::test {

//! The windows on the sandbox, worked by real key and mouse events.
class WindowFixture : public SandboxFixture
{
public:
    explicit WindowFixture(const sandbox::SandboxSettings &settings = {})
        : SandboxFixture(settings)
    {
        times.actions.bulkPause = std::chrono::milliseconds(1);
        times.keeper.first = std::chrono::milliseconds(1);
        times.keeper.gather = std::chrono::milliseconds(1);
        times.keeper.refresh.pace = {10'000, 600'000};
        restart();
    }
    //! The window anew, on the services as they are now.
    void restart()
    {
        window.reset();
        window = std::make_unique<ui::MainWindow>(services, times);
        window->show();
    }

    //! The visible and enabled widget of that name in any window; null if there is none.
    static QWidget *find(const QString &name)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *top : windows) {
            const QList<QWidget *> found = top->findChildren<QWidget *>(name);
            for (QWidget *widget : found) {
                if (widget->isVisible() && widget->isEnabled())
                    return widget;
            }
        }
        return nullptr;
    }
    static void click(const QString &name)
    {
        INFO("click " << name);
        REQUIRE(waitUntil([&] { return find(name) != nullptr; }));
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    static QLineEdit *box(const QString &key)
    {
        return static_cast<QLineEdit *>(find(ui::names::fieldPrefix + key));
    }
    //! Waits for the form's field; if a guide stands before the form, reads over it.
    static void goToBox(const QString &key)
    {
        INFO("the field " << key);
        REQUIRE(waitUntil([&] { return box(key) != nullptr || find(ui::names::guideView); }));
        while (!box(key) && find(ui::names::guideView))
            click(ui::names::next);
        REQUIRE(waitUntil([&] { return box(key) != nullptr; }));
    }
    static void type(const QString &key, const QString &text)
    {
        goToBox(key);
        box(key)->setFocus();
        box(key)->selectAll();
        QTest::keyClicks(box(key), text);
    }
    static void paste(const QString &key, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        REQUIRE(waitUntil([&] { return box(key) != nullptr; }));
        box(key)->selectAll();
        QTest::keyClick(box(key), Qt::Key_V, Qt::ControlModifier);
    }
    //! Whether keys typed into the field's window go to it.
    static bool hasFocus(const QString &key)
    {
        return box(key)->window()->focusWidget() == box(key);
    }
    static QString message(const QString &key)
    {
        auto *label = static_cast<QLabel *>(find(ui::names::messagePrefix + key));
        return label ? label->text() : QString();
    }
    static bool onPage(const QString &step)
    {
        auto *counter = static_cast<QLabel *>(find(ui::names::stepCounter));
        if (!counter)
            return false;
        // Its first number is the page's, in any language.
        const QString text = counter->text();
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        const auto first = std::find_if(text.begin(), text.end(), isDigit);
        const auto end = std::find_if_not(first, text.end(), isDigit);
        return QString(first, end - first) == QLocale().toString(step.toInt());
    }
    //! What all visible messages say.
    static QString stripText()
    {
        QStringList said;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *top : windows) {
            const QList<QWidget *> strips = top->findChildren<QWidget *>(ui::names::strip);
            for (const QWidget *strip : strips) {
                const QString text
                    = strip->accessibleName() + u' ' + strip->accessibleDescription();
                if (strip->isVisible() && !said.contains(text))
                    said.append(text);
            }
        }
        return said.join(u'\n');
    }

    //! From the Accounts window to the form.
    void goToFields(bool toProject = true)
    {
        click(ui::names::linkAccount);
        REQUIRE(waitUntil([] { return onPage(u"1"_s); }));
        if (toProject) {
            type(ui::names::stackOneApiKey, sandbox.stackOne().apiKey);
            type(ui::names::ownerId, u"owner-1"_s);
            type(ui::names::ownerName, u"Owner One"_s);
        } else {
            click(ui::names::toThisComputer);
        }
        click(ui::names::next);
        choose(u"Hive"_s);
        for (const QString &page : {u"4"_s, u"5"_s, u"6"_s}) {
            click(ui::names::next);
            REQUIRE(waitUntil([&] { return onPage(page); }));
        }
    }
    //! On the list of connectors: picks the one of that name and goes on.
    static void choose(const QString &connector)
    {
        REQUIRE(waitUntil([] { return find(ui::names::connectorSearch) != nullptr; }));
        auto *search = static_cast<QLineEdit *>(find(ui::names::connectorSearch));
        QTest::keyClicks(search, connector);
        click(ui::names::next);
        REQUIRE(waitUntil([] { return find(ui::names::connectorSearch) == nullptr; }));
    }
    void connectWith(
        const QString &keyField, const QString &key, const QString &userField, const QString &user)
    {
        type(keyField, key);
        type(userField, user);
        click(ui::names::next);
        REQUIRE(waitUntil([] { return onPage(u"7"_s); }));
        click(ui::names::connect);
    }

    //! A project whose accounts are listed, with its key in the keychain.
    Project addProject(const QString &name = QStringLiteral("Practice"))
    {
        Project project;
        project.uuid = QUuid::createUuid();
        project.name = name;
        project.keyKept = true;
        REQUIRE(registry->saveProject(project));
        keychain.entries.insert(keychainkey::projectApiKey(project.uuid), apiKey());
        return project;
    }
    QTableView *table() { return static_cast<QTableView *>(find(ui::names::table)); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    void selectRows(int from, int to)
    {
        QItemSelection rows(table()->model()->index(from, 0), table()->model()->index(to, 11));
        table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
    //! Presses the entry of the More menu.
    void chooseInMenu(const QString &text)
    {
        auto *menu = window->findChild<ui::AccountDetails *>()->menu();
        Q_EMIT menu->aboutToShow();
        INFO(text);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text))
                return action->trigger();
        }
        FAIL("there is no such entry");
    }

    ui::Services services{ports(), providers, guides,
        [this](const QUrl &url) {
            opened.append(url);
            return true;
        },
        {}, {sandbox.hubApi(), sandbox.app()}, nullptr, nullptr, nullptr,
        [this](const platform::Notification &notification) {
            notified.append(notification);
            return true;
        },
        {}};
    GuideCatalog guides;
    ui::MainTimes times;
    QList<QUrl> opened;
    QList<platform::Notification> notified;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace hublink::test
