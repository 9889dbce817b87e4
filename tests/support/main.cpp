// SPDX-License-Identifier: MIT
// The start of every test program: no display needed, a fixed locale, folders of its own.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    // Test discovery runs this program while building, where there is no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    hublink::ui::applyTheme(application, hublink::ui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
