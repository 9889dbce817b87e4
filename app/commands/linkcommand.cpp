// SPDX-License-Identifier: MIT
#include "app/commands/linkcommand.h"

#include "app/commands/standardinput.h"
#include "app/registry/accountexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! Polite to the provider and to StackOne, and quick all the same.
constexpr qsizetype atOnce = 6;

QString subjectOf(const LinkOrder &order)
{
    return order.connector + u'\n' + order.project + u'\n' + order.ownerId;
}

LinkFailure cancelled()
{
    return {.error = Error{.kind = ErrorKind::Cancelled, .party = {}}};
}

} // namespace

LinkCommand::LinkCommand(Parts &parts, const Options &options, const CommandWords &words)
    : m_parts(parts)
    , m_options(options)
    , m_words(words)
    , m_earlier(parts.registry(), systemTime())
{
}

LinkTools LinkCommand::tools()
{
    LinkTools tools{m_parts.ports(), m_parts.providers(), {}, m_options.hub};
    if (m_options.timeout.count() > 0)
        tools.ports.signInTimes.patience = m_options.timeout;
    return tools;
}

LinkOrder LinkCommand::usualOrder() const
{
    LinkOrder order = m_options.order;
    if (order.link.isEmpty())
        order.link = m_options.givenLink;
    return order;
}

void LinkCommand::start()
{
    m_options.ordersFile.isEmpty() ? startOne() : startFile();
}

// ---- one link

void LinkCommand::startOne()
{
    const Result<LinkOrder> order = readOrderFromInput(usualOrder());
    if (!order) {
        refuse(0, {.error = order.error()});
        return QCoreApplication::exit(ExitWrongUse);
    }
    m_waiting = {*order};
    startNext();
}

// ---- a file of them

void LinkCommand::startFile()
{
    const bool isInput = m_options.ordersFile == "-"_L1;
    QFile file(m_options.ordersFile);
    const bool isOpen
        = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        refuse(0,
            {.error = Error{
                 .kind = ErrorKind::StorageFailed, .party = {}, .detail = file.errorString()}});
        return QCoreApplication::exit(ExitStorage);
    }
    read(file);
    startNext();
}

void LinkCommand::read(QIODevice &file)
{
    for (int line = 1; !file.atEnd(); ++line) {
        QByteArray json = file.readLine(longestOrder + 1);
        if (json.trimmed().isEmpty())
            continue;
        const Result<LinkOrder> order = readOrder(json, usualOrder());
        if (!order) {
            m_code = ExitWrongUse;
            refuse(line, {.error = order.error()});
            continue;
        }
        LinkOrder read = *order;
        read.line = line;
        m_waiting.append(read);
    }
}

//! Two links of one owner wait for each other, so that the second one finds the first.
void LinkCommand::startNext()
{
    for (qsizetype i = 0; i < m_waiting.size() && m_running.size() < atOnce;) {
        const QString subject = subjectOf(m_waiting.at(i));
        const bool waits = std::any_of(m_running.cbegin(), m_running.cend(),
            [&](const QString &running) { return running == subject; });
        if (waits)
            ++i;
        else
            startJob(m_waiting.takeAt(i));
    }
    if (m_running.isEmpty())
        QCoreApplication::exit(m_isWritable ? m_code : ExitStorage);
}

void LinkCommand::startJob(LinkOrder order)
{
    const QString subject = subjectOf(order);
    const int line = order.line;
    auto *job = new LinkJob(tools(), std::move(order), m_earlier, this);
    m_running.insert(job, subject);
    connect(
        job, &LinkJob::done, this, [this, job](const LinkReport &report) { onDone(job, report); });
    connect(job, &LinkJob::failed, this,
        [this, job](const LinkFailure &failure) { onFailed(job, failure); });
    connect(job, &LinkJob::signInReady, this, [this, line](const QUrl &address) {
        note(line, {{u"sign_in"_s, address.toString(QUrl::FullyEncoded)}});
    });
    if (m_options.progress) {
        connect(job, &LinkJob::stageChanged, this, [this, line](LinkStage stage, StageState state) {
            if (state == StageState::Running)
                return; // one line for each stage: what became of it
            note(line, {{u"stage"_s, stageName(stage)}, {u"state"_s, stateName(state)}});
        });
    }
    job->start();
}

void LinkCommand::onDone(LinkJob *job, const LinkReport &report)
{
    QJsonObject answer;
    if (report.onlyChecked)
        answer = {{u"checked"_s, true}, {u"identity"_s, identityJson(report.identity)}};
    else
        answer = {{u"account"_s, accountJson(report.account, m_words.reason)}};
    if (report.alreadyLinked)
        answer[u"already_linked"_s] = true;
    print(job->order().line, answer);
    endJob(job);
}

void LinkCommand::onFailed(LinkJob *job, const LinkFailure &failure)
{
    if (m_code == ExitDone)
        m_code = exitCodeOf(failure);
    refuse(job->order().line, failure);
    endJob(job);
}

void LinkCommand::endJob(LinkJob *job)
{
    m_running.remove(job);
    job->deleteLater();
    // The job is still on the stack, with its leases.
    QTimer::singleShot(0, this, &LinkCommand::startNext);
}

void LinkCommand::cancel()
{
    if (std::exchange(m_isCancelled, true))
        return;
    m_code = ExitCancelled;
    for (const LinkOrder &order : std::exchange(m_waiting, {})) {
        if (order.line > 0)
            refuse(order.line, cancelled());
    }
    const QList<LinkJob *> jobs = m_running.keys();
    for (LinkJob *job : jobs)
        job->cancel();
    if (jobs.isEmpty())
        QCoreApplication::exit(m_code);
}

// ---- what is said

void LinkCommand::print(int line, QJsonObject answer)
{
    if (line > 0)
        answer[u"line"_s] = line;
    m_isWritable = printJson(answer) && m_isWritable;
}

void LinkCommand::note(int line, QJsonObject news) const
{
    if (line > 0)
        news[u"line"_s] = line;
    std::fprintf(stderr, "%s\n", QJsonDocument(news).toJson(QJsonDocument::Compact).constData());
}

void LinkCommand::refuse(int line, const LinkFailure &failure)
{
    print(line, failureJson(failure, m_words));
}

} // namespace hublink
