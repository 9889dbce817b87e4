// SPDX-License-Identifier: MIT
#include "app/aiapps/aiappuse.h"

#include "app/base/plainname.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

ConfigEntry EntryMaker::entryFor(const AccountRecord &account) const
{
    const QString id = account.uuid.toString(QUuid::WithoutBraces);
    const QString label = plainName(account.label, u'-');
    // With a part of the id, so that two customers of one name do not meet.
    ConfigEntry entry{.name = u"hublink-"_s + plainName(account.provider, u'-')
            + (label.isEmpty() ? QString() : u'-' + label) + u'-' + id.left(4),
        .command = program};
    if (!dataFolder.isEmpty())
        entry.arguments += {u"--data-dir"_s, dataFolder};
    entry.arguments += {u"mcp"_s, id};
    return entry;
}

bool isOwnEntry(const ConfigEntry &entry)
{
    const QString program = QFileInfo(entry.command).completeBaseName().toLower();
    return (program == "hublink"_L1 || program.startsWith("hublink-"_L1))
        && entry.arguments.contains("mcp"_L1);
}

bool isEntryFor(const ConfigEntry &entry, const AccountRecord &account)
{
    if (!isOwnEntry(entry))
        return false;
    const QStringList meant = entry.arguments.mid(entry.arguments.indexOf("mcp"_L1) + 1);
    return entry.arguments.contains("--all"_L1)
        || meant.contains(account.uuid.toString(QUuid::WithoutBraces))
        || (!account.hubAccountId.isEmpty() && meant.contains(account.hubAccountId));
}

bool isEntryOnlyFor(const ConfigEntry &entry, const AccountRecord &account)
{
    const QStringList meant = entry.arguments.mid(entry.arguments.indexOf("mcp"_L1) + 1);
    const auto accounts = std::count_if(
        meant.cbegin(), meant.cend(), [](const QString &word) { return !word.startsWith(u'-'); });
    return isEntryFor(entry, account) && accounts == 1 && !entry.arguments.contains("--all"_L1);
}

std::optional<ConfigEntry> entryFor(const AccountRecord &account, const QList<ConfigEntry> &entries)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
        [&](const ConfigEntry &entry) { return isEntryFor(entry, account); });
    return found == entries.cend() ? std::optional<ConfigEntry>() : *found;
}

QList<OpenKey> openKeysIn(const QList<ConfigEntry> &entries)
{
    static const QRegularExpression key(u"\\bv1\\.[a-z]{2}\\d\\.[\\w+/=-]{8,}"_s);
    static const QRegularExpression word(u"[A-Za-z0-9+/]{12,}={0,2}"_s);
    static const QRegularExpression account(
        u"(?:x-account-id|account[_-]?id)[\"']?\\s*[:=,]?\\s*[\"']?\\s*([A-Za-z0-9_-]{3,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    // As Basic authentication has it.
    const auto holdsEncodedKey = [](const QString &text) {
        for (auto match = word.globalMatch(text); match.hasNext();) {
            const QByteArray decoded = QByteArray::fromBase64(match.next().captured().toLatin1());
            if (key.match(QString::fromLatin1(decoded)).hasMatch())
                return true;
        }
        return false;
    };
    QList<OpenKey> found;
    for (const ConfigEntry &entry : entries) {
        if (isOwnEntry(entry))
            continue;
        const QString all = entry.text + u' ' + entry.command + u' ' + entry.arguments.join(u' ');
        if (!key.match(all).hasMatch() && !holdsEncodedKey(all))
            continue;
        found.append({entry.name, account.match(all).captured(1)});
    }
    return found;
}

} // namespace hublink
