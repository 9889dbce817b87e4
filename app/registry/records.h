// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"
#include "app/provider/provider.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace hublink {

//! A StackOne project that this computer links for. Its API key is in the keychain only.
struct Project
{
    QUuid uuid;
    QString name;
    QString projectId; //!< StackOne's id; empty if it did not tell
    QString ownerId; //!< used last
    QString ownerName; //!< used last
    bool keyKept = false; //!< the API key is in the keychain
    QString api{}; //!< where StackOne answers for it; empty: at the usual address
    QString app{}; //!< … and its pages
    QString colour{}; //!< "#rrggbb"; empty: none chosen
    QDateTime refreshedAt{}; //!< when all its accounts were read last; invalid: never
};

//! Whether `name` means the project: its name, whatever the case, or its uuid.
inline bool isCalled(const Project &project, const QString &name)
{
    return name.compare(project.name, Qt::CaseInsensitive) == 0
        || name == project.uuid.toString(QUuid::WithoutBraces);
}

//! How the last check of an account on this computer ended.
enum class AccountStatus {
    Active, //!< the provider accepts the credentials and the Hub, if any, reports no problem
    Suspended, //!< paused in StackOne
    Error, //!< something is broken; `statusReason` says what
    Other, //!< a status this version does not know; `hubStatus` has it
};

//! A linked account as this computer remembers it. Never holds a secret.
struct AccountRecord
{
    QUuid uuid;
    QString hubAccountId; //!< empty: verified and kept on this computer only
    QUuid project; //!< null: this computer only
    QString provider;
    QString providerName;
    QString label; //!< what the account is called in the list
    AccountStatus status = AccountStatus::Active;
    QString hubStatus; //!< StackOne's word, as it is
    QString statusReason; //!< see OwnReason, or StackOne's own words; empty while all is well
    QString type; //!< production, test; empty for accounts of this computer only
    QString config; //!< name of the connector's configuration
    QString ownerId;
    QString ownerName;
    Identity identity; //!< whom the credentials belonged to when they were verified
    QList<std::pair<QString, QString>> fields; //!< key and role of each kept value
    bool keptInKeychain = false;
    QDateTime connectedAt;
    QDateTime checkedAt; //!< invalid: never
    QString username{}; //!< origin_username: the person who connected
    QString hubLabel{}; //!< the label in StackOne; empty: none
    QList<StatusReason> reasons{}; //!< StackOne's reasons for the status
    QString hubMark{}; //!< what StackOne told last, as one text; tells whether it tells news
};

//! What happened to an account, for its timeline.
enum class AccountEvent {
    Linked,
    Checked, //!< all was well
    Failed, //!< `detail`: the reason
    Recovered,
    Changed, //!< `detail`: what StackOne changed, as "member: before → after"
    KeyReplaced,
    GoneFromHub, //!< StackOne does not have it any more
};

struct TimelineEntry
{
    QDateTime at;
    AccountEvent event;
    QString detail; //!< plain text; may be empty
};

//! The ways to link an account.
enum class LinkWay {
    LinkNow, //!< with a project's API key
    GivenLink, //!< with a link that somebody sent
    AskSomeone, //!< by somebody else, who gets a link
    ThisComputer, //!< not in the Hub
};

//! A link that was begun and not finished: closed, crashed or killed. Never holds a secret; the
//! entries it names in the keychain are removed when it is given up.
struct UnfinishedLink
{
    QUuid account{}; //!< the uuid the account was going to have
    QString provider{};
    QString providerName{};
    QUuid project{}; //!< null: this computer only, or not chosen yet
    QString ownerId{};
    QString ownerName{};
    int page = 0; //!< counted from 0
    //! As `page`: everything is done but removing the entries below.
    static constexpr int onlyLeftovers = -1;
    QStringList keychainKeys{}; //!< entries that may have been written
    QDateTime updatedAt{};
    LinkWay way = LinkWay::LinkNow;
    QUuid replaces{}; //!< the account whose values are being replaced; null: a new account
    QString projectName{}; //!< of a project that is not recorded yet
    QList<std::pair<QString, QString>> fields{}; //!< keys and roles of the values that are kept
    //! The owner's accounts before StackOne was asked to link this one; unset: it was not asked.
    std::optional<QStringList> accountsBefore{};
    QString hubAccountId{}; //!< the linked account, once StackOne named it
};

//! An auth link that was made for somebody else and is being waited for. Never holds the link
//! itself: that is as good as a key.
struct AskedLink
{
    QUuid uuid;
    QUuid project;
    QString provider; //!< empty: they choose
    QString providerName;
    QString ownerId;
    QString ownerName;
    //! The owner's accounts when the link was made: ids, or marks of AskedLinkWatch, which also
    //! tell a renewed account.
    QStringList accountsBefore;
    QDateTime askedAt;
    QDateTime expiresAt;
};

//! A StackOne address beside the usual one, added by the user: links from there are trusted.
struct TrustedAddress
{
    QString app; //!< where its links point to
    QString api; //!< where its API answers
};

} // namespace hublink
