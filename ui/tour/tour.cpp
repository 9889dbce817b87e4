// SPDX-License-Identifier: MIT
#include "ui/tour/tour.h"

#include "app/base/future.h"
#include "ui/objectnames.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/inputdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int lookEveryMs = 15;
constexpr qint64 patienceMs = 30'000;
const QString ownerName = u"Practice Customer"_s;

} // namespace

Tour::Tour(MainWindow &window, const Services &services, TourValues values, QString folder,
    QSize size, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_services(services)
    , m_values(std::move(values))
    , m_folder(std::move(folder))
    , m_size(size)
{
    m_linked = ownerName;
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return Q_EMIT failed(u"cannot make the folder "_s + m_folder);
    plan();
    m_waiting.start();
    m_look.start();
}

void Tour::plan()
{
    planFirstPages();
    planFields();
    planConnect();
    planEnd();
}

void Tour::planFirstPages()
{
    const auto goOn = [this] { input::click(*find(names::next)); };
    m_steps.append({u"the accounts window"_s,
        [this] { return m_window.isVisible() && find(names::linkAccount); },
        [this] {
            picture(&m_window, u"accounts-empty"_s);
            input::click(*find(names::linkAccount));
        }});
    m_steps.append({u"where to link"_s, [this] { return onPage(1); },
        [this, goOn] {
            picture(assistant(), u"where-to-link"_s);
            fill(names::stackOneApiKey, m_values.stackOneApiKey.exposeText());
            fill(names::ownerId, u"practice-customer"_s);
            fill(names::ownerName, ownerName);
            picture(assistant(), u"where-to-link-filled"_s);
            goOn();
        }});
    m_steps.append(
        {u"the list of connectors"_s, [this] { return find(names::connectorSearch) != nullptr; },
            [this, goOn] {
                picture(assistant(), u"connectors"_s);
                input::type(*assistant(), u"hive"_s);
                input::press(*assistant(), Qt::Key_Down);
                picture(assistant(), u"connector-chosen"_s);
                goOn();
            }});
    const std::pair<int, QString> guide[]
        = {{3, u"open-profile"_s}, {4, u"generate-key"_s}, {5, u"good-to-know"_s}};
    for (const auto &[number, name] : guide) {
        m_steps.append({name, [this, number = number] { return onPage(number); },
            [this, name = name, goOn] {
                picture(assistant(), name);
                goOn();
            }});
    }
}

void Tour::planFields()
{
    m_steps.append({u"the fields"_s, [this] { return onPage(6); },
        [this] {
            picture(assistant(), u"fields-empty"_s);
            fill(names::fieldPrefix + u"apiKey"_s, QString(32, u'0'));
            // Copied sloppily, as it happens.
            QGuiApplication::clipboard()->setText(u" "_s + m_values.hiveUserId + u" \n"_s);
            input::click(*find(names::pastePrefix + u"userId"_s));
            picture(assistant(), u"fields-filled"_s);
            input::click(*find(names::next));
        }});
}

void Tour::planConnect()
{
    m_steps.append({u"the connect page"_s, [this] { return onPage(7); },
        [this] {
            picture(assistant(), u"connect"_s);
            input::click(*find(names::connect));
        }});
    m_steps.append(
        {u"the refusal of a wrong key"_s, [this] { return find(names::repair) != nullptr; },
            [this] {
                picture(assistant(), u"connect-refused"_s);
                input::click(*find(names::repair));
            }});
    m_steps.append({u"the fields with everything still in them"_s,
        [this] {
            auto *userId = static_cast<QLineEdit *>(find(names::fieldPrefix + u"userId"_s));
            return onPage(6) && userId && userId->text() == m_values.hiveUserId;
        },
        [this] {
            picture(assistant(), u"fields-blamed"_s);
            fill(names::fieldPrefix + u"apiKey"_s, m_values.hiveApiKey.exposeText());
            input::press(*assistant(), Qt::Key_Return);
        }});
    m_steps.append({u"the connect page again"_s, [this] { return onPage(7); },
        [this] { input::press(*assistant(), Qt::Key_Return); }});
}

void Tour::planEnd()
{
    m_steps.append({u"the confirmation"_s, [this] { return find(names::showAccount) != nullptr; },
        [this] {
            picture(assistant(), u"connected"_s);
            QWidget *button = find(names::showAccount);
            picture(button->window(), u"confirmation"_s);
            input::click(*button);
        }});
    m_steps.append({u"the account in the list"_s,
        [this] {
            auto *table = m_window.findChild<QTableView *>(names::table);
            return !assistant() && table->isVisible() && table->selectionModel()->hasSelection();
        },
        [this] { picture(&m_window, u"accounts"_s); }});
    planAccounts();
    m_steps.append({u"the end"_s, [] { return true; }, [this] { check(); }});
}

void Tour::look()
{
    if (m_steps.isEmpty())
        return m_look.stop();
    if (QWidget *shown = assistant(); shown && !m_size.isEmpty() && shown->size() != m_size)
        return shown->resize(m_size); // … and look again when it has its new size
    const Step step = m_steps.first();
    if (step.ready()) {
        m_steps.removeFirst();
        m_waiting.restart();
        step.act();
    } else if (m_waiting.elapsed() > patienceMs) {
        m_look.stop();
        QWidget *shown = assistant();
        picture(shown ? shown : &m_window, u"stuck"_s);
        Q_EMIT failed(u"waited in vain for "_s + step.what);
    }
}

void Tour::check()
{
    const Result<QList<AccountRecord>> accounts = m_services.ports.registry.accountStore().all();
    if (!accounts || accounts->isEmpty())
        return Q_EMIT failed(u"the account is not in the records"_s);
    const AccountRecord account = accounts->first();
    m_services.ports.hub.project(m_values.stackOneApiKey)
        ->readAccount(account.hubAccountId, nullptr)
        .then(ifAlive<Result<HubAccount>>(this,
            [this, account](const Result<HubAccount> &found) { onHubAccount(account, found); }));
}

void Tour::onHubAccount(const AccountRecord &account, const Result<HubAccount> &found)
{
    if (!found || found->ownerName != ownerName)
        return Q_EMIT failed(u"the account is not in the Hub"_s);
    const QString key = keychainkey::account(account.uuid, u"apiKey"_s);
    const QString status = found->status;
    m_services.ports.keychain.read(key, nullptr)
        .then(ifAlive<Result<Secret>>(this, [this, account, status](const Result<Secret> &value) {
            if (!value || !(*value == m_values.hiveApiKey))
                return Q_EMIT failed(u"the key is not in the keychain"_s);
            Q_EMIT succeeded(
                u"Linked account: %1, %2, account ID %3, status %4, key in the keychain"_s.arg(
                    account.providerName, account.label, account.hubAccountId, status));
        }));
}

QWidget *Tour::assistant() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == names::assistant && window->isVisible())
            return window;
    }
    return nullptr;
}

QWidget *Tour::find(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const QList<QWidget *> found = window->findChildren<QWidget *>(name);
        for (QWidget *widget : found) {
            if (widget->isVisible() && widget->isEnabled())
                return widget;
        }
    }
    return nullptr;
}

bool Tour::onPage(int number) const
{
    QWidget *window = assistant();
    if (!window || !find(names::cancel))
        return false;
    const auto *counter = window->findChild<QLabel *>(names::stepCounter);
    const QString digits = window->locale().toString(number);
    // The counter is translated; its first number is the page's.
    const QString text = counter->text();
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    const auto end = std::find_if_not(first, text.end(), isDigit);
    return QString(first, end - first) == digits && (find(names::next) || find(names::connect));
}

void Tour::fill(const QString &name, const QString &text)
{
    QWidget *box = find(name.startsWith(names::fieldPrefix) ? name : names::fieldPrefix + name);
    if (!box)
        return;
    input::click(*box);
    input::press(*box->window(), Qt::Key_A, Qt::ControlModifier);
    input::type(*box->window(), text);
}

void Tour::picture(QWidget *widget, const QString &name)
{
    const QString file
        = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!widget->grab().save(file))
        qWarning("A picture could not be saved");
}

} // namespace hublink::ui
