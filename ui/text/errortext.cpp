// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "app/linking/linkpreparation.h"
#include "ui/text/timetext.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString tlsHeadline(const Error &error)
{
    const QString party = error.party;
    switch (error.tlsFault) {
    case TlsFault::Expired: return tr("The certificate of %1 has expired.").arg(party);
    case TlsFault::NotYetValid: return tr("The certificate of %1 is not valid yet.").arg(party);
    case TlsFault::WrongHost:
        return tr("The certificate that answered belongs to another address than %1's.").arg(party);
    case TlsFault::SelfSigned:
        return tr("The certificate that answered for %1 was signed by nobody else.").arg(party);
    case TlsFault::UnknownIssuer:
        return tr("The certificate of %1 was issued by somebody this computer does not trust.")
            .arg(party);
    case TlsFault::Revoked: return tr("The certificate of %1 was withdrawn.").arg(party);
    case TlsFault::None:
    case TlsFault::Other: return tr("No secure connection to %1 was possible.").arg(party);
    }
    return {};
}

QString tlsNextStep(const Error &error)
{
    const bool aboutTime
        = error.tlsFault == TlsFault::Expired || error.tlsFault == TlsFault::NotYetValid;
    if (aboutTime)
        return tr("Check the date and time of this computer. Nothing was sent.");
    return tr("A company network may be listening in, or this is not the real service. Nothing was "
              "sent. Ask whoever runs your network.");
}

ErrorText refused(const Error &error, const QString &label)
{
    if (error.field == apiKeyField) {
        return {tr("StackOne refuses the API key."),
            tr("Check that the whole key was copied, that it is enabled, and that it belongs to "
               "the right project.")};
    }
    if (!label.isEmpty()) {
        return {tr("%1 refuses the %2.").arg(error.party, label),
            tr("Copy the %1 again and paste it here. Everything else stays filled in.").arg(label)};
    }
    return {tr("%1 refuses these values.").arg(error.party),
        tr("Check the values. One may be incomplete, or a newer key may have replaced this one. "
           "Everything stays filled in.")};
}

QString waitStep(const Error &error)
{
    if (error.retryAfter.count() > 0)
        return tr("Try again in %1.").arg(durationText(error.retryAfter));
    return tr("Wait a minute, then try again.");
}

ErrorText keychainText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
        return {tr("This computer has no keychain that Hublink can use."),
            tr("Start a keychain, for example GNOME Keyring or KeePassXC, then try again.")};
    case ErrorKind::KeychainLocked:
        return {tr("Your keychain is locked."), tr("Unlock it, then try again.")};
    case ErrorKind::KeychainDenied:
        return {tr("The keychain did not let Hublink in."),
            tr("Try again and allow it when the keychain asks.")};
    case ErrorKind::KeychainHanging:
        return {tr("The keychain does not answer."),
            tr("It may be asking for your password in another window. Answer it there, then try "
               "again.")};
    case ErrorKind::KeychainRestarted:
        return {tr("The keychain was restarted while Hublink was running."),
            tr("Close Hublink and start it again. The link can be continued on the Accounts "
               "page.")};
    default: return {tr("The keychain could not do this."), tr("Try again.")};
    }
}

ErrorText plain(const Error &error, const QString &label)
{
    const QString party = error.party;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        if (!label.isEmpty() && error.detail.isEmpty() && error.field != apiKeyField) {
            return {tr("The %1 is no part of a web address.").arg(label),
                tr("Enter the name alone, for example acme, or paste the address of your site.")};
        }
        if (error.field == apiKeyField || label.isEmpty()) {
            return {tr("A value holds characters that cannot be sent."),
                tr("Paste it again. Line breaks and control characters are not allowed.")};
        }
        return {tr("The %1 holds characters that cannot be sent.").arg(label),
            tr("Paste it again. Line breaks and control characters are not allowed.")};
    case ErrorKind::Refused: return refused(error, label);
    case ErrorKind::Declined:
        return {tr("%1 declined the request.").arg(party), tr("Check what you entered.")};
    case ErrorKind::NotTheService:
        return {tr("Something other than %1 answered.").arg(party),
            tr("A sign-in page of your network or a filter may be in the way. Open %1 in your "
               "browser, sign in to the network if it asks, then try again.")
                .arg(party)};
    case ErrorKind::RateLimited:
        return {tr("%1 gets too many requests at the moment.").arg(party), waitStep(error)};
    case ErrorKind::ServiceDown:
        return {tr("%1 has a problem of its own.").arg(party),
            tr("Your values were not judged.") + u' '
                + (error.retryAfter.count() > 0 ? waitStep(error)
                                                : tr("Try again in a few minutes."))};
    case ErrorKind::UnexpectedAnswer:
        return {tr("%1 gave an answer that Hublink does not understand.").arg(party),
            tr("Try again. If it stays so, a newer Hublink may help.")};
    case ErrorKind::SessionExpired:
        if (error.field == givenLinkField) {
            return {tr("This link is over: it expired, was used up or was taken back."),
                tr("Ask whoever sent it for a new one. Everything you filled out stays here.")};
        }
        return {tr("The connect session is over."), tr("Try again: a new one is made.")};
    case ErrorKind::PermissionMissing:
        if (error.field == apiKeyField) {
            return {tr("This StackOne API key may not link accounts."),
                tr("In StackOne, give the key the scope Platform API with read and write.")};
        }
        return {tr("%1 does not allow this.").arg(party),
            tr("Ask an administrator of %1 for the missing right.").arg(party)};
    case ErrorKind::NotFound:
        return {tr("%1 does not know this any more.")
                    .arg(party.isEmpty() ? tr("This computer") : party),
            tr("It may have been removed in the meantime.")};
    case ErrorKind::NothingKept:
        return {tr("This account cannot be checked from here."),
            tr("Its values are not kept, or Hublink does not know how to check them, and no "
               "project's key is at hand. It may work all the same. Link it again with a project's "
               "key to have it checked.")};
    case ErrorKind::PerhapsLinked:
        return {tr("The account may be linked already, but this link cannot tell."),
            tr("Ask whoever sent the link whether the account is there. Linking again may make a "
               "second one.")};
    case ErrorKind::NotEnabled:
        if (error.field == givenLinkField) {
            return {tr("This link has nothing to link."),
                tr("Ask whoever sent it: the connector may have been switched off.")};
        }
        if (party.isEmpty()) {
            return {tr("No connector is enabled in this StackOne project."),
                tr("Enable one in StackOne, or choose another project.")};
        }
        return {tr("%1 is not enabled in this StackOne project.").arg(party),
            tr("Enable the connector %1 in StackOne, or choose another project.").arg(party)};
    case ErrorKind::OtherIdentity:
        return {tr("These values belong to somebody else than the linked account."),
            tr("Check that you are signed in to the right %1 account, and copy the values there.")
                .arg(party)};
    case ErrorKind::BusyElsewhere:
        return {tr("Another Hublink window is doing this already."),
            tr("Wait until it is done there.")};
    case ErrorKind::SignInFailed:
        return {tr("The sign-in at %1 did not succeed.").arg(party),
            tr("Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 "
               "in your company.")
                .arg(party)};
    case ErrorKind::SignInEnded:
        return {tr("The sign-in at %1 was cancelled or took too long.").arg(party),
            tr("Try again when you are ready.")};
    case ErrorKind::SignInTimedOut:
        return {tr("Nobody signed in at %1 in time.").arg(party),
            tr("Try again: the sign-in page opens once more.")};
    case ErrorKind::Offline:
        return {tr("This computer has no network at the moment."),
            tr("Connect to a network, then try again.")};
    case ErrorKind::HostNotFound:
        return {tr("The address of %1 was not found.").arg(party),
            tr("Check your network and its name service (DNS), then try again.")};
    case ErrorKind::ConnectionRefused:
        return {tr("%1 cannot be reached: the connection was refused.").arg(party),
            tr("A firewall may be in the way, or the service is down. Try again later.")};
    case ErrorKind::ConnectionLost:
        return {tr("The connection to %1 broke.").arg(party), tr("Try again.")};
    case ErrorKind::TlsUntrusted: return {tlsHeadline(error), tlsNextStep(error)};
    case ErrorKind::TimedOut:
        return {
            tr("%1 did not answer in time.").arg(party), tr("Check your network, then try again.")};
    case ErrorKind::RedirectRefused:
        return {tr("The request to %1 was sent on to another address, and Hublink stopped there.")
                    .arg(party),
            tr("Your values were not sent on. A sign-in page of your network may be in the way: "
               "open your browser, sign in if it asks, then try again.")};
    case ErrorKind::AnswerTooLarge:
        return {tr("%1 sent far more than expected.").arg(party),
            tr("Something may be in the way of the connection. Try again from another network.")};
    case ErrorKind::ProxyFailed:
        return {tr("The network's proxy did not let the request to %1 through.").arg(party),
            tr("Check the proxy in your system settings, or ask whoever runs your network.")};
    case ErrorKind::InsecureAddress:
        return {tr("The address of %1 is not secure.").arg(party),
            tr("Hublink sends values over https only. Nothing was sent.")};
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainHanging:
    case ErrorKind::KeychainRestarted:
    case ErrorKind::KeychainFailed: return keychainText(error);
    case ErrorKind::StorageFull:
        return {tr("The disk is full."), tr("Make some room, then try again.")};
    case ErrorKind::StorageFailed:
        return {tr("Hublink could not write its records."),
            tr("Check that its data folder exists and may be written to, then try again.")};
    case ErrorKind::Cancelled:
        return {tr("Stopped."), tr("Nothing was lost. Try again when you are ready.")};
    }
    return {};
}

} // namespace

ErrorText describe(const Error &error, const QString &fieldLabel)
{
    ErrorText text = plain(error, fieldLabel);
    if (!error.said.isEmpty() && !error.party.isEmpty())
        text.quote = tr("%1 says: %2").arg(error.party, shortened(error.said));
    text.answer = error.answer;
    return text;
}

RepairPlace repairPlace(const Error &error, LinkStage stage)
{
    if (error.field == apiKeyField || error.field == givenLinkField
        || error.kind == ErrorKind::NotEnabled
        || (error.kind == ErrorKind::Declined && error.field.isEmpty()))
        return RepairPlace::Destination;
    if (error.kind == ErrorKind::Declined)
        return RepairPlace::Fields;
    if (error.kind == ErrorKind::PermissionMissing)
        return stage >= LinkStage::Link ? RepairPlace::Destination : RepairPlace::Fields;
    if (error.kind == ErrorKind::OtherIdentity)
        return RepairPlace::Fields;
    if (error.kind == ErrorKind::Refused)
        return stage == LinkStage::Confirm ? RepairPlace::Destination : RepairPlace::Fields;
    if (error.kind == ErrorKind::InvalidInput)
        return RepairPlace::Fields;
    return RepairPlace::Here;
}

} // namespace hublink::ui
