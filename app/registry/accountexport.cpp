// SPDX-License-Identifier: MIT
#include "app/registry/accountexport.h"

#include "app/base/jsontext.h"
#include "app/base/singleuse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype atOnce = 500;

QString statusWord(const AccountRecord &account)
{
    switch (account.status) {
    case AccountStatus::Active: return u"active"_s;
    case AccountStatus::Suspended: return u"suspended"_s;
    case AccountStatus::Error: return u"error"_s;
    case AccountStatus::Other: return account.hubStatus;
    }
    return {};
}

QString uuidText(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

//! What other programs are told of an account, in the order of the spreadsheet's columns.
struct ExportColumn
{
    QString name;
    QString (*text)(const AccountRecord &account, const ReasonWords &words);
    enum class Json { None, Text, TextOrNull, Switch } json = Json::None;
};

const QList<ExportColumn> &exportColumns()
{
    using A = AccountRecord;
    using W = ReasonWords;
    using Json = ExportColumn::Json;
    static const QList<ExportColumn> columns = {
        {u"id"_s, [](const A &a, const W &) { return uuidText(a.uuid); }, Json::Text},
        {u"hub_account_id"_s, [](const A &a, const W &) { return a.hubAccountId; },
            Json::TextOrNull},
        {u"provider"_s, [](const A &a, const W &) { return a.provider; }, Json::Text},
        {u"connector"_s, [](const A &a, const W &) { return a.providerName; }},
        // "label" is what the list calls the account; the column of that name has StackOne's.
        {u"account"_s, [](const A &a, const W &) { return a.label; }},
        {u"label"_s, [](const A &a, const W &) { return a.hubLabel; }},
        {u"type"_s, [](const A &a, const W &) { return a.type; }, Json::TextOrNull},
        {u"config"_s, [](const A &a, const W &) { return a.config; }, Json::TextOrNull},
        {u"status"_s, [](const A &a, const W &) { return statusWord(a); }, Json::Text},
        {u"status_reason"_s, [](const A &a, const W &words) { return words(a.statusReason); },
            Json::TextOrNull},
        {u"owner_id"_s, [](const A &a, const W &) { return a.ownerId; }},
        {u"owner"_s, [](const A &a, const W &) { return a.ownerName; }},
        {u"username"_s, [](const A &a, const W &) { return a.username; }},
        {u"project"_s, [](const A &a, const W &) { return uuidText(a.project); }, Json::TextOrNull},
        {u"connected_at"_s, [](const A &a, const W &) { return timeText(a.connectedAt); },
            Json::TextOrNull},
        {u"checked_at"_s, [](const A &a, const W &) { return timeText(a.checkedAt); },
            Json::TextOrNull},
        {u"kept_in_keychain"_s,
            [](const A &a, const W &) { return a.keptInKeychain ? u"true"_s : u"false"_s; },
            Json::Switch}};
    return columns;
}

} // namespace

QString cellText(const QString &text)
{
    const QString start = text.trimmed().left(1) + text.left(1);
    const bool runs = std::any_of(
        start.cbegin(), start.cend(), [](QChar c) { return u"=+-@\t\r"_s.contains(c); });
    return runs ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(u'"' + cellText(cell).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvRow(const AccountRecord &account, const ReasonWords &words)
{
    QStringList cells;
    for (const ExportColumn &column : exportColumns())
        cells.append(column.text(account, words));
    return csvLine(cells);
}

QByteArray csvHead()
{
    QStringList titles;
    for (const ExportColumn &column : exportColumns())
        titles.append(column.name);
    return csvLine(titles);
}

QJsonObject accountJson(const AccountRecord &account, const ReasonWords &words)
{
    QJsonObject json{{u"label"_s, account.label}};
    for (const ExportColumn &column : exportColumns()) {
        const QString text = column.text(account, words);
        switch (column.json) {
        case ExportColumn::Json::None: break;
        case ExportColumn::Json::Text: json[column.name] = text; break;
        case ExportColumn::Json::TextOrNull: json[column.name] = orNull(text); break;
        case ExportColumn::Json::Switch: json[column.name] = text == u"true"_s; break;
        }
    }
    return json;
}

QJsonObject identityJson(const Identity &identity)
{
    return {{u"name"_s, orNull(identity.name)}, {u"email"_s, orNull(identity.email)},
        {u"workspaces"_s, QJsonArray::fromStringList(identity.workspaces)}};
}

namespace {

//! One export; destroys itself when it has answered.
class AccountExport final : public SingleUse<Outcome>
{
public:
    AccountExport(const AccountStore &store, QList<QUuid> accounts, ExportFormat format,
        const QString &file, ReasonWords words, QObject *parent);

    void start();

private:
    void writeSome();
    void end(Outcome outcome);

    const AccountStore &m_store;
    QList<QUuid> m_accounts;
    ExportFormat m_format;
    ReasonWords m_words;
    QSaveFile m_file;
    QTimer m_timer;
    qsizetype m_at = 0;
};

AccountExport::AccountExport(const AccountStore &store, QList<QUuid> accounts, ExportFormat format,
    const QString &file, ReasonWords words, QObject *parent)
    : SingleUse(parent)
    , m_store(store)
    , m_accounts(std::move(accounts))
    , m_format(format)
    , m_words(std::move(words))
    , m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &AccountExport::writeSome);
}

void AccountExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        return end(
            Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = m_file.errorString()});
    }
    m_file.write(m_format == ExportFormat::Csv ? csvHead() : QByteArray("[\n"));
    m_timer.start(0);
}

void AccountExport::writeSome()
{
    const Result<QList<AccountRecord>> part = m_store.findAll(m_accounts.mid(m_at, atOnce));
    if (!part)
        return end(part.error());
    const bool isFirst = m_at == 0;
    m_at += atOnce;
    bool comma = !isFirst;
    for (const AccountRecord &account : *part) {
        if (m_format == ExportFormat::Csv) {
            m_file.write(csvRow(account, m_words));
            continue;
        }
        m_file.write((std::exchange(comma, true) ? ",\n" : "")
            + QJsonDocument(accountJson(account, m_words)).toJson(QJsonDocument::Compact));
    }
    if (m_at < m_accounts.size())
        return;
    if (m_format == ExportFormat::Json)
        m_file.write("\n]\n");
    if (m_file.commit())
        return end(Done{});
    end(Error{.kind = m_file.error() == QFileDevice::ResourceError ? ErrorKind::StorageFull
                                                                   : ErrorKind::StorageFailed,
        .party = {},
        .detail = m_file.errorString()});
}

void AccountExport::end(Outcome outcome)
{
    m_timer.stop();
    conclude(std::move(outcome));
}

} // namespace

QFuture<Outcome> exportAccounts(const AccountStore &store, QList<QUuid> accounts,
    ExportFormat format, const QString &file, ReasonWords words, QObject *owner)
{
    return started(
        new AccountExport(store, std::move(accounts), format, file, std::move(words), owner));
}

} // namespace hublink
