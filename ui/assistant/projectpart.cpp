// SPDX-License-Identifier: MIT
#include "ui/assistant/projectpart.h"

#include "ui/objectnames.h"
#include "ui/style/motion.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! What StackOne gives a session that asks for nothing. [hub/PROTOCOL.md]
constexpr std::chrono::seconds defaultLife{30 * 60};

FormField entry(const QString &key, const QString &label, bool secret, const QString &description,
    bool required = true)
{
    return {.key = key,
        .label = label,
        .holds = secret ? ValueKind::Key : ValueKind::Text,
        .description = description,
        .secret = secret,
        .required = required};
}

//! A combo box with its label above it.
QComboBox *choice(const QString &label, const QString &name, QWidget *parent, QVBoxLayout &column)
{
    QLabel *heading = strongLabel(label, parent);
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    heading->setBuddy(box);
    column.addWidget(heading);
    column.addWidget(box);
    return box;
}

} // namespace

ProjectPart::ProjectPart(const LinkDraft &draft, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_practiceKey(services.practiceApiKey)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_projectRow = new QWidget(this);
    auto *projectColumn = new QVBoxLayout(m_projectRow);
    projectColumn->setContentsMargins(0, 0, 0, 0);
    projectColumn->setSpacing(space::tiny);
    m_project = choice(tr("Project"), names::project, m_projectRow, *projectColumn);
    column->addWidget(m_projectRow);
    connect(m_project, &QComboBox::currentIndexChanged, this, &ProjectPart::onProjectChosen);
    buildKey(*column);
    using Source = ValueField::Source;
    m_ownerId = new ValueField(
        entry(names::ownerId, tr("Owner ID"), false, tr("Your own id of the customer.")), {}, this,
        Source::Typed);
    m_ownerName = new ValueField(
        entry(names::ownerName, tr("Owner name"), false, tr("The customer's name, for people.")),
        {}, this, Source::Typed);
    auto *owner = new QHBoxLayout;
    owner->setSpacing(space::medium);
    owner->addWidget(m_ownerId, 1, Qt::AlignTop);
    owner->addWidget(m_ownerName, 1, Qt::AlignTop);
    column->addLayout(owner);
    buildOptions(*column);
    const Registry &registry = services.ports.registry;
    if (const Result<QList<Project>> projects = registry.projects())
        m_projects = *projects;
    m_projects.removeIf([&](const Project &project) { return registry.isForbidden(project); });
    fill(draft, !registry.policy().projects);
}

void ProjectPart::buildKey(QVBoxLayout &column)
{
    m_apiKey
        = new ValueField(entry(names::stackOneApiKey, tr("StackOne API key"), true, {}), {}, this);
    column.addWidget(m_apiKey);

    m_practice = new QWidget(this);
    auto *practice = new QHBoxLayout(m_practice);
    practice->setContentsMargins(0, 0, 0, 0);
    practice->addWidget(
        quietLabel(tr("You are in the sandbox. Its project has a practice key."), m_practice), 1);
    auto *copy = new CopyButton(tr("Copy practice key"), m_practiceKey.exposeText(), m_practice);
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
        askForKey();
        m_apiKey->focusBox();
    });
    kept->addWidget(textLabel(tr("The StackOne API key is kept in your keychain."), m_keptKey), 1);
    kept->addWidget(replace);
    column.addWidget(m_keptKey);
}

void ProjectPart::buildOptions(QVBoxLayout &column)
{
    m_lifeRow = new QWidget(this);
    auto *lifeColumn = new QVBoxLayout(m_lifeRow);
    lifeColumn->setContentsMargins(0, 0, 0, 0);
    lifeColumn->setSpacing(space::tiny);
    m_life = choice(tr("Expires after"), names::sessionLife, m_lifeRow, *lifeColumn);
    constexpr int day = 24 * 60 * 60;
    const std::pair<QString, int> lives[] = {{tr("30 minutes"), 30 * 60}, {tr("1 day"), day},
        {tr("5 days"), 5 * day}, {tr("7 days"), 7 * day}, {tr("30 days"), 30 * day}};
    for (const auto &[text, seconds] : lives)
        m_life->addItem(text, seconds);
    column.addWidget(m_lifeRow);

    m_more = new QPushButton(tr("More options"), this);
    QPushButton *more = m_more;
    more->setObjectName(names::moreOptions);
    more->setCheckable(true);
    more->setAutoDefault(false);
    auto *options = new QWidget(this);
    options->hide();
    connect(more, &QPushButton::toggled, this, [this, options](bool shown) {
        options->setVisible(shown);
        unfold(*options);
        m_lifeRow->setVisible(shown || m_asking);
    });
    auto *optionColumn = new QVBoxLayout(options);
    optionColumn->setContentsMargins(0, 0, 0, 0);
    optionColumn->setSpacing(space::medium);
    using Source = ValueField::Source;
    m_username = new ValueField(entry(names::username, tr("Username"), false,
                                    tr("Who connects, for example an e-mail address."), false),
        {}, options, Source::Typed);
    m_label = new ValueField(entry(names::accountLabel, tr("Label"), false,
                                 tr("What the account is called in lists."), false),
        {}, options, Source::Typed);
    optionColumn->addWidget(m_username);
    optionColumn->addWidget(m_label);
    auto *typeColumn = new QVBoxLayout;
    typeColumn->setSpacing(space::tiny);
    m_type = choice(tr("Account type"), names::accountType, options, *typeColumn);
    m_type->addItem(tr("Production"), QString());
    m_type->addItem(tr("Test"), u"test"_s);
    optionColumn->addLayout(typeColumn);
    m_several = new QCheckBox(tr("Link a further account even if the owner has one"), options);
    m_several->setObjectName(names::severalAccounts);
    optionColumn->addWidget(m_several);
    column.addWidget(more, 0, Qt::AlignLeading);
    column.addWidget(options);
}

void ProjectPart::fill(const LinkDraft &draft, bool mayBeAnother)
{
    for (const Project &project : std::as_const(m_projects))
        m_project->addItem(project.name);
    if (mayBeAnother)
        m_project->addItem(tr("Another project"));
    m_projectRow->setVisible(!m_projects.isEmpty());
    if (draft.hub && !draft.hub->isGivenLink()) {
        for (qsizetype i = 0; i < m_projects.size(); ++i) {
            if (m_projects.at(i).uuid == draft.hub->project.uuid)
                m_project->setCurrentIndex(int(i));
        }
        m_ownerId->setValue(Secret(draft.hub->project.ownerId));
        m_ownerName->setValue(Secret(draft.hub->project.ownerName));
    } else {
        onProjectChosen();
    }
    setAsking(false);
    updateKeyPart();
}

void ProjectPart::onProjectChosen()
{
    m_replaceKey = false;
    if (m_project->currentIndex() < m_projects.size()) {
        const Project &project = m_projects.at(m_project->currentIndex());
        m_ownerId->setValue(Secret(project.ownerId));
        m_ownerName->setValue(Secret(project.ownerName));
    }
    updateKeyPart();
}

void ProjectPart::updateKeyPart()
{
    const int index = m_project->currentIndex();
    const bool kept = index < m_projects.size() && m_projects.at(index).keyKept && !m_replaceKey;
    m_keptKey->setVisible(kept);
    m_apiKey->setVisible(!kept);
    m_practice->setVisible(!kept && !m_practiceKey.isEmpty());
}

void ProjectPart::setAsking(bool asking)
{
    m_asking = asking;
    m_lifeRow->setVisible(asking || m_more->isChecked());
    // Somebody else needs days, oneself minutes; a choice of one's own stays.
    constexpr int halfAnHour = 30 * 60;
    constexpr int fiveDays = 5 * 24 * 60 * 60;
    const int unchosen = asking ? halfAnHour : fiveDays;
    if (m_life->currentData().toInt() == unchosen)
        m_life->setCurrentIndex(m_life->findData(asking ? fiveDays : halfAnHour));
}

void ProjectPart::askForKey()
{
    m_replaceKey = true;
    updateKeyPart();
}

QString ProjectPart::entryLabel(const QString &field) const
{
    const ValueField *entry = entryNamed(field);
    return entry ? entry->field().label : QString();
}

void ProjectPart::blameEntry(const QString &field, const QString &sentence)
{
    if (field == apiKeyField)
        askForKey();
    if (ValueField *entry = entryNamed(field)) {
        entry->blame(sentence);
        entry->focusBox();
    }
}

ValueField *ProjectPart::entryNamed(const QString &field) const
{
    const std::pair<QString, ValueField *> entries[]
        = {{apiKeyField, m_apiKey}, {ownerIdField, m_ownerId}, {ownerNameField, m_ownerName},
            {usernameField, m_username}, {labelField, m_label}};
    for (const auto &[name, entry] : entries) {
        if (name == field)
            return entry;
    }
    return nullptr;
}

void ProjectPart::forgive()
{
    for (ValueField *field : {m_apiKey, m_ownerId, m_ownerName, m_username, m_label})
        field->forgive();
}

void ProjectPart::focusFirstEmpty()
{
    for (ValueField *field : {m_apiKey, m_ownerId, m_ownerName}) {
        if (!field->isHidden() && field->value().isEmpty())
            return field->focusBox();
    }
}

bool ProjectPart::check()
{
    ValueField *first = nullptr;
    for (ValueField *field : {m_apiKey, m_ownerId, m_ownerName}) {
        if (field->isHidden() || !field->value().isEmpty())
            continue;
        field->blame(tr("Enter the %1.").arg(field->field().label));
        first = first ? first : field;
    }
    if (first)
        first->focusBox();
    return !first;
}

bool ProjectPart::holdsSecret() const
{
    return !m_apiKey->value().isEmpty();
}

HubTarget ProjectPart::target() const
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
    target.options.username = m_username->value().exposeText();
    target.options.label = m_label->value().exposeText();
    target.options.type = m_type->currentData().toString();
    const std::chrono::seconds life(m_life->currentData().toInt());
    if (m_asking || life != defaultLife)
        target.options.life = life;
    target.multiple = m_several->isChecked();
    return target;
}

} // namespace hublink::ui
