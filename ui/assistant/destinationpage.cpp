// SPDX-License-Identifier: MIT
#include "ui/assistant/destinationpage.h"

#include "ui/assistant/projectpart.h"
#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/text/linktext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

DestinationPage::DestinationPage(LinkDraft &draft, const Services &services, QWidget *parent)
    : PreparingPage(tr("Where to link"), draft, services, parent)
    , m_continued(draft.provider)
{
    addWay(LinkWay::GivenLink, names::haveLink, tr("I have a link"),
        tr("Somebody sent you a link to connect an account."));
    addWay(LinkWay::LinkNow, names::toProject, tr("Link now"),
        tr("With the API key of a StackOne project. The account can be used there at once."));
    addWay(LinkWay::AskSomeone, names::askSomeone, tr("Ask someone else"),
        tr("Make a link for the person who has the values, and wait for the account."));
    addWay(LinkWay::ThisComputer, names::toThisComputer, tr("This computer only"),
        tr("The values are checked and kept in your keychain. To use them in a project later, "
           "link the account again."));
    content().addSpacing(space::small);
    m_givenLink = new ValueField({.key = names::givenLink,
                                     .label = tr("Link"),
                                     .holds = ValueKind::Link,
                                     .description = tr("Paste the whole link, or the code alone."),
                                     .secret = false},
        {}, this);
    m_project = new ProjectPart(draft, services, this);
    content().addWidget(m_givenLink);
    content().addWidget(m_project);
    content().addStretch();
    if (!draft.givenText.isEmpty())
        m_givenLink->receive(draft.givenText);
    for (const auto &[way, button] : std::as_const(m_ways)) {
        button->setChecked(way == draft.way);
        connect(button, &QRadioButton::toggled, this, &DestinationPage::updateParts);
    }
    updateParts();
}

void DestinationPage::addWay(
    LinkWay way, const QString &name, const QString &title, const QString &hint)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setFont(headingFont(font()));
    button->setAccessibleDescription(hint);
    QLabel *about = quietLabel(hint, this);
    about->setContentsMargins(space::large, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(about);
    content().addLayout(column);
    m_ways.append({way, button});
}

LinkWay DestinationPage::chosenWay() const
{
    for (const auto &[way, button] : m_ways) {
        if (button->isChecked())
            return way;
    }
    return LinkWay::LinkNow;
}

void DestinationPage::updateParts()
{
    const LinkWay way = chosenWay();
    m_givenLink->setVisible(way == LinkWay::GivenLink);
    m_project->setVisible(way == LinkWay::LinkNow || way == LinkWay::AskSomeone);
    m_project->setAsking(way == LinkWay::AskSomeone);
    strip().clear();
}

void DestinationPage::enter()
{
    if (!draft().blame.isEmpty() && !m_project->entryLabel(draft().blamedField).isEmpty()) {
        m_project->blameEntry(draft().blamedField, draft().blame);
        draft().blame.clear();
    } else if (!draft().blame.isEmpty() && draft().blamedField == givenLinkField) {
        m_givenLink->wipe();
        m_givenLink->blame(draft().blame);
        m_givenLink->focusBox();
        draft().blame.clear();
    } else if (chosenWay() == LinkWay::GivenLink) {
        m_givenLink->focusBox();
    } else if (chosenWay() != LinkWay::ThisComputer) {
        m_project->focusFirstEmpty();
    }
}

bool DestinationPage::holdsValues() const
{
    return m_project->holdsSecret();
}

void DestinationPage::store()
{
    const LinkWay before = std::exchange(draft().way, chosenWay());
    draft().givenText = m_givenLink->value();
    if (before != draft().way) {
        draft().hub.reset();
        draft().prepared.reset();
        draft().progress = {};
        draft().listed.clear();
        draft().provider = {};
        m_continued = {};
    }
}

void DestinationPage::goForward()
{
    strip().clear();
    m_project->forgive();
    m_givenLink->forgive();
    store();
    switch (draft().way) {
    case LinkWay::GivenLink: return followGivenLink();
    case LinkWay::LinkNow:
    case LinkWay::AskSomeone: return linkInProject();
    case LinkWay::ThisComputer: draft().form = formOf(draft().provider); Q_EMIT completed();
    }
}

QList<HubAddresses> DestinationPage::trustedAddresses() const
{
    QList<HubAddresses> known{services().stackOne};
    if (const Result<QList<TrustedAddress>> added = services().ports.registry.trustedAddresses()) {
        for (const TrustedAddress &address : *added)
            known.append({QUrl(address.api), QUrl(address.app)});
    }
    return known;
}

void DestinationPage::followGivenLink()
{
    const LinkReading reading
        = readGivenLink(m_givenLink->value().exposeText(), trustedAddresses());
    if (!reading.link) {
        m_givenLink->blame(linkFaultText(reading));
        m_givenLink->focusBox();
        return;
    }
    HubTarget target;
    target.givenToken = reading.link->token;
    target.keepApiKey = false;
    if (alreadyPrepared(target, {}) && draft().given) {
        Q_EMIT completed();
        return;
    }
    draft().given = reading.link;
    draft().listed.clear();
    draft().owner = {};
    // The projects' keys are for StackOne's usual address and nobody else.
    if (reading.link->addresses.api != services().stackOne.api)
        return prepare(target, {});
    Q_EMIT busyChanged(tr("Asking StackOne about the link…"));
    auto *query = new LinkOwnerQuery(ports(), reading.link->token, this);
    Cancellation *cancel = freshCancellation();
    query->future().then(this, [this, query, target, cancel](const LinkOwner &owner) {
        query->deleteLater();
        if (cancel->isRequested())
            return fail(Error{.kind = ErrorKind::Cancelled, .party = {}});
        draft().owner = owner;
        HubTarget known = target;
        if (owner.project) {
            known.project = *owner.project;
            known.apiKey = owner.apiKey;
        }
        if (owner.session) {
            known.project.ownerId = owner.session->ownerId;
            known.project.ownerName = owner.session->ownerName;
        }
        prepare(known, {});
    });
    query->start(cancel);
}

void DestinationPage::linkInProject()
{
    if (!m_project->check())
        return;
    const HubTarget wanted = m_project->target();
    const bool sameChoice = draft().hub && m_project->isSameProject(*draft().hub);
    if (sameChoice && alreadyPrepared(wanted, {})) {
        Q_EMIT completed();
        return;
    }
    draft().listed.clear();
    draft().provider = m_continued;
    if (wanted.keepApiKey)
        prepare(wanted, m_continued);
    else
        readKeptKey(wanted);
}

void DestinationPage::readKeptKey(HubTarget target)
{
    Q_EMIT busyChanged(tr("Asking your keychain…"));
    services()
        .ports.keychain.read(keychainkey::projectApiKey(target.project.uuid), freshCancellation())
        .then(this, [this, target](const Result<Secret> &apiKey) mutable {
            if (!apiKey) {
                if (apiKey.error().kind == ErrorKind::NotFound)
                    m_project->askForKey();
                return fail(apiKey.error());
            }
            target.apiKey = *apiKey;
            prepare(target, m_continued);
        });
}

void DestinationPage::fail(const Error &error)
{
    Q_EMIT busyChanged({});
    const ErrorText text = describe(error, m_project->entryLabel(error.field));
    strip().say(text.strip());
    m_project->blameEntry(error.field, text.headline);
    if (error.field == givenLinkField) {
        m_givenLink->blame(text.headline);
        m_givenLink->focusBox();
    }
}

} // namespace hublink::ui
