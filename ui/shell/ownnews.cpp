// SPDX-License-Identifier: MIT
#include "ui/shell/ownnews.h"

#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

OwnNews::OwnNews(
    const Services &services, AccountsKeeper &keeper, MessageStrip &strip, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_strip(strip)
    , m_window(window)
{
    connect(&keeper, &AccountsKeeper::broke, this, &OwnNews::onBroke);
}

void OwnNews::onBroke(const QList<AccountRecord> &accounts)
{
    Q_EMIT broke();
    const auto count = int(accounts.size());
    const AccountRecord &first = accounts.first();
    const QString headline = count == 1
        ? tr("The %1 account %2 stopped working.")
              .arg(nameText(first.providerName), nameText(first.label))
        : tr("%n account(s) stopped working.", nullptr, count);
    const QUuid uuid = first.uuid;
    const auto fix = [this, uuid, count] { Q_EMIT accountWanted(uuid, count == 1); };
    if (m_services.notify) {
        m_services.notify({headline,
            count == 1 ? reasonText(first.statusReason) : tr("Hublink shows why and what to do."),
            tr("Fix"), [self = QPointer(this), fix] {
                if (self)
                    fix();
            }});
    }
    QApplication::alert(m_window);
    m_strip.say(
        {Tone::Bad, headline, count == 1 ? shortened(reasonText(first.statusReason)) : QString()});
    QPushButton *button = m_strip.addAction(tr("Fix"), u"fix"_s);
    connect(button, &QPushButton::clicked, this, fix);
}

void OwnNews::showRescue()
{
    const std::optional<Rescue> rescued = m_services.ports.registry.rescued();
    if (!rescued)
        return;
    (void)m_services.ports.registry.forgetRescue();
    const bool wasEmpty = rescued->keptAs.isEmpty();
    if (m_services.keychainEntries) {
        m_services.keychainEntries().then(this, [this, wasEmpty](const QStringList &entries) {
            bringBack(entries);
            // An empty file alone is what a start that was cut short leaves behind.
            if (wasEmpty && !entries.isEmpty())
                m_strip.say({Tone::Caution,
                    tr("Hublink's records were empty, but your keychain holds values of Hublink."),
                    tr("The accounts come back from StackOne with the next refresh. A project that "
                       "is missing can be added again with its API key.")});
        });
    }
    if (wasEmpty)
        return;
    const QString headline = rescued->saved > 0
        ? tr("Hublink's records were damaged. %Ln of them could be saved.", nullptr, rescued->saved)
        : tr("Hublink's records were damaged. None of them could be read.");
    m_strip.say({Tone::Caution, headline,
        tr("The rest comes back from StackOne with the next refresh. A project that is missing can "
           "be added again with its API key. The damaged file is kept: %1")
            .arg(rescued->keptAs)});
}

void OwnNews::bringBack(const QStringList &keychainEntries)
{
    const Result<int> added = m_services.ports.registry.addProjectsOf(keychainEntries);
    if (added && *added > 0)
        Q_EMIT projectsCameBack();
}

} // namespace hublink::ui
