// SPDX-License-Identifier: MIT
#include "app/commands/guidecommand.h"

#include "app/base/jsontext.h"
#include "app/base/terminal.h"
#include "app/commands/commandtexts.h"
#include "app/guide/guidejson.h"
#include "app/guide/guidemarkdown.h"
#include "app/guide/guideparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QString originWord(ListedGuide::Origin origin)
{
    switch (origin) {
    case ListedGuide::Origin::Own: return u"own"_s;
    case ListedGuide::Origin::BuiltIn: return u"built-in"_s;
    case ListedGuide::Origin::Documentation: return u"documentation"_s;
    case ListedGuide::Origin::Connector: return u"connector"_s;
    }
    return {};
}

QJsonObject listedJson(const ListedGuide &guide)
{
    return {{u"key"_s, guide.key}, {u"connector"_s, guide.connector}, {u"auth"_s, guide.auth},
        {u"title"_s, guide.title}, {u"description"_s, guide.description},
        {u"origin"_s, originWord(guide.origin)},
        {u"url"_s, orNull(guide.url.toString(QUrl::FullyEncoded))},
        {u"read_at"_s, orNull(timeText(guide.readAt))}};
}

//! Says why, and what to do, on standard error.
void explain(const Error &error, const CommandWords &words)
{
    const FailureWords said = words.failure({.error = error});
    complain(said.message + (said.nextStep.isEmpty() ? QString() : u' ' + said.nextStep));
}

} // namespace

bool printGuide(const Guide &guide, bool json)
{
    if (json)
        return printOut(QJsonDocument(toJson(guide)).toJson());
    QStringList lines = {u"# "_s + guide.title};
    for (const QList<GuideNode> &warning : guide.warnings)
        lines.append(u"> "_s + toMarkdown(warning).replace(u'\n', u"\n> "_s));
    for (const GuidePart &part : partsOf(guide)) {
        lines.append(u"## "_s + part.title);
        lines.append(toMarkdown(part.blocks));
    }
    return printOut(lines.join(u"\n\n"_s).toUtf8() + '\n');
}

ExitCode printGuideFile(const Options &options)
{
    const Result<StoredGuide> read = readGuideFile(options.guideFile);
    if (!read) {
        complain(read.error().detail);
        return read.error().kind == ErrorKind::StorageFailed ? ExitStorage : ExitWrongUse;
    }
    return printGuide(read->guide, options.json) ? ExitDone : ExitStorage;
}

// ---- one guide

GuideCommand::GuideCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
{
}

void GuideCommand::start()
{
    const QString wanted = m_options.guideFile;
    const QUrl url(wanted, QUrl::StrictMode);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        if (!isSafeAddress(url)) {
            complain(CommandTexts::tr("%1 needs an https address (http for this computer only)")
                         .arg(u"guide"_s));
            return QCoreApplication::exit(ExitWrongUse);
        }
        m_parts.guideStore()
            .fetch(url, &m_cancellation)
            .then(this, [this](const Result<StoredGuide> &guide) { print(guide); });
        return;
    }
    const QList<ListedGuide> known = m_parts.library().list();
    for (const ListedGuide &guide : known) {
        if (guide.key != wanted)
            continue;
        m_parts.library()
            .open(guide, &m_cancellation)
            .then(this, [this](const Result<StoredGuide> &read) { print(read); });
        return;
    }
    complain(CommandTexts::tr("there is neither a file nor a guide called %1; see hublink guides")
                 .arg(terminalText(wanted)));
    QCoreApplication::exit(ExitStorage);
}

void GuideCommand::print(const Result<StoredGuide> &guide)
{
    if (guide)
        return QCoreApplication::exit(
            printGuide(guide->guide, m_options.json) ? ExitDone : ExitStorage);
    explain(guide.error(), m_words);
    QCoreApplication::exit(exitCodeOf(guide.error()));
}

// ---- all guides

GuidesCommand::GuidesCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
{
}

void GuidesCommand::start()
{
    if (!m_options.refresh)
        return print(Done{});
    m_parts.library()
        .documentation()
        ->refresh(&m_cancellation)
        .then(this, [this](const Outcome &read) { print(read); });
}

//! What was known before is printed in any case.
void GuidesCommand::print(const Outcome &read)
{
    const QList<ListedGuide> guides = m_parts.library().list();
    QByteArray out;
    QJsonArray array;
    for (const ListedGuide &guide : guides) {
        array.append(listedJson(guide));
        out += u"%1\t%2\t%3\t%4\n"_s
                   .arg(terminalText(guide.key), originWord(guide.origin), terminalText(guide.name),
                       terminalText(guide.auth))
                   .toUtf8();
    }
    const bool isPrinted = printOut(m_options.json ? QJsonDocument(array).toJson() : out);
    if (!read)
        explain(read.error(), m_words);
    const QDateTime asOf = m_parts.library().documentation()->asOf();
    if (!m_options.json && asOf.isValid())
        complain(CommandTexts::tr("the documentation's index is of %1").arg(timeText(asOf)));
    QCoreApplication::exit(!read ? exitCodeOf(read.error()) : isPrinted ? ExitDone : ExitStorage);
}

} // namespace hublink
