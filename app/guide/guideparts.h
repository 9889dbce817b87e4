// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"

namespace hublink {

//! What is shown at a time: one step, with the text around it.
struct GuidePart
{
    QString title;
    QString section; //!< empty if it would only repeat the title
    QList<GuideNode> blocks;
    //! Its lists are things to do, one after the other.
    bool isStep = false;
};

//! The guide's share at the provider, part by part. Text before a step belongs to the step, text
//! behind the last one to the last one; a section without steps is a part of its own. Steps that
//! stand in a step are shown with it. Addresses in plain words are links.
QList<GuidePart> partsOf(const Guide &guide);

//! Which part explains where a form's field is found: its number, or -1.
int partExplaining(const QList<GuidePart> &parts, const QString &fieldLabel);

//! A mark of the whole guide, another one when anything that it says is changed.
QString markOf(const Guide &guide);

//! A mark of one action, the same whenever the guide is read: for remembering what is done.
QString markOf(const GuideNode &action);

} // namespace hublink
