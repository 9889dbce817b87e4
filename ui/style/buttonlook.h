// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QVariant>

namespace hublink::ui {

//! How a button is drawn.
enum class ButtonLook {
    Plain, //!< an edge and a ground
    Primary, //!< the one thing to do on a page
    Danger, //!< takes something away for good
    Quiet, //!< no edge until the pointer is there
    Chip, //!< a filter: small, with round ends
    Mark, //!< quiet and small: inside an input, beside a value
    Row, //!< quiet, over the whole width, its text at the beginning
};

constexpr auto buttonLookProperty = "hublinkLook";

inline void setLook(QAbstractButton &button, ButtonLook look)
{
    button.setProperty(buttonLookProperty, int(look));
    button.updateGeometry();
    button.update();
}

inline ButtonLook lookOf(const QWidget &button)
{
    return ButtonLook(button.property(buttonLookProperty).toInt());
}

} // namespace hublink::ui
