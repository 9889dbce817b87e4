// SPDX-License-Identifier: MIT
#include "app/aiapps/configchange.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qint64 largestConfig = 16 * 1024 * 1024;

struct OldText
{
    bool isThere = false;
    QByteArray text;
};

Error fileFault(const QString &file)
{
    return {
        .kind = ErrorKind::StorageFailed, .party = {}, .detail = QDir::toNativeSeparators(file)};
}

Result<OldText> readConfig(const QString &name)
{
    QFile file(name);
    const QFileInfo info(name);
    if (!info.exists())
        return info.isSymLink() ? Result<OldText>(fileFault(name)) : OldText();
    if (!info.isFile() || !file.open(QIODevice::ReadOnly) || file.size() > largestConfig)
        return fileFault(name);
    return OldText{true, file.readAll()};
}

//! A file that takes the place of the old one when it is whole.
Outcome writeAnew(const QString &name, const QByteArray &text, QFile::Permissions rights)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(rights) || !file.commit())
        return fileFault(name);
    return Done{};
}

//! What was there before Hublink's first change stays the backup.
Outcome keepBackup(const QString &target, const QByteArray &text)
{
    const QString name = target + u".hublink-backup"_s;
    const bool isAfterUs = text.contains("hublink");
    if (isAfterUs && QFileInfo(name).isFile() && !QFileInfo(name).isSymLink())
        return Done{};
    if (QFileInfo(name).isSymLink() && !QFile::remove(name)) // it would lead elsewhere
        return fileFault(name);
    return writeAnew(name, text, QFile::permissions(target));
}

//! Whether a file that takes its place would belong to the same owner.
bool isOurs(const QString &target)
{
    const QFileInfo mine(target + u".hublink-backup"_s);
    const QFileInfo theirs(target);
    return mine.ownerId() == theirs.ownerId() && mine.groupId() == theirs.groupId();
}

Outcome writeInPlace(const QString &target, const QByteArray &text)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size()
        || !file.flush())
        return fileFault(target);
    return Done{};
}

template <typename Change>
Result<ConfigChange> planned(const AiApp &app, Change change)
{
    const Result<OldText> old = readConfig(app.file);
    if (!old)
        return old.error();
    Result<QByteArray> after = change(old->text);
    if (!after)
        return after.error();
    return ConfigChange{app.file, old->isThere, old->text, *after};
}

} // namespace

QStringList ConfigChange::lines() const
{
    constexpr qsizetype around = 2;
    const QStringList old = QString::fromUtf8(before).split(u'\n');
    const QStringList now = QString::fromUtf8(after).split(u'\n');
    qsizetype front = 0;
    while (front < old.size() && front < now.size() && old.at(front) == now.at(front))
        ++front;
    qsizetype back = 0;
    while (back < old.size() - front && back < now.size() - front
        && old.at(old.size() - 1 - back) == now.at(now.size() - 1 - back))
        ++back;
    QStringList shown;
    const auto show
        = [&](QLatin1StringView sign, const QStringList &all, qsizetype from, qsizetype to) {
              for (qsizetype i = qMax<qsizetype>(0, from); i < qMin(to, all.size()); ++i)
                  shown.append(sign + QString(all.at(i)).remove(u'\r'));
          };
    show("  "_L1, old, front - around, front);
    show("- "_L1, old, front, old.size() - back);
    show("+ "_L1, now, front, now.size() - back);
    show("  "_L1, old, old.size() - back, old.size() - back + around);
    return shown;
}

ConfigChange ConfigChange::reversed() const
{
    return {file, true, after, before};
}

Result<ConfigChange> planEntry(const AiApp &app, const ConfigEntry &entry)
{
    return planned(app, [&](const QByteArray &text) { return app.format->with(text, entry); });
}

Result<ConfigChange> planRemoval(const AiApp &app, const QString &name)
{
    return planned(app, [&](const QByteArray &text) { return app.format->without(text, name); });
}

Result<ConfigChange> planReplacement(
    const AiApp &app, const QString &name, const ConfigEntry &entry)
{
    return planned(app, [&](const QByteArray &text) -> Result<QByteArray> {
        const Result<QByteArray> without = app.format->without(text, name);
        return without ? app.format->with(*without, entry) : without;
    });
}

Outcome apply(const ConfigChange &change)
{
    const Result<OldText> now = readConfig(change.file);
    if (!now)
        return now.error();
    if (now->isThere != change.wasThere || now->text != change.before)
        return Error{.kind = ErrorKind::Conflict, .party = {}, .detail = change.file};
    const QFileInfo info(change.file);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : change.file;
    if (!QDir().mkpath(QFileInfo(target).path()))
        return fileFault(target);
    if (change.wasThere) {
        if (!QFileInfo(target).isWritable())
            return fileFault(target);
        if (const Outcome kept = keepBackup(target, change.before); !kept)
            return kept;
        if (!isOurs(target))
            return writeInPlace(target, change.after);
    }
    return writeAnew(target, change.after,
        change.wasThere ? QFile::permissions(target)
                        : QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
}

Result<QList<ConfigEntry>> entriesOf(const AiApp &app)
{
    const Result<OldText> old = readConfig(app.file);
    if (!old)
        return old.error();
    return app.format->entries(old->text);
}

} // namespace hublink
