// SPDX-License-Identifier: MIT
#include "tests/faults/faults.h"

#include "tests/support/faultserver.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink::test {

namespace {

using Answer = std::function<void(const QByteArray &, QTcpSocket &)>;

Answer raw(const QByteArray &bytes)
{
    return [bytes](const QByteArray &, QTcpSocket &socket) { socket.write(bytes); };
}

Answer rawThenGone(const QByteArray &bytes)
{
    return [bytes](const QByteArray &, QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
        socket.disconnectFromHost();
    };
}

Answer json(const QByteArray &body)
{
    return raw(FaultServer::response(200, body));
}

Answer redirect(const QByteArray &to)
{
    return raw(FaultServer::response(302, {}, "text/plain", "Location: " + to + "\r\n"));
}

//! Writes `piece` again and again, for as long as somebody takes it.
Answer endless(const QByteArray &head, const QByteArray &piece, int pauseMs)
{
    return [=](const QByteArray &, QTcpSocket &socket) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            constexpr qint64 enough = 256 * 1024;
            if (socket.bytesToWrite() < enough)
                socket.write(piece);
        });
        timer->start(pauseMs);
    };
}

//! Small on the wire, large once unpacked.
QByteArray bomb()
{
    constexpr qsizetype unpacked = 64 * 1024 * 1024;
    // Without the length that Qt puts in front.
    static const QByteArray packed = qCompress(QByteArray(unpacked, ' '), 9).mid(4);
    return FaultServer::response(200, packed, "application/json", "Content-Encoding: deflate\r\n");
}

} // namespace

QList<NetworkFault> networkFaults(const QUrl &elsewhere)
{
    using enum ErrorKind;
    const QList<ErrorKind> broken{
        Offline, RedirectRefused, ConnectionLost, ServiceDown, UnexpectedAnswer, TimedOut};
    const QList<ErrorKind> strange{UnexpectedAnswer, NotTheService, AnswerTooLarge};
    const QByteArray half = FaultServer::response(200, "{\"data\": [").replace("10", "5000");
    return {
        {u"closed before the answer"_s, rawThenGone({}), broken},
        {u"reset within the head"_s, rawThenGone("HTTP/1.1 200 O"), broken},
        {u"reset within the body"_s, rawThenGone(half), broken},
        {u"no answer"_s, raw({}), {TimedOut}},
        {u"a byte at a time"_s,
            endless("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x", 20), {TimedOut}},
        {u"endless"_s,
            endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n", 5),
            {AnswerTooLarge, TimedOut}},
        {u"a gigabyte is announced"_s,
            raw("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n{}"),
            {AnswerTooLarge, TimedOut}},
        {u"a compressed bomb"_s, raw(bomb()), {AnswerTooLarge, UnexpectedAnswer}},
        {u"no HTTP"_s, rawThenGone("SSH-2.0-OpenSSH_9.2\r\n"), broken + strange},
        {u"an empty body"_s, json({}), strange},
        {u"a sign-in page of the network"_s,
            raw(FaultServer::response(
                200, "<!DOCTYPE html><title>Welcome</title><form>", "text/html; charset=utf-8")),
            strange},
        {u"broken JSON"_s, json("{\"data\": [}, \"next\": null, \"more\": true}"), strange},
        {u"JSON of another shape"_s, json("[1, \"two\", null]"), strange},
        {u"deep JSON"_s, json(QByteArray(100'000, '[')), strange},
        {u"not UTF-8"_s, json("{\"data\": \"\xff\xfe\xc3\", \"next\": null, \"more\": true}"),
            strange},
        {u"a redirect to another host"_s, redirect(elsewhere.toEncoded()), broken + strange},
        {u"a redirect to itself"_s,
            [](const QByteArray &request, QTcpSocket &socket) {
                const QByteArray path = request.split(' ').value(1);
                socket.write(
                    FaultServer::response(302, {}, "text/plain", "Location: " + path + "\r\n"));
            },
            broken + strange},
        {u"a redirect without an address"_s, redirect({}), broken + strange},
        {u"a redirect to a file"_s, redirect("file:///etc/passwd"), broken + strange},
    };
}

NetworkFault statusFault(int status)
{
    return {QString::number(status), raw(FaultServer::response(status, "{}")), {}};
}

QList<int> faultStatuses(bool all)
{
    QList<int> statuses;
    if (all) {
        for (int status = 300; status < 600; ++status)
            statuses.append(status);
        return statuses;
    }
    return {300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409,
        410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431,
        451, 460, 499, 500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 521, 522, 523, 524, 525,
        527, 529, 530, 599};
}

} // namespace hublink::test
