// SPDX-License-Identifier: MIT
#include "app/sandbox/logopicture.h"

#include <QtEndian>

#include <array>

namespace hublink::sandbox {

namespace {

constexpr int side = 64;

quint32 checksum(const QByteArray &data)
{
    quint32 sum = 0xffffffff;
    for (const char byte : data) {
        sum ^= quint8(byte);
        for (int i = 0; i < 8; ++i)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(checksum(type + data));
}

} // namespace

QByteArray logoPicture(const QString &provider)
{
    const quint32 hash = checksum(provider.toUtf8());
    const std::array<char, 3> colour{
        char(60 + hash % 140), char(60 + (hash >> 8) % 140), char(60 + (hash >> 16) % 140)};
    const int outer = side * side / 5;
    const int inner = int(side * side / (6 + hash % 24));
    QByteArray rows;
    for (int y = 0; y < side; ++y) {
        rows += char(0); // no filter
        for (int x = 0; x < side; ++x) {
            const int distance = (x - side / 2) * (x - side / 2) + (y - side / 2) * (y - side / 2);
            rows.append(colour.data(), 3);
            rows += distance < outer && distance > inner ? char(-1) : char(0);
        }
    }
    const QByteArray header = bigEndian(side) + bigEndian(side) + QByteArray("\x08\x06\0\0\0", 5);
    // Qt writes the length in front of the compressed data.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

} // namespace hublink::sandbox
