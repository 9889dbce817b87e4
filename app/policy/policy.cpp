// SPDX-License-Identifier: MIT
#include "app/policy/policy.h"

#include "app/base/platform/managedtext.h"
#include "app/policy/policyreader.h"
#include "app/policy/policysettings.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hublink {

Result<Policy> readPolicy(const QByteArray &json, const QString &source)
{
    PolicyReader reader(json);
    const Policy policy = reader.read(source);
    if (reader.fault().isEmpty())
        return policy;
    return Error{
        .kind = ErrorKind::PolicyBroken, .party = {}, .detail = source + u": "_s + reader.fault()};
}

Result<Policy> policyOfThisComputer(const QString &file)
{
    platform::ManagedText managed = platform::managedText();
    if (managed.source.isEmpty() && !file.isEmpty()) {
        QFile given(file);
        managed = {file, {}, given.open(QIODevice::ReadOnly)};
        managed.text = given.readAll();
    }
    if (managed.source.isEmpty())
        return Policy{};
    if (!managed.isReadable) {
        return Error{.kind = ErrorKind::PolicyBroken,
            .party = {},
            .detail = managed.source + u": it cannot be read"_s};
    }
    return readPolicy(managed.text, managed.source);
}

QStringList rulesOf(const Policy &policy)
{
    QStringList rules;
    const auto add = [&rules](const QString &member, const QStringList &values) {
        rules.append(member + u'=' + values.join(u", "_s));
    };
    if (policy.hosts)
        add(u"hosts"_s, *policy.hosts);
    if (policy.addresses) {
        QStringList addresses;
        for (const PolicyAddress &address : *policy.addresses)
            addresses.append(address.app);
        add(u"addresses"_s, addresses);
    }
    if (policy.projects) {
        QStringList names;
        for (const PolicyProject &project : *policy.projects)
            names.append(project.name);
        add(u"projects"_s, names);
    }
    if (policy.ways)
        add(u"ways"_s, *policy.ways);
    if (policy.needsKeychain)
        add(u"keychainRequired"_s, {u"true"_s});
    const QString uses[] = {u"on"_s, u"read-only"_s, u"off"_s};
    if (policy.hasAiUse)
        add(u"aiApps"_s, {uses[int(policy.aiUse)]});
    for (const PolicySetting &setting : policySettings()) {
        if (policy.settings.contains(setting.setting))
            add(setting.member, {setting.wordFor(policy.settings.value(setting.setting))});
    }
    return rules;
}

Error notPermitted(PolicyRule rule, const QString &what)
{
    Error error{.kind = ErrorKind::NotPermitted, .party = {}, .detail = what};
    error.rule = rule;
    return error;
}

} // namespace hublink
