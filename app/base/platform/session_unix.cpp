// SPDX-License-Identifier: MIT
#include "app/base/platform/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace hublink::platform {

namespace {

QString runtimeFolder()
{
    const QString set = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return set.isEmpty() ? u"/run/user/%1"_s.arg(getuid()) : set;
}

bool isOurs(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() && info.ownerId() == getuid();
}

QString firstOf(const QString &folder, const QString &pattern)
{
    const QStringList found = QDir(folder).entryList({pattern}, QDir::System | QDir::Files);
    for (const QString &name : found) {
        if (!name.endsWith(".lock"_L1))
            return name;
    }
    return {};
}

} // namespace

void completeEnvironment()
{
    if (qEnvironmentVariableIsEmpty("HOME")) {
        if (const passwd *person = getpwuid(getuid()))
            qputenv("HOME", person->pw_dir);
    }
    const QString runtime = runtimeFolder();
    if (!isOurs(runtime))
        return;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    const QString bus = runtime + u"/bus"_s;
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && isOurs(bus))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(bus));
}

QProcessEnvironment withDisplay(QProcessEnvironment environment)
{
    if (environment.contains(u"DISPLAY"_s) || environment.contains(u"WAYLAND_DISPLAY"_s))
        return environment;
    const QString runtime = runtimeFolder();
    if (const QString wayland = firstOf(runtime, u"wayland-*"_s); !wayland.isEmpty())
        environment.insert(u"WAYLAND_DISPLAY"_s, wayland);
    if (const QString x11 = firstOf(u"/tmp/.X11-unix"_s, u"X*"_s);
        isOurs(u"/tmp/.X11-unix/"_s + x11) || environment.contains(u"WAYLAND_DISPLAY"_s)) {
        if (!x11.isEmpty())
            environment.insert(u"DISPLAY"_s, u':' + x11.mid(1));
        const QString own = runtime + u"/gdm/Xauthority"_s;
        const QString xwayland = firstOf(runtime, u".mutter-Xwaylandauth.*"_s);
        if (isOurs(own))
            environment.insert(u"XAUTHORITY"_s, own);
        else if (!xwayland.isEmpty())
            environment.insert(u"XAUTHORITY"_s, runtime + u'/' + xwayland);
    }
    return environment;
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

QString ownProgram()
{
#ifdef __linux__
    return QFile::symLinkTarget(u"/proc/self/exe"_s);
#else
    int count = 0;
    char *arguments[] = {nullptr};
    const QCoreApplication application(count, arguments);
    return QCoreApplication::applicationFilePath();
#endif
}

int become(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> texts;
    texts.reserve(size_t(arguments.size()));
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    execv(QFile::encodeName(program).constData(), pointers.data());
    return -1;
}

} // namespace hublink::platform
