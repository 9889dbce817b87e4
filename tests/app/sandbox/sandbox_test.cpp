// SPDX-License-Identifier: MIT
// What the practice StackOne answers to other clients: filters, pages, the connectors' facts.
#include "tests/support/sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hublink;
using namespace hublink::test;

namespace {

struct Platform : SandboxFixture
{
    using SandboxFixture::SandboxFixture;

    QJsonValue get(const QString &address, int status = 200)
    {
        INFO(address.toStdString());
        HttpRequest request{.url = QUrl(sandbox.hubApi().toString() + address),
            .headers = {{"Authorization",
                Secret(u"Basic "_s
                    + QString::fromLatin1(
                        (sandbox.stackOne().apiKey + u':').toUtf8().toBase64()))}},
            .party = u"StackOne"_s};
        const auto answered = answer(http.send(request, nullptr));
        REQUIRE(answered);
        CHECK(answered->status == status);
        const QByteArray body = answered->body;
        return body.startsWith('[') ? QJsonValue(QJsonDocument::fromJson(body).array())
                                    : QJsonValue(QJsonDocument::fromJson(body).object());
    }
    QStringList keysOf(const QJsonValue &page, const QString &name = u"key"_s)
    {
        QStringList keys;
        const QJsonArray entries = page["data"_L1].toArray();
        for (const QJsonValue &entry : entries)
            keys.append(entry[name].toString());
        return keys;
    }
};

} // namespace

TEST_CASE("actions come in pages of the wanted size, each connector once")
{
    Platform p;
    QStringList seen;
    QString cursor;
    int pages = 0;
    do {
        const QJsonValue page = p.get(
            u"/actions?page_size=3"_s + (cursor.isEmpty() ? QString() : u"&next="_s + cursor));
        const QStringList keys = p.keysOf(page);
        CHECK(keys.size() <= 3);
        seen += keys;
        cursor = page["next"_L1].toString();
        ++pages;
    } while (!cursor.isEmpty() && pages < 100);
    CHECK(pages > 1);
    QStringList once = seen;
    once.removeDuplicates();
    CHECK(once == seen);
    p.get(u"/actions?next=nonsense"_s, 400);
}

TEST_CASE("actions are narrowed by connector, account, key and search")
{
    Platform p({.accounts = 5});
    const auto &account = p.sandbox.stackOne().accounts.first();
    CHECK(p.keysOf(p.get(u"/actions?filter[connectors]=hive,asana"_s)).size() == 2);
    CHECK(p.keysOf(p.get(u"/actions?connectors=hive"_s)) == QStringList{u"hive"_s});
    const QJsonValue of = p.get(u"/actions?filter[account_ids]="_s + account.id);
    CHECK(p.keysOf(of) == QStringList{account.provider});
    CHECK(p.keysOf(of, u"account_id"_s) == QStringList{account.id});
    CHECK(p.keysOf(p.get(u"/actions?filter[account_ids]=nobody"_s)).isEmpty());
    const QJsonValue one = p.get(u"/actions?filter[action_key]=hive_list_workspaces"_s);
    REQUIRE(p.keysOf(one) == QStringList{u"hive"_s});
    CHECK(one["data"_L1][0]["actions"_L1].toArray().size() == 1);
    CHECK(p.keysOf(p.get(u"/actions?search=hive_get"_s)) == QStringList{u"hive"_s});
    CHECK(p.get(u"/actions?filter[connectors]=hive&include=action_details"_s)["data"_L1][0]
                                                                             ["actions"_L1][0]
                                                                             ["action_details"_L1]
                                                                                 .isObject());
    CHECK(p.get(u"/actions?filter[connectors]=hive&include=operation_details"_s)
              ["data"_L1][0]["actions"_L1][0]["operation_details"_L1]
                  .isObject());
    CHECK_FALSE(p.get(u"/actions?filter[connectors]=hive&exclude=actions"_s)["data"_L1][0]
                    .toObject()
                    .contains(u"actions"_s));
}

TEST_CASE("the project's connectors are described, all and one by one")
{
    Platform p;
    const QJsonValue all = p.get(u"/connectors/meta"_s);
    REQUIRE(all.isArray());
    REQUIRE_FALSE(all.toArray().isEmpty());
    const QJsonValue hive = p.get(u"/connectors/meta/hive"_s);
    CHECK(hive["provider"_L1].toString() == u"hive"_s);
    CHECK(hive["provider_name"_L1].toString() == u"Hive"_s);
    p.get(u"/connectors/meta/no-such-connector"_s, 404);
}
