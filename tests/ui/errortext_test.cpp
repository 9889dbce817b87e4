// SPDX-License-Identifier: MIT
#include "app/linking/linkpreparation.h"
#include "tests/support/catch.h"
#include "ui/text/errortext.h"

using namespace hublink;
using namespace hublink::ui;

TEST_CASE("every failure has a sentence and a next step")
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const ErrorText text = describe({.kind = ErrorKind(kind), .party = u"Hive"_s});
        INFO(kindName(ErrorKind(kind)));
        CHECK(text.headline.endsWith(u'.'));
        CHECK(text.nextStep.endsWith(u'.'));
        CHECK_FALSE(text.headline.contains(u'%'));
        CHECK_FALSE(text.nextStep.contains(u'%'));
        CHECK(text.quote.isEmpty());
    }
}

TEST_CASE("every certificate fault has a sentence of its own")
{
    QStringList sentences;
    for (const TlsFault fault : {TlsFault::Expired, TlsFault::NotYetValid, TlsFault::WrongHost,
             TlsFault::SelfSigned, TlsFault::UnknownIssuer, TlsFault::Revoked, TlsFault::Other}) {
        const QString sentence
            = describe({.kind = ErrorKind::TlsUntrusted, .party = u"Hive"_s, .tlsFault = fault})
                  .headline;
        CHECK(sentence.contains(u"Hive"_s));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
}

TEST_CASE("the field at fault and the other side's words are named")
{
    const ErrorText text
        = describe({.kind = ErrorKind::Refused, .party = u"Hive"_s, .said = u"User not found"_s},
            u"User ID"_s);
    CHECK(text.headline == u"Hive refuses the User ID."_s);
    CHECK(text.quote == u"Hive says: User not found"_s);
    CHECK(describe({.kind = ErrorKind::RateLimited,
                       .party = u"Hive"_s,
                       .retryAfter = std::chrono::seconds(30)})
              .nextStep.contains(u"30"_s));
}

TEST_CASE("a failure leads to the page that can mend it")
{
    const auto place = [](ErrorKind kind, LinkStage stage, const QString &field = {}) {
        return repairPlace({.kind = kind, .party = {}, .field = field}, stage);
    };
    CHECK(place(ErrorKind::Refused, LinkStage::Verify) == RepairPlace::Fields);
    CHECK(place(ErrorKind::Refused, LinkStage::Link) == RepairPlace::Fields);
    CHECK(place(ErrorKind::Refused, LinkStage::Link, apiKeyField) == RepairPlace::Destination);
    CHECK(place(ErrorKind::NotEnabled, LinkStage::Link) == RepairPlace::Destination);
    CHECK(place(ErrorKind::TimedOut, LinkStage::Verify) == RepairPlace::Here);
    CHECK(place(ErrorKind::KeychainLocked, LinkStage::Keep) == RepairPlace::Here);
}
