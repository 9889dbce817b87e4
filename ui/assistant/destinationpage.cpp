// SPDX-License-Identifier: MIT
#include "ui/assistant/destinationpage.h"

#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

FormField entry(const QString &key, const QString &label, bool secret, const QString &description)
{
    return {.key = key, .label = label, .description = description, .secret = secret};
}

} // namespace

DestinationPage::DestinationPage(LinkDraft &draft, const Services &services, QWidget *parent)
    : Page(tr("Where to link"), draft, services, parent)
    , m_toProject(new QRadioButton(tr("A StackOne project"), this))
    , m_toThisComputer(new QRadioButton(tr("This computer only"), this))
{
    m_projectPart = buildProjectPart();
    m_toProject->setObjectName(names::toProject);
    m_toThisComputer->setObjectName(names::toThisComputer);
    for (QRadioButton *choice : {m_toProject, m_toThisComputer})
        choice->setFont(headingFont(font()));
    QLabel *localHint = quietLabel(tr("The values are checked and kept in your keychain. To use "
                                      "them in a project later, link the account again."),
        this);
    m_toThisComputer->setAccessibleDescription(localHint->text());
    localHint->setContentsMargins(space::large, 0, 0, 0);
    content().addWidget(m_toProject, 0, Qt::AlignLeading);
    content().addWidget(m_projectPart);
    content().addWidget(m_toThisComputer, 0, Qt::AlignLeading);
    content().addWidget(localHint);
    content().addStretch();
    (draft.toProject ? m_toProject : m_toThisComputer)->setChecked(true);
    connect(m_toProject, &QRadioButton::toggled, this, &DestinationPage::updateParts);
    fillProjects();
}

DestinationPage::~DestinationPage() = default;

QWidget *DestinationPage::buildProjectPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::large, 0, 0, space::small);
    column->setSpacing(space::medium);
    column->addWidget(quietLabel(
        tr("The account is linked in the Hub of your project and can be used there at once."),
        part));

    m_projectRow = new QWidget(part);
    auto *projectColumn = new QVBoxLayout(m_projectRow);
    projectColumn->setContentsMargins(0, 0, 0, 0);
    projectColumn->setSpacing(space::tiny);
    QLabel *projectLabel = headingLabel(tr("Project"), m_projectRow);
    m_project = new QComboBox(m_projectRow);
    m_project->setObjectName(names::project);
    m_project->setAccessibleName(tr("Project"));
    projectLabel->setBuddy(m_project);
    projectColumn->addWidget(projectLabel);
    projectColumn->addWidget(m_project);
    column->addWidget(m_projectRow);
    connect(m_project, &QComboBox::currentIndexChanged, this, &DestinationPage::onProjectChosen);

    buildKeyPart(*column);
    m_ownerId = new ValueField(entry(names::ownerId, tr("Owner ID"), false,
                                   tr("Your own id of the customer that the account belongs to.")),
        {}, part, ValueField::Source::Typed);
    m_ownerName = new ValueField(
        entry(names::ownerName, tr("Owner name"), false, tr("The customer's name, for people.")),
        {}, part, ValueField::Source::Typed);
    for (ValueField *field : {m_ownerId, m_ownerName})
        column->addWidget(field);
    return part;
}

void DestinationPage::buildKeyPart(QVBoxLayout &column)
{
    m_apiKey
        = new ValueField(entry(names::stackOneApiKey, tr("StackOne API key"), true, {}), {}, this);
    column.addWidget(m_apiKey);

    m_practice = new QWidget(this);
    auto *practice = new QHBoxLayout(m_practice);
    practice->setContentsMargins(0, 0, 0, 0);
    practice->addWidget(
        quietLabel(tr("You are in the sandbox. Its project has a practice key."), m_practice), 1);
    auto *copy = new CopyButton(
        tr("Copy practice key"), services().practiceApiKey.exposeText(), m_practice);
    copy->setObjectName(u"copyPracticeKey"_s);
    practice->addWidget(copy);
    column.addWidget(m_practice);

    m_keptKey = new QWidget(this);
    auto *kept = new QHBoxLayout(m_keptKey);
    kept->setContentsMargins(0, 0, 0, 0);
    auto *replace = new QPushButton(tr("Replace"), m_keptKey);
    replace->setObjectName(names::replaceKey);
    replace->setAccessibleName(tr("Replace the StackOne API key"));
    replace->setAutoDefault(false);
    connect(replace, &QPushButton::clicked, this, [this] {
        m_replaceKey = true;
        updateParts();
        m_apiKey->focusBox();
    });
    kept->addWidget(textLabel(tr("The StackOne API key is kept in your keychain."), m_keptKey), 1);
    kept->addWidget(replace);
    column.addWidget(m_keptKey);
}

void DestinationPage::fillProjects()
{
    if (const Result<QList<Project>> projects = services().ports.registry.projects())
        m_projects = *projects;
    for (const Project &project : std::as_const(m_projects))
        m_project->addItem(project.name);
    m_project->addItem(tr("Another project"));
    m_projectRow->setVisible(!m_projects.isEmpty());
    if (draft().hub) {
        for (qsizetype i = 0; i < m_projects.size(); ++i) {
            if (m_projects.at(i).uuid == draft().hub->project.uuid)
                m_project->setCurrentIndex(int(i));
        }
        m_ownerId->setValue(Secret(draft().hub->project.ownerId));
        m_ownerName->setValue(Secret(draft().hub->project.ownerName));
    } else {
        onProjectChosen();
    }
    updateParts();
}

void DestinationPage::onProjectChosen()
{
    m_replaceKey = false;
    if (m_project->currentIndex() < m_projects.size()) {
        const Project &project = m_projects.at(m_project->currentIndex());
        m_ownerId->setValue(Secret(project.ownerId));
        m_ownerName->setValue(Secret(project.ownerName));
    }
    updateParts();
}

void DestinationPage::updateParts()
{
    const bool project = m_toProject->isChecked();
    m_projectPart->setVisible(project);
    const int index = m_project->currentIndex();
    const bool kept = index < m_projects.size() && m_projects.at(index).keyKept && !m_replaceKey;
    m_keptKey->setVisible(kept);
    m_apiKey->setVisible(!kept);
    m_practice->setVisible(!kept && !services().practiceApiKey.isEmpty());
}

void DestinationPage::enter()
{
    if (!draft().blame.isEmpty() && draft().blamedField == apiKeyField) {
        m_replaceKey = true;
        updateParts();
        m_apiKey->blame(draft().blame);
        m_apiKey->focusBox();
        draft().blame.clear();
        return;
    }
    for (ValueField *field : {m_apiKey, m_ownerId, m_ownerName}) {
        if (m_toProject->isChecked() && !field->isHidden() && field->value().isEmpty())
            return field->focusBox();
    }
}

bool DestinationPage::holdsValues() const
{
    return !m_apiKey->value().isEmpty();
}

void DestinationPage::store()
{
    draft().toProject = m_toProject->isChecked();
}

HubTarget DestinationPage::target() const
{
    HubTarget target;
    const int index = m_project->currentIndex();
    if (index < m_projects.size()) {
        target.project = m_projects.at(index);
        target.keepApiKey = !target.project.keyKept || m_replaceKey;
    } else {
        target.project.uuid = QUuid::createUuid();
    }
    target.project.ownerId = m_ownerId->value().exposeText();
    target.project.ownerName = m_ownerName->value().exposeText();
    if (target.keepApiKey)
        target.apiKey = m_apiKey->value();
    return target;
}

bool DestinationPage::checkEntries()
{
    for (ValueField *field : {m_apiKey, m_ownerId, m_ownerName}) {
        if (field->isHidden() || !field->value().isEmpty())
            continue;
        field->blame(tr("Enter the %1.").arg(field->field().label));
        field->focusBox();
        return false;
    }
    return true;
}

void DestinationPage::goForward()
{
    strip().clear();
    for (ValueField *field : {m_apiKey, m_ownerId, m_ownerName})
        field->forgive();
    store();
    if (!draft().toProject) {
        draft().hub.reset();
        draft().prepared.reset();
        draft().form = formOf(draft().provider);
        Q_EMIT completed();
        return;
    }
    if (!checkEntries())
        return;
    HubTarget wanted = target();
    if (alreadyPrepared(wanted)) {
        Q_EMIT completed();
        return;
    }
    m_cancel = std::make_unique<Cancellation>();
    if (wanted.keepApiKey)
        prepare(wanted);
    else
        readKeptKey(wanted);
}

bool DestinationPage::alreadyPrepared(const HubTarget &target) const
{
    if (!draft().prepared || !draft().hub)
        return false;
    const HubTarget &before = *draft().hub;
    const bool sameKey = !target.keepApiKey || target.apiKey == before.apiKey;
    const bool sameProject = target.project.uuid == before.project.uuid
        || (m_project->currentIndex() >= m_projects.size() && before.keepApiKey);
    return sameKey && sameProject && target.keepApiKey == before.keepApiKey
        && target.project.ownerId == before.project.ownerId
        && target.project.ownerName == before.project.ownerName;
}

void DestinationPage::readKeptKey(HubTarget target)
{
    Q_EMIT busyChanged(tr("Asking your keychain…"));
    services()
        .ports.keychain.read(keychainkey::projectApiKey(target.project.uuid), m_cancel.get())
        .then(this, [this, target](const Result<Secret> &apiKey) mutable {
            if (!apiKey) {
                m_replaceKey = apiKey.error().kind == ErrorKind::NotFound;
                updateParts();
                return fail(apiKey.error());
            }
            target.apiKey = *apiKey;
            prepare(target);
        });
}

void DestinationPage::prepare(HubTarget target)
{
    Q_EMIT busyChanged(tr("Asking StackOne for the connector…"));
    if (m_preparation)
        m_preparation->deleteLater();
    m_preparation = new LinkPreparation(
        services().ports.hub, services().ports.clock, target, draft().provider, this);
    m_preparation->future().then(this,
        [this, target](const Result<PreparedLink> &prepared) { onPrepared(target, prepared); });
    m_preparation->start(m_cancel.get());
}

void DestinationPage::onPrepared(const HubTarget &target, const Result<PreparedLink> &prepared)
{
    if (!prepared)
        return fail(prepared.error());
    Q_EMIT busyChanged({});
    if (prepared->config.isRedirect()) {
        return strip().say({Tone::Caution,
            tr("%1 is linked through a sign-in page in this project.").arg(draft().provider.name),
            tr("This version of Hublink links with values only. Choose another project, or this "
               "computer only.")});
    }
    if (prepared->existingAccountId.isEmpty() || target.multiple)
        return accept(target, *prepared);
    askAboutExisting(target, *prepared);
}

void DestinationPage::askAboutExisting(const HubTarget &target, const PreparedLink &prepared)
{
    strip().say({Tone::Accent,
        tr("%1 already has a %2 account in this project.")
            .arg(target.project.ownerName, draft().provider.name),
        tr("You can give that account the new values, or link a further one.")});
    QPushButton *update = strip().addAction(tr("Update that account"), u"updateExisting"_s);
    connect(update, &QPushButton::clicked, this, [this, target, prepared] {
        HubTarget existing = target;
        existing.updateAccountId = prepared.existingAccountId;
        accept(existing, prepared);
    });
    QPushButton *another = strip().addAction(tr("Link a further account"), u"linkAnother"_s);
    connect(another, &QPushButton::clicked, this, [this, target] {
        HubTarget further = target;
        further.multiple = true;
        strip().clear();
        prepare(further);
    });
    update->setFocus();
}

void DestinationPage::accept(const HubTarget &target, const PreparedLink &prepared)
{
    strip().clear();
    // Another owner, project or choice is another link: nothing of an earlier attempt counts.
    LinkProgress fresh;
    fresh.verified = draft().progress.verified;
    fresh.identity = draft().progress.identity;
    draft().progress = fresh;
    draft().hub = target;
    if (draft().hub->project.name.isEmpty())
        draft().hub->project.name
            = tr("StackOne project %1").arg(prepared.session.projectId).trimmed();
    draft().prepared = prepared;
    draft().form = prepared.form;
    draft().progress.prepared = prepared;
    Q_EMIT completed();
}

void DestinationPage::fail(const Error &error)
{
    Q_EMIT busyChanged({});
    const ErrorText text
        = describe(error, error.field == apiKeyField ? tr("StackOne API key") : QString());
    strip().say(text.strip());
    if (error.field == apiKeyField) {
        m_replaceKey = true;
        updateParts();
        m_apiKey->blame(text.headline);
        m_apiKey->focusBox();
    }
}

void DestinationPage::stop()
{
    if (m_cancel)
        m_cancel->request();
}

} // namespace hublink::ui
