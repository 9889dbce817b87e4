// SPDX-License-Identifier: MIT
#include "app/partsettings.h"

#include "app/base/settingnames.h"

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
    if (!options.caFile.isEmpty())
        settings.extraRoots = {options.caFile};
    return settings;
}

Result<Policy> policyFor(const Options &options)
{
    return policyOfThisComputer(options.policyFile);
}

void applyNetworkSettings(
    HttpClient &http, const Registry &registry, Keychain &keychain, const Options &options)
{
    QStringList roots;
    for (const QString &file : {options.caFile, registry.text(rootsSetting)}) {
        if (!file.isEmpty())
            roots.append(file);
    }
    http.setExtraRoots(roots);
    http.setHosts(registry.policy().hosts);
    http.setProxyPassword(
        [&keychain] { return keychain.read(keychainkey::proxyPassword(), nullptr); });
    http.setProxy(
        {.address = registry.text(proxySetting), .user = registry.text(proxyUserSetting)});
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
