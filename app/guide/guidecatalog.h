// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/guide/guide.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace hublink {

//! Where a guide comes from.
struct GuideOrigin
{
    enum class Kind { BuiltIn, File, Web };
    Kind kind = Kind::BuiltIn;
    //! What its pictures' places are relative to: a folder ending in "/", or the page's address.
    QString base{};
    //! For a file: the folder, ending in "/", that places beginning with "/" are relative to;
    //! empty: `base`.
    QString root{};
    QString file{}; //!< for a file: its path
    QDateTime readAt{}; //!< when a page of the web was fetched
};

struct StoredGuide
{
    //! The file's name without its ending; of a documentation site's tree the address' part that
    //! names the guide ("hive/api-key").
    QString key;
    Guide guide;
    GuideOrigin origin;
    QString connector{}; //!< the connector's key, as far as the file's name or the address tells
};

//! Reads one file. StorageFailed: it cannot be read; InvalidInput: it is no text.
Result<StoredGuide> readGuideFile(const QString &file);

//! The guides at hand: those of the user's own folder, with the folders in it, and files, and those
//! built into the program. Read on first use. A built-in guide's translation stands beside the
//! original as `provider.LANG.md`.
class GuideCatalog
{
public:
    //! `language` is a code like "de"; the original is English. `folder` may be empty.
    explicit GuideCatalog(QString language = {}, QString folder = {});

    //! Guides that were taken in are forgotten.
    void setLanguage(const QString &language);

    //! All guides, the user's own first.
    const QList<StoredGuide> &all() const;

    //! The guide of a provider, by the file's name (`provider.md`, `provider-auth.md`) or the
    //! provider's name in the guide. NotFound if there is none.
    Result<StoredGuide> find(const QString &provider, const QString &providerName = {}) const;

    //! Takes in a file, or all guides of a folder, for as long as the program runs. Returns the
    //! first one. Errors as of readGuideFile(); NotFound: a folder without guides; AnswerTooLarge:
    //! more than a window can show.
    Result<StoredGuide> add(const QString &path);

private:
    QString m_language;
    QString m_folder;
    mutable std::optional<QList<StoredGuide>> m_guides;
};

//! The guide with every link to `from`'s origin pointing to `to` instead.
Guide relocated(Guide guide, const QString &from, const QString &to);

} // namespace hublink
