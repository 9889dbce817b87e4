// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/registry.h"

#include <QJsonObject>

namespace hublink {

//! Records as a set-up file has them, and back. Reading trusts nothing: InvalidInput, `detail`
//! names the member. Private to `setup`.

QJsonObject toJson(const Project &project);
QJsonObject toJson(const AccountRecord &account);
QJsonObject toJson(const TrustedAddress &address);
QJsonObject toJson(const std::pair<QUuid, ToolRule> &rule);

Result<Project> readProject(const QJsonObject &json);
Result<AccountRecord> readAccount(const QJsonObject &json);
Result<TrustedAddress> readTrustedAddress(const QJsonObject &json);
Result<std::pair<QUuid, ToolRule>> readRule(const QJsonObject &json);

} // namespace hublink
