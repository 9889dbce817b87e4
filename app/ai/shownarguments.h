// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secret.h"

#include <QByteArray>
#include <QString>

namespace hublink {

//! A tool call's arguments for people and for the list of activity: JSON without the values of
//! members that sound secret, and without the project's key. Long texts are shortened.
QString shownArguments(QByteArrayView arguments, const Secret &apiKey, bool formatted);

} // namespace hublink
