// SPDX-License-Identifier: MIT
#include "app/ai/eventstream.h"
#include "tests/support/catch.h"

using namespace hublink;
using namespace std::chrono_literals;

namespace {

//! The events' data, read in pieces of every size.
QByteArrayList read(const QByteArray &stream)
{
    QByteArrayList whole;
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        EventStream events;
        QByteArrayList found;
        for (qsizetype at = 0; at < stream.size(); at += size) {
            const QList<EventStream::Event> some = events.read(stream.mid(at, size));
            for (const EventStream::Event &event : some)
                found.append(event.type + ':' + event.data);
        }
        if (size > 1)
            CHECK(found == whole);
        whole = found;
    }
    return whole;
}

} // namespace

TEST_CASE("events are read whatever ends their lines and wherever they are cut")
{
    CHECK(read("data: a\n\ndata:b\r\n\r\ndata: c\r\rdata: d")
        == QByteArrayList{"message:a", "message:b", "message:c"});
    CHECK(read("\xEF\xBB\xBF"
               "data: a\n\n")
        == QByteArrayList{"message:a"});
    CHECK(read(": comment\nevent: ping\ndata: a\ndata:  b\n\ndata\n\n:x\n\n")
        == QByteArrayList{"ping:a\n b"});
    CHECK(read("id: 1\ndata:\n\nevent: message\ndata: {}\n\n") == QByteArrayList{"message:{}"});
}

TEST_CASE("a stream tells where it can go on and when")
{
    EventStream events;
    events.read("id: 7\nretry: 250\ndata: a\n\nid: 8\ndata:\n\nretry: soon\nid: 9\ndata: half");
    CHECK(events.lastId() == "8"); // the ninth is not whole
    CHECK(events.retry() == 250ms);
    events.beginAgain();
    CHECK(events.lastId() == "8");
    CHECK(events.read("data: b\n\n").first().data == "b");
}
