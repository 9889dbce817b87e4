// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace hublink {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcKeychain)
Q_DECLARE_LOGGING_CATEGORY(lcLinking)
Q_DECLARE_LOGGING_CATEGORY(lcRegistry)

enum class LogLevel { Debug, Info, Warning, Critical };

struct LogSettings
{
    LogLevel level = LogLevel::Warning;
    QString file; //!< empty: standard error only
};

//! Sends every message of the process through redact() to standard error and the file.
//! Below a warning only Hublink's own lines pass, whatever QT_LOGGING_RULES says: Qt's talkative
//! categories print typed keys. Call once, before the first message. False: file not writable.
bool installLogging(const LogSettings &settings);

//! The line without queries of addresses, credentials of headers and long random-looking words.
QString redact(QString line);

} // namespace hublink
