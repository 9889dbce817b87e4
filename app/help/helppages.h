// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hublink {

//! One page of the user guide.
struct HelpPage
{
    QString key; //!< "privacy": its file's name, and what links to it name
    QString title;
    QString markdown;
};

//! A place in the user guide that holds what was searched for.
struct HelpHit
{
    QString page; //!< its key
    QString heading; //!< the nearest one above
    QString line; //!< without Markdown's signs
};

//! The pages in the order in which they are read: in that language where there is one, otherwise in
//! English. From the resources.
QList<HelpPage> helpPages(const QString &language);

//! Where all words stand under the same heading, whatever the case; at most a few for each page.
QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words);

} // namespace hublink
