// SPDX-License-Identifier: MIT
#include "ui/help/messagespage.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

struct MessagesPage
{
    Q_DECLARE_TR_FUNCTIONS(hublink::ui::MessagesPage)
};

} // namespace

HelpPage messagesPage()
{
    const QString title = MessagesPage::tr("Messages");
    QString text = u"# "_s + title + u"\n\n"_s
        + MessagesPage::tr(
            "What Hublink says when something goes wrong, and what helps. Hive stands for any "
            "provider.")
        + u"\n\n"_s;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const ErrorText said = describe({.kind = ErrorKind(kind), .party = u"Hive"_s});
        text += u"## "_s + said.headline + u"\n\n"_s + said.nextStep + u"\n\n"_s;
    }
    return {u"messages"_s, title, text};
}

} // namespace hublink::ui
