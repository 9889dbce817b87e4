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
inline const QString finishLink = QStringLiteral("finishLink");
inline const QString removeLink = QStringLiteral("removeLink");
inline const QString discardLink = QStringLiteral("discardLink");
inline const QString stopWaiting = QStringLiteral("stopWaiting");
inline const QString settings = QStringLiteral("settings");
inline const QString projects = QStringLiteral("projects");
inline const QString more = QStringLiteral("more");
inline const QString filterPrefix = QStringLiteral("filter-");
inline const QString filterSearch = QStringLiteral("filterSearch");
inline const QString filterList = QStringLiteral("filterList");
inline const QString filterNone = QStringLiteral("filterNone");
inline const QString groupBy = QStringLiteral("groupBy");
inline const QString columns = QStringLiteral("columns");
inline const QString clearFilters = QStringLiteral("clearFilters");
inline const QString accountCount = QStringLiteral("accountCount");
inline const QString refresh = QStringLiteral("refresh");
inline const QString refreshState = QStringLiteral("refreshState");
inline const QString mend = QStringLiteral("mend");
inline const QString replaceValues = QStringLiteral("replaceValues");
inline const QString reconnect = QStringLiteral("reconnect");
inline const QString convert = QStringLiteral("convert");
inline const QString suspend = QStringLiteral("suspend");
inline const QString tryAction = QStringLiteral("tryAction");
inline const QString viewLogs = QStringLiteral("viewLogs");
inline const QString openStackOne = QStringLiteral("openStackOne");
inline const QString openProvider = QStringLiteral("openProvider");
inline const QString showGuide = QStringLiteral("showGuide");
inline const QString timeline = QStringLiteral("timeline");
inline const QString undo = QStringLiteral("undo");
inline const QString removeNow = QStringLiteral("removeNow");
inline const QString continueRun = QStringLiteral("continueRun");
inline const QString discardRun = QStringLiteral("discardRun");
inline const QString bulkPanel = QStringLiteral("bulkPanel");
inline const QString bulkCancel = QStringLiteral("bulkCancel");
inline const QString bulkResults = QStringLiteral("bulkResults");
inline const QString bulkRetry = QStringLiteral("bulkRetry");
inline const QString bulkCopy = QStringLiteral("bulkCopy");
inline const QString exportCsv = QStringLiteral("exportCsv");
inline const QString exportJson = QStringLiteral("exportJson");
inline const QString projectList = QStringLiteral("projectList");
inline const QString projectAdd = QStringLiteral("projectAdd");
inline const QString projectEdit = QStringLiteral("projectEdit");
inline const QString projectRemove = QStringLiteral("projectRemove");
inline const QString projectName = QStringLiteral("projectName");
inline const QString projectApi = QStringLiteral("projectApi");
inline const QString projectApp = QStringLiteral("projectApp");
inline const QString projectKey = QStringLiteral("projectKey");
inline const QString projectColour = QStringLiteral("projectColour");
inline const QString projectSave = QStringLiteral("projectSave");
inline const QString recheck = QStringLiteral("recheck");
inline const QString actionSearch = QStringLiteral("actionSearch");
inline const QString actionList = QStringLiteral("actionList");
inline const QString actionRun = QStringLiteral("actionRun");
inline const QString actionBody = QStringLiteral("actionBody");
inline const QString actionAnswer = QStringLiteral("actionAnswer");
inline const QString actionCurl = QStringLiteral("actionCurl");
inline const QString actionPrefix = QStringLiteral("action-");
inline const QString confirmRun = QStringLiteral("confirmRun");
inline const QString logList = QStringLiteral("logList");
inline const QString logMore = QStringLiteral("logMore");
inline const QString logOutcome = QStringLiteral("logOutcome");
inline const QString logSearch = QStringLiteral("logSearch");
inline const QString logDetails = QStringLiteral("logDetails");
inline const QString acceptIdentity = QStringLiteral("acceptIdentity");
inline const QString webPictures = QStringLiteral("webPictures");
inline const QString trustedList = QStringLiteral("trustedList");
inline const QString trustedApp = QStringLiteral("trustedApp");
inline const QString trustedApi = QStringLiteral("trustedApi");
inline const QString trustedAdd = QStringLiteral("trustedAdd");
inline const QString trustedRemove = QStringLiteral("trustedRemove");

// assistant
inline const QString assistant = QStringLiteral("assistant");
inline const QString stepCounter = QStringLiteral("stepCounter");
inline const QString pageTitle = QStringLiteral("pageTitle");
inline const QString confirmClose = QStringLiteral("confirmClose");
inline const QString railSection = QStringLiteral("railSection");
inline const QString rail = QStringLiteral("rail");
inline const QString back = QStringLiteral("back");
inline const QString next = QStringLiteral("next");
inline const QString connect = QStringLiteral("connect");
inline const QString cancel = QStringLiteral("cancel");
inline const QString strip = QStringLiteral("strip");
inline const QString notices = QStringLiteral("notices");
inline const QString dismiss = QStringLiteral("dismiss");
inline const QString toProject = QStringLiteral("toProject");
inline const QString haveLink = QStringLiteral("haveLink");
inline const QString askSomeone = QStringLiteral("askSomeone");
inline const QString givenLink = QStringLiteral("givenLink");
inline const QString moreOptions = QStringLiteral("moreOptions");
inline const QString username = QStringLiteral("username");
inline const QString accountLabel = QStringLiteral("accountLabel");
inline const QString accountType = QStringLiteral("accountType");
inline const QString sessionLife = QStringLiteral("sessionLife");
inline const QString severalAccounts = QStringLiteral("severalAccounts");
inline const QString linkFacts = QStringLiteral("linkFacts");
inline const QString connectorSearch = QStringLiteral("connectorSearch");
inline const QString connectorCategory = QStringLiteral("connectorCategory");
inline const QString connectorList = QStringLiteral("connectorList");
inline const QString connectionGuide = QStringLiteral("connectionGuide");
inline const QString notice = QStringLiteral("notice");
inline const QString openAgain = QStringLiteral("openAgain");
inline const QString timeLeft = QStringLiteral("timeLeft");
inline const QString newLink = QStringLiteral("newLink");
inline const QString makeLink = QStringLiteral("makeLink");
inline const QString madeLink = QStringLiteral("madeLink");
inline const QString copyLink = QStringLiteral("copyLink");
inline const QString mailLink = QStringLiteral("mailLink");
inline const QString saveQrCode = QStringLiteral("saveQrCode");
inline const QString qrCode = QStringLiteral("qrCode");
inline const QString showAnswer = QStringLiteral("showAnswer");
inline const QString answerText = QStringLiteral("answerText");
inline const QString toThisComputer = QStringLiteral("toThisComputer");
inline const QString project = QStringLiteral("project");
inline const QString stackOneApiKey = QStringLiteral("stackOneApiKey");
inline const QString replaceKey = QStringLiteral("replaceKey");
inline const QString ownerId = QStringLiteral("ownerId");
inline const QString ownerName = QStringLiteral("ownerName");
inline const QString openPage = QStringLiteral("openPage");
inline const QString copyAddress = QStringLiteral("copyAddress");
inline const QString whereToFindPrefix = QStringLiteral("where-");
inline const QString backToField = QStringLiteral("backToField");

// guides
inline const QString guides = QStringLiteral("guides");
inline const QString guideBrowser = QStringLiteral("guideBrowser");
inline const QString guideSearch = QStringLiteral("guideSearch");
inline const QString guideList = QStringLiteral("guideList");
inline const QString guideOpenFile = QStringLiteral("guideOpenFile");
inline const QString guideContents = QStringLiteral("guideContents");
inline const QString guideFind = QStringLiteral("guideFind");
inline const QString guidePrevious = QStringLiteral("guidePrevious");
inline const QString guideNext = QStringLiteral("guideNext");
inline const QString guideRefresh = QStringLiteral("guideRefresh");
inline const QString guideKeepAll = QStringLiteral("guideKeepAll");
inline const QString guideStopKeeping = QStringLiteral("guideStopKeeping");
inline const QString otherGuides = QStringLiteral("otherGuides");
inline const QString linkWithGuide = QStringLiteral("linkWithGuide");
inline const QString guidePrint = QStringLiteral("guidePrint");
inline const QString guideSavePdf = QStringLiteral("guideSavePdf");
inline const QString guideView = QStringLiteral("guideView");
inline const QString tick = QStringLiteral("tick");
inline const QString copyValue = QStringLiteral("copyValue");
inline const QString copyCode = QStringLiteral("copyCode");
inline const QString showPicture = QStringLiteral("showPicture");
inline const QString guidePicture = QStringLiteral("guidePicture");
inline const QString largePicture = QStringLiteral("largePicture");

// the form
//! Fields of the form are named by their key: "field-apiKey", with "reveal-", "paste-" and
//! "message-" beside them.
inline const QString fieldPrefix = QStringLiteral("field-");
inline const QString revealPrefix = QStringLiteral("reveal-");
inline const QString pastePrefix = QStringLiteral("paste-");
inline const QString copyPrefix = QStringLiteral("copy-");
inline const QString lockedPrefix = QStringLiteral("locked-");
inline const QString editPrefix = QStringLiteral("edit-");
inline const QString undoPrefix = QStringLiteral("undo-");
inline const QString aboutPrefix = QStringLiteral("about-");
inline const QString usePrefix = QStringLiteral("use-");
inline const QString mendValue = QStringLiteral("mendValue");
inline const QString changePrefix = QStringLiteral("change-");
inline const QString messagePrefix = QStringLiteral("message-");
inline const QString tryAgain = QStringLiteral("tryAgain");
inline const QString linkAgain = QStringLiteral("linkAgain");
inline const QString repair = QStringLiteral("repair");
inline const QString withoutKeeping = QStringLiteral("withoutKeeping");
inline const QString confirmation = QStringLiteral("confirmation");
inline const QString showAccount = QStringLiteral("showAccount");

// AI apps
inline const QString consent = QStringLiteral("consent");
inline const QString consentArguments = QStringLiteral("consentArguments");
inline const QString allowOnce = QStringLiteral("allowOnce");
inline const QString allowAlways = QStringLiteral("allowAlways");
inline const QString allowNot = QStringLiteral("allowNot");
inline const QString allowNever = QStringLiteral("allowNever");

} // namespace hublink::ui::names
