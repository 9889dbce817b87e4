// SPDX-License-Identifier: MIT
#include "ui/text/removaltext.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct RemovalTexts
{
    Q_DECLARE_TR_FUNCTIONS(RemovalTexts)
};

} // namespace

QString removalText(const Error &error, const RemovalReport &report)
{
    using State = RemovalReport::State;
    QStringList sentences;
    if (report.hub == State::Done)
        sentences.append(RemovalTexts::tr("It is gone from StackOne."));
    if (report.hub == State::Failed)
        sentences.append(RemovalTexts::tr("StackOne still has it, and so has this computer."));
    if (report.keychain == State::Failed)
        sentences.append(RemovalTexts::tr("Your keychain still has its values."));
    if (report.record == State::Failed)
        sentences.append(RemovalTexts::tr("It could not be taken off this list."));
    const ErrorText text = describe(error);
    sentences << text.headline << text.nextStep;
    return sentences.join(QChar(u' '));
}

} // namespace hublink::ui
