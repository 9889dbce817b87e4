// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/commands/linkjob.h"
#include "app/parts.h"

#include <QHash>

namespace hublink {

//! `hublink link --json`: links one account, or one for each line of a file, without a window.
//! Several are linked side by side, a few at a time; what an earlier run has linked is not linked
//! again. Prints one JSON line for each as it ends, and ends the application with the exit code.
//! Single-use.
class LinkCommand final : public QObject
{
    Q_OBJECT
public:
    LinkCommand(Parts &parts, const Options &options, const CommandWords &words);

    void start();
    //! Ctrl+C, or the system asks to end: what runs is stopped and taken back.
    void cancel();

private:
    void startOne();
    void startFile();
    void read(QIODevice &file);
    void startNext();
    void startJob(LinkOrder order);
    void onDone(LinkJob *job, const LinkReport &report);
    void onFailed(LinkJob *job, const LinkFailure &failure);
    void endJob(LinkJob *job);
    void print(int line, QJsonObject answer);
    void note(int line, QJsonObject news) const;
    void refuse(int line, const LinkFailure &failure);
    LinkOrder usualOrder() const;
    LinkTools tools();

    Parts &m_parts;
    const Options m_options;
    const CommandWords m_words;
    EarlierLinks m_earlier;
    QList<LinkOrder> m_waiting;
    QHash<LinkJob *, QString> m_running; //!< … and whose account it is about
    ExitCode m_code = ExitDone;
    bool m_isCancelled = false;
    bool m_isWritable = true; //!< standard output still takes what is printed
};

} // namespace hublink
