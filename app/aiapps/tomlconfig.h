// SPDX-License-Identifier: MIT
#pragma once

#include "app/aiapps/configentry.h"

namespace hublink {

//! Configurations in TOML: one table for each entry. [mcp.md, part 4]
class TomlConfig final : public ConfigFormat
{
public:
    Result<QList<ConfigEntry>> entries(const QByteArray &text) const override;
    Result<QByteArray> with(const QByteArray &text, const ConfigEntry &entry) const override;
    Result<QByteArray> without(const QByteArray &text, const QString &name) const override;
};

} // namespace hublink
