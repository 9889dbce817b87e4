// SPDX-License-Identifier: MIT
#include "ui/widgets/elidingbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace hublink::ui {

ElidingButton::ElidingButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    setAutoDefault(false);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred); // it may be narrower than its text
    setSizePolicy(policy);
}

QSize ElidingButton::minimumSizeHint() const
{
    constexpr int fewestLetters = 16;
    const QSize whole = QPushButton::minimumSizeHint();
    const int text = fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    const int fewest = fewestLetters * fontMetrics().averageCharWidth();
    return {whole.width() - std::max(0, text - fewest), whole.height()};
}

void ElidingButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int missing = QPushButton::minimumSizeHint().width() - width();
    if (missing > 0) {
        const int text = fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
        option.text = fontMetrics().elidedText(
            option.text, Qt::ElideMiddle, std::max(0, text - missing), Qt::TextShowMnemonic);
    }
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace hublink::ui
