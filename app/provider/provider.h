// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/base/secret.h"

#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <optional>

namespace hublink {

//! One value that a provider asks for. `role` is the provider's own name of it and the same in
//! every connector; the key that the Hub uses for it comes from the connector's configuration.
struct ProviderField
{
    QString role;
    QString label; //!< as the provider shows it
    QStringList aliases; //!< other names of it, lower case
    bool secret = true;
    QRegularExpression shape; //!< how it usually looks, anchored; a hint, never a rule
    QString shapeText; //!< the shape in words
};

//! A request with placeholders `{role}` in path, query, headers and body.
struct RequestTemplate
{
    QByteArray method = "GET";
    QString path;
    QList<std::pair<QString, QString>> query;
    QList<std::pair<QByteArray, QString>> headers;
    std::optional<std::pair<QString, QString>> basic{}; //!< user and password of Basic
    QString body{}; //!< JSON text; empty: none
};

//! Tells which field is to blame when the provider's words hold `contains` (lower case).
struct Culprit
{
    QString contains;
    QString role;
};

//! How to find out whether credentials are good, and how to read the answer.
struct CredentialCheck
{
    RequestTemplate request;
    QString verifiedPhrase; //!< stands in a good answer, any case; empty: the status is enough
    //! A good status without the phrase means that the values were refused.
    bool refusedWithoutPhrase = false;
    QList<int> refusedStatuses;
    //! The values were accepted, but may not do what was asked: good enough.
    QList<int> acceptedStatuses;
    QString messageMember; //!< path to the provider's own words: "errors.0.detail"
    QList<Culprit> culprits;
};

//! Where to read whom the credentials belong to. Members are paths in the JSON answer, as in
//! "data.0.name".
struct PersonQuery
{
    RequestTemplate request;
    QString nameMember;
    QString emailMember;
};

struct WorkspaceQuery
{
    RequestTemplate request;
    QString listMember; //!< path to the array; empty: the answer itself
    QString nameMember;
};

//! Something that stands beside the wanted values and is easily copied instead of them.
struct Lookalike
{
    QString name; //!< as the provider shows it: "Workspace ID"
    QRegularExpression pattern; //!< finds it in a paste, any case
};

//! The first role that a text of a provider's description is filled with; empty: none.
QString placeholderIn(const QString &text);

//! What Hublink knows about one provider: data from `resources/providers`, no code.
struct Provider
{
    QString key; //!< as in StackOne's connector list: "hive"
    QString name; //!< "Hive"
    //! Where its API answers. May hold a placeholder for one part of the host name, as in
    //! "https://{subdomain}.example.com".
    QString baseAddress;
    QUrl documentation;
    QList<ProviderField> fields;
    QList<Lookalike> lookalikes;
    std::optional<CredentialCheck> check;
    std::optional<PersonQuery> person;
    std::optional<WorkspaceQuery> workspaces;
    //! Several questions may be asked at once, also with values that are not checked yet. Others
    //! count wrong tries and lock the user out.
    bool sideBySide = false;
    bool featured = false; //!< stands first where one chooses a connector

    const ProviderField *field(const QString &role) const;
    //! The value that is part of the host's name; empty: none is.
    QString roleInHost() const { return placeholderIn(baseAddress); }
    //! The field that goes by this label or key, blanks and case aside; null if none does.
    const ProviderField *fieldNamed(const QString &labelOrKey) const;
};

//! One value as entered: the Hub's key for it, the provider's role (empty if unknown), the value.
struct Credential
{
    QString key;
    QString role;
    Secret value;

    friend bool operator==(const Credential &, const Credential &) = default;
};
using Credentials = QList<Credential>;

//! Whether there is a value for everything that the provider's requests are filled with.
bool fillsRequests(const Credentials &credentials, const Provider &provider);

//! The member of a JSON value that a path like "data.0.name" leads to; undefined if there is none.
QJsonValue memberAt(const QJsonValue &json, const QString &path);

//! Whom credentials belong to, as the provider tells it.
struct Identity
{
    QString name;
    QString email;
    QStringList workspaces;
    //! Why the provider did not tell all that it was asked: PermissionMissing, NotFound,
    //! QuestionRefused or UnexpectedAnswer; unset: it did.
    std::optional<ErrorKind> untold{};

    //! Whether a person is named.
    bool isPersonKnown() const { return !name.isEmpty() || !email.isEmpty(); }
    bool isKnown() const { return !name.isEmpty() || !email.isEmpty() || !workspaces.isEmpty(); }
    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace hublink
