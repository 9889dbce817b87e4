// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "app/linking/linkpreparation.h"
#include "ui/text/foreigntext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

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

//! Services' clocks told that this computer's is wrong, or a certificate makes one suspect it.
QString clockStep(const Error &error)
{
    constexpr std::chrono::minutes harmless{3};
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    if (error.clockAhead > harmless) {
        return tr("This computer's clock is %1 fast: it says %2. Set it right, then try again. "
                  "Nothing was sent.")
            .arg(durationText(error.clockAhead), now);
    }
    if (error.clockAhead < -harmless) {
        return tr("This computer's clock is %1 slow: it says %2. Set it right, then try again. "
                  "Nothing was sent.")
            .arg(durationText(-error.clockAhead), now);
    }
    if (error.tlsFault == TlsFault::Expired || error.tlsFault == TlsFault::NotYetValid) {
        return tr("This computer says that it is %1. If that is wrong, set its clock right, then "
                  "try again. If it is right, ask whoever runs %2. Nothing was sent.")
            .arg(now, error.party);
    }
    return {};
}

QString tlsNextStep(const Error &error)
{
    if (const QString step = clockStep(error); !step.isEmpty())
        return step;
    return tr("A company network may be listening in, or this is not the real service. Nothing was "
              "sent. Ask whoever runs your network.");
}

//! A newer key would not help a user who was switched off.
bool isAboutTheUser(const QString &said)
{
    static const QRegularExpression words(
        u"deactivat|disabled|suspend|inactive|archived|blocked|locked out|not active|terminated"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(said).hasMatch();
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
    if (isAboutTheUser(error.said)) {
        return {tr("%1 refuses these values.").arg(error.party),
            tr("Its own words speak of the user or the account, not of the key. Ask whoever runs "
               "%1 "
               "for you to switch it on again, or use the values of another user. Everything stays "
               "filled in.")
                .arg(error.party)};
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
        return {tr("Your keychain is locked."),
            tr("Its window may be waiting for your password. Unlock it, then try again.")};
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

//! What StackOne was asked for.
QString subjectText(ErrorSubject about)
{
    switch (about) {
    case ErrorSubject::None: break;
    case ErrorSubject::ConnectSession: return tr("the connect session");
    case ErrorSubject::HubSettings: return tr("the Hub's settings");
    case ErrorSubject::ConnectorList: return tr("the list of connectors");
    case ErrorSubject::Connector: return tr("the connector's form");
    case ErrorSubject::LinkedAccount: return tr("the linked account");
    case ErrorSubject::AccountList: return tr("the list of accounts");
    case ErrorSubject::ConnectionAttempt: return tr("the connection attempt");
    case ErrorSubject::Actions: return tr("the account's actions and logs");
    }
    return tr("what it was asked for");
}

QString proxyHeadline(const Error &error)
{
    const QString proxy = error.proxy;
    switch (error.proxyFault) {
    case ProxyFault::NotFound: return tr("The proxy %1 was not found.").arg(proxy);
    case ProxyFault::Closed: return tr("The proxy %1 cannot be reached.").arg(proxy);
    case ProxyFault::Silent: return tr("The proxy %1 does not answer.").arg(proxy);
    case ProxyFault::HungUp:
        return tr("The proxy %1 closed the connection, or is no proxy.").arg(proxy);
    case ProxyFault::Refuses:
        return tr("The proxy %1 does not let the request to %2 through.").arg(proxy, error.party);
    case ProxyFault::WantsSignIn:
        return tr("The proxy %1 asks for a user name and a password.").arg(proxy);
    case ProxyFault::RefusesSignIn:
        return tr("The proxy %1 refuses its user name or password.").arg(proxy);
    case ProxyFault::UnknownSignIn:
        return tr("The proxy %1 asks for a way of signing in that Hublink does not know (%2).")
            .arg(proxy, error.detail.isEmpty() ? tr("it does not say which") : error.detail);
    case ProxyFault::UnknownKind:
        return tr("The proxy setting %1 is of a kind that Hublink does not know.").arg(proxy);
    case ProxyFault::None: break;
    }
    return tr("The network's proxy did not let the request to %1 through.").arg(error.party);
}

QString proxyNextStep(const Error &error)
{
    const QString where = error.proxy.isEmpty() ? QString()
        : error.proxySetBy.isEmpty() ? tr("It is set in the network settings of your system.")
                                     : tr("It is set by the variable %1.").arg(error.proxySetBy);
    const QString step = error.proxyFault == ProxyFault::UnknownKind
        ? tr("Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start "
             "Hublink again.")
        : error.proxyFault == ProxyFault::WantsSignIn
            || error.proxyFault == ProxyFault::RefusesSignIn
        ? tr("Put the right user name and password there, then try again.")
        : error.proxyFault == ProxyFault::Refuses || error.proxyFault == ProxyFault::UnknownSignIn
        ? tr("Ask whoever runs your network to let %1 through.").arg(error.party)
        : tr("Check the setting, or ask whoever runs your network.");
    return where.isEmpty() ? step : where + u' ' + step;
}

ErrorText declined(const Error &error, const QString &label)
{
    if (!label.isEmpty()) {
        return {tr("%1 does not accept the %2.").arg(error.party, label),
            tr("Change the %1, then try again. Everything else stays filled in.").arg(label)};
    }
    return {tr("%1 declined the request.").arg(error.party),
        error.said.isEmpty()
            ? tr("It does not say why. Try again. If it stays so, ask whoever runs the project.")
            : tr("Its own words tell why. Change what they name, then try again.")};
}

QString formChangedStep()
{
    return tr("The connector asks for other values than before. Go back to the fields: they are "
              "up to date, and what you entered is still there.");
}

//! The account is there, whatever came after.
ErrorText afterLinking(const Error &error, const ErrorText &cause)
{
    if (error.isStorage()) {
        return {tr("The account is linked, but Hublink could not note it down."),
            cause.headline + u' ' + cause.nextStep + u' ' + tr("Nothing is linked twice.")};
    }
    return {tr("The account is linked. Only its state is not known yet."),
        cause.headline + u' '
            + tr("Try again reads the state once more; nothing is linked twice.")};
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
    case ErrorKind::Declined: return declined(error, label);
    case ErrorKind::QuestionRefused:
        return {tr("%1 did not answer the question for %2.").arg(party, subjectText(error.about)),
            tr("Nothing that you entered was judged. Try again. If it stays so, ask whoever runs "
               "the project.")};
    case ErrorKind::Conflict:
        return {tr("%1 cannot do this at the moment: %2 is in a state that does not allow it.")
                    .arg(party, subjectText(error.about)),
            tr("Nothing that you entered was judged. Another change may be under way, or it may be "
               "paused. Try again in a minute. If it stays so, ask whoever runs the project.")};
    case ErrorKind::NotTheService:
        return {tr("Something other than %1 answered.").arg(party),
            tr("A sign-in page of your network or a filter may be in the way. Open %1 in your "
               "browser, sign in to the network if it asks, then try again.")
                .arg(party)};
    case ErrorKind::RateLimited:
        return {tr("%1 gets too many requests at the moment.").arg(party), waitStep(error)};
    case ErrorKind::ServiceDown:
        return {tr("%1 has a problem of its own.").arg(party),
            (error.about == ErrorSubject::None || error.about == ErrorSubject::LinkedAccount
                    ? tr("Your values were not judged.") + u' '
                    : QString())
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
        return {tr("%1 does not find %2.")
                    .arg(party.isEmpty() ? tr("This computer") : party, subjectText(error.about)),
            tr("It may have been removed in the meantime. Go back and start from there, or ask "
               "whoever runs the project.")};
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
    case ErrorKind::AlreadyLinked:
        return {tr("%1 has a %2 account in this project already.").arg(error.detail, party),
            tr("Give that account the new values, or link a further one.")};
    case ErrorKind::AlreadyKnown:
        return {tr("This is the key of the project %1, which is here already.").arg(party),
            tr("Use that project, or enter another project's key.")};
    case ErrorKind::ValuesKept:
        return {tr("Accounts of this project have values in your keychain."),
            tr("Remove those accounts first, or remove them from this computer only.")};
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
        if (error.inCircle) {
            return {tr("%1 sends the request in a circle.").arg(party),
                tr("Its server is set up wrongly, or something on the way answers for it. Try "
                   "again "
                   "later. If it stays so, ask whoever runs %1.")
                    .arg(party)};
        }
        return {tr("The request to %1 was sent on to another address or in a circle, and Hublink "
                   "stopped there.")
                    .arg(party),
            tr("Your values were not sent on. A sign-in page of your network may be in the way: "
               "open your browser, sign in if it asks, then try again.")};
    case ErrorKind::AnswerTooLarge:
        return {tr("%1 sent far more than expected.").arg(party),
            tr("Something may be in the way of the connection. Try again from another network.")};
    case ErrorKind::ProxyFailed: return {proxyHeadline(error), proxyNextStep(error)};
    case ErrorKind::RootsUnreadable:
        return {tr("No certificate could be read from the file %1.").arg(error.detail),
            tr("Name a file in PEM or DER form with --ca-file or SSL_CERT_FILE, then start Hublink "
               "again. Nothing was sent.")};
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
    case ErrorKind::StorageBusy:
        return {tr("Another program holds Hublink's records."),
            tr("It may be a backup, or another Hublink. Wait until it is done or close it, then "
               "try again.")};
    case ErrorKind::StorageDamaged:
        return {tr("Hublink's records are damaged."),
            tr("Close Hublink and start it again: it sets the damaged file aside, saves what can "
               "be read, and brings the accounts back from StackOne.")};
    case ErrorKind::StorageFailed:
        return {tr("Hublink could not write its records."),
            tr("Check that its data folder exists and may be written to, then try again.")};
    case ErrorKind::Cancelled:
        return {tr("Stopped."), tr("Nothing was lost. Try again when you are ready.")};
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
        text.quote = tr("The proxy says: %1").arg(shortened(error.said));
    else if (!error.said.isEmpty() && !error.party.isEmpty())
        text.quote = tr("%1 says: %2").arg(error.party, shortened(error.said));
    text.answer = error.answer;
    return text;
}

} // namespace hublink::ui
