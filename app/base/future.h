// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPointer>
#include <QPromise>

namespace hublink {

//! A finished future. QtFuture::makeReadyFuture is deprecated in newer Qt and its successor is
//! missing in Qt 6.4, so this is the one place that knows how.
template <typename T>
QFuture<T> readyFuture(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

//! A continuation for an object that may be gone when the answer comes; then nothing happens.
//! (QFuture::then() with a context must not outlive the context.) GUI thread.
template <typename Answered, typename Object, typename Function>
auto ifAlive(Object *object, Function function)
{
    return [guard = QPointer<Object>(object), function](const Answered &answer) {
        if (guard)
            function(answer);
    };
}

//! The sending end of a port's answer: answers exactly once, later answers are ignored.
template <typename T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    QFuture<T> future() { return m_promise.future(); }
    bool isGiven() const { return m_given; }

    //! Continuations run inside this call, so it must be the last thing its caller does.
    void give(T value)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    bool m_given = false;
};

} // namespace hublink
