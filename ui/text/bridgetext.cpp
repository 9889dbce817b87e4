// SPDX-License-Identifier: MIT
#include "ui/text/bridgetext.h"

#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct BridgeTexts
{
    Q_DECLARE_TR_FUNCTIONS(BridgeTexts)
};

QString failureText(const Error &error, const QString &account)
{
    const QString name = nameText(account);
    switch (error.kind) {
    case ErrorKind::NotFound:
        if (error.field == "id"_L1) {
            return BridgeTexts::tr(
                "There is no linked account %1 on this computer. Open Hublink to see "
                "which accounts there are.")
                .arg(name);
        }
        return BridgeTexts::tr(
            "StackOne does not know the account %1 any more. Open Hublink and link it "
            "again.")
            .arg(name);
    case ErrorKind::NothingKept:
        return BridgeTexts::tr(
            "StackOne's API key for the account %1 is not kept on this computer. Open "
            "Hublink, choose Projects, and enter the project's key.")
            .arg(name);
    case ErrorKind::Refused:
        return BridgeTexts::tr(
            "StackOne refuses the API key for the account %1. Open Hublink, choose "
            "Projects, and enter a new key.")
            .arg(name);
    case ErrorKind::PermissionMissing:
        return BridgeTexts::tr(
            "StackOne's API key for the account %1 may not run actions. Make a key in "
            "StackOne that may, then enter it in Hublink under Projects.")
            .arg(name);
    case ErrorKind::NotEnabled:
        return BridgeTexts::tr(
            "The connector of the account %1 is switched off in StackOne. Switch it on "
            "there.")
            .arg(name);
    case ErrorKind::QuestionRefused:
    case ErrorKind::Declined:
    case ErrorKind::Conflict:
        return BridgeTexts::tr("StackOne did not accept this for the account %1.").arg(name)
            + (error.said.isEmpty()
                    ? QString()
                    : u' ' + BridgeTexts::tr("StackOne says: %1").arg(shortened(error.said)));
    case ErrorKind::KeychainLocked:
        return BridgeTexts::tr(
            "The keychain of this computer is locked. Open Hublink and unlock it, then "
            "try again.");
    default: break;
    }
    const ErrorText text = describe(error);
    QString all = text.sentences();
    if (!text.quote.isEmpty())
        all += u' ' + text.quote;
    return all.trimmed();
}

QString unclearText(const Error &error, const QString &account)
{
    const ErrorText text = describe(error);
    QString all = text.headline + u' '
        + BridgeTexts::tr(
            "The action for the account %1 may have been done all the same. Look there "
            "before it is tried again.")
              .arg(nameText(account));
    return text.quote.isEmpty() ? all : all + u' ' + text.quote;
}

QString refusalText(BridgeRefusal refusal, const QString &tool, const QString &account)
{
    const QString name = nameText(tool);
    switch (refusal) {
    case BridgeRefusal::NeverAllowed:
        return BridgeTexts::tr("%1 may not be used with the account %2. The person can allow it in "
                               "Hublink, under AI apps.")
            .arg(name, nameText(account));
    case BridgeRefusal::Declined:
        return BridgeTexts::tr("The person did not allow %1 for the account %2. Nothing was done.")
            .arg(name, nameText(account));
    case BridgeRefusal::NobodyThere:
        return BridgeTexts::tr(
            "%1 needs the person's consent, and Hublink cannot ask: there is no display. "
            "Nothing was done. The person can allow it in Hublink, under AI apps.")
            .arg(name);
    case BridgeRefusal::NoAnswer:
        return BridgeTexts::tr(
            "Hublink asked whether %1 may be used, and nobody answered in time. Nothing "
            "was done. Try again when the person is at the computer.")
            .arg(name);
    case BridgeRefusal::NoSuchTool: return BridgeTexts::tr("There is no tool %1.").arg(name);
    case BridgeRefusal::NotReading:
        return BridgeTexts::tr(
            "%1 changes something, so it cannot be run with the tool for reading. Use "
            "run_writing_action.")
            .arg(name);
    }
    return {};
}

} // namespace

BridgeWords bridgeWords()
{
    return {failureText, unclearText, refusalText,
        [] {
            return BridgeTexts::tr(
                "Tools of business accounts that a person has linked with Hublink. "
                "Writing may ask the person first; an error says what they can do.");
        },
        [](const QString &app) {
            return BridgeTexts::tr(
                "%1 uses linked accounts hundreds of times a minute. Hublink slows it "
                "down.")
                .arg(app.isEmpty() ? BridgeTexts::tr("An AI app") : nameText(app));
        }};
}

} // namespace hublink::ui
