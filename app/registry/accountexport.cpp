// SPDX-License-Identifier: MIT
#include "app/registry/accountexport.h"

#include "app/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

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

const QStringList csvTitles{u"id"_s, u"hub_account_id"_s, u"provider"_s, u"connector"_s,
    u"account"_s, u"label"_s, u"type"_s, u"config"_s, u"status"_s, u"status_reason"_s,
    u"owner_id"_s, u"owner"_s, u"username"_s, u"project"_s, u"connected_at"_s, u"checked_at"_s,
    u"kept_in_keychain"_s};

QStringList csvCells(const AccountRecord &a, const ReasonWords &words)
{
    return {uuidText(a.uuid), a.hubAccountId, a.provider, a.providerName, a.label, a.hubLabel,
        a.type, a.config, statusWord(a), words(a.statusReason), a.ownerId, a.ownerName, a.username,
        uuidText(a.project), timeText(a.connectedAt), timeText(a.checkedAt),
        a.keptInKeychain ? u"true"_s : u"false"_s};
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(u'"' + cellText(cell).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString cellText(const QString &text)
{
    const QString start = text.trimmed().left(1) + text.left(1);
    const bool runs = std::any_of(
        start.cbegin(), start.cend(), [](QChar c) { return u"=+-@\t\r"_s.contains(c); });
    return runs ? u'\'' + text : text;
}

QByteArray csvRow(const AccountRecord &account, const ReasonWords &words)
{
    return csvLine(csvCells(account, words));
}

QByteArray csvHead()
{
    return csvLine(csvTitles);
}

QJsonObject accountJson(const AccountRecord &account, const ReasonWords &words)
{
    return {{u"id"_s, uuidText(account.uuid)}, {u"hub_account_id"_s, orNull(account.hubAccountId)},
        {u"provider"_s, account.provider}, {u"label"_s, account.label},
        {u"status"_s, statusWord(account)},
        {u"status_reason"_s, orNull(words(account.statusReason))},
        {u"type"_s, orNull(account.type)}, {u"config"_s, orNull(account.config)},
        {u"connected_at"_s, orNull(timeText(account.connectedAt))},
        {u"checked_at"_s, orNull(timeText(account.checkedAt))},
        {u"project"_s, orNull(uuidText(account.project))},
        {u"kept_in_keychain"_s, account.keptInKeychain}};
}

QJsonObject identityJson(const Identity &identity)
{
    return {{u"name"_s, orNull(identity.name)}, {u"email"_s, orNull(identity.email)},
        {u"workspaces"_s, QJsonArray::fromStringList(identity.workspaces)}};
}

AccountExport::AccountExport(const AccountStore &store, QList<QUuid> accounts, Format format,
    const QString &file, ReasonWords words, QObject *parent)
    : QObject(parent)
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
        return conclude(
            Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = m_file.errorString()});
    }
    m_file.write(m_format == Format::Csv ? csvHead() : QByteArray("[\n"));
    m_timer.start(0);
}

void AccountExport::writeSome()
{
    const Result<QList<AccountRecord>> part = m_store.findAll(m_accounts.mid(m_at, atOnce));
    if (!part)
        return conclude(part.error());
    const bool isFirst = m_at == 0;
    m_at += atOnce;
    bool comma = !isFirst;
    for (const AccountRecord &account : *part) {
        if (m_format == Format::Csv) {
            m_file.write(csvRow(account, m_words));
            continue;
        }
        m_file.write((std::exchange(comma, true) ? ",\n" : "")
            + QJsonDocument(accountJson(account, m_words)).toJson(QJsonDocument::Compact));
    }
    if (m_at < m_accounts.size())
        return;
    if (m_format == Format::Json)
        m_file.write("\n]\n");
    if (m_file.commit())
        return conclude(Done{});
    conclude(Error{.kind = m_file.error() == QFileDevice::ResourceError ? ErrorKind::StorageFull
                                                                        : ErrorKind::StorageFailed,
        .party = {},
        .detail = m_file.errorString()});
}

void AccountExport::conclude(Outcome outcome)
{
    m_timer.stop();
    deleteLater();
    m_answer.give(std::move(outcome));
}

} // namespace hublink
