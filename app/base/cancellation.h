// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

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

} // namespace hublink
