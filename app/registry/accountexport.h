// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/registry/accountstore.h"
#include "app/registry/reason.h"

#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

namespace hublink {

//! An account as `hublink accounts --json` shows it. The shape is a contract: outside programs
//! read it. No secret: the registry has none.
QJsonObject accountJson(const AccountRecord &account, const ReasonWords &words);

//! The same as a line of CSV, and the line of titles above all of them.
QByteArray csvRow(const AccountRecord &account, const ReasonWords &words);
QByteArray csvHead();

//! Whose values they are, for programs: `{"name", "email", "workspaces"}`.
QJsonObject identityJson(const Identity &identity);

//! Writes accounts to a file for other programs, a part at a time so that windows stay alive.
//! Single-use. Errors: StorageFull, StorageFailed; a file that was there stays as it was then.
class AccountExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Json };
    AccountExport(const AccountStore &store, QList<QUuid> accounts, Format format,
        const QString &file, ReasonWords words, QObject *parent = nullptr);

    QFuture<Outcome> future() { return m_answer.future(); }
    void start();

private:
    void writeSome();
    void conclude(Outcome outcome);

    const AccountStore &m_store;
    QList<QUuid> m_accounts;
    Format m_format;
    ReasonWords m_words;
    QSaveFile m_file;
    QTimer m_timer;
    qsizetype m_at = 0;
    Answer<Outcome> m_answer;
};

//! A text as a cell of a spreadsheet, which would run one that begins like a formula.
QString cellText(const QString &text);

} // namespace hublink
