// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>

namespace hublink {

//! A JSON text with comments and trailing commas, as editors write it, read with the places of its
//! parts, so that it can be changed without being written anew.
struct JsonTree
{
    struct Member;
    enum class Kind { Object, Array, Other };
    Kind kind = Kind::Other;
    qsizetype begin = 0; //!< of the value
    qsizetype end = 0; //!< behind it
    QList<Member> members{}; //!< of an object
    QList<JsonTree> elements{}; //!< of an array

    const Member *member(const QByteArray &name) const; //!< the last of this name; null: none
};

struct JsonTree::Member
{
    QByteArray name{}; //!< decoded
    qsizetype begin = 0; //!< of the name's quotes
    JsonTree value{};
    qsizetype comma = -1; //!< where the one behind the value stands; -1: none
};

//! InvalidInput: it is no JSON; `detail` says in which line.
Result<JsonTree> readJsonTree(const QByteArray &text);

//! The part of the text as strict JSON: without comments and trailing commas.
QByteArray strictJson(const QByteArray &text, const JsonTree &part);

//! Where the rest of a line's comments ends: what belongs to what stands before them.
qsizetype behindLineComments(const QByteArray &text, qsizetype at);

} // namespace hublink
