// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkflow.h"

namespace hublink {

//! Where a link that failed is mended.
enum class RepairPlace {
    Here, //!< by trying again
    Destination, //!< what it is opened with: project, owner, options
    Fields, //!< the values
    Settings, //!< how this computer reaches others
};

//! What has to be changed before a link that failed at `stage` can work.
RepairPlace repairPlace(const Error &error, LinkStage stage);

} // namespace hublink
