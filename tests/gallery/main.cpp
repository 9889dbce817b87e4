// SPDX-License-Identifier: MIT
// Pictures of every control in every state and theme: hublink-gallery FOLDER [SCALE] [rtl]
#include "tests/gallery/gallery.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <cstdio>

using namespace hublink;

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "hublink-gallery FOLDER [SCALE] [rtl]\n");
        return 2;
    }
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc > 3)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    for (const ui::ThemeChoice theme :
        {ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast}) {
        ui::setThemeChoice(theme);
        const test::Gallery gallery = test::makeGallery();
        gallery.sheet->show();
        QCoreApplication::processEvents();
        const QString file = folder.filePath(ui::themeName(theme) + QStringLiteral(".png"));
        if (!gallery.sheet->grab().save(file))
            return 1;
        std::printf("%s\n", qPrintable(file));
    }
    return 0;
}
