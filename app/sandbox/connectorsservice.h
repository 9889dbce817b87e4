// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/stackonestate.h"

namespace hublink::sandbox {

//! What the project's connectors are: `/connectors/meta` and `/connectors/meta/{provider}`.
//! [hub/PROTOCOL.md]
class ConnectorsService
{
public:
    explicit ConnectorsService(const StackOneState &state);

    //! Nothing if the request is about something else.
    std::optional<WebResponse> handle(const WebRequest &request) const;

private:
    const StackOneState &m_state;
};

} // namespace hublink::sandbox
