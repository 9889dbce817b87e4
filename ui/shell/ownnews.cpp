// SPDX-License-Identifier: MIT
#include "ui/shell/ownnews.h"

#include "app/base/future.h"
#include "ui/text/errortext.h"
#include "ui/text/mendtext.h"
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
    connect(&keeper, &AccountsKeeper::keysEnd, this, &OwnNews::onKeysEnd);
}

void OwnNews::onKeysEnd(const QList<std::pair<AccountRecord, QDate>> &accounts)
{
    const auto count = int(accounts.size());
    const auto &[first, end] = accounts.first();
    const QString headline = count == 1
        ? tr("The key of the %1 account %2 ends soon.")
              .arg(nameText(first.providerName), nameText(first.label))
        : tr("The keys of %n account(s) end soon.", nullptr, count);
    const QString body
        = count == 1 ? keyEndText(end, QDate::currentDate()) : tr("Replace them before they end.");
    tell(Tone::Caution, headline, body, count == 1 ? tr("Replace key…") : tr("Show"), first.uuid,
        count == 1);
}

//! Where the person is, and where they look.
void OwnNews::tell(Tone tone, const QString &headline, const QString &body, const QString &button,
    const QUuid &account, bool mends)
{
    const auto go = [this, account, mends] { Q_EMIT accountWanted(account, mends); };
    if (m_services.notify) {
        m_services.notify({headline, body, button, [self = QPointer(this), go] {
                               if (self)
                                   go();
                           }});
    }
    QApplication::alert(m_window);
    m_strip.say({tone, headline, shortened(body)});
    connect(m_strip.addAction(button, u"fix"_s), &QPushButton::clicked, this, go);
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
    tell(Tone::Bad, headline,
        count == 1 ? reasonText(first.statusReason) : tr("Hublink shows why and what to do."),
        tr("Fix"), first.uuid, count == 1);
}

void OwnNews::showRescue()
{
    const std::optional<Rescue> rescued = m_services.ports.registry.rescued();
    if (!rescued)
        return;
    (void)m_services.ports.registry.forgetRescue();
    const bool wasEmpty = rescued->keptAs.isEmpty();
    if (m_services.keychainEntries) {
        m_services.keychainEntries().then(ifAlive<
            QStringList>(this, [this, wasEmpty](const QStringList &entries) {
            bringBack(entries);
            // An empty file alone is what a start that was cut short leaves behind.
            if (wasEmpty && !entries.isEmpty())
                m_strip.say({Tone::Caution,
                    tr("Hublink's records were empty, but your keychain holds values of Hublink."),
                    tr("The accounts come back from StackOne with the next refresh. A project that "
                       "is missing can be added again with its API key.")});
        }));
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
