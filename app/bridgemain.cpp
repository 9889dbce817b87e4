// SPDX-License-Identifier: MIT
// hublink-mcp: what `hublink mcp` becomes, a server for AI apps without windows.
#include "app/base/platform/freedmemory.h"
#include "app/base/platform/hardening.h"
#include "app/base/platform/session.h"
#include "app/commands/mcpcommand.h"
#include "app/language.h"
#include "ui/text/bridgetext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hublink;

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    platform::wipeFreedMemory();
    platform::completeEnvironment();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.complaint.isEmpty() || parsed.options.command != Command::Mcp) {
        std::fprintf(stderr, "hublink: %s\nTry hublink --help.\n",
            qPrintable(parsed.complaint.isEmpty() ? u"this program is started by hublink mcp"_s
                                                  : parsed.complaint));
        return ExitWrongUse;
    }
    const Options &options = parsed.options;
    QCoreApplication::setApplicationName(options.sandbox ? u"Hublink Sandbox"_s : u"Hublink"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBLINK_VERSION));
    if (!installLogging(options.log))
        return ExitStorage;
    QCoreApplication application(argc, argv);
    setLanguage(options.language);
    return runBridge(options, ui::bridgeWords());
}
