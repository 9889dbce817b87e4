// SPDX-License-Identifier: MIT
#include "ui/assistant/preparingpage.h"

#include "ui/objectnames.h"
#include "ui/text/foreigntext.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

PreparingPage::~PreparingPage() = default;

Cancellation *PreparingPage::freshCancellation()
{
    m_cancel = std::make_unique<Cancellation>();
    return m_cancel.get();
}

void PreparingPage::stop()
{
    if (m_cancel)
        m_cancel->request();
}

void PreparingPage::prepare(const HubTarget &target, const Provider &provider)
{
    Q_EMIT busyChanged(tr("Asking StackOne for the connector…"));
    if (m_preparation)
        m_preparation->deleteLater();
    m_preparation = new LinkPreparation(
        ports().hubOf(target.project), services().ports.clock, target, provider, this);
    m_preparation->future().then(
        this, [this, target, provider](const Result<PreparedLink> &prepared) {
            onPrepared(target, provider, prepared);
        });
    m_preparation->start(freshCancellation());
}

void PreparingPage::onPrepared(
    const HubTarget &target, const Provider &provider, const Result<PreparedLink> &prepared)
{
    if (!prepared)
        return fail(prepared.error());
    if (!prepared->isChosen() || draft().way == LinkWay::AskSomeone) {
        Q_EMIT busyChanged({});
        return acceptListing(target, *prepared);
    }
    const Connector &connector = prepared->connector;
    const Provider known = services().providers.find(connector.provider, connector.name);
    // A session for any connector does not tell whether the owner has this account already, and a
    // form is better with what is known about its provider.
    if (provider.key.isEmpty()) {
        if (!target.isGivenLink())
            return prepare(target, known);
        PreparedLink joined = *prepared;
        joined.form = formOf(joined.config, known, joined.existing ? &*joined.existing : nullptr,
            joined.externalTriggerToken);
        HubTarget edited = target;
        edited.updateAccountId = joined.existingAccountId;
        Q_EMIT busyChanged({});
        return accept(edited, joined);
    }
    Q_EMIT busyChanged({});
    const bool exists = !prepared->existingAccountId.isEmpty() && target.updateAccountId.isEmpty();
    if (!exists)
        return accept(target, *prepared);
    if (target.isGivenLink()) {
        HubTarget edited = target;
        edited.updateAccountId = prepared->existingAccountId;
        return accept(edited, *prepared);
    }
    askAboutExisting(target, *prepared);
}

void PreparingPage::askAboutExisting(const HubTarget &target, const PreparedLink &prepared)
{
    strip().say({Tone::Accent,
        tr("%1 already has a %2 account in this project.")
            .arg(nameText(target.project.ownerName), nameText(prepared.connector.name)),
        tr("You can give that account the new values, or link a further one.")});
    QPushButton *update = strip().addAction(tr("Update that account"), u"updateExisting"_s);
    connect(update, &QPushButton::clicked, this, [this, target, prepared] {
        HubTarget existing = target;
        existing.updateAccountId = prepared.existingAccountId;
        // The account keeps its own configuration, even if another one was chosen in the list,
        // and its type: so the session is opened anew, for this account.
        const QString own = prepared.existing ? prepared.existing->integrationId : QString();
        existing.options.type.clear();
        if (!own.isEmpty())
            existing.integrationId = own;
        prepare(existing,
            services().providers.find(prepared.connector.provider, prepared.connector.name));
    });
    QPushButton *another = strip().addAction(tr("Link a further account"), u"linkAnother"_s);
    const Provider provider
        = services().providers.find(prepared.connector.provider, prepared.connector.name);
    connect(another, &QPushButton::clicked, this, [this, target, provider] {
        HubTarget further = target;
        further.multiple = true;
        strip().clear();
        prepare(further, provider);
    });
    update->setFocus();
}

void PreparingPage::accept(const HubTarget &target, const PreparedLink &prepared)
{
    strip().clear();
    // Another owner, project or choice is another link: nothing of an earlier attempt counts,
    // except that a given link that was replaced by a newer one goes on with the same account.
    LinkProgress fresh;
    fresh.verified = draft().progress.verified;
    fresh.identified = draft().progress.identified;
    fresh.identity = draft().progress.identity;
    if (target.isGivenLink() && draft().hub && draft().hub->isGivenLink()
        && draft().provider.key == prepared.connector.provider)
        fresh = draft().progress;
    draft().progress = fresh;
    draft().hub = target;
    draft().hub->integrationId
        = target.isGivenLink() ? prepared.connector.integrationId : target.integrationId;
    nameProject(prepared.session);
    draft().prepared = prepared;
    draft().provider
        = services().providers.find(prepared.connector.provider, prepared.connector.name);
    draft().form = prepared.form;
    draft().progress.prepared = prepared;
    Q_EMIT completed();
}

void PreparingPage::nameProject(const ConnectSession &session)
{
    Project &project = draft().hub->project;
    if (!project.uuid.isNull() && project.name.isEmpty())
        project.name = tr("StackOne project %1").arg(session.projectId).trimmed();
}

void PreparingPage::acceptListing(const HubTarget &target, const PreparedLink &listing)
{
    strip().clear();
    draft().hub = target;
    nameProject(listing.session);
    draft().prepared = listing;
    draft().listed = listing.connectors;
    draft().provider = {};
    if (listing.isChosen()) {
        draft().provider
            = services().providers.find(listing.connector.provider, listing.connector.name);
        draft().listed.clear();
    }
    Q_EMIT completed();
}

bool PreparingPage::alreadyPrepared(const HubTarget &target, const QString &provider) const
{
    if (!draft().prepared || !draft().hub
        || (!provider.isEmpty() && draft().provider.key != provider))
        return false;
    const HubTarget &before = *draft().hub;
    const auto options = [](const HubTarget &t) {
        return std::tuple(t.project.ownerId, t.project.ownerName, t.options.username,
            t.options.label, t.options.type, t.options.life.count(), t.keepApiKey);
    };
    return options(target) == options(before) && target.givenToken == before.givenToken
        && (!target.keepApiKey || target.apiKey == before.apiKey);
}

void PreparingPage::fail(const Error &error)
{
    Q_EMIT busyChanged({});
    const ErrorText text = describe(error);
    strip().say(text.strip());
    if (error.field.isEmpty())
        return;
    // What opens the door is entered on the first page.
    draft().blamedField = error.field;
    draft().blame = text.headline;
    QPushButton *back = strip().addAction(
        error.field == givenLinkField ? tr("Use another link") : tr("Go back to Where to link"),
        names::repair);
    connect(back, &QPushButton::clicked, this,
        [this] { Q_EMIT repairWanted(RepairPlace::Destination); });
    back->setFocus();
}

} // namespace hublink::ui
