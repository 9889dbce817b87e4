// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace hublink {

//! One MCP server in an AI app's configuration, as far as Hublink looks at it.
struct ConfigEntry
{
    QString name;
    QString command{}; //!< empty: it is no program, but an address
    QStringList arguments{};
    QString text{}; //!< all of it, as it stands there
};

//! How an app's configuration is written: text in, text out. Everything that is not the entry stays
//! as it is, byte by byte; a change that would say anything else about the rest is refused. An
//! empty text is a file that is not there yet.
//!
//! Errors: InvalidInput if the text cannot be read (`detail` says where), or has something else in
//! the entries' place; Conflict if there is an entry of this name already; NotFound if there is
//! none to be taken out.
class ConfigFormat
{
public:
    virtual ~ConfigFormat() = default;

    virtual Result<QList<ConfigEntry>> entries(const QByteArray &text) const = 0;
    virtual Result<QByteArray> with(const QByteArray &text, const ConfigEntry &entry) const = 0;
    virtual Result<QByteArray> without(const QByteArray &text, const QString &name) const = 0;
};

} // namespace hublink
