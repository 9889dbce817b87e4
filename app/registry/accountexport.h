// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/accountstore.h"
#include "app/registry/reason.h"

#include <QFuture>
#include <QJsonObject>

namespace hublink {

//! An account as `hublink accounts --json` shows it. The shape is a contract: outside programs
//! read it. No secret: the registry has none.
QJsonObject accountJson(const AccountRecord &account, const ReasonWords &words);

//! The same as a line of CSV, and the line of titles above all of them.
QByteArray csvRow(const AccountRecord &account, const ReasonWords &words);
QByteArray csvHead();

//! Whose values they are, for programs: `{"name", "email", "workspaces"}`.
QJsonObject identityJson(const Identity &identity);

enum class ExportFormat { Csv, Json };

//! Writes accounts to a file for other programs, a part at a time so that windows stay alive. Ends
//! without an answer if `owner` is destroyed. Errors: StorageFull, StorageFailed; a file that was
//! there stays as it was then.
QFuture<Outcome> exportAccounts(const AccountStore &store, QList<QUuid> accounts,
    ExportFormat format, const QString &file, ReasonWords words, QObject *owner);

//! A text as a cell of a spreadsheet, which would run one that begins like a formula.
QString cellText(const QString &text);
//! A line of CSV from such cells.
QByteArray csvLine(const QStringList &cells);

} // namespace hublink
