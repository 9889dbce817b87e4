// SPDX-License-Identifier: MIT
#include "app/commands/setupcommand.h"

#include "app/base/terminal.h"
#include "app/commands/linkfailure.h"
#include "app/setup/setupfile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

ExitCode fail(const Error &error, const Options &options, const CommandWords &words)
{
    const LinkFailure failure{.error = error};
    if (options.json)
        (void)printJson(failureJson(failure, words));
    else
        complain(options.setupFile + u": "_s + error.detail);
    return error.kind == ErrorKind::InvalidInput ? ExitWrongUse : exitCodeOf(error);
}

QJsonObject newsJson(const SetupNews &news)
{
    QJsonArray addresses;
    for (const TrustedAddress &address : news.added.addresses)
        addresses.append(address.app);
    return {{u"projects"_s, news.added.projects.size()},
        {u"accounts"_s, news.added.accounts.size()}, {u"addresses"_s, addresses},
        {u"settings"_s, news.added.settings.size()}, {u"known"_s, news.known},
        {u"forbidden"_s, news.forbidden}};
}

QString newsText(const SetupNews &news)
{
    QString text = u"projects\t%1\naccounts\t%2\nsettings\t%3\nknown\t%4\nforbidden\t%5\n"_s
                       .arg(news.added.projects.size())
                       .arg(news.added.accounts.size())
                       .arg(news.added.settings.size())
                       .arg(news.known)
                       .arg(news.forbidden);
    for (const TrustedAddress &address : news.added.addresses)
        text += u"address\t"_s + terminalText(address.app) + u'\n';
    return text;
}

} // namespace

ExitCode carrySetup(Registry &registry, const Options &options, const CommandWords &words)
{
    if (options.setupWish == SetupWish::Save) {
        const Outcome saved = saveSetup(registry, options.setupFile);
        return saved ? ExitDone : fail(saved.error(), options, words);
    }
    const Result<Setup> setup = loadSetup(options.setupFile);
    if (!setup)
        return fail(setup.error(), options, words);
    const Result<SetupNews> news = newsOf(registry, *setup);
    if (!news)
        return fail(news.error(), options, words);
    if (!options.order.onlyCheck) {
        if (const Outcome added = addNews(registry, *news); !added)
            return fail(added.error(), options, words);
    }
    const bool isPrinted
        = options.json ? printJson(newsJson(*news)) : printOut(newsText(*news).toUtf8());
    return isPrinted ? ExitDone : ExitStorage;
}

} // namespace hublink
