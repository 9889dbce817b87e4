// SPDX-License-Identifier: MIT
#include "app/linking/linkpreparation.h"
#include "tests/support/catch.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"
#include "ui/widgets/labels.h"

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

TEST_CASE("every fault of a proxy names it and who set it")
{
    QStringList sentences;
    for (int fault = 1; fault <= int(ProxyFault::UnknownKind); ++fault) {
        Error error{.kind = ErrorKind::ProxyFailed, .party = u"StackOne"_s};
        error.proxyFault = ProxyFault(fault);
        error.proxy = u"p.example:1"_s;
        error.proxySetBy = u"https_proxy"_s;
        error.said = u"403 No"_s;
        const ErrorText text = describe(error);
        CHECK(text.headline.contains(u"p.example:1"_s));
        CHECK(text.nextStep.contains(u"https_proxy"_s));
        CHECK(text.quote == u"The proxy says: 403 No"_s);
        CHECK_FALSE(sentences.contains(text.headline));
        sentences.append(text.headline);
    }
}

TEST_CASE("an account that is linked is said to be linked, whatever fails afterwards")
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const ErrorText text
            = describe({.kind = ErrorKind(kind), .party = u"StackOne"_s, .linked = true});
        INFO(kindName(ErrorKind(kind)));
        CHECK(text.headline.startsWith(u"The account is linked"_s));
        CHECK(text.nextStep.contains(u"Nothing is linked twice"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("no question without values blames values")
{
    for (const ErrorKind kind :
        {ErrorKind::QuestionRefused, ErrorKind::Conflict, ErrorKind::NotFound}) {
        Error error{.kind = kind, .party = u"StackOne"_s};
        error.about = ErrorSubject::ConnectorList;
        const ErrorText text = describe(error);
        CHECK(text.headline.contains(u"the list of connectors"_s));
        CHECK_FALSE(text.nextStep.contains(u"Check the values"_s));
    }
}

TEST_CASE("names are text, and long ones do not widen anything")
{
    CHECK(controlText(u"R&D and T&E Ltd"_s) == u"R&&D and T&&E Ltd"_s);
    CHECK(nameText(u"R&D"_s) == u"R&D"_s);
    const QString longName = u"A"_s + QString(255, u'x') + u"Z"_s;
    CHECK(nameText(longName).size() <= 48);
    CHECK(nameText(longName).startsWith(u"Ax"_s));
    CHECK(nameText(longName).endsWith(u"xZ"_s));
    CHECK(nameText(u"two\nlines"_s) == u"two lines"_s);
    CHECK(wholeAsToolTip(u"<b>bold</b>"_s).contains(u"&lt;b&gt;"_s));
    const QString headline = describe({.kind = ErrorKind::ServiceDown, .party = longName}).headline;
    CHECK(headline.size() < 120);
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
