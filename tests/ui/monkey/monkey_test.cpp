// SPDX-License-Identifier: MIT
// Keys and clicks at random. HUBLINK_MONKEY="SEED COUNT" takes another seed, and longer.
#include "tests/support/windows.h"
#include "tests/ui/monkey/monkey.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QScopeGuard>
#include <QTimer>

using namespace hublink;
using namespace hublink::test;

namespace {

//! What is to be opened in other programs goes nowhere.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void open(const QUrl &) { }

private:
    static QStringList schemes()
    {
        return {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"),
            QStringLiteral("mailto")};
    }
};

//! What an assistive program could read aloud, of all windows.
void gather(QAccessibleInterface *part, QStringList &texts, int depth = 0)
{
    constexpr int deepest = 40;
    constexpr int mostChildren = 300;
    if (!part || !part->isValid() || depth > deepest)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts.append(part->text(kind));
    for (int i = 0; i < std::min(part->childCount(), mostChildren); ++i)
        gather(part->child(i), texts, depth + 1);
}

void work(quint32 seed, int count)
{
    INFO("seed " << seed);
    QTemporaryDir home;
    const QByteArray homeBefore = qgetenv("HOME");
    const QString folderBefore = QDir::currentPath();
    qputenv("HOME", home.path().toLocal8Bit());
    QDir::setCurrent(home.path());
    const auto back = qScopeGuard([&] {
        qputenv("HOME", homeBefore);
        QDir::setCurrent(folderBefore);
    });
    Browser browser;
    WindowFixture w({.accounts = 40});
    w.addProject();
    w.restart();
    REQUIRE(waitUntil([&] { return w.table() && w.table()->model()->rowCount() == 40; }));
    Monkey monkey(seed);
    QStringList last;
    int done = 0;
    bool isActing = false;
    const std::function<void()> actAgain = [&] {
        // While an act waits in a loop of one of Qt's own windows, only that is closed.
        QTimer::singleShot(0, w.window.get(), actAgain);
        if (isActing) {
            QWidget *own = QApplication::activePopupWidget();
            own = own ? own : QApplication::activeModalWidget();
            if (own && own->metaObject()->className()[0] == 'Q')
                own->close();
            return;
        }
        if (done >= count)
            return;
        isActing = true;
        last.append(monkey.act());
        isActing = false;
        ++done;
        if (last.size() > 12)
            last.removeFirst();
        if (w.window->isHidden() || w.window->isMinimized())
            w.window->showNormal();
    };
    QTimer::singleShot(0, w.window.get(), actAgain);
    REQUIRE(waitUntil([&] { return done >= count; }, count * 100));
    INFO("after " << last.join(QStringLiteral(", ")).toStdString());
    // Whatever happened: the registry can be read, and no window says a secret.
    CHECK(w.registry->accountStore().all());
    QStringList said;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        gather(QAccessible::queryAccessibleInterface(window), said);
    CHECK_FALSE(said.join(u'\n').contains(w.sandbox.stackOne().apiKey));
    // It still works: what is open closes, and the list is there.
    for (QWidget *window : windows) {
        if (window != w.window.get() && window->isVisible())
            window->close();
    }
    w.restart();
    CHECK(waitUntil([&] { return w.find(ui::names::linkAccount) != nullptr; }));
}

} // namespace

TEST_CASE("keys and clicks at random do no harm")
{
    const QStringList wanted = qEnvironmentVariable("HUBLINK_MONKEY").split(u' ');
    if (wanted.size() == 2)
        return work(wanted.at(0).toUInt(), wanted.at(1).toInt());
    for (const quint32 seed : {1U, 2U, 3U})
        work(seed, 400);
}

#include "monkey_test.moc"
