// SPDX-License-Identifier: MIT
#include "app/base/messagelines.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

namespace hublink {

namespace {

constexpr qint64 longestLine = 64 * 1024 * 1024;

} // namespace

struct MessageLines::Output
{
    std::mutex mutex{};
    std::condition_variable changed{};
    std::deque<QByteArray> lines{};
    bool isWriting = false;
    bool isClosed = false;
    QPointer<MessageLines> owner{}; //!< touched in the GUI thread only

    void end()
    {
        if (owner)
            Q_EMIT owner->ended();
    }
};

MessageLines::MessageLines(QObject *parent)
    : QObject(parent)
    , m_output(std::make_shared<Output>())
{
    m_output->owner = this;
}

MessageLines::~MessageLines()
{
    const std::lock_guard lock(m_output->mutex);
    m_output->isClosed = true;
    m_output->changed.notify_all();
}

void MessageLines::start()
{
    const auto tell = [](auto what) {
        // In the GUI thread, where an object that is gone is known to be.
        QMetaObject::invokeMethod(QCoreApplication::instance(), what, Qt::QueuedConnection);
    };
    std::thread([output = m_output, tell] {
        QFile input;
        if (input.open(fileno(stdin), QIODevice::ReadOnly)) {
            bool isSkipping = false;
            for (;;) {
                QByteArray line = input.readLine(longestLine);
                if (line.isEmpty())
                    break;
                const bool isWhole = line.endsWith('\n');
                if (std::exchange(isSkipping, !isWhole && line.size() >= longestLine - 1))
                    continue;
                tell([output, line = line.trimmed(), isSkipping] {
                    if (output->owner && isSkipping)
                        Q_EMIT output->owner->tooLong();
                    else if (output->owner)
                        Q_EMIT output->owner->received(line);
                });
            }
        }
        tell([output] { output->end(); });
    }).detach();
    std::thread([output = m_output, tell] {
        std::unique_lock lock(output->mutex);
        for (;;) {
            output->changed.wait(lock, [&] { return output->isClosed || !output->lines.empty(); });
            if (output->lines.empty())
                return;
            const QByteArray line = std::move(output->lines.front());
            output->lines.pop_front();
            output->isWriting = true;
            lock.unlock();
            const bool isWritten = std::fwrite(line.constData(), 1, size_t(line.size()), stdout)
                    == size_t(line.size())
                && std::fflush(stdout) == 0;
            lock.lock();
            output->isWriting = false;
            output->changed.notify_all();
            if (!isWritten) {
                output->isClosed = true;
                output->lines.clear();
                tell([output] { output->end(); });
                return;
            }
        }
    }).detach();
}

void MessageLines::write(const QByteArray &line)
{
    const std::lock_guard lock(m_output->mutex);
    if (m_output->isClosed)
        return;
    m_output->lines.push_back(line + '\n');
    m_output->changed.notify_all();
}

void MessageLines::flush(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_output->mutex);
    m_output->changed.wait_for(lock, limit,
        [this] { return m_output->isClosed || (m_output->lines.empty() && !m_output->isWriting); });
}

} // namespace hublink
