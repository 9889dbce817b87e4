// SPDX-License-Identifier: MIT
#include "app/linking/linkplan.h"

namespace hublink {

namespace {

bool asksForConnector(const LinkDraft &draft)
{
    const bool chosen = !draft.provider.key.isEmpty();
    if (draft.replaces)
        return !chosen;
    const bool mayChoose = draft.way == LinkWay::ThisComputer || draft.listed.size() > 1;
    return mayChoose || !chosen;
}

} // namespace

QList<LinkStep> planOf(const LinkDraft &draft)
{
    using Kind = LinkStep::Kind;
    QList<LinkStep> steps = {{draft.replaces ? Kind::NewValues : Kind::Destination}};
    if (draft.way == LinkWay::GivenLink)
        steps.append({Kind::LinkOwner});
    if (asksForConnector(draft))
        steps.append({Kind::Connector});
    if (draft.way == LinkWay::AskSomeone) {
        steps.append({Kind::Ask});
        return steps;
    }
    for (int i = 0; i < draft.parts.size(); ++i) {
        steps.append({Kind::Guide,
            draft.provider.key + u'/' + draft.guide.origin.base + draft.guide.key, i});
    }
    const LinkForm &form = draft.form();
    const bool nothingToFill
        = draft.isRedirect() && form.fields.isEmpty() && form.notices.isEmpty();
    if (!nothingToFill)
        steps.append({Kind::Fields, draft.provider.key});
    steps.append({Kind::Connect});
    return steps;
}

int indexOf(const QList<LinkStep> &steps, LinkStep::Kind kind)
{
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).kind == kind)
            return i;
    }
    return int(steps.size()) - 1;
}

} // namespace hublink
