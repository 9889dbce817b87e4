// SPDX-License-Identifier: MIT
#include "app/hub/accounttools.h"

using namespace Qt::StringLiterals;

namespace hublink {

bool mayWrite(const QString &method, const std::optional<bool> &isReadOnly)
{
    if (method.isEmpty())
        return !isReadOnly.value_or(false);
    return method.compare("GET"_L1, Qt::CaseInsensitive) != 0
        && method.compare("HEAD"_L1, Qt::CaseInsensitive) != 0;
}

} // namespace hublink
