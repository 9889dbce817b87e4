// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace hublink {

//! A StackOne that links may come from, as a policy names it.
struct PolicyAddress
{
    QString app; //!< where its links point to
    QString api; //!< where its API answers
};

//! A StackOne project that a policy names.
struct PolicyProject
{
    QString name;
    QString id{}; //!< StackOne's id; empty: any
    QString api{}; //!< empty: StackOne's usual address
    QString app{};
};

//! What may be reached of the AI apps' bridge.
enum class AiUse { On, ReadOnly, Off };

//! What whoever runs this computer decided; by default nothing. A value, the same in all threads.
struct Policy
{
    QString source{}; //!< where it stands, for people; empty: nobody decided anything
    //! The only hosts that may be asked for anything, each with all below it; unset: any. This
    //! computer itself may always be.
    std::optional<QStringList> hosts{};
    //! The only StackOne addresses beside the usual one; unset: those that the person adds.
    std::optional<QList<PolicyAddress>> addresses{};
    //! The only projects that may be linked into; unset: any.
    std::optional<QList<PolicyProject>> projects{};
    //! The ways to link: "link", "now", "ask", "computer"; unset: all.
    std::optional<QStringList> ways{};
    bool needsKeychain = false; //!< nothing is linked whose values are not kept
    AiUse aiUse = AiUse::On;
    bool hasAiUse = false; //!< the policy says so
    //! Settings of the registry that are fixed, by their names there.
    QHash<QString, QString> settings{};

    bool permitsWay(const QString &word) const { return !ways || ways->contains(word); }
};

//! Reads a policy. A member that is not known, or of another kind than it should be, is a fault: a
//! rule that was not understood must not be taken for one that is not there.
//! Errors: PolicyBroken, `detail` names the member.
Result<Policy> readPolicy(const QByteArray &json, const QString &source);

//! The policy of this computer; where it has none, that of `file`, which is there to be tried; an
//! empty name: none. Errors: PolicyBroken.
Result<Policy> policyOfThisComputer(const QString &file);

//! What the policy says, a rule each, as "member=value", for reports. In English.
QStringList rulesOf(const Policy &policy);

//! The error for what the policy forbids.
Error notPermitted(PolicyRule rule, const QString &what = {});

} // namespace hublink
