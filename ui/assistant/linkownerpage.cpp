// SPDX-License-Identifier: MIT
#include "ui/assistant/linkownerpage.h"

#include "ui/objectnames.h"
#include "ui/text/timetext.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

LinkOwnerPage::LinkOwnerPage(LinkSession &session, const Services &services, QWidget *parent)
    : Page(tr("Who is asking"), session, services, parent)
{
    content().addWidget(textLabel(
        tr("Go on only if you expected this link. You have not given anything away yet."), this));
    content().addStretch();
}

void LinkOwnerPage::enter()
{
    delete m_facts;
    m_facts = new QWidget(this);
    m_facts->setObjectName(names::linkFacts);
    m_rows = new QFormLayout(m_facts);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::large);
    m_rows->setVerticalSpacing(space::medium);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addFact(tr("Account for"), owner());
    addFact(tr("Project"), project());
    addFact(tr("Leads to"), draft().given ? draft().given->addresses.app.authority() : QString());
    addFact(tr("Links"), connectors());
    addFact(tr("Works"), life());
    QStringList spoken;
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const auto text = [&](QFormLayout::ItemRole role) {
            return static_cast<QLabel *>(m_rows->itemAt(i, role)->widget())->text();
        };
        spoken.append(text(QFormLayout::LabelRole) + u": "_s + text(QFormLayout::FieldRole));
    }
    m_facts->setAccessibleName(spoken.join(u". "_s));
    content().insertWidget(1, m_facts);
    m_facts->show();
    strip().clear();
    if (draft().edits()) {
        strip().say({Tone::Accent, tr("This account is linked already."),
            tr("What you fill out replaces the values that StackOne has. To link a further "
               "account, ask for a link that allows several.")});
    }
}

void LinkOwnerPage::addFact(const QString &name, const QString &value)
{
    QLabel *text = textLabel(shortened(value), m_facts);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(quietLabel(name, m_facts), text);
}

QString LinkOwnerPage::owner() const
{
    const std::optional<ConnectSession> &session = draft().owner.session;
    if (!session)
        return tr("StackOne does not tell with this link. Ask whoever sent it if you are unsure.");
    if (session->ownerName.isEmpty())
        return session->ownerId;
    return session->ownerId.isEmpty() ? session->ownerName
                                      : tr("%1 (ID %2)").arg(session->ownerName, session->ownerId);
}

QString LinkOwnerPage::project() const
{
    if (draft().owner.project)
        return draft().owner.project->name;
    return tr("Not one that is known on this computer.");
}

QString LinkOwnerPage::connectors() const
{
    QStringList found;
    if (draft().prepared()) {
        for (const Connector &connector : std::as_const(draft().prepared()->connectors))
            found.append(connector.name);
    }
    constexpr qsizetype few = 4;
    if (found.size() <= few)
        return locale().createSeparatedList(found);
    return tr("%n connector(s), to choose from on the next page", nullptr, int(found.size()));
}

QString LinkOwnerPage::life() const
{
    // By StackOne's clock, where it tells: this computer's may be wrong.
    const QDateTime told = draft().prepared() ? draft().prepared()->answeredAt : QDateTime();
    const QDateTime now = told.isValid() ? told : services().ports.clock();
    QDateTime end = draft().given ? draft().given->expiresAt : QDateTime();
    if (!end.isValid() && draft().owner.session)
        end = draft().owner.session->expiresAt;
    if (end.isValid() && end > now)
        return tr("for another %1").arg(durationText(std::chrono::seconds(now.secsTo(end))));
    const QString unknown = tr("now. StackOne does not tell until when.");
    const std::optional<ConnectSession> &session = draft().owner.session;
    if (!session || !session->createdAt.isValid())
        return unknown;
    const qint64 age = std::max<qint64>(0, session->createdAt.secsTo(now));
    return tr("now. It was made %1 ago; StackOne does not tell until when it works.")
        .arg(durationText(std::chrono::seconds(age)));
}

} // namespace hublink::ui
