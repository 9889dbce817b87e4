// SPDX-License-Identifier: MIT
#include "app/linking/linkdraft.h"

namespace hublink {

LinkRequest LinkDraft::request(int page) const
{
    LinkRequest request;
    request.account = account;
    request.provider = provider;
    request.credentials = credentials;
    request.page = page;
    request.replaces = replaces;
    if (!goesToHub())
        return request;
    request.hub = hub;
    request.unchanged = unchanged;
    request.cleared = cleared;
    return request;
}

void offerNewSecrets(LinkDraft &draft)
{
    if (!draft.onlyKey || !draft.progress.prepared)
        return;
    for (FormField &field : draft.progress.prepared->form.fields) {
        if (!field.secret)
            continue;
        field.hidden = false;
        field.stored = false;
        field.hint.clear();
    }
}

} // namespace hublink
