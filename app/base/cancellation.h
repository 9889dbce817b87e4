// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QObject>

#include <memory>

namespace hublink {

//! One wish to stop, shared by everybody who works on the same thing. Single-use.
//! Owned by who may cancel; workers hold it as a pointer that may be null.
class Cancellation final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool isRequested() const { return m_requested; }
    void request()
    {
        if (std::exchange(m_requested, true))
            return;
        Q_EMIT requested();
    }

Q_SIGNALS:
    void requested();

private:
    bool m_requested = false;
};

//! For the destructor of who may cancel: the wish is said once its owner is gone, so that no answer
//! reaches something that is half taken apart. May be null.
inline void requestLater(std::unique_ptr<Cancellation> cancellation)
{
    if (!cancellation)
        return;
    Cancellation *wish = cancellation.release();
    wish->setParent(QCoreApplication::instance());
    const auto say = [wish] {
        wish->request();
        wish->deleteLater();
    };
    QMetaObject::invokeMethod(wish, say, Qt::QueuedConnection);
}

} // namespace hublink
