// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

//! JSON texts as they are. What a bridge passes on must come out as it went in, a number of twenty
//! digits or an unknown member too, so nothing is read into values and written again.
//!
//! All functions but isWhole() take texts of which isWhole() was true; of others they make nothing
//! sensible, and no harm.
namespace hublink::rawjson {

//! Whether it is one JSON value and nothing else, in UTF-8. [RFC 8259]
bool isWhole(QByteArrayView text);
bool isObject(QByteArrayView text);
bool isArray(QByteArrayView text);

//! A member's value as it stands in the object; of several with this name the last. Empty if there
//! is none.
QByteArrayView member(QByteArrayView object, QByteArrayView name);
//! The same, deeper: each name inside the one before.
QByteArrayView member(QByteArrayView object, std::initializer_list<QByteArrayView> path);
//! The object with this member's value replaced, or the member added.
QByteArray withMember(QByteArrayView object, QByteArrayView name, QByteArrayView value);
//! The object without this member.
QByteArray withoutMember(QByteArrayView object, QByteArrayView name);
//! The names of an object's members, decoded, in their order.
QByteArrayList names(QByteArrayView object);
//! Whether a member stands there more than once: readers differ in which one they take.
bool isRepeated(QByteArrayView object, QByteArrayView name);
//! An array's elements.
QList<QByteArrayView> elements(QByteArrayView array);
//! An array of these.
QByteArray arrayOf(const QList<QByteArray> &elements);

//! The text of a string; empty if the value is none.
QString text(QByteArrayView value);
//! A string.
QByteArray quoted(const QString &text);

//! The same value on one line, without spaces around.
QByteArray onOneLine(QByteArrayView text);

} // namespace hublink::rawjson
