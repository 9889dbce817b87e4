// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/guide/guide.h"

namespace hublink {

//! The guides built into the program, read on first use. A translated guide stands beside the
//! original as `provider.LANG.json`.
class GuideCatalog
{
public:
    //! `language` is a code like "de"; the original is English.
    explicit GuideCatalog(QString language = {});

    //! Provider keys of all guides, in alphabetical order.
    QStringList providers() const;

    //! NotFound if there is none.
    Result<Guide> find(const QString &provider) const;

    //! Reads one guide; the error's detail tells what is wrong with it.
    static Result<Guide> parse(const QByteArray &json);

private:
    QString m_language;
};

//! The guide with every link to `from`'s origin pointing to `to` instead.
Guide relocated(Guide guide, const QUrl &from, const QUrl &to);

} // namespace hublink
