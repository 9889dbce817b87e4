// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "app/linking/linkpreparation.h"
#include "app/net/proxysettings.h"
#include "app/provider/refusalwords.h"
#include "ui/text/foreigntext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

QString tlsHeadline(const Error &error)
{
    const QString party = error.party;
    switch (error.tlsFault) {
    case TlsFault::Expired: return ErrorTexts::tr("The certificate of %1 has expired.").arg(party);
    case TlsFault::NotYetValid:
        return ErrorTexts::tr("The certificate of %1 is not valid yet.").arg(party);
    case TlsFault::WrongHost:
        return ErrorTexts::tr("The certificate that answered belongs to another address than %1's.")
            .arg(party);
    case TlsFault::SelfSigned:
        return ErrorTexts::tr("The certificate that answered for %1 was signed by nobody else.")
            .arg(party);
    case TlsFault::UnknownIssuer:
        return ErrorTexts::tr(
            "The certificate of %1 was issued by somebody this computer does not trust.")
            .arg(party);
    case TlsFault::Revoked:
        return ErrorTexts::tr("The certificate of %1 was withdrawn.").arg(party);
    case TlsFault::None:
    case TlsFault::Other:
        return ErrorTexts::tr("No secure connection to %1 was possible.").arg(party);
    }
    return {};
}

//! Services' clocks told that this computer's is wrong, or a certificate makes one suspect it.
QString clockStep(const Error &error)
{
    constexpr std::chrono::minutes harmless{3};
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    if (error.clockAhead > harmless) {
        return ErrorTexts::tr(
            "This computer's clock is %1 fast: it says %2. Set it right, then try again. "
            "Nothing was sent.")
            .arg(durationText(error.clockAhead), now);
    }
    if (error.clockAhead < -harmless) {
        return ErrorTexts::tr(
            "This computer's clock is %1 slow: it says %2. Set it right, then try again. "
            "Nothing was sent.")
            .arg(durationText(-error.clockAhead), now);
    }
    if (error.tlsFault == TlsFault::Expired || error.tlsFault == TlsFault::NotYetValid) {
        return ErrorTexts::tr(
            "This computer says that it is %1. If that is wrong, set its clock right, then "
            "try again. If it is right, ask whoever runs %2. Nothing was sent.")
            .arg(now, error.party);
    }
    return {};
}

QString tlsNextStep(const Error &error)
{
    if (const QString step = clockStep(error); !step.isEmpty())
        return step;
    return ErrorTexts::tr(
        "A company network may be listening in, or this is not the real service. Nothing was "
        "sent. Ask whoever runs your network.");
}

ErrorText refused(const Error &error, const QString &label)
{
    if (error.field == apiKeyField) {
        return {ErrorTexts::tr("StackOne refuses the API key."),
            ErrorTexts::tr(
                "Check that the whole key was copied, that it is enabled, and that it belongs to "
                "the right project.")};
    }
    if (!label.isEmpty()) {
        return {ErrorTexts::tr("%1 refuses the %2.").arg(error.party, label),
            ErrorTexts::tr("Copy the %1 again and paste it here. Everything else stays filled in.")
                .arg(label)};
    }
    if (speaksOfUser(error.said)) {
        return {ErrorTexts::tr("%1 refuses these values.").arg(error.party),
            ErrorTexts::tr(
                "Its own words speak of the user or the account, not of the key. Ask whoever runs "
                "%1 "
                "for you to switch it on again, or use the values of another user. Everything "
                "stays "
                "filled in.")
                .arg(error.party)};
    }
    return {ErrorTexts::tr("%1 refuses these values.").arg(error.party),
        ErrorTexts::tr(
            "Check the values. One may be incomplete, or a newer key may have replaced this one. "
            "Everything stays filled in.")};
}

QString waitStep(const Error &error)
{
    if (error.retryAfter.count() > 0)
        return ErrorTexts::tr("Try again in %1.").arg(durationText(error.retryAfter));
    return ErrorTexts::tr("Wait a minute, then try again.");
}

ErrorText keychainText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
        return {ErrorTexts::tr("This computer has no keychain that Hublink can use."),
            ErrorTexts::tr(
                "Start a keychain, for example GNOME Keyring or KeePassXC, then try again.")};
    case ErrorKind::KeychainLocked:
        return {ErrorTexts::tr("Your keychain is locked."),
            ErrorTexts::tr(
                "Its window may be waiting for your password. Unlock it, then try again.")};
    case ErrorKind::KeychainDenied:
        return {ErrorTexts::tr("The keychain did not let Hublink in."),
            ErrorTexts::tr("Try again and allow it when the keychain asks.")};
    case ErrorKind::KeychainHanging:
        return {ErrorTexts::tr("The keychain does not answer."),
            ErrorTexts::tr(
                "It may be asking for your password in another window. Answer it there, then try "
                "again.")};
    case ErrorKind::KeychainRestarted:
        return {ErrorTexts::tr("The keychain was restarted while Hublink was running."),
            ErrorTexts::tr(
                "Close Hublink and start it again. The link can be continued on the Accounts "
                "page.")};
    default:
        return {ErrorTexts::tr("The keychain could not do this."),
            ErrorTexts::tr("Try again. If it stays so, sign out of this computer and in again: "
                           "that starts the keychain anew.")};
    }
}

//! What StackOne was asked for.
QString subjectText(ErrorSubject about)
{
    switch (about) {
    case ErrorSubject::None: break;
    case ErrorSubject::ConnectSession: return ErrorTexts::tr("the connect session");
    case ErrorSubject::HubSettings: return ErrorTexts::tr("the Hub's settings");
    case ErrorSubject::ConnectorList: return ErrorTexts::tr("the list of connectors");
    case ErrorSubject::Connector: return ErrorTexts::tr("the connector's form");
    case ErrorSubject::LinkedAccount: return ErrorTexts::tr("the linked account");
    case ErrorSubject::AccountList: return ErrorTexts::tr("the list of accounts");
    case ErrorSubject::ConnectionAttempt: return ErrorTexts::tr("the connection attempt");
    case ErrorSubject::Actions: return ErrorTexts::tr("the account's actions and logs");
    }
    return ErrorTexts::tr("what it was asked for");
}

QString proxyHeadline(const Error &error)
{
    const QString proxy = error.proxy;
    switch (error.proxyFault) {
    case ProxyFault::NotFound: return ErrorTexts::tr("The proxy %1 was not found.").arg(proxy);
    case ProxyFault::Closed: return ErrorTexts::tr("The proxy %1 cannot be reached.").arg(proxy);
    case ProxyFault::Silent: return ErrorTexts::tr("The proxy %1 does not answer.").arg(proxy);
    case ProxyFault::HungUp:
        return ErrorTexts::tr("The proxy %1 closed the connection, or is no proxy.").arg(proxy);
    case ProxyFault::Refuses:
        return ErrorTexts::tr("The proxy %1 does not let the request to %2 through.")
            .arg(proxy, error.party);
    case ProxyFault::WantsSignIn:
        return ErrorTexts::tr("The proxy %1 asks for a user name and a password.").arg(proxy);
    case ProxyFault::RefusesSignIn:
        return ErrorTexts::tr("The proxy %1 refuses its user name or password.").arg(proxy);
    case ProxyFault::UnknownSignIn:
        return ErrorTexts::tr(
            "The proxy %1 asks for a way of signing in that Hublink does not know (%2).")
            .arg(proxy,
                error.detail.isEmpty() ? ErrorTexts::tr("it does not say which") : error.detail);
    case ProxyFault::UnknownKind:
        return ErrorTexts::tr("The proxy setting %1 is of a kind that Hublink does not know.")
            .arg(proxy);
    case ProxyFault::None: break;
    }
    return ErrorTexts::tr("The network's proxy did not let the request to %1 through.")
        .arg(error.party);
}

QString proxyNextStep(const Error &error)
{
    const QString where = error.proxy.isEmpty() ? QString()
        : error.proxySetBy == ProxyChoice::ownSetting
        ? ErrorTexts::tr("It is set in the settings of Hublink.")
        : error.proxySetBy.isEmpty()
        ? ErrorTexts::tr("It is set in the network settings of your system.")
        : ErrorTexts::tr("It is set by the variable %1.").arg(error.proxySetBy);
    const QString step = error.proxyFault == ProxyFault::UnknownKind
        ? ErrorTexts::tr(
            "Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start "
            "Hublink again.")
        : error.proxyFault == ProxyFault::WantsSignIn
            || error.proxyFault == ProxyFault::RefusesSignIn
        ? ErrorTexts::tr("Put the right user name and password there, then try again.")
        : error.proxyFault == ProxyFault::Refuses || error.proxyFault == ProxyFault::UnknownSignIn
        ? ErrorTexts::tr("Ask whoever runs your network to let %1 through.").arg(error.party)
        : ErrorTexts::tr("Check the setting, or ask whoever runs your network.");
    return where.isEmpty() ? step : where + u' ' + step;
}

QString notPermittedHeadline(const Error &error)
{
    switch (error.rule) {
    case PolicyRule::Hosts:
        return ErrorTexts::tr("Hublink may not reach %1 from this computer. Nothing was sent.")
            .arg(error.detail);
    case PolicyRule::Addresses:
        return ErrorTexts::tr("Other StackOne addresses are fixed on this computer.");
    case PolicyRule::Projects:
        return ErrorTexts::tr("Only the projects that were set up for this computer may be used.");
    case PolicyRule::Ways:
        return ErrorTexts::tr("This way to link is switched off on this computer.");
    case PolicyRule::Keychain:
        return ErrorTexts::tr(
            "On this computer an account is linked only if its values are kept in the keychain.");
    case PolicyRule::AiApps:
        return ErrorTexts::tr("The use of accounts by AI apps is switched off on this computer.");
    case PolicyRule::Settings: return ErrorTexts::tr("This setting is fixed on this computer.");
    case PolicyRule::None: break;
    }
    return ErrorTexts::tr("This is not allowed on this computer.");
}

ErrorText declined(const Error &error, const QString &label)
{
    if (!label.isEmpty()) {
        return {ErrorTexts::tr("%1 does not accept the %2.").arg(error.party, label),
            ErrorTexts::tr("Change the %1, then try again. Everything else stays filled in.")
                .arg(label)};
    }
    return {ErrorTexts::tr("%1 declined the request.").arg(error.party),
        error.said.isEmpty()
            ? ErrorTexts::tr(
                "It does not say why. Try again. If it stays so, ask whoever runs the project.")
            : ErrorTexts::tr("Its own words tell why. Change what they name, then try again.")};
}

QString formChangedStep()
{
    return ErrorTexts::tr(
        "The connector asks for other values than before. Go back to the fields: they are "
        "up to date, and what you entered is still there.");
}

//! The account is there, whatever came after.
ErrorText afterLinking(const Error &error, const ErrorText &cause)
{
    if (error.isStorage()) {
        return {ErrorTexts::tr("The account is linked, but Hublink could not note it down."),
            cause.sentences() + u' ' + ErrorTexts::tr("Nothing is linked twice.")};
    }
    return {ErrorTexts::tr("The account is linked. Only its state is not known yet."),
        cause.headline + u' '
            + ErrorTexts::tr("Try again reads the state once more; nothing is linked twice.")};
}

ErrorText plain(const Error &error, const QString &label)
{
    const QString party = error.party;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        if (!label.isEmpty() && error.detail.isEmpty() && error.field != apiKeyField) {
            return {ErrorTexts::tr("The %1 is no part of a web address.").arg(label),
                ErrorTexts::tr(
                    "Enter the name alone, for example acme, or paste the address of your site.")};
        }
        if (error.field == apiKeyField || label.isEmpty()) {
            return {ErrorTexts::tr("A value holds characters that cannot be sent."),
                ErrorTexts::tr(
                    "Paste it again. Line breaks and control characters are not allowed.")};
        }
        return {ErrorTexts::tr("The %1 holds characters that cannot be sent.").arg(label),
            ErrorTexts::tr("Paste it again. Line breaks and control characters are not allowed.")};
    case ErrorKind::Refused: return refused(error, label);
    case ErrorKind::Declined: return declined(error, label);
    case ErrorKind::QuestionRefused:
        return {error.about == ErrorSubject::None
                ? ErrorTexts::tr("%1 did not answer what it was asked.").arg(party)
                : ErrorTexts::tr("%1 did not answer the question for %2.")
                      .arg(party, subjectText(error.about)),
            ErrorTexts::tr(
                "Nothing that you entered was judged. Try again. If it stays so, ask whoever runs "
                "the project.")};
    case ErrorKind::Conflict:
        return {
            ErrorTexts::tr("%1 cannot do this at the moment: the state of %2 does not allow it.")
                .arg(party, subjectText(error.about)),
            ErrorTexts::tr(
                "Nothing that you entered was judged. Another change may be under way, or it may "
                "be "
                "paused. Try again in a minute. If it stays so, ask whoever runs the project.")};
    case ErrorKind::NotTheService:
        return {ErrorTexts::tr("Something other than %1 answered.").arg(party),
            ErrorTexts::tr(
                "A sign-in page of your network or a filter may be in the way. Open %1 in your "
                "browser, sign in to the network if it asks, then try again.")
                .arg(party)};
    case ErrorKind::RateLimited:
        return {
            ErrorTexts::tr("%1 gets too many requests at the moment.").arg(party), waitStep(error)};
    case ErrorKind::ServiceDown:
        return {ErrorTexts::tr("%1 has a problem of its own.").arg(party),
            (error.about == ErrorSubject::None || error.about == ErrorSubject::LinkedAccount
                    ? ErrorTexts::tr("Your values were not judged.") + u' '
                    : QString())
                + (error.retryAfter.count() > 0 ? waitStep(error)
                                                : ErrorTexts::tr("Try again in a few minutes."))};
    case ErrorKind::UnexpectedAnswer:
        return {ErrorTexts::tr("%1 gave an answer that Hublink does not understand.").arg(party),
            ErrorTexts::tr("Try again. If it stays so, a newer Hublink may help.")};
    case ErrorKind::SessionExpired:
        if (error.field == givenLinkField) {
            return {ErrorTexts::tr("This link is over: it expired, was used up or was taken back."),
                ErrorTexts::tr(
                    "Ask whoever sent it for a new one. Everything you filled out stays here.")};
        }
        return {ErrorTexts::tr("The connect session is over."),
            ErrorTexts::tr("Try again: a new one is made.")};
    case ErrorKind::PermissionMissing:
        if (error.field == apiKeyField) {
            return {ErrorTexts::tr("This StackOne API key may not link accounts."),
                ErrorTexts::tr(
                    "In StackOne, give the key the scope Platform API with read and write.")};
        }
        return {ErrorTexts::tr("%1 does not allow this.").arg(party),
            ErrorTexts::tr("Ask an administrator of %1 for the missing right.").arg(party)};
    case ErrorKind::NotFound:
        return {ErrorTexts::tr("%1 does not find %2.")
                    .arg(party.isEmpty() ? ErrorTexts::tr("This computer") : party,
                        subjectText(error.about)),
            ErrorTexts::tr(
                "It may have been removed in the meantime. Go back and start from there, or ask "
                "whoever runs the project.")};
    case ErrorKind::NothingKept:
        return {ErrorTexts::tr("This account cannot be checked from here."),
            ErrorTexts::tr(
                "Its values are not kept, or Hublink does not know how to check them, and no "
                "project's key is at hand. It may work all the same. Link it again with a "
                "project's "
                "key to have it checked.")};
    case ErrorKind::PerhapsLinked:
        return {ErrorTexts::tr("The account may be linked already, but this link cannot tell."),
            ErrorTexts::tr(
                "Ask whoever sent the link whether the account is there. Linking again may make a "
                "second one.")};
    case ErrorKind::NotEnabled:
        if (error.field == givenLinkField) {
            return {ErrorTexts::tr("This link has nothing to link."),
                ErrorTexts::tr("Ask whoever sent it: the connector may have been switched off.")};
        }
        if (party.isEmpty()) {
            return {ErrorTexts::tr("No connector is enabled in this StackOne project."),
                ErrorTexts::tr("Enable one in StackOne, or choose another project.")};
        }
        return {ErrorTexts::tr("%1 is not enabled in this StackOne project.").arg(party),
            ErrorTexts::tr("Enable the connector %1 in StackOne, or choose another project.")
                .arg(party)};
    case ErrorKind::OtherIdentity:
        return {ErrorTexts::tr("These values belong to somebody else than the linked account."),
            ErrorTexts::tr(
                "Check that you are signed in to the right %1 account, and copy the values there.")
                .arg(party)};
    case ErrorKind::AlreadyLinked:
        return {
            ErrorTexts::tr("%1 has a %2 account in this project already.").arg(error.detail, party),
            ErrorTexts::tr("Give that account the new values, or link a further one.")};
    case ErrorKind::AlreadyKnown:
        return {
            ErrorTexts::tr("This is the key of the project %1, which is here already.").arg(party),
            ErrorTexts::tr("Use that project, or enter another project's key.")};
    case ErrorKind::ValuesKept:
        return {ErrorTexts::tr("Accounts of this project have values in your keychain."),
            ErrorTexts::tr("Remove those accounts first, or remove them from this computer only.")};
    case ErrorKind::BusyElsewhere:
        return {ErrorTexts::tr("Another Hublink window is doing this already."),
            ErrorTexts::tr("Wait until it is done there.")};
    case ErrorKind::SignInFailed:
        return {ErrorTexts::tr("The sign-in at %1 did not succeed.").arg(party),
            ErrorTexts::tr(
                "Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 "
                "in your company.")
                .arg(party)};
    case ErrorKind::SignInEnded:
        return {ErrorTexts::tr("The sign-in at %1 was cancelled or took too long.").arg(party),
            ErrorTexts::tr("Try again when you are ready.")};
    case ErrorKind::SignInTimedOut:
        return {ErrorTexts::tr("Nobody signed in at %1 in time.").arg(party),
            ErrorTexts::tr("Try again: the sign-in page opens once more.")};
    case ErrorKind::Offline:
        return {ErrorTexts::tr("This computer has no network at the moment."),
            ErrorTexts::tr("Connect to a network, then try again.")};
    case ErrorKind::HostNotFound:
        if (!label.isEmpty()) {
            return {ErrorTexts::tr("The address of %1 was not found.").arg(party),
                ErrorTexts::tr(
                    "The %1 is part of the address: check it first. If it is right, check "
                    "your network and its name service (DNS), then try again.")
                    .arg(label)};
        }
        return {ErrorTexts::tr("The address of %1 was not found.").arg(party),
            ErrorTexts::tr("Check your network and its name service (DNS), then try again.")};
    case ErrorKind::ConnectionRefused:
        return {ErrorTexts::tr("%1 cannot be reached: the connection was refused.").arg(party),
            ErrorTexts::tr(
                "A firewall may be in the way, or the service is down. Try again later.")};
    case ErrorKind::ConnectionLost:
        return {ErrorTexts::tr("The connection to %1 broke.").arg(party),
            ErrorTexts::tr("Check your network, then try again.")};
    case ErrorKind::TlsUntrusted: return {tlsHeadline(error), tlsNextStep(error)};
    case ErrorKind::TimedOut:
        return {ErrorTexts::tr("%1 did not answer in time.").arg(party),
            ErrorTexts::tr("Check your network, then try again.")};
    case ErrorKind::RedirectRefused:
        if (error.inCircle) {
            return {ErrorTexts::tr("%1 sends the request in a circle.").arg(party),
                ErrorTexts::tr(
                    "Its server is set up wrongly, or something on the way answers for it. Try "
                    "again "
                    "later. If it stays so, ask whoever runs %1.")
                    .arg(party)};
        }
        return {ErrorTexts::tr(
                    "The request to %1 was sent on to another address or in a circle, and Hublink "
                    "stopped there.")
                    .arg(party),
            ErrorTexts::tr(
                "Your values were not sent on. A sign-in page of your network may be in the way: "
                "open your browser, sign in if it asks, then try again.")};
    case ErrorKind::AnswerTooLarge:
        return {ErrorTexts::tr("%1 sent far more than expected.").arg(party),
            ErrorTexts::tr(
                "Something may be in the way of the connection. Try again from another network.")};
    case ErrorKind::ProxyFailed: return {proxyHeadline(error), proxyNextStep(error)};
    case ErrorKind::RootsUnreadable:
        return {ErrorTexts::tr("No certificate could be read from the file %1.").arg(error.detail),
            ErrorTexts::tr("Choose a file in PEM or DER form in the settings, or name one with "
                           "--ca-file or SSL_CERT_FILE. Nothing was sent.")};
    case ErrorKind::InsecureAddress:
        return {ErrorTexts::tr("The address of %1 is not secure.").arg(party),
            ErrorTexts::tr("Use an address that begins with https://, or ask whoever gave you this "
                           "one. Nothing was sent.")};
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainHanging:
    case ErrorKind::KeychainRestarted:
    case ErrorKind::KeychainFailed: return keychainText(error);
    case ErrorKind::StorageFull:
        return {
            ErrorTexts::tr("The disk is full."), ErrorTexts::tr("Make some room, then try again.")};
    case ErrorKind::StorageBusy:
        return {ErrorTexts::tr("Another program holds Hublink's records."),
            ErrorTexts::tr(
                "It may be a backup, or another Hublink. Wait until it is done or close it, then "
                "try again.")};
    case ErrorKind::StorageNewer:
        return {ErrorTexts::tr("Hublink's records were made by a newer version of Hublink."),
            ErrorTexts::tr("They were left as they are. Install the newer version again; it opens "
                           "them as before.")};
    case ErrorKind::StorageDamaged:
        return {ErrorTexts::tr("Hublink's records are damaged."),
            ErrorTexts::tr(
                "Close Hublink and start it again: it sets the damaged file aside, saves what can "
                "be read, and brings the accounts back from StackOne.")};
    case ErrorKind::StorageFailed:
        return {ErrorTexts::tr("Hublink could not write its records."),
            ErrorTexts::tr(
                "Check that its data folder exists and may be written to, then try again.")};
    case ErrorKind::NotPermitted:
        return {notPermittedHeadline(error),
            ErrorTexts::tr("Your IT department decided so for this computer. Ask there if you "
                           "need it.")};
    case ErrorKind::PolicyBroken:
        return {ErrorTexts::tr("The rules for Hublink on this computer cannot be understood."),
            ErrorTexts::tr("Until they are corrected, Hublink does nothing. Tell your IT "
                           "department: %1.")
                .arg(error.detail)};
    case ErrorKind::Cancelled:
        return {ErrorTexts::tr("Stopped."),
            ErrorTexts::tr("Nothing was lost. Try again when you are ready.")};
    }
    return {};
}

} // namespace

ErrorText describe(const Error &failure, const QString &fieldLabel)
{
    Error error = failure;
    error.party = nameText(error.party);
    ErrorText text = plain(error, nameText(fieldLabel));
    if (error.linked)
        text = afterLinking(error, text);
    if (error.formChanged)
        text.nextStep = formChangedStep();
    if (!error.said.isEmpty() && error.kind == ErrorKind::ProxyFailed)
        text.quote = ErrorTexts::tr("The proxy says: %1").arg(shortened(error.said));
    else if (!error.said.isEmpty() && !error.party.isEmpty())
        text.quote = ErrorTexts::tr("%1 says: %2").arg(error.party, shortened(error.said));
    text.answer = error.answer;
    return text;
}

} // namespace hublink::ui
