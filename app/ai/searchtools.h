// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace hublink {

//! The tools that stand for all others, for AI apps whose context has no room for hundreds. Reading
//! and writing are apart, so that an app can treat them differently.
namespace searchtool {
inline const QString find = QStringLiteral("find_actions");
inline const QString read = QStringLiteral("run_reading_action");
inline const QString write = QStringLiteral("run_writing_action");
} // namespace searchtool

//! These tools as `tools/list` has them: a JSON array.
QByteArray searchToolsJson(bool readOnly);

//! A tool that takes nothing and changes nothing.
QJsonObject plainTool(const QString &name, const QString &description);

} // namespace hublink
