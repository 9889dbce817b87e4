// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/configentry.h"

namespace hublink {

//! Configurations in YAML. [mcp.md, part 4]
class YamlConfig final : public ConfigFormat
{
public:
    enum class Shape {
        Extensions, //!< a map `extensions`, of Goose
        List, //!< a list `mcpServers`, of Continue
    };
    explicit YamlConfig(Shape shape)
        : m_shape(shape)
    {
    }

    Result<QList<ConfigEntry>> entries(const QByteArray &text) const override;
    Result<QByteArray> with(const QByteArray &text, const ConfigEntry &entry) const override;
    Result<QByteArray> without(const QByteArray &text, const QString &name) const override;

private:
    Result<QByteArray> added(const QByteArray &text, const ConfigEntry &entry) const;
    Result<QByteArray> taken(const QByteArray &text, const QString &name) const;
    QByteArray place() const;
    QByteArrayList blockOf(const ConfigEntry &entry) const;

    Shape m_shape;
};

} // namespace hublink
