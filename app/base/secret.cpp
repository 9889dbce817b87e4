// SPDX-License-Identifier: MIT
#include "app/base/secret.h"

#include <vector>

namespace hublink {

namespace {

void wipe(char *data, size_t size)
{
    volatile char *p = data;
    while (size-- > 0)
        *p++ = 0;
}

} // namespace

struct Secret::Buffer
{
    explicit Buffer(const QByteArray &utf8)
        : bytes(utf8.cbegin(), utf8.cend())
    {
    }
    ~Buffer() { wipe(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::vector<char> bytes;
};

Secret::Secret(const QString &text)
    : Secret(text.toUtf8())
{
}

Secret::Secret(QByteArray &&utf8)
{
    if (utf8.isEmpty())
        return;
    m_buffer = std::make_shared<const Buffer>(utf8);
    if (utf8.isDetached())
        wipe(utf8.data(), size_t(utf8.size()));
    utf8.clear();
}

bool Secret::isEmpty() const
{
    return size() == 0;
}

qsizetype Secret::size() const
{
    return m_buffer ? qsizetype(m_buffer->bytes.size()) : 0;
}

QByteArray Secret::expose() const
{
    return m_buffer ? QByteArray(m_buffer->bytes.data(), size()) : QByteArray();
}

QString Secret::exposeText() const
{
    return m_buffer ? QString::fromUtf8(m_buffer->bytes.data(), size()) : QString();
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.size() != b.size())
        return false;
    char difference = 0;
    for (size_t i = 0; i < size_t(a.size()); ++i)
        difference = char(difference | (a.m_buffer->bytes[i] ^ b.m_buffer->bytes[i]));
    return difference == 0;
}

} // namespace hublink
