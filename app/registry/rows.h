// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/accountstore.h"

class QSqlQuery;

namespace hublink::rows {

//! Records to rows of the database and back. `put` replaces a row with the same key; it and
//! `drop` answer false and leave the reason in the query if the database refuses.

Project project(const QSqlQuery &row);
AccountRecord account(const QSqlQuery &row);
//! The row has summaryColumns(), from `firstColumn` on.
AccountSummary summary(const QSqlQuery &row, int firstColumn = 0);
const QString &summaryColumns();
TimelineEntry timelineEntry(const QSqlQuery &row); //!< of at, kind, detail
UnfinishedLink unfinishedLink(const QSqlQuery &row);
AskedLink askedLink(const QSqlQuery &row);

bool put(QSqlQuery &query, const Project &project);
bool put(QSqlQuery &query, const AccountRecord &account);
bool put(QSqlQuery &query, const QList<AccountRecord> &accounts);
bool put(QSqlQuery &query, const QUuid &account, const TimelineEntry &entry);
bool put(QSqlQuery &query, const UnfinishedLink &link);
bool put(QSqlQuery &query, const AskedLink &link);
bool put(QSqlQuery &query, const TrustedAddress &address);
//! How a status is written; a word that is not known reads as Other.
QString statusText(AccountStatus status);
AccountStatus statusOf(const QString &text);
//! How identities and texts are written; a null text would become NULL.
QString uuidText(const QUuid &uuid);
QString storable(const QString &text);
bool drop(QSqlQuery &query, const QString &table, const QString &column, const QUuid &key);

} // namespace hublink::rows
