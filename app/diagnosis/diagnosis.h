// SPDX-License-Identifier: MIT
#pragma once

#include "app/hub/hubtypes.h"
#include "app/keychain/systemkeychain.h"
#include "app/net/httpclient.h"

#include <QFuture>
#include <QJsonObject>

namespace hublink {

class Registry;

//! One thing that was looked at. Its texts are in English: they are for reports.
struct DiagnosisLine
{
    enum class State { Fine, Note, Wrong };

    QString group; //!< "network"
    QString name; //!< "StackOne's API"
    QString value; //!< "reached in 40 ms"
    State state = State::Fine;
};

//! Where a diagnosis looks. References must outlive the owner of the diagnosis.
struct DiagnosisSources
{
    HttpClient &http;
    SystemKeychain &keychain;
    //! Null if the records could not be opened; `storageFault` says why.
    Registry *registry = nullptr;
    QString storageFault{};
    //! Not empty: the policy is broken, and nothing else can be used.
    QString policyFault{};
    QString dataFolder{};
    QString commit{};
    HubAddresses hub{};
    QList<QUrl> documentation{};
};

/*!
 * Looks at all that linking needs: versions, folders, records, keychain, proxy, certificates,
 * addresses, clock. Writes one random entry into the keychain and removes it again; asks each
 * address for its front page, without any value of the person's. Always answers, after the longest
 * of the time limits at most, unless `owner` goes before.
 *
 * Says nothing that is secret: what it reports comes from a fixed list of questions, none of which
 * has a secret for an answer; paths are told without the name of the home folder. GUI thread only.
 */
QFuture<QList<DiagnosisLine>> diagnose(const DiagnosisSources &sources, QObject *owner);

//! For people and reports: a line for each.
QString diagnosisText(const QList<DiagnosisLine> &findings);
//! `{"version": 1, "ok": …, "findings": [{"group", "name", "value", "state"}]}`; `state` is fine,
//! note or wrong.
QJsonObject diagnosisJson(const QList<DiagnosisLine> &findings);
bool isAllWell(const QList<DiagnosisLine> &findings);

} // namespace hublink
