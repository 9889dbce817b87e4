// SPDX-License-Identifier: MIT
#include "app/commands/standardinput.h"

#include "app/base/platform/terminaltest.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hublink {

Result<LinkOrder> readOrderFromInput(const LinkOrder &usual)
{
    QByteArray json;
    QFile input;
    if (!platform::isTerminal(stdin) && input.open(stdin, QIODevice::ReadOnly))
        json = input.read(longestOrder + 1);
    return readOrder(json, usual);
}

Result<HubTarget> targetOf(const Registry &registry, const LinkOrder &order)
{
    const Result<QList<Project>> projects = registry.projects();
    if (!projects)
        return projects.error();
    HubTarget target;
    QStringList names;
    bool isKnown = false;
    for (const Project &project : *projects) {
        names.append(project.name);
        const bool isOnlyOne = order.project.isEmpty() && order.projectKey.isEmpty();
        if (!isKnown && (isCalled(project, order.project) || isOnlyOne)) {
            target.project = project;
            isKnown = true;
        }
    }
    if (!isKnown && order.projectKey.isEmpty())
        return Error{.kind = ErrorKind::NotFound,
            .party = order.project,
            .detail = names.join(u", "_s),
            .field = u"project"_s};
    if (!isKnown) {
        target.project.uuid = QUuid::createUuid();
        target.project.name = order.project;
    }
    target.keepApiKey = !order.projectKey.isEmpty();
    target.apiKey = order.projectKey;
    target.project.ownerId = order.ownerId;
    target.project.ownerName = order.ownerName;
    target.options.username = order.username;
    target.options.label = order.label;
    target.options.type = order.type;
    target.multiple = order.ifThere == LinkOrder::IfThere::Further;
    return target;
}

} // namespace hublink
