// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/diagnosis/diagnosis.h"
#include "app/parts.h"

namespace hublink {

//! `hublink diagnose`: looks at all that linking needs and prints what it finds, also where the
//! records cannot be opened. Single-use; ends the application: Done if all is well, otherwise
//! Refused.
class DiagnoseCommand final : public QObject
{
    Q_OBJECT
public:
    explicit DiagnoseCommand(const Options &options);
    void start();
    void cancel();

private:
    Options m_options;
    Result<std::shared_ptr<Parts>> m_parts;
    HttpClient m_http;
    SystemKeychain m_keychain;
};

//! What the program itself looks at, for its window.
DiagnosisSources diagnosisSources(
    const Options &options, HttpClient &http, SystemKeychain &keychain, Registry *registry);

} // namespace hublink
