// SPDX-License-Identifier: MIT
#include "app/base/platform/autostart.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hublink::platform {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
}

QString entry()
{
    return folder() + u"/io.github.hublink.Hublink.desktop"_s;
}

//! One argument of a desktop entry's command.
//! [specifications.freedesktop.org/desktop-entry-spec, "The Exec key"]
QString quoted(QString argument)
{
    for (const QChar sign : {u'\\', u'"', u'`', u'$'})
        argument.replace(sign, QString(u'\\') + sign);
    argument.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return u'"' + argument + u'"';
}

} // namespace

bool canStartWithSession()
{
    return true;
}

bool startsWithSession()
{
    return QFile::exists(entry());
}

bool setStartsWithSession(bool yes, const QString &program)
{
    if (!yes)
        return !QFile::exists(entry()) || QFile::remove(entry());
    if (!QDir().mkpath(folder()))
        return false;
    const QByteArray text
        = "[Desktop Entry]\nType=Application\nName=Hublink\nExec=" + quoted(program).toUtf8()
        + " --background\nIcon=io.github.hublink.Hublink\nNoDisplay=true\n";
    QSaveFile file(entry());
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace hublink::platform
