// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/registry.h"

namespace hublink {

//! Everything that another computer of the same person needs but the secrets: they are entered
//! there again.
struct Setup
{
    QList<Project> projects{};
    QList<AccountRecord> accounts{};
    QList<TrustedAddress> addresses{};
    QList<std::pair<QUuid, ToolRule>> rules{}; //!< with their accounts
    //! How the program looks and what it does by itself; not what belongs to the computer, like its
    //! proxy.
    QMap<QString, QString> settings{};
};

//! What loading a set-up adds; what is here already stays as it is.
struct SetupNews
{
    Setup added{};
    int known = 0; //!< accounts and projects that are here already
    int forbidden = 0; //!< what the policy of this computer does not permit
};

//! Errors: the registry's.
Result<Setup> setupOf(Registry &registry);

//! Writes what setupOf() gives. Errors: the registry's; StorageFailed with the system's words.
Outcome saveSetup(Registry &registry, const QString &file);
//! Errors: as of readSetup(); StorageFailed with the system's words if there is no reading it.
Result<Setup> loadSetup(const QString &file);

//! `{"format": "hublink-setup", "version": 1, …}`, the same bytes for the same set-up.
QByteArray setupJson(const Setup &setup);

//! Reads such a file, from whomever: what is no part of a set-up is a fault. Errors: InvalidInput,
//! `detail` names the place, in English; AnswerTooLarge.
Result<Setup> readSetup(const QByteArray &json);

//! What loading it would add. Accounts come without values: those of this computer alone say that
//! they are to be entered again. Errors: the registry's.
Result<SetupNews> newsOf(Registry &registry, const Setup &setup);

//! Adds it. Errors: the registry's; what was added before stays, and loading again adds the rest.
Outcome addNews(Registry &registry, const SetupNews &news);

} // namespace hublink
