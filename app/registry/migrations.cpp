// SPDX-License-Identifier: MIT
#include "app/registry/migrations.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Sentences of this program become codes; see OwnReason.
QStringList codedReasons()
{
    const QString refuses = u" refuses the kept values."_s;
    QStringList steps;
    struct Place
    {
        QString table;
        QString column;
        QString which;
    };
    const Place places[] = {{u"accounts"_s, u"status_reason"_s, {}},
        {u"account_events"_s, u"detail"_s, u" AND kind = 'failed'"_s}};
    for (const Place &place : places) {
        const QString &column = place.column;
        const auto become = [&](const QString &code, const QString &condition) {
            steps.append(u"UPDATE %1 SET %2 = %3 WHERE %4%5"_s.arg(
                place.table, column, code, condition, place.which));
        };
        become(u"'@values-gone' || char(10) || char(10)"_s,
            column + u" LIKE 'The kept values are gone from the keychain.%'"_s);
        become(u"'@gone-from-hub' || char(10) || char(10)"_s,
            column + u" LIKE 'The Hub does not know this account any more.%'"_s);
        const QString party = u"substr(%1, 1, instr(%1, '%2') - 1)"_s.arg(column, refuses);
        const QString says = refuses + u" It says: "_s;
        become(u"'@values-refused' || char(10) || %1 || char(10) || CASE instr(%2, '%3') WHEN 0"
               " THEN '' ELSE substr(%2, instr(%2, '%3') + %4) END"_s.arg(
                   party, column, says, QString::number(says.size())),
            u"instr(%1, '%2') > 1"_s.arg(column, refuses));
    }
    return steps;
}

} // namespace

const QList<QStringList> &migrations()
{
    static const QList<QStringList> all
        = {{
               u"CREATE TABLE projects (uuid TEXT PRIMARY KEY, name TEXT NOT NULL, project_id TEXT "
               u"NOT "
               u"NULL,"
               " owner_id TEXT NOT NULL, owner_name TEXT NOT NULL, key_kept INTEGER NOT NULL)"_s,
               u"CREATE TABLE accounts (uuid TEXT PRIMARY KEY, hub_account_id TEXT NOT NULL,"
               " project TEXT NOT NULL, provider TEXT NOT NULL, provider_name TEXT NOT NULL,"
               " label TEXT NOT NULL, status TEXT NOT NULL, hub_status TEXT NOT NULL,"
               " status_reason TEXT NOT NULL, type TEXT NOT NULL, config TEXT NOT NULL,"
               " owner_id TEXT NOT NULL, owner_name TEXT NOT NULL, identity TEXT NOT NULL,"
               " fields TEXT NOT NULL, kept INTEGER NOT NULL, connected_at TEXT NOT NULL,"
               " checked_at TEXT NOT NULL)"_s,
               u"CREATE TABLE unfinished_links (account TEXT PRIMARY KEY, provider TEXT NOT NULL,"
               " provider_name TEXT NOT NULL, project TEXT NOT NULL, owner_id TEXT NOT NULL,"
               " owner_name TEXT NOT NULL, page INTEGER NOT NULL, keychain_keys TEXT NOT NULL,"
               " updated_at TEXT NOT NULL)"_s,
           },
            {
                u"ALTER TABLE unfinished_links ADD COLUMN way TEXT NOT NULL DEFAULT ''"_s,
                u"CREATE TABLE asked_links (uuid TEXT PRIMARY KEY, project TEXT NOT NULL,"
                " provider TEXT NOT NULL, provider_name TEXT NOT NULL, owner_id TEXT NOT NULL,"
                " owner_name TEXT NOT NULL, accounts_before TEXT NOT NULL, asked_at TEXT NOT NULL,"
                " expires_at TEXT NOT NULL)"_s,
                u"CREATE TABLE trusted_addresses (app TEXT PRIMARY KEY, api TEXT NOT NULL)"_s,
            },
            {
                u"CREATE TABLE guide_ticks (account TEXT PRIMARY KEY, marks TEXT NOT NULL)"_s,
                u"CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
            },
            {
                // What StackOne tells of an account beyond what linking needs.
                u"ALTER TABLE accounts ADD COLUMN username TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE accounts ADD COLUMN hub_label TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE accounts ADD COLUMN reasons TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE accounts ADD COLUMN hub_mark TEXT NOT NULL DEFAULT ''"_s,
                u"CREATE INDEX accounts_by_hub_id ON accounts (hub_account_id)"_s,
                u"CREATE INDEX accounts_by_time ON accounts (connected_at)"_s,
                u"CREATE INDEX accounts_by_project ON accounts (project)"_s,
                u"ALTER TABLE projects ADD COLUMN api TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE projects ADD COLUMN app TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE projects ADD COLUMN colour TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE projects ADD COLUMN refreshed_at TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE unfinished_links ADD COLUMN replaces TEXT NOT NULL DEFAULT ''"_s,
                // Every write leaves a trace here, whoever writes, so that windows can follow.
                u"CREATE TABLE account_changes (revision INTEGER PRIMARY KEY AUTOINCREMENT,"
                " uuid TEXT NOT NULL UNIQUE)"_s,
                u"CREATE TRIGGER account_added AFTER INSERT ON accounts BEGIN"
                " INSERT OR REPLACE INTO account_changes (uuid) VALUES (new.uuid);"
                // An account that works again may break again, and that is news.
                " DELETE FROM announcements WHERE account = new.uuid AND new.status = 'active';"
                " END"_s,
                u"CREATE TRIGGER account_changed AFTER UPDATE ON accounts BEGIN"
                " INSERT OR REPLACE INTO account_changes (uuid) VALUES (new.uuid); END"_s,
                u"CREATE TRIGGER account_gone AFTER DELETE ON accounts BEGIN"
                " INSERT OR REPLACE INTO account_changes (uuid) VALUES (old.uuid);"
                " DELETE FROM account_events WHERE account = old.uuid;"
                " DELETE FROM announcements WHERE account = old.uuid; END"_s,
                u"CREATE TABLE account_events (id INTEGER PRIMARY KEY, account TEXT NOT NULL,"
                " at TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL)"_s,
                u"CREATE INDEX events_by_account ON account_events (account)"_s,
                u"CREATE TABLE announcements (account TEXT PRIMARY KEY)"_s,
                u"CREATE TABLE leases (what TEXT PRIMARY KEY, holder TEXT NOT NULL,"
                " until INTEGER NOT NULL)"_s,
                u"CREATE TABLE bulk_runs (uuid TEXT PRIMARY KEY, kind TEXT NOT NULL,"
                " argument TEXT NOT NULL, begun_at TEXT NOT NULL)"_s,
                u"CREATE TABLE bulk_items (run TEXT NOT NULL, account TEXT NOT NULL,"
                " label TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL,"
                " PRIMARY KEY (run, account))"_s,
            },
            {
                // How far a link had come in StackOne, as JSON.
                u"ALTER TABLE unfinished_links ADD COLUMN progress TEXT NOT NULL DEFAULT ''"_s,
            },
            codedReasons(),
            {
                // AI apps: what they may do, and what they did.
                u"CREATE TABLE tool_rules (account TEXT NOT NULL, tool TEXT NOT NULL,"
                " decision TEXT NOT NULL, PRIMARY KEY (account, tool))"_s,
                u"CREATE TRIGGER tool_rules_gone AFTER DELETE ON accounts BEGIN"
                " DELETE FROM tool_rules WHERE account = old.uuid; END"_s,
                u"CREATE TABLE activity (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,"
                " app TEXT NOT NULL, account TEXT NOT NULL, account_name TEXT NOT NULL,"
                " tool TEXT NOT NULL, writes INTEGER NOT NULL, arguments TEXT NOT NULL,"
                " outcome TEXT NOT NULL, detail TEXT NOT NULL, duration INTEGER NOT NULL)"_s,
                u"CREATE INDEX activity_by_account ON activity (account)"_s,
            },
            {
                // When keys end, and how much of that was told.
                u"CREATE TABLE key_ends (account TEXT PRIMARY KEY, ends TEXT NOT NULL,"
                " told INTEGER NOT NULL)"_s,
                u"CREATE TRIGGER key_end_gone AFTER DELETE ON accounts BEGIN"
                " DELETE FROM key_ends WHERE account = old.uuid; END"_s,
                u"CREATE TRIGGER key_replaced AFTER INSERT ON account_events"
                " WHEN new.kind = 'key-replaced' BEGIN"
                " DELETE FROM key_ends WHERE account = new.account; END"_s,
            }};
    return all;
}

} // namespace hublink
