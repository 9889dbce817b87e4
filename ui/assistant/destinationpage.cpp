// SPDX-License-Identifier: MIT
#include "ui/assistant/destinationpage.h"

#include "app/linking/linkpermission.h"
#include "ui/assistant/projectpart.h"
#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/linktext.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

DestinationPage::DestinationPage(LinkSession &session, const Services &services, QWidget *parent)
    : OpeningPage(tr("Where to link"), session, services, parent)
    , m_cards(new QGridLayout)
{
    m_cards->setSpacing(space::small + space::tiny);
    content().addLayout(m_cards);
    addWay(LinkWay::GivenLink, u"link"_s, names::haveLink, tr("I have a link"),
        tr("Somebody sent you a link to connect an account."));
    addWay(LinkWay::LinkNow, u"key"_s, names::toProject, tr("Link now"),
        tr("With the API key of a StackOne project. The account can be used there at once."));
    addWay(LinkWay::AskSomeone, u"person"_s, names::askSomeone, tr("Ask someone else"),
        tr("Make a link for the person who has the values, and wait for the account."));
    addWay(LinkWay::ThisComputer, u"computer"_s, names::toThisComputer, tr("This computer only"),
        tr("The values are checked and kept in your keychain. To use them in a project later, "
           "link the account again."));
    content().addSpacing(space::small);
    m_givenLink = new ValueField({.key = names::givenLink,
                                     .label = tr("Link"),
                                     .holds = ValueKind::Link,
                                     .description = tr("Paste the whole link, or the code alone."),
                                     .secret = false},
        {}, this);
    m_project = new ProjectPart(draft(), services, this);
    content().addWidget(m_givenLink);
    content().addWidget(m_project);
    content().addStretch();
    if (!draft().givenText.isEmpty())
        m_givenLink->receive(draft().givenText);
    const bool isThere = std::any_of(m_ways.cbegin(), m_ways.cend(),
        [this](const auto &each) { return each.first == draft().way; });
    const LinkWay chosen = isThere ? draft().way : m_ways.first().first;
    for (const auto &[way, button] : std::as_const(m_ways)) {
        button->setChecked(way == chosen);
        connect(button, &QRadioButton::toggled, this, &DestinationPage::updateParts);
    }
    connect(&session, &LinkSession::projectKeyGone, m_project, &ProjectPart::askForKey);
    updateParts();
}

void DestinationPage::addWay(LinkWay way, const QString &iconName, const QString &name,
    const QString &title, const QString &hint)
{
    if (!permitsWay(services().ports.registry.policy(), way))
        return;
    auto *card = new ChoiceCard(icon(iconName), title, hint, this);
    card->setObjectName(name);
    m_ways.append({way, card});
    arrangeCards();
}

//! Two beside each other where there is room.
void DestinationPage::arrangeCards()
{
    const int columns = width() < fontMetrics().averageCharWidth() * 70 ? 1 : 2;
    for (int i = 0; i < m_ways.size(); ++i)
        m_cards->addWidget(m_ways.at(i).second, i / columns, i % columns);
}

void DestinationPage::resizeEvent(QResizeEvent *event)
{
    OpeningPage::resizeEvent(event);
    arrangeCards();
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
    const std::optional<Error> blamed = draft().blamed;
    if (blamed && showAt(*blamed))
        return session().forgive();
    if (chosenWay() == LinkWay::GivenLink)
        m_givenLink->focusBox();
    else if (chosenWay() != LinkWay::ThisComputer)
        m_project->focusFirstEmpty();
}

//! Shows at the entry that the error names what is wrong with it; false if it is none of this page.
bool DestinationPage::showAt(const Error &error)
{
    const QString label = m_project->entryLabel(error.field);
    const QString sentence = describe(error, label).headline;
    if (!label.isEmpty()) {
        m_project->blameEntry(error.field, sentence);
        return true;
    }
    if (error.field != givenLinkField)
        return false;
    m_givenLink->blame(sentence);
    m_givenLink->focusBox();
    return true;
}

bool DestinationPage::holdsValues() const
{
    return m_project->holdsSecret();
}

void DestinationPage::store()
{
    session().chooseWay(chosenWay());
    session().noteGivenLink(m_givenLink->value());
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
    case LinkWay::AskSomeone:
        if (m_project->check())
            session().openProject(m_project->target());
        return;
    case LinkWay::ThisComputer: session().linkOnThisComputer();
    }
}

void DestinationPage::followGivenLink()
{
    const LinkReading reading = session().followGivenLink();
    if (reading.link)
        return;
    m_givenLink->blame(linkFaultText(reading));
    m_givenLink->focusBox();
}

void DestinationPage::showFailure(const Error &error)
{
    sayFailure(describe(error, m_project->entryLabel(error.field)).strip(), error);
    if (showAt(error))
        session().forgive();
}

} // namespace hublink::ui
