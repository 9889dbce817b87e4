// SPDX-License-Identifier: MIT
#include "ui/style/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace hublink::ui {

void resizeWithinScreen(QWidget &window, QSize wanted)
{
    // A window that is not shown yet appears on its parent's screen.
    const QWidget *shown = window.parentWidget() ? window.parentWidget()->window() : &window;
    constexpr QSize frame{16, 48};
    const QScreen *screen = shown->screen();
    window.resize(screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted);
}

} // namespace hublink::ui
