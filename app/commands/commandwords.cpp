// SPDX-License-Identifier: MIT
#include "app/commands/commandwords.h"

#include "app/base/jsontext.h"
#include "app/base/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

QString stageName(LinkStage stage)
{
    switch (stage) {
    case LinkStage::Verify: return u"verify"_s;
    case LinkStage::Identify: return u"identify"_s;
    case LinkStage::Keep: return u"keep"_s;
    case LinkStage::Link: return u"link"_s;
    case LinkStage::Confirm: return u"confirm"_s;
    case LinkStage::Settle: return u"settle"_s;
    }
    return {};
}

QString stateName(StageState state)
{
    switch (state) {
    case StageState::Waiting: return u"waiting"_s;
    case StageState::Running: return u"running"_s;
    case StageState::Done: return u"done"_s;
    case StageState::NotPossible: return u"not-possible"_s;
    case StageState::Skipped: return u"skipped"_s;
    case StageState::Failed: return u"failed"_s;
    case StageState::Stopped: return u"stopped"_s;
    }
    return {};
}

QJsonObject failureJson(const LinkFailure &failure, const CommandWords &words)
{
    const Error &error = failure.error;
    const FailureWords said = words.failure(failure);
    QJsonObject json{{u"kind"_s, kindName(error.kind)},
        {u"stage"_s, orNull(failure.stage ? stageName(*failure.stage) : QString())},
        {u"field"_s, orNull(error.field)}, {u"message"_s, said.message},
        {u"next_step"_s, orNull(said.nextStep)},
        {u"said_by"_s, error.said.isEmpty() ? QJsonValue::Null : orNull(error.party)}};
    if (!error.said.isEmpty())
        json[u"said"_s] = error.said;
    if (!failure.missing.isEmpty())
        json[u"missing"_s] = QJsonArray::fromStringList(failure.missing);
    if (!failure.choices.isEmpty())
        json[u"choices"_s] = QJsonArray::fromStringList(failure.choices);
    if (error.linked)
        json[u"linked"_s] = true;
    return {{u"error"_s, json}};
}

ExitCode exitCodeOf(const LinkFailure &failure)
{
    const Error &error = failure.error;
    const bool isUnknown = error.kind == ErrorKind::NotFound
        && (error.field == "project"_L1 || error.field == "id"_L1);
    if (!failure.stage
        && (!failure.missing.isEmpty() || error.kind == ErrorKind::InvalidInput || isUnknown))
        return ExitWrongUse;
    return exitCodeOf(error);
}

bool printJson(const QJsonObject &json)
{
    QJsonObject versioned = json;
    versioned.insert(u"version"_s, 1);
    return printOut(QJsonDocument(versioned).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace hublink
