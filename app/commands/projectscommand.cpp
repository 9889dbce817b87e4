// SPDX-License-Identifier: MIT
#include "app/commands/projectscommand.h"

#include "app/accounts/projectkeeping.h"
#include "app/base/jsontext.h"
#include "app/base/terminal.h"
#include "app/commands/standardinput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

ProjectsCommand::ProjectsCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
{
}

void ProjectsCommand::start()
{
    switch (m_options.projectsWish) {
    case ProjectsWish::List: return list();
    case ProjectsWish::Add: return add();
    case ProjectsWish::Remove: return remove();
    }
}

QJsonObject ProjectsCommand::projectJson(const Project &project) const
{
    return {{u"id"_s, project.uuid.toString(QUuid::WithoutBraces)}, {u"name"_s, project.name},
        {u"project_id"_s, orNull(project.projectId)}, {u"hub_api"_s, orNull(project.api)},
        {u"key_kept"_s, project.keyKept},
        {u"refreshed_at"_s, orNull(timeText(project.refreshedAt))}};
}

void ProjectsCommand::list()
{
    const Result<QList<Project>> projects = m_parts.registry().projects();
    if (!projects)
        return answer(projects.error());
    QByteArray out;
    QJsonArray array;
    for (const Project &project : *projects) {
        array.append(projectJson(project));
        out += u"%1\t%2\t%3\n"_s
                   .arg(project.uuid.toString(QUuid::WithoutBraces), terminalText(project.name),
                       project.projectId)
                   .toUtf8();
    }
    if (m_options.json)
        out = QJsonDocument(array).toJson();
    QCoreApplication::exit(printOut(out) ? ExitDone : ExitStorage);
}

void ProjectsCommand::add()
{
    const Result<LinkOrder> order = readOrderFromInput(m_options.order);
    if (!order)
        return answer(order.error());
    if (order->projectKey.isEmpty())
        return answer(
            Error{.kind = ErrorKind::InvalidInput, .party = {}, .field = u"project_key"_s});
    Project project;
    project.uuid = QUuid::createUuid();
    project.name = order->project.isEmpty() ? m_options.projectName : order->project;
    if (project.name.isEmpty())
        project.name = u"StackOne"_s;
    // Those of the policy are here already and wait for their keys.
    const Result<QList<Project>> known = m_parts.registry().projects();
    for (const Project &each : known ? *known : QList<Project>()) {
        if (m_parts.registry().isFixed(each) && isCalled(each, project.name))
            project = each;
    }
    keepProject(m_parts.ports(), project, order->projectKey, &m_cancellation)
        .then(this, [this](const Result<Project> &kept) {
            answer(kept ? Result<QJsonObject>({{u"project"_s, projectJson(*kept)}})
                        : Result<QJsonObject>(kept.error()));
        });
}

void ProjectsCommand::remove()
{
    const Result<QList<Project>> projects = m_parts.registry().projects();
    if (!projects)
        return answer(projects.error());
    const auto meant = std::find_if(projects->cbegin(), projects->cend(),
        [this](const Project &project) { return isCalled(project, m_options.projectName); });
    if (meant == projects->cend())
        return answer(Error{
            .kind = ErrorKind::NotFound, .party = m_options.projectName, .field = u"project"_s});
    forgetProject(m_parts.ports(), meant->uuid)
        .then(this, [this, project = *meant](const Outcome &gone) {
            answer(gone ? Result<QJsonObject>({{u"removed"_s, projectJson(project)}})
                        : Result<QJsonObject>(gone.error()));
        });
}

void ProjectsCommand::answer(const Result<QJsonObject> &result)
{
    if (result)
        return QCoreApplication::exit(printJson(*result) ? ExitDone : ExitStorage);
    LinkFailure failure{.error = result.error()};
    if (failure.error.field == apiKeyField)
        failure.error.field = u"project_key"_s;
    if (failure.error.kind == ErrorKind::InvalidInput)
        failure.missing = {failure.error.field};
    (void)printJson(failureJson(failure, m_words));
    QCoreApplication::exit(exitCodeOf(failure));
}

} // namespace hublink
