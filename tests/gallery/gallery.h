// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <memory>

class QWidget;

namespace hublink::test {

//! One control in one state, named after both.
struct Exhibit
{
    QString name;
    QWidget *widget;
};

//! Every kind of control of the program in every state, on one sheet.
struct Gallery
{
    std::unique_ptr<QWidget> sheet;
    QList<Exhibit> exhibits;
};
Gallery makeGallery();

//! The contrast of two colours, from 1 to 21. [WCAG 2, relative luminance]
double contrast(const QColor &a, const QColor &b);

} // namespace hublink::test
