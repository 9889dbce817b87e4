// SPDX-License-Identifier: MIT
#include "app/sandbox/accountmaker.h"

#include "app/base/utctime.h"

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

//! A reason that StackOne could give.
QJsonArray reason(const QString &code, const QString &description, const QDateTime &at)
{
    return {QJsonObject{
        {u"code"_s, code}, {u"description"_s, description}, {u"timestamp"_s, isoTime(at)}}};
}

} // namespace

AccountMaker::AccountMaker(StackOneState &state, const QMap<QString, QString> &hive)
    : m_state(state)
    , m_hive(hive)
{
}

void AccountMaker::make(int count)
{
    m_state.accounts.reserve(m_state.accounts.size() + count);
    for (int i = 0; i < count; ++i)
        m_state.accounts.append(next());
}

void AccountMaker::breakAccount(StackOneAccount &account)
{
    const std::pair<QString, QString> reasons[]
        = {{u"invalid_credentials"_s, u"The provider no longer accepts the credentials"_s},
            {u"missing_scope"_s, u"A permission is missing at the provider"_s},
            {u"integration_inactive"_s, u"The connector is disabled in this project"_s}};
    const auto &[code, text] = reasons[m_state.data.number(int(std::size(reasons)))];
    account.status = m_state.data.number(6) == 0 ? u"expired"_s : u"error"_s;
    account.statusReasons = reason(code, text, account.updatedAt);
}

StackOneAccount AccountMaker::next()
{
    PracticeData &data = m_state.data;
    // Every third account is one of Hive; the others are spread over the ordinary connectors.
    constexpr int ordinary = 30;
    const StackOneConnector &connector
        = m_state.connectors.at(data.number(3) == 0 ? 0 : 1 + data.number(ordinary));
    StackOneAccount account;
    account.id = data.accountId();
    account.provider = connector.provider;
    account.integrationId = connector.integrationId;
    const bool isHive = connector.check == "hive"_L1;
    if (isHive)
        account.credentials = m_hive;
    // An owner has two accounts on average.
    const int owner = m_made / 2 + 1;
    account.ownerId = u"customer-%1"_s.arg(owner);
    account.ownerName = u"%1 %2"_s.arg(data.companyName()).arg(owner);
    if (data.number(4) == 0)
        account.username = u"person%1@example.com"_s.arg(m_made);
    if (data.number(10) == 0)
        account.label = u"Site %1"_s.arg(m_made);
    account.type = data.number(4) == 0 ? u"test"_s : u"production"_s;
    const QDateTime start = utcTime(QDate(2026, 1, 5), QTime(9, 0));
    account.createdAt = start.addSecs(qint64(m_made) * 60);
    account.updatedAt = account.createdAt;
    const int fate = data.number(20);
    if (fate == 0)
        account.status = u"suspended"_s;
    else if (fate <= 2)
        breakAccount(account);
    ++m_made;
    return account;
}

void AccountMaker::change()
{
    if (m_state.accounts.isEmpty())
        return;
    const int kinds = 5;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    StackOneAccount &account = m_state.accounts[m_state.data.number(int(m_state.accounts.size()))];
    account.updatedAt = now;
    switch (m_changes++ % kinds) {
    case 0: return breakAccount(account);
    case 1:
        account.status = u"active"_s;
        account.statusReasons = QJsonValue::Null;
        return;
    case 2: m_state.accounts.removeAt(&account - m_state.accounts.constData()); return;
    case 3: {
        StackOneAccount added = next();
        added.createdAt = now;
        added.updatedAt = now;
        m_state.accounts.append(added);
        return;
    }
    default: account.ownerName += u" & Co"_s;
    }
}

} // namespace hublink::sandbox
