// SPDX-License-Identifier: MIT
#include "app/ai/consentprocess.h"

#include "app/base/platform/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

const std::pair<ConsentAnswer, QByteArray> answerWords[] = {{ConsentAnswer::Once, "once"},
    {ConsentAnswer::Always, "always"}, {ConsentAnswer::No, "no"}, {ConsentAnswer::Never, "never"}};

ConsentAnswer answerOf(const QByteArray &said)
{
    for (const auto &[answer, word] : answerWords) {
        if (said.trimmed() == word)
            return answer;
    }
    return ConsentAnswer::NobodyThere; // there was no window
}

} // namespace

ConsentProcess::ConsentProcess(
    QString program, QStringList arguments, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_patience(patience)
{
}

void ConsentProcess::ask(const ConsentQuestion &question,
    const std::function<void(ConsentAnswer)> &receiver, Cancellation *cancel)
{
    m_waiting.append({question, receiver, cancel});
    if (!m_isAsking)
        askNext();
}

void ConsentProcess::askNext()
{
    const auto isOver
        = [](const Waiting &each) { return !each.cancel || each.cancel->isRequested(); };
    m_waiting.removeIf(isOver);
    m_isAsking = !m_waiting.isEmpty();
    if (!m_isAsking)
        return;
    const Waiting waiting = m_waiting.takeFirst();
    auto *process = new QProcess(this);
    process->setProcessEnvironment(platform::withDisplay(QProcessEnvironment::systemEnvironment()));
    process->setStandardErrorFile(QProcess::nullDevice());
    auto *limit = new QTimer(process);
    limit->setSingleShot(true);
    const auto close = [this, process, cancel = waiting.cancel] {
        process->disconnect(this);
        if (cancel)
            cancel->disconnect(process);
        process->kill();
        process->deleteLater();
    };
    const auto end = [this, close, receiver = waiting.receiver](ConsentAnswer answer) {
        close();
        receiver(answer);
        askNext();
    };
    connect(waiting.cancel.data(), &Cancellation::requested, process, [this, close] {
        close();
        askNext();
    });
    connect(limit, &QTimer::timeout, this, [end] { end(ConsentAnswer::Late); });
    connect(process, &QProcess::finished, this,
        [end, process] { end(answerOf(process->readAllStandardOutput())); });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(ConsentAnswer::NobodyThere);
    });
    limit->start(m_patience);
    process->start(m_program, m_arguments + QStringList{u"consent"_s});
    // Stays open: its end tells the window that the bridge is gone.
    process->write(consentQuestionJson(waiting.question) + '\n');
}

QByteArray consentQuestionJson(const ConsentQuestion &question)
{
    return QJsonDocument(QJsonObject{{u"app"_s, question.app}, {u"account"_s, question.account},
                             {u"tool"_s, question.tool}, {u"description"_s, question.description},
                             {u"arguments"_s, question.arguments}, {u"writes"_s, question.writes}})
        .toJson(QJsonDocument::Compact);
}

ConsentQuestion readConsentQuestion(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.app = object[u"app"_s].toString(),
        .account = object[u"account"_s].toString(),
        .tool = object[u"tool"_s].toString(),
        .description = object[u"description"_s].toString(),
        .arguments = object[u"arguments"_s].toString(),
        .writes = object[u"writes"_s].toBool(true)};
}

QByteArray consentAnswerWord(ConsentAnswer answer)
{
    for (const auto &[known, word] : answerWords) {
        if (known == answer)
            return word;
    }
    return {};
}

} // namespace hublink
