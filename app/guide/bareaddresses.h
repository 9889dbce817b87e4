// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guide.h"

namespace hublink {

//! The blocks with links where an address stands in plain words. Addresses with gaps to fill out,
//! like "https://{subdomain}.host", stay as they are.
QList<GuideNode> withAddressesLinked(QList<GuideNode> blocks);

} // namespace hublink
