// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commandline.h"
#include "app/commands/commandwords.h"
#include "app/linking/linksession.h"
#include "app/parts.h"

namespace hublink {

//! `hublink form CONNECTOR`: prints the fields, rules and notices of a connector's form, so that a
//! script knows what `link` needs. With a project or a link the Hub is asked for the form, without
//! one it is the form of a link on this computer. Changes nothing. Single-use; ends the
//! application.
class FormCommand final : public QObject
{
    Q_OBJECT
public:
    FormCommand(Parts &parts, const Options &options, const CommandWords &words);
    void start();
    void cancel() { m_session.cancel(); }

private:
    void print();
    void failUnknown();
    void fail(const LinkFailure &failure);

    Parts &m_parts;
    const Options m_options;
    const CommandWords m_words;
    LinkSession m_session;
    bool m_isChosen = false;
};

//! The shape of the answer; a contract.
QJsonObject formJson(const LinkDraft &draft);

} // namespace hublink
