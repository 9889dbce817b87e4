// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/base/result.h"
#include "app/base/secret.h"

#include <QProcess>
#include <QUrl>

namespace hublink {

//! What the sandbox tells when it listens.
struct SandboxAddresses
{
    QUrl hubApi;
    QUrl app;
    QUrl hive;
    QUrl docs; //!< the documentation site
    QUrl providers; //!< the others, each below its key
    Secret stackOneApiKey;
    Secret hiveApiKey;
    QString hiveUserId;
    QString caFile; //!< empty without TLS
};

//! The program hublink-sandbox as a child of this one: started beside it, ended with it.
class SandboxProcess final : public QObject
{
    Q_OBJECT
public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    //! Starts the child; the answer comes when it listens. Errors: StorageFailed if the program is
    //! missing or ends at once, TimedOut. Call once.
    QFuture<Result<SandboxAddresses>> start(const QStringList &arguments = {});

private:
    void onOutput();
    void fail(ErrorKind kind, const QString &detail);

    QProcess m_process;
    Answer<Result<SandboxAddresses>> m_answer;
};

} // namespace hublink
