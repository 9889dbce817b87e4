// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/configentry.h"

namespace hublink {

//! Configurations in JSON, with or without comments. [mcp.md, part 4]
class JsonConfig final : public ConfigFormat
{
public:
    enum class Shape {
        Plain, //!< command, args
        Typed, //!< type "stdio" before them
        OneCommand, //!< type "local", command with its arguments in one list
    };
    //! `place`: the member that holds the entries.
    JsonConfig(QByteArray place, Shape shape)
        : m_place(std::move(place))
        , m_shape(shape)
    {
    }

    Result<QList<ConfigEntry>> entries(const QByteArray &text) const override;
    Result<QByteArray> with(const QByteArray &text, const ConfigEntry &entry) const override;
    Result<QByteArray> without(const QByteArray &text, const QString &name) const override;

private:
    Result<QByteArray> added(const QByteArray &text, const ConfigEntry &entry) const;
    Result<QByteArray> taken(const QByteArray &text, const QString &name) const;
    QList<std::pair<QByteArray, QByteArray>> membersOf(const ConfigEntry &entry) const;

    QByteArray m_place;
    Shape m_shape;
};

} // namespace hublink
