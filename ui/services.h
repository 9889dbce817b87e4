// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guidecatalog.h"
#include "app/linking/linkflow.h"
#include "app/provider/providercatalog.h"

#include <functional>

namespace hublink::ui {

//! What the windows work with. References must outlive every window.
struct Services
{
    LinkPorts ports;
    const ProviderCatalog &providers;
    const GuideCatalog &guides;
    //! Opens an address in the system's browser; false if the system could not.
    std::function<bool(const QUrl &)> openInBrowser;
    //! The practice project's API key while Hublink runs on its sandbox; empty otherwise.
    Secret practiceApiKey{};
};

} // namespace hublink::ui
