// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! The stable names of controls: tests and assistive tools find them by these.
namespace hublink::ui::names {

// Accounts window
inline const QString linkAccount = QStringLiteral("linkAccount");
inline const QString search = QStringLiteral("search");
inline const QString table = QStringLiteral("accounts");
inline const QString verifyAll = QStringLiteral("verifyAll");
inline const QString verifyOne = QStringLiteral("verifyOne");
inline const QString copyAccountId = QStringLiteral("copyAccountId");
inline const QString removeAccount = QStringLiteral("removeAccount");
inline const QString details = QStringLiteral("details");
inline const QString removeFromHub = QStringLiteral("removeFromHub");
inline const QString confirmRemove = QStringLiteral("confirmRemove");
inline const QString continueLink = QStringLiteral("continueLink");
inline const QString discardLink = QStringLiteral("discardLink");

// assistant
inline const QString assistant = QStringLiteral("assistant");
inline const QString stepCounter = QStringLiteral("stepCounter");
inline const QString pageTitle = QStringLiteral("pageTitle");
inline const QString confirmClose = QStringLiteral("confirmClose");
inline const QString rail = QStringLiteral("rail");
inline const QString back = QStringLiteral("back");
inline const QString next = QStringLiteral("next");
inline const QString connect = QStringLiteral("connect");
inline const QString cancel = QStringLiteral("cancel");
inline const QString strip = QStringLiteral("strip");
inline const QString toProject = QStringLiteral("toProject");
inline const QString toThisComputer = QStringLiteral("toThisComputer");
inline const QString project = QStringLiteral("project");
inline const QString stackOneApiKey = QStringLiteral("stackOneApiKey");
inline const QString replaceKey = QStringLiteral("replaceKey");
inline const QString ownerId = QStringLiteral("ownerId");
inline const QString ownerName = QStringLiteral("ownerName");
inline const QString openPage = QStringLiteral("openPage");
inline const QString copyAddress = QStringLiteral("copyAddress");
//! Fields of the form are named by their key: "field-apiKey", with "reveal-", "paste-" and
//! "message-" beside them.
inline const QString fieldPrefix = QStringLiteral("field-");
inline const QString revealPrefix = QStringLiteral("reveal-");
inline const QString pastePrefix = QStringLiteral("paste-");
inline const QString usePrefix = QStringLiteral("use-");
inline const QString messagePrefix = QStringLiteral("message-");
inline const QString tryAgain = QStringLiteral("tryAgain");
inline const QString repair = QStringLiteral("repair");
inline const QString withoutKeeping = QStringLiteral("withoutKeeping");
inline const QString confirmation = QStringLiteral("confirmation");
inline const QString showAccount = QStringLiteral("showAccount");

} // namespace hublink::ui::names
