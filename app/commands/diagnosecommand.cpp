// SPDX-License-Identifier: MIT
#include "app/commands/diagnosecommand.h"

#include "app/base/terminal.h"
#include "app/partsettings.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! A report wants to know what is wrong now: it does not try again.
HttpClient::Settings onceOnly(HttpClient::Settings settings)
{
    settings.repeats = 0;
    return settings;
}

} // namespace

DiagnosisSources diagnosisSources(
    const Options &options, HttpClient &http, SystemKeychain &keychain, Registry *registry)
{
    return {.http = http,
        .keychain = keychain,
        .registry = registry,
        .dataFolder = dataFolder(options),
        .commit = programCommit(),
        .hub = options.hub,
        .documentation
        = options.docs.isEmpty() ? Documentation::usualSites() : QList<QUrl>{options.docs}};
}

DiagnoseCommand::DiagnoseCommand(const Options &options)
    : m_options(options)
    , m_parts(Parts::make(options))
    , m_http(onceOnly(httpSettings(options)))
    , m_keychain(keychainSettings(options))
{
}

void DiagnoseCommand::start()
{
    DiagnosisSources sources = diagnosisSources(
        m_options, m_http, m_keychain, m_parts ? &(*m_parts)->registry() : nullptr);
    if (m_parts) {
        applyNetworkSettings(m_http, (*m_parts)->registry(), m_keychain, m_options);
    } else {
        const Error &error = m_parts.error();
        const bool isPolicy = error.kind == ErrorKind::PolicyBroken;
        (isPolicy ? sources.policyFault : sources.storageFault)
            = isPolicy ? error.detail : u"no: "_s + kindName(error.kind);
    }
    diagnose(sources, this).then(this, [this](const QList<DiagnosisLine> &findings) {
        const QByteArray out = m_options.json ? QJsonDocument(diagnosisJson(findings)).toJson()
                                              : forPeople(diagnosisText(findings).toUtf8());
        if (!printOut(out))
            return QCoreApplication::exit(ExitStorage);
        QCoreApplication::exit(isAllWell(findings) ? ExitDone : ExitRefused);
    });
}

void DiagnoseCommand::cancel()
{
    QCoreApplication::exit(ExitCancelled);
}

} // namespace hublink
