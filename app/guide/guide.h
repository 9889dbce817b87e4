// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace hublink {

struct GuideLink
{
    QString text;
    QUrl url;
};

//! One page of a guide. Texts may mark names of buttons and menus with **two stars**.
struct GuideStep
{
    QString title;
    QString lead; //!< one or two sentences
    QStringList actions; //!< what to do, in order
    QStringList warnings;
    QStringList notes;
    QString picture; //!< resource path of a drawing; may be empty
    QString pictureText; //!< what the drawing shows, for screen readers
    QList<GuideLink> links;
};

//! A connection guide: what a person does at the provider before the form can be filled out.
struct Guide
{
    QString provider;
    QString title;
    QString auth; //!< "API Key"
    QList<GuideStep> steps;
};

} // namespace hublink
