// SPDX-License-Identifier: MIT
#include "app/base/platform/session.h"

#include <QCoreApplication>
#include <QProcess>

namespace hublink::platform {

void completeEnvironment()
{
}

QProcessEnvironment withDisplay(QProcessEnvironment environment)
{
    return environment;
}

void ignoreBrokenPipes()
{
}

QString ownProgram()
{
    int count = 0;
    char *arguments[] = {nullptr};
    const QCoreApplication application(count, arguments);
    return QCoreApplication::applicationFilePath();
}

int become(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments.mid(1));
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    return process.exitCode();
}

} // namespace hublink::platform
