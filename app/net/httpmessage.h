// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUrl>

#include <functional>

namespace hublink {

struct HttpHeader
{
    QByteArray name;
    Secret value;
};

struct HttpResponse;

//! One request. Cannot be printed: its headers and body may hold credentials.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers{};
    Secret body{}; //!< JSON; empty: none
    std::chrono::milliseconds timeout{0}; //!< for each attempt as a whole; 0: the client's default
    QString party{}; //!< who is asked, for error sentences: "Hive"
    //! What the log shows in place of the address, which may hold values of a form; empty: the
    //! address itself, without its query.
    QString logAs{};
    //! Takes the body of a successful answer piece by piece as it comes, as sent, instead of the
    //! response. Nothing limits its size then, and the time limit begins anew with each piece. The
    //! response has no body yet. May cancel the request.
    std::function<void(const HttpResponse &head, const QByteArray &piece)> onPiece{};
};

//! One complete answer, of any status.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType{};
    QByteArray body{}; //!< text as UTF-8 without a byte order mark, whatever it was sent as
    std::chrono::seconds retryAfter{0};
    QDateTime date{}; //!< by the server's clock, in UTC; invalid if it does not tell
    QByteArray etag{}; //!< validators for asking again: as sent; may be empty
    QByteArray lastModified{};
    QHash<QByteArray, QByteArray> headers{}; //!< all of them as sent; names in lower case

    bool isSuccess() const { return status >= 200 && status < 300; }
    //! True for a web page, whatever its declared type: what a captive portal or a filter sends.
    bool isWebPage() const;
};

//! True for the text of a web page.
bool looksLikeWebPage(const QByteArray &text);

//! Scheme, host and port: what tells one server from another.
QString originOf(const QUrl &url);

//! True for addresses that may receive credentials: https, or http to this computer,
//! with a host and without a user name in it.
bool isSafeAddress(const QUrl &url);

//! True if the host is this computer's loopback interface.
bool isLoopback(const QString &host);

//! True for a host among those that are permitted, for what is below one, and for this computer.
bool permitsHost(const QStringList &permitted, const QString &host);

//! The address for the log: without user, query and fragment.
QString loggable(const QUrl &url);

//! Reads a Date header, in UTC; invalid if it is none.
QDateTime parseHttpDate(const QByteArray &header);

//! A text as UTF-8 without its byte order mark, decoded as browsers do: by that mark, else by the
//! content type's charset, else, for JSON, by where its zero bytes are. Anything else, a picture
//! for example, stays as it is.
QByteArray asUtf8(const QByteArray &body, const QByteArray &contentType);

//! Reads a Retry-After header: seconds or an HTTP date; 0 if it tells nothing usable.
std::chrono::seconds parseRetryAfter(const QByteArray &header, const QDateTime &now);

//! The error for an answer that is no success, by its status alone: the one mapping from HTTP to
//! ErrorKind. `said` is left empty; the caller knows how its service words errors.
Error errorFromStatus(const HttpResponse &response, const QString &party);

} // namespace hublink
