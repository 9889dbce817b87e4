// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace hublink {

//! Reads a stream of server-sent events from pieces of any size. [WHATWG HTML 9.2.6]
class EventStream final
{
public:
    struct Event
    {
        QByteArray type; //!< "message" unless the stream says otherwise
        QByteArray data;
    };

    //! The events that are complete with this piece. What holds no data is no event.
    QList<Event> read(QByteArrayView piece);

    //! Another stream follows that goes on where this one ended.
    void beginAgain();

    QByteArray lastId() const { return m_lastId; } //!< empty: none was sent
    //! How long to wait before asking again; unset: the stream does not say.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }
    //! More is waiting for its line to end than anything sensible takes.
    bool isTooLong() const;

private:
    void takeLine(QByteArrayView line, QList<Event> &events);

    QByteArray m_waiting; //!< a line that has not ended
    qsizetype m_looked = 0; //!< so much of it has no end of a line
    bool m_isStart = true;
    bool m_skipsLineFeed = false; //!< the last piece ended with a carriage return
    QByteArray m_type;
    QByteArray m_data;
    bool m_hasData = false;
    QByteArray m_lastId;
    QByteArray m_coming; //!< the id of the event that is being read
    std::optional<std::chrono::milliseconds> m_retry;
};

} // namespace hublink
