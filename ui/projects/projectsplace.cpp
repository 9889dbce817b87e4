// SPDX-License-Identifier: MIT
#include "ui/projects/projectsplace.h"

#include "app/accounts/projectkeeping.h"
#include "app/base/future.h"
#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/busymark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/valuefield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

enum Pages { ListPage, EditorPage };

//! Colours that can be told apart on light and on dark windows.
const QStringList colours{u"#2f7de1"_s, u"#2f9e6e"_s, u"#c9820a"_s, u"#c4473f"_s, u"#8a5cd6"_s,
    u"#138a9c"_s, u"#b84a8c"_s, u"#7a7f87"_s};

//! A round swatch; without a colour only its edge.
QIcon dotIcon(const QString &colour)
{
    constexpr int side = 64;
    QPixmap dot(side, side);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    drawBox(painter, QRectF(8, 8, side - 16, side - 16),
        colour.isEmpty() ? QColor(Qt::transparent) : QColor(colour),
        colour.isEmpty() ? roles().borderStrong : QColor(colour), side / 2.0, 4);
    return QIcon(dot);
}

} // namespace

ProjectsPlace::ProjectsPlace(const Services &services, QWidget *parent)
    : Place(tr("Projects"), parent)
    , m_services(services)
    , m_pages(new QStackedWidget(this))
{
    addColumn(m_pages, 1);
    m_pages->addWidget(buildList());
    m_pages->addWidget(buildEditor());
}

ProjectsPlace::~ProjectsPlace()
{
    requestLater(std::move(m_cancel));
}

QWidget *ProjectsPlace::buildList()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(
        quietLabel(tr("All accounts of a project are listed on the Accounts page. Its "
                      "API key is kept in your keychain."),
            page));
    m_list = new QListWidget(page);
    m_list->setObjectName(names::projectList);
    m_list->setAccessibleName(tr("Projects"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(name);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    QPushButton *add = button(tr("Add…"), names::projectAdd);
    if (m_services.ports.registry.policy().projects) {
        add->hide();
        column->insertWidget(0,
            quietLabel(tr("Your IT department chose the projects of this computer. Enter the API "
                          "key of each with Edit."),
                page));
    }
    m_edit = button(tr("Edit…"), names::projectEdit);
    m_remove = button(tr("Remove…"), names::projectRemove);
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        edit({.uuid = QUuid::createUuid(),
            .name = {},
            .projectId = {},
            .ownerId = {},
            .ownerName = {}});
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto project = selected())
            edit(*project);
    });
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &ProjectsPlace::askToRemove);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProjectsPlace::updateButtons);
    return page;
}

QWidget *ProjectsPlace::buildEditor()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    using Source = ValueField::Source;
    m_name = new ValueField({.key = names::projectName,
                                .label = tr("Name"),
                                .description = tr("What you call it."),
                                .secret = false},
        {}, page, Source::Typed);
    m_key = new ValueField(
        {.key = names::projectKey, .label = tr("StackOne API key"), .holds = ValueKind::Key}, {},
        page);
    m_api = new ValueField({.key = names::projectApi,
                               .label = tr("API address"),
                               .holds = ValueKind::Address,
                               .placeholder = m_services.stackOne.api.toString(),
                               .description = tr("Empty: the usual one."),
                               .secret = false,
                               .required = false},
        {}, page, Source::Typed);
    m_app = new ValueField({.key = names::projectApp,
                               .label = tr("Web address"),
                               .holds = ValueKind::Address,
                               .placeholder = m_services.stackOne.app.toString(),
                               .description = tr("Where its pages are. Empty: the usual one."),
                               .secret = false,
                               .required = false},
        {}, page, Source::Typed);
    m_colour = new QPushButton(tr("Colour"), page);
    m_colour->setObjectName(names::projectColour);
    m_colour->setAutoDefault(false);
    connect(m_colour, &QPushButton::clicked, this, &ProjectsPlace::chooseColour);
    column->addWidget(m_name);
    column->addWidget(m_key);
    m_keyHint = quietLabel({}, page);
    column->addWidget(m_keyHint);
    auto *addresses = new QHBoxLayout;
    addresses->setSpacing(space::medium);
    addresses->addWidget(m_api, 1, Qt::AlignTop);
    addresses->addWidget(m_app, 1, Qt::AlignTop);
    column->addLayout(addresses);
    column->addWidget(m_colour, 0, Qt::AlignLeading);
    column->addStretch();
    auto *row = new QHBoxLayout;
    m_busy = new BusyMark(page);
    m_back = new QPushButton(tr("Cancel"), page);
    m_back->setObjectName(names::cancel);
    m_back->setAutoDefault(false);
    m_save = new PrimaryButton(tr("Save"), page);
    m_save->setObjectName(names::projectSave);
    row->addWidget(m_busy);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &ProjectsPlace::goBack);
    connect(m_save, &QPushButton::clicked, this, &ProjectsPlace::save);
    setBusy(false);
    return page;
}

std::optional<Project> ProjectsPlace::selected() const
{
    const QList<QListWidgetItem *> items = m_list->selectedItems();
    if (items.isEmpty())
        return {};
    const auto project
        = m_services.ports.registry.project(items.first()->data(Qt::UserRole).toUuid());
    return project ? *project : std::nullopt;
}

void ProjectsPlace::fill()
{
    m_list->clear();
    const Result<QList<Project>> projects = m_services.ports.registry.projects();
    if (!projects)
        return strip().say(describe(projects.error()).strip());
    for (const Project &project : *projects) {
        QString text = nameText(project.name) + u"\n"_s;
        if (!project.api.isEmpty())
            text += project.api + u" · "_s;
        text += (project.keyKept ? tr("Last refresh: %1").arg(momentText(project.refreshedAt))
                                 : tr("Its API key is not kept here, so it is not refreshed."));
        auto *item = new QListWidgetItem(text);
        item->setData(Qt::UserRole, project.uuid);
        item->setIcon(project.colour.isEmpty() ? icon(u"folder"_s) : dotIcon(project.colour));
        m_list->addItem(item);
    }
    m_pages->setCurrentIndex(ListPage);
    m_list->setCurrentRow(0);
    updateButtons();
}

void ProjectsPlace::updateButtons()
{
    const std::optional<Project> project = selected();
    m_edit->setEnabled(project.has_value());
    m_remove->setEnabled(project && !m_services.ports.registry.isFixed(*project));
}

void ProjectsPlace::showRefreshed()
{
    if (m_pages->currentIndex() != ListPage || !m_busy->isHidden())
        return;
    const int row = std::max(0, m_list->currentRow());
    fill();
    m_list->setCurrentRow(row);
}

void ProjectsPlace::edit(const Project &project)
{
    strip().clear();
    m_project = project;
    m_name->setValue(Secret(project.name));
    m_key->wipe();
    m_keyHint->setText(project.keyKept
            ? tr("Kept in your keychain. Fill it out only to replace it.")
            : tr("It needs the scope Platform API with read and write."));
    m_api->setValue(Secret(project.api));
    m_app->setValue(Secret(project.app));
    for (ValueField *field : {m_name, m_key, m_api, m_app})
        field->forgive();
    const bool isFixed = m_services.ports.registry.isFixed(project);
    for (ValueField *field : {m_name, m_api, m_app})
        field->setEnabled(!isFixed);
    showColour();
    m_pages->setCurrentIndex(EditorPage);
    m_save->setDefault(true);
    (isFixed ? m_key : m_name)->focusBox();
}

void ProjectsPlace::chooseColour()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &colour, const QString &name) {
        connect(menu->addAction(dotIcon(colour), name), &QAction::triggered, this,
            [this, colour, name] {
                m_project.colour = colour;
                showColour();
                m_colour->setAccessibleDescription(name);
            });
    };
    offer({}, tr("No colour"));
    const QStringList colourNames{tr("Blue"), tr("Green"), tr("Amber"), tr("Red"), tr("Violet"),
        tr("Teal"), tr("Pink"), tr("Grey")};
    for (qsizetype i = 0; i < colours.size(); ++i)
        offer(colours.at(i), colourNames.at(i));
    menu->popup(m_colour->mapToGlobal(QPoint(0, m_colour->height())));
}

void ProjectsPlace::showColour()
{
    m_colour->setIcon(dotIcon(m_project.colour));
}

// ---- save

void ProjectsPlace::save()
{
    strip().clear();
    if (!check())
        return;
    Project edited = m_project;
    edited.name = m_name->value().exposeText().trimmed();
    edited.api = m_api->value().exposeText();
    edited.app = m_app->value().exposeText();
    if (m_key->value().isEmpty() && (!edited.keyKept || edited.api != m_project.api)) {
        m_key->blame(edited.api == m_project.api
                ? tr("Enter the %1.").arg(m_key->field().label)
                : tr("Enter the key once more: the kept one is for the other address."));
        return m_key->focusBox();
    }
    setBusy(true);
    m_cancel = std::make_unique<Cancellation>();
    keepProject(m_services.ports, edited, m_key->value(), m_cancel.get())
        .then(ifAlive<Result<Project>>(this, [this](const Result<Project> &kept) {
            setBusy(false);
            if (!kept)
                return fail(kept.error());
            m_key->wipe();
            fill();
            Q_EMIT changed();
        }));
}

bool ProjectsPlace::check()
{
    for (ValueField *field : {m_name, m_key, m_api, m_app})
        field->forgive();
    if (m_name->value().exposeText().trimmed().isEmpty()) {
        m_name->blame(tr("Enter the %1.").arg(m_name->field().label));
        m_name->focusBox();
        return false;
    }
    return m_api->checkAddress() && m_app->checkAddress();
}

void ProjectsPlace::fail(const Error &error)
{
    const ErrorText text = describe(error);
    if (error.field == apiKeyField) {
        m_key->blame(text.headline);
        m_key->focusBox();
    }
    strip().say(text.strip());
}

// ---- remove

void ProjectsPlace::askToRemove()
{
    const std::optional<Project> project = selected();
    if (!project)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove project"),
        tr("Remove the project %1 from this computer?").arg(nameText(project->name)),
        QMessageBox::NoButton, this);
    box->setInformativeText(
        tr("Its accounts leave the list and its API key leaves your keychain. Values of its "
           "accounts that are kept here have to be removed before, account by account. Nothing "
           "changes in StackOne."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(names::confirmRemove);
    setLook(*yes, ButtonLook::Danger);
    yes->setAutoDefault(false);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, project] { remove(*project); });
    box->open();
}

void ProjectsPlace::remove(const Project &project)
{
    setBusy(true);
    forgetProject(m_services.ports, project.uuid)
        .then(ifAlive<Outcome>(this, [this](const Outcome &gone) {
            setBusy(false);
            if (!gone)
                return fail(gone.error());
            fill();
            Q_EMIT changed();
        }));
}

void ProjectsPlace::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_save->setEnabled(!busy);
    m_pages->widget(ListPage)->setEnabled(!busy);
}

void ProjectsPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == EditorPage)
        return goBack();
    Place::keyPressEvent(event);
}

void ProjectsPlace::enter()
{
    if (m_pages->currentIndex() == ListPage)
        showRefreshed();
}

void ProjectsPlace::goBack()
{
    if (m_busy->isVisible() && m_cancel)
        return m_cancel->request();
    m_pages->setCurrentIndex(ListPage);
    m_list->setFocus();
}

} // namespace hublink::ui
