// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/hub/hubtypes.h"

#include <QJsonValue>

#include <optional>

namespace hublink::hubjson {

//! StackOne's JSON into values. Tolerant: unknown members are ignored, wrong types read as empty,
//! one broken entry of a list does not spoil the others.

std::optional<ConnectSession> connectSession(const QJsonValue &json);
QList<Connector> connectors(const QJsonValue &json);
//! Legacy forms are chosen by the connector's authentication key and environment.
ConnectorConfig connectorConfig(const QJsonValue &json, const Connector &connector);
std::optional<HubAccount> account(const QJsonValue &json);
//! A bare array, or an object holding it as `data`.
QList<HubAccount> accounts(const QJsonValue &json);

} // namespace hublink::hubjson
