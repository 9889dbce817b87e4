// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hublink {

//! A member of a policy that fixes a setting of the program. Private to `policy`.
struct PolicySetting
{
    enum class Kind { Words, Switch, Language, Proxy, File, Address };

    QString member;
    QString setting; //!< its name in the registry
    Kind kind;
    QList<std::pair<QString, QString>> words{}; //!< what may be said, and what it is set to

    //! What a policy says for that value.
    QString wordFor(const QString &value) const;
};

const QList<PolicySetting> &policySettings();

} // namespace hublink
