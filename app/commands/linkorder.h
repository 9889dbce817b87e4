// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/hub/hubtypes.h"
#include "app/registry/records.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace hublink {

//! One link, as a script asks for it: what the command line and standard input say together.
//! Nothing is ever asked back.
struct LinkOrder
{
    //! What happens if the owner has an account of this connector already, with other values.
    enum class IfThere { Refuse, Update, Further };

    int line = 0; //!< of the file it came from, counted from 1; 0: it came from no file
    std::optional<LinkWay> way{}; //!< unset: what is given tells
    QString project{}; //!< name or uuid of one that is known here
    Secret projectKey{}; //!< the StackOne API key of a project
    bool bringsProjectKey = false; //!< `projectKey` has to be there: no kept one is used instead
    Secret link{}; //!< an auth link or session token
    QString connector{}; //!< its key, or the id of one of its configurations
    QString ownerId{};
    QString ownerName{};
    QString username{};
    QString label{};
    QString type{}; //!< production or test
    QList<std::pair<QString, Secret>> values{}; //!< by key; an empty one takes a stored value away
    IfThere ifThere = IfThere::Refuse;
    bool onlyCheck = false; //!< stop before anything is kept
};

//! What may be wrong with an order's JSON, as the detail of an error.
namespace orderfault {
inline const QString notAnObject = QStringLiteral("not-an-object");
inline const QString notAText = QStringLiteral("not-a-text");
inline const QString noSuchMember = QStringLiteral("no-such-member");
inline const QString noSuchWay = QStringLiteral("no-such-way");
} // namespace orderfault

//! What one order may take, in bytes.
inline constexpr qint64 longestOrder = 1024 * 1024;

//! Reads an order from JSON: {"values": {…}, "project_key": …, "link": …}, in a file also
//! "connector", "owner_id", "owner_name", "username", "label", "type", "project". What is there
//! goes over what `usual` says. `json` is wiped.
//! AnswerTooLarge: it is longer than longestOrder. InvalidInput: it is no such object; `field`
//! names the member at fault, `detail` is one of the words of orderfault.
Result<LinkOrder> readOrder(QByteArray &json, const LinkOrder &usual);

} // namespace hublink
