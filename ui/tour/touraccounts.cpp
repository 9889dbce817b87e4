// SPDX-License-Identifier: MIT
// The tour's second half: the Accounts page.
#include "ui/objectnames.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/statustext.h"
#include "ui/tour/inputdriver.h"
#include "ui/tour/tour.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hublink::ui {

void Tour::planAccounts()
{
    planList();
    planTools();
    planMany();
}

QTableView *Tour::table() const
{
    return m_window.findChild<QTableView *>(names::table);
}

void Tour::clickRow(const QString &text)
{
    const QAbstractItemModel *rows = table()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QModelIndex index = rows->index(row, column);
            if (index.data().toString() != text || !(index.flags() & Qt::ItemIsSelectable))
                continue;
            table()->setFocus();
            table()->selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            table()->scrollTo(index);
            // In a small window the details are opened.
            input::press(m_window, Qt::Key_Return);
            return;
        }
    }
}

void Tour::backToList()
{
    if (QWidget *back = find(names::backToList))
        input::click(*back);
}

void Tour::closeWindowOf(const QString &name)
{
    if (const QWidget *widget = find(name))
        widget->window()->close();
}

void Tour::planList()
{
    m_steps.append(
        {u"all accounts of the project"_s, [this] { return table()->model()->rowCount() > 20; },
            [this] {
                picture(&m_window, u"accounts-all"_s);
                // A small window has no filters.
                if (QWidget *filter = find(names::filterPrefix + u"status"_s))
                    input::click(*filter);
            }});
    m_steps.append({u"the list of a filter"_s,
        [this] { return find(names::filterList) || !find(names::groupBy); },
        [this] {
            if (!find(names::filterList))
                return;
            picture(find(names::filterList)->window(), u"filter"_s);
            closeWindowOf(names::filterList);
            find(names::groupBy)->setFocus();
            input::press(m_window, Qt::Key_Down);
        }});
    m_steps.append({u"groups"_s, [this] { return find(names::filterList) == nullptr; },
        [this] {
            if (find(names::groupBy)) {
                picture(&m_window, u"accounts-grouped"_s);
                input::press(m_window, Qt::Key_Up);
            }
            clickRow(statusLook(AccountStatus::Error, {}, true).word);
        }});
    m_steps.append(
        {u"the details of a broken account"_s, [this] { return find(names::mend) != nullptr; },
            [this] {
                picture(&m_window, u"details-broken"_s);
                backToList();
                input::click(*find(names::settings));
            }});
    m_steps.append({u"the settings"_s, [this] { return find(names::recheck) != nullptr; },
        [this] {
            picture(&m_window, u"settings"_s);
            input::click(*find(names::guides));
        }});
    m_steps.append(
        {u"the library of guides"_s, [this] { return find(names::guideView) != nullptr; },
            [this] {
                picture(&m_window, u"guides"_s);
                input::click(*find(names::aiApps));
            }});
    m_steps.append({u"the AI apps"_s, [this] { return find(names::aiAppList) != nullptr; },
        [this] {
            picture(&m_window, u"ai-apps"_s);
            input::click(*find(names::activity));
        }});
    m_steps.append({u"the activity"_s, [this] { return find(names::activityExport) != nullptr; },
        [this] {
            picture(&m_window, u"activity"_s);
            input::press(m_window, Qt::Key_K, Qt::ControlModifier);
        }});
    m_steps.append({u"the palette"_s, [this] { return find(names::paletteList) != nullptr; },
        [this] {
            input::type(*find(names::palette), u"hive"_s);
            picture(find(names::palette), u"palette"_s);
            input::press(*find(names::palette), Qt::Key_Escape);
            input::click(*find(names::projects));
        }});
    m_steps.append({u"the projects"_s, [this] { return find(names::projectList) != nullptr; },
        [this] {
            picture(&m_window, u"projects"_s);
            input::click(*find(names::projectAdd));
        }});
    m_steps.append({u"a new project"_s, [this] { return find(names::projectSave) != nullptr; },
        [this] {
            picture(&m_window, u"project-new"_s);
            input::press(m_window, Qt::Key_Escape);
            input::click(*find(names::accounts));
            clickRow(m_linked);
        }});
}

void Tour::planTools()
{
    m_steps.append({u"the button for new values"_s,
        [this] { return !find(names::projectList) && find(names::replaceValues); },
        [this] { input::click(*find(names::replaceValues)); }});
    m_steps.append({u"the page for new values"_s, [this] { return assistant() != nullptr; },
        [this] {
            picture(assistant(), u"replace-key"_s);
            assistant()->close();
        }});
    m_steps.append(
        {u"the button for actions"_s, [this] { return !assistant() && find(names::tryAction); },
            [this] { input::click(*find(names::tryAction)); }});
    m_steps.append({u"the list of actions"_s,
        [this] {
            auto *list = static_cast<QAbstractItemView *>(find(names::actionList));
            return list && list->model()->rowCount() > 0;
        },
        [this] {
            auto *list = static_cast<QAbstractItemView *>(find(names::actionList));
            list->setCurrentIndex(list->model()->index(0, 0));
            input::click(*find(names::actionRun));
        }});
    m_steps.append({u"the answer of an action"_s,
        [this] {
            auto *answer = static_cast<QPlainTextEdit *>(find(names::actionAnswer));
            return answer && !answer->toPlainText().isEmpty();
        },
        [this] {
            picture(find(names::actionAnswer)->window(), u"try-an-action"_s);
            closeWindowOf(names::actionAnswer);
            input::click(*find(names::viewLogs));
        }});
    m_steps.append({u"the logs"_s,
        [this] {
            auto *list = static_cast<QAbstractItemView *>(find(names::logList));
            return list && list->model()->rowCount() > 0;
        },
        [this] {
            auto *list = static_cast<QAbstractItemView *>(find(names::logList));
            list->setCurrentIndex(list->model()->index(0, 0));
            picture(list->window(), u"logs"_s);
            list->window()->close();
        }});
}

void Tour::planMany()
{
    m_steps.append(
        {u"the accounts window again"_s, [this] { return find(names::logList) == nullptr; },
            [this] {
                backToList();
                table()->setFocus();
                input::press(m_window, Qt::Key_A, Qt::ControlModifier);
                input::press(m_window, Qt::Key_Return);
            }});
    m_steps.append({u"all accounts selected"_s,
        [this] { return !find(names::viewLogs) && find(names::removeAccount); },
        [this] {
            picture(&m_window, u"several-selected"_s);
            input::click(*find(names::removeAccount));
        }});
    m_steps.append({u"the question before removing"_s,
        [this] { return find(names::confirmRemove) != nullptr; },
        [this] {
            picture(find(names::confirmRemove)->window(), u"remove-several"_s);
            input::press(*find(names::confirmRemove)->window(), Qt::Key_Escape);
        }});
    m_steps.append({u"the list, with nothing removed"_s,
        [this] { return !find(names::confirmRemove) && find(names::verifyOne); },
        [this] { input::click(*find(names::verifyOne)); }});
    m_steps.append({u"the end of checking them all"_s,
        [this] {
            auto *close = static_cast<QPushButton *>(find(names::bulkCancel));
            return close && close->isDefault();
        },
        [this] {
            picture(find(names::bulkCancel)->window(), u"checked-several"_s);
            closeWindowOf(names::bulkCancel);
        }});
}

} // namespace hublink::ui
