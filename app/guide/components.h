// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hublink {

//! What a tag of HTML or a component of documentation pages means to a reader.
struct Component
{
    QString name; //!< as pages write it: "Card"; HTML in small letters
    bool isBlock = false; //!< stands in a paragraph of its own
    bool isHtml = false;
    bool isVoid = false; //!< never has content
    bool hidesContent = false; //!< its content is nothing to read
    bool isRemark = false; //!< sets a remark apart
    bool isChoice = false; //!< one of several, or folded: its content stands apart
    bool standsEmpty = false; //!< means something without content
    QStringList above{}; //!< attributes that are shown before the content
    QStringList below{}; //!< … and behind it
};

//! The one table of them; null for a name that is not in it. Names are told apart as by
//! componentName().
const Component *component(const QString &name);

//! The name in the table for a name as written: "BR" is "br", and "note" is "Note"; a name that is
//! not in the table stays as it is.
QString componentName(const QString &written);

//! Attributes that a component which is not in the table may show, in reading order.
const QStringList &usualTitles();

} // namespace hublink
