// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/consent.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>

namespace hublink {

//! Asks the person by a window of Hublink in a process of its own: the bridge has none. What is
//! asked goes through its standard input, where other programs do not see it; when the bridge ends,
//! so does the window. One question at a time, in their order.
class ConsentProcess final : public QObject
{
    Q_OBJECT
public:
    //! `program` is Hublink with windows; `arguments` come before the command.
    ConsentProcess(QString program, QStringList arguments, std::chrono::milliseconds patience,
        QObject *parent = nullptr);

    void ask(const ConsentQuestion &question, const std::function<void(ConsentAnswer)> &receiver,
        Cancellation *cancel);

private:
    struct Waiting
    {
        ConsentQuestion question;
        std::function<void(ConsentAnswer)> receiver;
        QPointer<Cancellation> cancel;
    };
    void askNext();

    QString m_program;
    QStringList m_arguments;
    std::chrono::milliseconds m_patience;
    QList<Waiting> m_waiting;
    bool m_isAsking = false;
};

//! What goes to the window and what comes back. The reverse of a question that cannot be read is
//! one without a tool.
QByteArray consentQuestionJson(const ConsentQuestion &question);
ConsentQuestion readConsentQuestion(const QByteArray &json);
QByteArray consentAnswerWord(ConsentAnswer answer);

} // namespace hublink
