// SPDX-License-Identifier: MIT
#include "ui/text/commandtext.h"

#include "app/commands/linkorder.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/linktext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandTexts)
};

//! Enough to see what is meant; the answer itself has all of them.
QString few(const QStringList &choices)
{
    constexpr qsizetype most = 6;
    const QString first = choices.mid(0, most).join(u", "_s);
    return choices.size() > most ? first + u", …"_s : first;
}

QString choicesText(const QStringList &choices)
{
    return choices.isEmpty() ? QString() : CommandTexts::tr("Possible are: %1.").arg(few(choices));
}

QString orderFaultText(const QString &fault)
{
    if (fault == orderfault::notAnObject)
        return CommandTexts::tr("It has to be a JSON object, like {\"apiKey\": \"…\"}.");
    if (fault == orderfault::notAText)
        return CommandTexts::tr("It has to be a text, a number, true or false.");
    if (fault == orderfault::noSuchMember)
        return CommandTexts::tr(
            "There is no such member. Possible are: values, project, project_key, link, "
            "connector, owner_id, owner_name, username, label, type, way.");
    if (fault == orderfault::noSuchWay)
        return CommandTexts::tr("Possible are: now, link, computer.");
    return shortened(fault);
}

//! What is wrong with what was given, before anybody was asked.
FailureWords inputText(const LinkFailure &failure)
{
    const Error &error = failure.error;
    const bool isOfForm = !failure.field.key.isEmpty();
    if (failure.linkFault) {
        LinkReading reading;
        reading.fault = *failure.linkFault;
        reading.host = failure.linkHost;
        return {linkFaultText(reading), {}};
    }
    if (!failure.missing.isEmpty()) {
        const QString choices = choicesText(failure.choices);
        return {CommandTexts::tr("Missing: %1.").arg(failure.missing.join(u", "_s)),
            choices.isEmpty()
                ? CommandTexts::tr("Give what is missing, then run the command again.")
                : choices};
    }
    if (failure.fault)
        return {fieldFaultText(*failure.fault, failure.field),
            CommandTexts::tr("Correct the value of %1.").arg(error.field)};
    if (!failure.choices.isEmpty() && isOfForm)
        return {CommandTexts::tr("The value of %1 is not one of its choices.").arg(error.field),
            choicesText(failure.choices)};
    if (!failure.choices.isEmpty())
        return {CommandTexts::tr("%1 is not known.").arg(shortened(error.field)),
            choicesText(failure.choices)};
    if (failure.isMisplaced)
        return {
            CommandTexts::tr("The value of %1 seems to belong to another field.").arg(error.field),
            CommandTexts::tr("Check which value belongs where.")};
    const QString where = error.field.isEmpty()
        ? CommandTexts::tr("The input cannot be read.")
        : CommandTexts::tr("%1 cannot be read.").arg(error.field);
    return {where, orderFaultText(error.detail)};
}

//! What kept an AI app's configuration from being changed.
FailureWords aiAppText(const LinkFailure &failure)
{
    const Error &error = failure.error;
    const QString &app = failure.aiApp;
    const QString &file = failure.aiAppFile;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return {CommandTexts::tr("The configuration of %1 cannot be changed safely: %2.")
                    .arg(app, error.detail),
            CommandTexts::tr("Look at %1, or add the entry there by hand.").arg(file)};
    case ErrorKind::StorageFailed:
        return {CommandTexts::tr("%1 cannot be read or written.").arg(error.detail),
            CommandTexts::tr(
                "Check whether you may read and write it, then run the command again.")};
    case ErrorKind::Conflict:
        return {CommandTexts::tr(
                    "The configuration of %1 has another entry %2, or has changed meanwhile.")
                    .arg(app, error.detail),
            CommandTexts::tr("Look at %1, then run the command again.").arg(file)};
    case ErrorKind::ValuesKept:
        return {CommandTexts::tr("The entry %1 of %2 is for other accounts, too.")
                    .arg(error.detail, app),
            CommandTexts::tr("Take the account out of it by hand, in %1.").arg(file)};
    case ErrorKind::Declined:
        return {CommandTexts::tr("%1 did not take it: %2").arg(app, shortened(error.said)),
            CommandTexts::tr("Try it in %1 itself.").arg(app)};
    default: break;
    }
    const ErrorText text = describe(error);
    return {text.headline, text.nextStep};
}

} // namespace

FailureWords commandText(const LinkFailure &failure)
{
    const Error &error = failure.error;
    if (!failure.aiApp.isEmpty())
        return aiAppText(failure);
    const bool wasAsked = failure.stage.has_value();
    if (error.kind == ErrorKind::InvalidInput && !wasAsked)
        return inputText(failure);
    if (error.kind == ErrorKind::NotFound && error.field == "project"_L1) {
        return {error.party.isEmpty() ? CommandTexts::tr(
                    "No project is named, and there is not exactly one on this computer.")
                                      : CommandTexts::tr("There is no project %1 on this computer.")
                                            .arg(nameText(error.party)),
            CommandTexts::tr("See hublink projects, or add one with hublink projects add.")};
    }
    if (error.kind == ErrorKind::NotFound && error.field == "id"_L1)
        return {CommandTexts::tr("There is no account with this ID."),
            CommandTexts::tr("See hublink accounts.")};
    if (error.kind == ErrorKind::AnswerTooLarge && error.party.isEmpty())
        return {CommandTexts::tr("The input is far too long."),
            CommandTexts::tr("One link takes at most a megabyte.")};
    const ErrorText text
        = describe(error, failure.field.key.isEmpty() ? QString() : failure.field.label);
    FailureWords words{text.headline, text.nextStep};
    if (error.kind == ErrorKind::AlreadyLinked)
        words.nextStep = CommandTexts::tr(
            "Give that account these values with --update, or link a further one "
            "with --further.");
    if (error.kind == ErrorKind::NotEnabled && !failure.choices.isEmpty())
        words.nextStep += u' ' + choicesText(failure.choices);
    if (error.kind == ErrorKind::KeychainLocked)
        words.nextStep
            = CommandTexts::tr("Unlock your keychain, or let it ask for its password with "
                               "--wait-for-keychain. Then run the command again.");
    return words;
}

} // namespace hublink::ui
