// SPDX-License-Identifier: MIT
#pragma once

#include "app/policy/policy.h"

#include <QJsonObject>
#include <QList>

namespace hublink {

//! Turns a policy's JSON into values and says the first thing that is wrong with it. Private to
//! `policy`.
class PolicyReader
{
public:
    explicit PolicyReader(const QByteArray &json);

    Policy read(const QString &source);
    //! In English, for whoever wrote the policy; empty: all is well.
    const QString &fault() const { return m_fault; }

private:
    void blame(const QString &member, const QString &what);
    QJsonValue take(const QString &member);
    bool flag(const QString &member);
    QString text(const QString &member);
    QString word(const QString &member, const QStringList &words);
    std::optional<QStringList> words(const QString &member);
    std::optional<QList<QJsonObject>> objects(const QString &member, const QStringList &members);
    QString address(const QString &member, const QJsonObject &object, const QString &name);
    void checkHosts(QStringList &hosts);
    void readAddresses(Policy &policy);
    void readProjects(Policy &policy);
    void readSettings(Policy &policy);
    QString meaningOf(const QString &member, const QString &value,
        const QList<std::pair<QString, QString>> &words);

    QJsonObject m_rest; //!< what has not been read yet
    QString m_fault;
};

} // namespace hublink
