// SPDX-License-Identifier: MIT
#include "ui/accounts/countbar.h"

#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/spokenrole.h"
#include "ui/widgets/flowrow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

CountBar::CountBar(const AccountIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
{
    auto *row = new FlowRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    add(u"all"_s, tr("All"), {});
    add(u"working"_s, tr("Working"), {AccountStatus::Active});
    add(u"attention"_s, tr("Need attention"), {AccountStatus::Error, AccountStatus::Other});
    add(u"paused"_s, tr("Paused"), {AccountStatus::Suspended});
    for (const Group &group : std::as_const(m_groups))
        row->addWidget(group.button);
    show({});
}

void CountBar::add(const QString &name, const QString &title, QList<AccountStatus> statuses)
{
    auto *button = new QPushButton(this);
    button->setObjectName(names::countPrefix + name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    setSpokenRole(*button, QAccessible::RadioButton);
    setLook(*button, ButtonLook::Chip);
    const qsizetype place = m_groups.size();
    m_groups.append({button, title, std::move(statuses)});
    connect(button, &QPushButton::clicked, this,
        [this, place] { Q_EMIT chosen(sumOf(m_groups.at(place), m_index.statusSums()).words); });
}

AccountIndex::StatusSum CountBar::sumOf(const Group &group, const StatusSums &sums) const
{
    if (group.statuses.isEmpty())
        return {m_index.count(), {}};
    AccountIndex::StatusSum whole;
    for (const AccountStatus status : group.statuses) {
        const AccountIndex::StatusSum sum = sums.value(status);
        whole.count += sum.count;
        whole.words += sum.words;
    }
    whole.words.sort();
    return whole;
}

void CountBar::show(const QStringList &chosenWords)
{
    QStringList wanted = chosenWords;
    wanted.sort();
    const StatusSums sums = m_index.statusSums();
    for (const Group &group : std::as_const(m_groups)) {
        const auto [count, words] = sumOf(group, sums);
        group.button->setText(
            tr("%1 %L2", "a state, and how many accounts").arg(group.title).arg(count));
        group.button->setChecked(wanted == words && wanted.isEmpty() == group.statuses.isEmpty());
        // Nobody can choose what would show nothing.
        group.button->setEnabled(count > 0 || group.button->isChecked());
    }
}

} // namespace hublink::ui
