// SPDX-License-Identifier: MIT
#include "ui/ai/consentdialog.h"

#include "ui/objectnames.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ConsentDialog::ConsentDialog(const ConsentQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(names::consent);
    setWindowTitle(tr("Use of a linked account"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    const QString app = question.app.isEmpty() ? tr("An AI app") : nameText(question.app);
    column->addWidget(
        headingLabel(tr("%1 wants to use %2").arg(app, nameText(question.account)), this));
    column->addWidget(textLabel(question.writes
            ? tr("It may change something there. Look at what it is about to do.")
            : tr("It only reads."),
        this));
    column->addWidget(textLabel(tr("Action: %1").arg(nameText(question.tool)), this));
    if (!question.description.isEmpty())
        column->addWidget(quietLabel(shortened(question.description), this));
    auto *arguments = new QPlainTextEdit(this);
    arguments->setObjectName(names::consentArguments);
    arguments->setAccessibleName(tr("What the app passes to the action"));
    arguments->setReadOnly(true);
    arguments->setTabChangesFocus(true);
    arguments->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    arguments->setPlainText(
        question.arguments.isEmpty() ? tr("It passes nothing to the action.") : question.arguments);
    column->addWidget(arguments, 1);
    const std::tuple<QString, QString, ConsentAnswer> choices[]
        = {{tr("Allow this time"), names::allowOnce, ConsentAnswer::Once},
            {tr("Always allow"), names::allowAlways, ConsentAnswer::Always},
            {tr("Do not allow"), names::allowNot, ConsentAnswer::No},
            {tr("Never allow"), names::allowNever, ConsentAnswer::Never}};
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (const auto &[text, name, answer] : choices) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        if (answer == ConsentAnswer::Always || answer == ConsentAnswer::Never)
            button->setToolTip(tr("For this action of this account, from now on"));
        connect(button, &QPushButton::clicked, this, [this, answer = answer] {
            m_answer = answer;
            accept();
        });
        row->addWidget(button);
        if (answer == ConsentAnswer::No)
            button->setFocus();
    }
    column->addLayout(row);
    constexpr int lines = 28;
    resize(lines * fontMetrics().height() + 160, lines * fontMetrics().height() * 3 / 4);
}

} // namespace hublink::ui
