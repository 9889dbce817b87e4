// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace hublink::ui {

enum class ColumnPlace { AtTheBeginning, InTheMiddle };

//! Lines that go on over a wide window are hard to read: the content is a column in the row. It has
//! a row of its own because a column of rows would ask for its height at the column's width.
inline void addReadingColumn(QHBoxLayout &row, QWidget &content, ColumnPlace place)
{
    constexpr int most = 1000; // … of the room, as long as there is not too much
    content.setMaximumWidth(measure::pageWidth);
    if (place == ColumnPlace::InTheMiddle)
        row.addStretch(1);
    row.addWidget(&content, most);
    row.addStretch(1);
}

} // namespace hublink::ui
