// SPDX-License-Identifier: MIT
#include "ui/text/removaltext.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace hublink::ui {

QString removalText(const Error &error, const RemovalReport &report)
{
    using State = RemovalReport::State;
    const auto tr
        = [](const char *text) { return QCoreApplication::translate("RemovalText", text); };
    QStringList sentences;
    if (report.hub == State::Done)
        sentences.append(tr("It is gone from StackOne."));
    if (report.hub == State::Failed)
        sentences.append(tr("StackOne still has it, and so has this computer."));
    if (report.keychain == State::Failed)
        sentences.append(tr("Your keychain still has its values."));
    if (report.record == State::Failed)
        sentences.append(tr("It could not be taken off this list."));
    const ErrorText text = describe(error);
    sentences << text.headline << text.nextStep;
    return sentences.join(QChar(u' '));
}

} // namespace hublink::ui
