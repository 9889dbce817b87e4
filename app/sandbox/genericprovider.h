// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/webserver.h"

#include <QHash>
#include <QJsonObject>

namespace hublink::sandbox {

//! The stand-in for every other provider's API, each under its own path: `/bamboohr/...`. Written
//! down in providers.json independently of the program's own descriptions, so that a mistake in
//! one of them shows. Rule: a secret is good if it begins with "practice-".
class GenericProvider
{
public:
    GenericProvider();

    WebResponse handle(const WebRequest &request) const;
    QStringList providers() const { return m_providers.keys(); }

private:
    QHash<QString, QJsonObject> m_providers;
};

} // namespace hublink::sandbox
