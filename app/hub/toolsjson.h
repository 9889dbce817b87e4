// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/accounttools.h"

#include <QJsonObject>

#include <optional>

namespace hublink::toolsjson {

//! StackOne's JSON about actions and logs into values, and back. Tolerant, as hubjson is.

//! Nothing if it is no list.
std::optional<ActionsPage> actionsPage(const QJsonValue &json);
//! Only entries of this account; nothing if it is no list.
std::optional<LogsPage> logsPage(const QJsonValue &json, const QString &accountId);
//! The body of a call; nothing if its own body is no JSON object.
std::optional<QJsonObject> callBody(const ActionCall &call);
//! JSON as people read it, anything else as it is.
QString formatted(const QByteArray &answer);

} // namespace hublink::toolsjson
