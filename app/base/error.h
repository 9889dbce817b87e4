// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace hublink {

//! Everything that can go wrong, as a closed set: a `switch` without `default` over it makes the
//! compiler name the message that is missing. Text for people is made in `ui/text` only.
enum class ErrorKind {
    // what was entered
    InvalidInput, //!< a value cannot be sent as it is; `field` names it
    // what a service answered
    Refused, //!< the credentials were refused; `field` names the culprit where it can be told
    Declined, //!< the request itself was declined; `said` tells why, `field` which entry if known
    QuestionRefused, //!< a question that carries nothing of the person was not answered
    Conflict, //!< the present state of what `about` names does not allow it; no value was judged
    NotTheService, //!< something else answered: a sign-in page of a network, a filter, a moved site
    RateLimited, //!< too many requests; `retryAfter` tells how long to wait
    ServiceDown, //!< the service failed (5xx)
    UnexpectedAnswer, //!< an answer that cannot be understood
    SessionExpired, //!< the connect session is over
    PermissionMissing, //!< the key is good but may not do this
    NotFound, //!< the thing asked for does not exist
    NothingKept, //!< neither values nor a project key are kept, so nothing can be asked
    PerhapsLinked, //!< an account may have been made, and nobody here can tell
    NotEnabled, //!< the project has no active connector for this provider
    OtherIdentity, //!< the values belong to somebody else than those they replace
    BusyElsewhere, //!< another process of this computer is doing it
    AlreadyLinked, //!< the owner has an account of this connector; `detail` names the owner
    AlreadyKnown, //!< the key belongs to a project that is here already; `party` names it
    ValuesKept, //!< values in the keychain would lose their owner
    // a sign-in page
    SignInFailed, //!< the provider's sign-in ended with an error; `said` tells which
    SignInEnded, //!< the sign-in was cancelled there or took too long for the Hub
    SignInTimedOut, //!< nobody signed in within the time that Hublink waits
    // the way there
    Offline,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TlsUntrusted, //!< `tlsFault` tells why
    TimedOut,
    RedirectRefused, //!< asked to take the credentials to another address
    AnswerTooLarge,
    ProxyFailed, //!< `proxyFault` tells why
    RootsUnreadable, //!< the file with further trusted certificates holds none; `detail` names it
    InsecureAddress, //!< http to another computer, or an address with a user name in it
    // the keychain
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainHanging,
    KeychainRestarted, //!< the keychain was restarted; only a fresh process can reach it again
    KeychainFailed,
    // the disk
    StorageFull,
    StorageBusy, //!< another program holds the database
    StorageNewer, //!< the database was made by a newer version
    StorageDamaged, //!< the database cannot be read any more
    StorageFailed,
    // whoever runs this computer
    NotPermitted, //!< the policy forbids it: `rule` tells by what, `detail` what was asked for
    PolicyBroken, //!< the policy cannot be understood; `detail` tells where and why, in English
    // the person
    Cancelled,
};

//! What a policy limits.
enum class PolicyRule {
    None,
    Hosts, //!< `detail` is the host
    Addresses,
    Projects,
    Ways,
    Keychain,
    AiApps,
    Settings,
};

//! Why a certificate was not trusted.
enum class TlsFault {
    None,
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,
    UnknownIssuer,
    Revoked,
    Other
};

//! What a request to StackOne was about.
enum class ErrorSubject {
    None,
    ConnectSession,
    HubSettings,
    ConnectorList,
    Connector,
    LinkedAccount,
    AccountList,
    ConnectionAttempt,
    Actions,
};

//! What a proxy did, where it let nothing through.
enum class ProxyFault {
    None,
    NotFound, //!< its name is not known
    Closed, //!< nobody listens there
    Silent, //!< it does not answer
    HungUp, //!< it closed the connection, or is no proxy
    Refuses, //!< `said` holds its words
    WantsSignIn, //!< it asks for a user name and password, and none is set
    RefusesSignIn, //!< the user name or password is wrong
    UnknownSignIn, //!< it wants a way of signing in that Hublink does not speak; `detail` names it
    UnknownKind, //!< the setting names a kind of proxy that Hublink does not speak
};

//! One failure, as a value. Holds no secret: `said` and `detail` are cleaned where they are filled.
struct Error
{
    ErrorKind kind = ErrorKind::UnexpectedAnswer;
    QString party; //!< who failed, for sentences: "Hive", "StackOne"; empty for this computer
    QString said{}; //!< the other side's own words, plain text, shortened
    QString answer{}; //!< the other side's whole answer, formatted; empty if `said` is all
    QString detail{}; //!< technical, untranslated, for the log and the details
    QString field{}; //!< key of the field at fault, or empty
    std::chrono::seconds retryAfter{0}; //!< 0: not told
    int httpStatus = 0; //!< 0: no answer
    TlsFault tlsFault = TlsFault::None;
    ErrorSubject about = ErrorSubject::None;
    PolicyRule rule = PolicyRule::None;
    bool formChanged = false; //!< the connector asks for other values than when its form was read
    bool inCircle = false; //!< the request was sent on to where it had been before
    bool linked = false; //!< the account is linked; only what came after failed
    ProxyFault proxyFault = ProxyFault::None;
    QString proxy{}; //!< the proxy's host and port
    //! The variable that names it, or Hublink itself; empty: the system's settings.
    QString proxySetBy{};
    //! How far this computer's clock is ahead of the services' clocks; 0: right, or not known.
    std::chrono::seconds clockAhead{0};

    bool isKeychain() const;
    bool isNetwork() const;
    bool isStorage() const;
    //! True if the other side may have acted although no usable answer came back.
    bool isAmbiguous() const;
};

//! The kind's name for the log and the tests.
QString kindName(ErrorKind kind);

} // namespace hublink

Q_DECLARE_METATYPE(hublink::Error)
