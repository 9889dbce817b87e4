// SPDX-License-Identifier: MIT
#include "app/partsettings.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hublink {

QString dataFolder(const Options &options)
{
    if (!options.dataFolder.isEmpty())
        return options.dataFolder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

HttpClient::Settings httpSettings(const Options &options)
{
    HttpClient::Settings settings;
    settings.extraRootsFile = options.caFile;
    return settings;
}

SystemKeychain::Settings keychainSettings(const Options &options)
{
    SystemKeychain::Settings settings;
    if (options.sandbox)
        settings.service = u"Hublink Sandbox"_s;
    const bool hasWindow
        = options.command == Command::Window || (options.command == Command::Link && !options.json);
    settings.mayAsk = hasWindow || options.waitForKeychain || options.command == Command::Verify;
    return settings;
}

} // namespace hublink
