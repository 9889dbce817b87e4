// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace hublink {

//! A value that must not be seen: API keys, session tokens, passwords.
//!
//! Cannot be printed, streamed or turned into text by accident. Copies share one buffer, which is
//! overwritten when the last of them goes. Reading it takes a call that can be searched for:
//! expose(). What Qt copies on its own (a line edit's text, a request's header) is out of reach
//! here; see platform/freedmemory.h.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    explicit Secret(QByteArray &&utf8); //!< wipes the array it takes, if nobody else holds it

    bool isEmpty() const;
    qsizetype size() const; //!< in bytes of UTF-8
    QByteArray expose() const; //!< a copy the caller must not keep
    QString exposeText() const;

    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace hublink
