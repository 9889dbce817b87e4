// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/hub/hub.h"

#include <QJsonValue>

#include <optional>

namespace hublink::hubjson {

//! StackOne's JSON into values. Tolerant: unknown members are ignored, wrong types read as empty,
//! one broken entry of a list does not spoil the others.

//! A session with its token, or, if `withToken` is false, what authenticating one tells.
std::optional<ConnectSession> connectSession(const QJsonValue &json, bool withToken = true);
ConnectorList connectors(const QJsonValue &json);
//! Legacy forms are chosen by the connector's authentication key and environment.
ConnectorConfig connectorConfig(const QJsonValue &json, const Connector &connector);
std::optional<EditableAccount> editableAccount(const QJsonValue &json);
ConnectionAttempt connectionAttempt(const QJsonValue &json);
std::optional<HubAccount> account(const QJsonValue &json);
//! Text, or a number or truth value written as text: ids and default values come as all of them.
QString text(const QJsonValue &json);

//! A bare array, or an object holding it as `data`, with or without a cursor; nothing if it is
//! neither.
std::optional<AccountsPage> accountsPage(const QJsonValue &json);

} // namespace hublink::hubjson
