// SPDX-License-Identifier: MIT
#include "app/ai/eventstream.h"

#include <algorithm>
#include <utility>

namespace hublink {

namespace {

constexpr qsizetype longestEvent = 64 * 1024 * 1024;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

QList<EventStream::Event> EventStream::read(QByteArrayView piece)
{
    QList<Event> events;
    if (m_skipsLineFeed && piece.startsWith('\n'))
        piece = piece.sliced(1);
    m_skipsLineFeed = m_skipsLineFeed && piece.isEmpty();
    m_waiting += piece.toByteArray();
    if (m_isStart) {
        const qsizetype known = std::min(m_waiting.size(), byteOrderMark.size());
        if (m_waiting.size() < byteOrderMark.size() && byteOrderMark.startsWith(m_waiting))
            return events; // may become the mark
        if (QByteArrayView(m_waiting).first(known) == byteOrderMark)
            m_waiting.remove(0, known);
        m_isStart = false;
    }
    qsizetype start = 0;
    for (qsizetype at = m_looked; at < m_waiting.size(); ++at) {
        const char c = m_waiting.at(at);
        if (c != '\n' && c != '\r')
            continue;
        takeLine(QByteArrayView(m_waiting).sliced(start, at - start), events);
        if (c == '\r') {
            if (at + 1 == m_waiting.size())
                m_skipsLineFeed = true;
            else if (m_waiting.at(at + 1) == '\n')
                ++at;
        }
        start = at + 1;
    }
    m_waiting.remove(0, start);
    m_looked = m_waiting.size();
    return events;
}

void EventStream::takeLine(QByteArrayView line, QList<Event> &events)
{
    if (line.isEmpty()) {
        m_lastId = m_coming; // it counts when its event is whole
        const QByteArray type = std::exchange(m_type, {});
        QByteArray data = std::exchange(m_data, {});
        // An event whose data is empty is there to carry an id, no message.
        if (std::exchange(m_hasData, false) && !data.isEmpty())
            events.append({type.isEmpty() ? QByteArray("message") : type, std::move(data)});
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "data") {
        if (std::exchange(m_hasData, true))
            m_data += '\n';
        m_data += value.toByteArray();
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_coming = value.toByteArray();
    } else if (name == "retry") {
        bool isNumber = false;
        const int time = value.toByteArray().toInt(&isNumber);
        if (isNumber && time >= 0)
            m_retry = std::chrono::milliseconds(time);
    }
}

void EventStream::beginAgain()
{
    EventStream fresh;
    fresh.m_lastId = m_lastId;
    fresh.m_coming = m_lastId;
    fresh.m_retry = m_retry;
    *this = fresh;
}

bool EventStream::isTooLong() const
{
    return m_waiting.size() + m_data.size() > longestEvent;
}

} // namespace hublink
