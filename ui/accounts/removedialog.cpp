// SPDX-License-Identifier: MIT
#include "ui/accounts/removedialog.h"

#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int startWidth = 480;

//! What will happen, with its mark.
void addLine(QVBoxLayout &column, const QString &mark, const QString &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *sign = new IconLabel(parent);
    sign->setIcon(icon(mark));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(textLabel(text, parent), 1);
    column.addLayout(row);
}

} // namespace

RemoveDialog::RemoveDialog(const RemovalPlan &plan, QWidget *parent)
    : QDialog(parent)
{
    const bool one = plan.count == 1;
    const QString provider = plan.providers.size() == 1 ? *plan.providers.cbegin() : QString();
    setWindowTitle(one ? tr("Remove account") : tr("Remove accounts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    QLabel *heading
        = headingLabel(one ? tr("Remove the %1 account %2?").arg(provider, plan.names.value(0))
                           : tr("Remove %n account(s)?", nullptr, plan.count),
            this);
    heading->setFont(sectionFont(font()));
    column->addWidget(heading);
    if (!one) {
        QString names = plan.names.join(QChar(u'\n'));
        if (plan.count > plan.names.size())
            names += QChar(u'\n') + tr("and %n more", nullptr, plan.count - int(plan.names.size()));
        auto *card = new Card(this);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
        inside->addWidget(textLabel(names, card));
        column->addWidget(card);
    }
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::small);
    const auto say = [this, lines](const QString &mark, const QString &text) {
        addLine(*lines, mark, text, this);
    };
    if (plan.kept > 0) {
        say(u"key"_s,
            one ? tr("Its values are deleted from your keychain.")
                : tr("The values of %n account(s) are deleted from your keychain.", nullptr,
                    plan.kept));
    }
    say(u"accounts"_s,
        one ? tr("It disappears from this list.") : tr("They disappear from this list."));
    if (plan.reachable > 0)
        say(u"refresh"_s,
            tr("What stays in StackOne comes back to this list with the next refresh."));
    if (!plan.aiApps.isEmpty()) {
        say(u"spark"_s,
            tr("It is taken out of the configuration of: %1.")
                .arg(QLocale().createSeparatedList(plan.aiApps)));
    }
    say(u"warning"_s,
        provider.isEmpty()
            ? tr("The keys themselves stay valid at their providers until they are deleted there.")
            : tr("The key itself stays valid in %1 until you delete or regenerate it there.")
                  .arg(provider));
    column->addLayout(lines);
    if (plan.inHub > 0) {
        m_fromHub
            = new QCheckBox(one ? tr("Delete it in StackOne, too. Whatever uses it there stops.")
                    : plan.reachable == plan.count
                    ? tr("Delete them in StackOne, too. Whatever uses them there stops.")
                    : tr("Delete %n of them in StackOne, too. Whatever uses them there stops.",
                        nullptr, plan.reachable),
                this);
        m_fromHub->setObjectName(names::removeFromHub);
        m_fromHub->setEnabled(plan.reachable == plan.inHub);
        column->addWidget(m_fromHub);
        if (plan.reachable < plan.inHub) {
            column->addWidget(quietLabel(one
                    ? tr("The project's API key is not kept here, so StackOne is not touched.")
                    : tr("The API key of a project is not kept here, so StackOne is not touched."),
                this));
        }
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(names::confirmRemove);
    remove->setAutoDefault(false);
    setLook(*remove, ButtonLook::Danger);
    QPushButton *keep = buttons->addButton(
        plan.count == 1 ? tr("Keep it") : tr("Keep them"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    keep->setFocus();
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resizeWithinScreen(*this, {startWidth, column->totalHeightForWidth(startWidth)});
}

bool RemoveDialog::fromHub() const
{
    return m_fromHub && m_fromHub->isChecked();
}

} // namespace hublink::ui
