// SPDX-License-Identifier: MIT
#include "ui/accounts/actionswindow.h"

#include "app/base/future.h"
#include "ui/accounts/outcomepill.h"
#include "ui/accounts/textpool.h"
#include "ui/objectnames.h"
#include "ui/style/announce.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/style/screenroom.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pilllabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr QSize actionsStartSize{980, 680};
constexpr int listLetters = 32;
//! An answer of this size still scrolls smoothly.
constexpr qsizetype longestShown = 300'000;

} // namespace

ActionsWindow::ActionsWindow(
    const Services &services, const AccountRecord &account, QWidget *parent)
    : ToolWindow(services, account, tr("Try an action of %1").arg(nameText(account.label)), parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_head(new QWidget(this))
    , m_title(headingLabel({}, m_head))
    , m_kind(new PillLabel(m_head))
    , m_id(quietLabel({}, m_head))
    , m_about(textLabel({}, m_head))
    , m_formArea(new QScrollArea(this))
    , m_result(new QWidget(this))
    , m_state(new PillLabel(m_result))
    , m_measures(quietLabel({}, m_result))
    , m_answer(new QPlainTextEdit(this))
    , m_curl(new CopyButton(tr("Copy as curl"), {}, this))
    , m_run(new QPushButton(icon(u"play"_s), tr("Run"), this))
{
    m_search->setObjectName(names::actionSearch);
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(names::actionList);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setUniformItemSizes(true);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_answer->setObjectName(names::actionAnswer);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setReadOnly(true);
    m_answer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_answer->setPlaceholderText(tr("The answer appears here."));
    m_curl->setObjectName(names::actionCurl);
    m_run->setObjectName(names::actionRun);
    setLook(*m_run, ButtonLook::Primary);
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_list, 1);
    side->setMinimumWidth(listLetters / 2 * fontMetrics().averageCharWidth());
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(space::small, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(buildHead());
    auto *parts = new QSplitter(Qt::Vertical, work);
    auto *below = new QWidget(parts);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(space::small);
    belowColumn->addWidget(buildResult());
    belowColumn->addWidget(m_answer, 1);
    parts->addWidget(m_formArea);
    parts->addWidget(below);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    column->addWidget(parts, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(work);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listLetters * fontMetrics().averageCharWidth(), actionsStartSize.width()});
    content().addWidget(splitter, 1);
    addBelow(m_curl);
    addBelow(m_run);
    connect(m_search, &QLineEdit::textChanged, this, &ActionsWindow::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, &ActionsWindow::showAction);
    connect(m_run, &QPushButton::clicked, this, &ActionsWindow::run);
    m_head->hide();
    m_result->hide();
    resizeWithinScreen(*this, actionsStartSize);
    load({});
}

//! What the chosen action is.
QWidget *ActionsWindow::buildHead()
{
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_title->setFont(sectionFont(font()));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_title, 1);
    row->addWidget(m_kind, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_id);
    column->addWidget(m_about);
    return m_head;
}

//! How the last run ended.
QWidget *ActionsWindow::buildResult()
{
    auto *row = new QHBoxLayout(m_result);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_state);
    row->addWidget(m_measures, 1);
    return m_result;
}

void ActionsWindow::busyChanged()
{
    m_run->setEnabled(!isBusy() && m_chosen >= 0);
    m_curl->setEnabled(m_chosen >= 0);
}

void ActionsWindow::load(const QString &cursor)
{
    withProject(
        tr("Reading the actions…"), [this, cursor](AccountTools &tools, Cancellation *cancel) {
            tools.listActions(cursor, cancel)
                .then(ifAlive<Result<ActionsPage>>(
                    this, [this, cursor](const Result<ActionsPage> &page) {
                        if (!page)
                            return fail(page.error(), [this, cursor] { load(cursor); });
                        m_actions += page->actions;
                        fillList();
                        if (!page->cursor.isEmpty() && page->cursor != cursor
                            && !page->actions.isEmpty())
                            return load(page->cursor);
                        callEnded();
                        m_search->setFocus();
                        if (m_actions.isEmpty()) {
                            strip().say({Tone::Neutral,
                                tr("StackOne lists no actions for this account."),
                                tr("The connector may have none, or the API key lacks the scope "
                                   "Actions.")});
                        }
                    }));
        });
}

void ActionsWindow::fillList()
{
    const QByteArray wanted = folded(m_search->text().simplified());
    const int before = m_chosen;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const ActionInfo &action = m_actions.at(i);
        const QString text
            = action.label + u' ' + action.id + u' ' + action.description + action.tags.join(u' ');
        if (!folded(text).contains(wanted))
            continue;
        auto *item
            = new QListWidgetItem(icon(action.mayWrite() ? u"plus"_s : u"search"_s), action.label);
        item->setToolTip(action.id);
        item->setData(Qt::UserRole, i);
        item->setData(Qt::AccessibleDescriptionRole,
            action.mayWrite() ? tr("May change something") : tr("Reads only"));
        m_list->addItem(item);
        if (i == before)
            m_list->setCurrentItem(item);
    }
}

void ActionsWindow::showAction()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_chosen = item->data(Qt::UserRole).toInt();
    const ActionInfo &action = m_actions.at(m_chosen);
    showName(*m_title, action.label);
    m_id->setText(action.id);
    m_about->setText(shortened(action.description));
    m_about->setVisible(!action.description.isEmpty());
    m_kind->setPill(action.mayWrite() ? Pill{u"plus"_s, tr("May change something"), Tone::Caution}
                                      : Pill{u"search"_s, tr("Reads only"), Tone::Neutral});
    m_kind->setToolTip(action.mayWrite() ? tr("Hublink asks before it runs.") : QString());
    m_head->show();
    delete m_form;
    m_rows.clear();
    m_body = nullptr;
    m_form = new QWidget(m_formArea);
    m_form->setLayout(new QVBoxLayout);
    m_form->layout()->setContentsMargins(0, 0, space::small, 0);
    addPlace(ActionField::Place::Path, tr("Path"));
    addPlace(ActionField::Place::Query, tr("Query"));
    addPlace(ActionField::Place::Header, tr("Headers"));
    auto *column = static_cast<QVBoxLayout *>(m_form->layout());
    column->addSpacing(space::small);
    column->addWidget(headingLabel(tr("Body"), m_form));
    m_body = new QPlainTextEdit(QString::fromUtf8(action.bodyExample), m_form);
    m_body->setObjectName(names::actionBody);
    m_body->setAccessibleName(tr("Body"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setPlaceholderText(u"{\"name\": \"value\"}"_s);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(fontMetrics().height() * 6);
    column->addWidget(m_body);
    column->addStretch();
    m_formArea->setWidget(m_form);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ActionsWindow::updateCurl);
    m_result->hide();
    m_answer->clear();
    strip().clear();
    updateCurl();
    busyChanged();
}

void ActionsWindow::addPlace(ActionField::Place place, const QString &title)
{
    auto *column = static_cast<QVBoxLayout *>(m_form->layout());
    column->addSpacing(column->isEmpty() ? 0 : space::small);
    column->addWidget(headingLabel(title, m_form));
    auto *form = new QVBoxLayout;
    form->setSpacing(space::tiny);
    bool any = false;
    const ActionInfo &action = m_actions.at(m_chosen);
    for (const ActionField &field : action.fields) {
        if (field.place != place)
            continue;
        addRow(field, *form, title);
        any = true;
    }
    // What StackOne does not tell can still be sent.
    if (!any)
        addRow({place, {}}, *form, title);
    column->addLayout(form);
}

void ActionsWindow::addRow(const ActionField &field, QVBoxLayout &form, const QString &place)
{
    Row row{field, nullptr, new QLineEdit(m_form)};
    row.value->setPlaceholderText(
        field.example.isEmpty() ? field.type : tr("for example %1").arg(field.example));
    row.value->setToolTip(field.description);
    row.value->setAccessibleDescription(field.description);
    if (field.name.isEmpty()) {
        row.name = new QLineEdit(m_form);
        row.name->setPlaceholderText(tr("name"));
        row.name->setAccessibleName(tr("%1, name", "a place for values").arg(place));
        row.value->setPlaceholderText(tr("value"));
        row.value->setAccessibleName(tr("%1, value", "a place for values").arg(place));
        auto *both = new QHBoxLayout;
        both->setSpacing(space::small);
        both->addWidget(row.name, 1);
        both->addWidget(row.value, 2);
        form.addLayout(both);
        connect(row.name, &QLineEdit::textChanged, this, &ActionsWindow::updateCurl);
    } else {
        row.value->setObjectName(names::actionPrefix + field.name);
        row.value->setAccessibleName(place + u", "_s + field.name);
        QLabel *label
            = textLabel(field.required ? tr("%1 (required)").arg(field.name) : field.name, m_form);
        label->setBuddy(row.value);
        form.addWidget(label);
        form.addWidget(row.value);
        if (!field.description.isEmpty())
            form.addWidget(quietLabel(shortened(field.description), m_form));
    }
    connect(row.value, &QLineEdit::textChanged, this, &ActionsWindow::updateCurl);
    m_rows.append(row);
}

ActionCall ActionsWindow::call() const
{
    ActionCall call{.action = m_actions.at(m_chosen).id};
    for (const Row &row : m_rows) {
        const std::pair<QString, QString> value{
            row.name ? row.name->text().trimmed() : row.field.name, row.value->text()};
        switch (row.field.place) {
        case ActionField::Place::Path: call.path.append(value); break;
        case ActionField::Place::Query: call.query.append(value); break;
        case ActionField::Place::Header: call.headers.append(value); break;
        case ActionField::Place::Body: break;
        }
    }
    call.body = m_body->toPlainText().toUtf8();
    return call;
}

void ActionsWindow::updateCurl()
{
    const auto project = services().ports.registry.project(account().project);
    if (m_chosen < 0 || !project || !*project)
        return;
    m_curl->setCopiedText(services()
                              .ports.hubOf(**project)
                              .project({})
                              ->tools(account().hubAccountId)
                              ->curlOf(call()));
}

bool ActionsWindow::check()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.field.required || !row.value->text().isEmpty())
            continue;
        strip().say({Tone::Bad, tr("%1 is required.").arg(row.field.name),
            tr("Fill it out, then run the action.")});
        row.value->setFocus();
        return false;
    }
    return true;
}

void ActionsWindow::run()
{
    if (m_chosen < 0 || isBusy() || !check())
        return;
    m_actions.at(m_chosen).mayWrite() ? askBeforeRun() : send();
}

void ActionsWindow::askBeforeRun()
{
    const ActionInfo &action = m_actions.at(m_chosen);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Run this action?"),
        tr("“%1” may change something in the %2 account %3.")
            .arg(nameText(action.label), nameText(account().providerName),
                nameText(account().label)),
        QMessageBox::NoButton, this);
    box->setInformativeText(tr("It runs once, for real."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Run"), QMessageBox::AcceptRole);
    yes->setObjectName(names::confirmRun);
    yes->setAutoDefault(false);
    box->setDefaultButton(box->addButton(tr("Do not run"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &ActionsWindow::send);
    box->open();
}

void ActionsWindow::send()
{
    const ActionCall wanted = call();
    withProject(tr("Running…"), [this, wanted](AccountTools &tools, Cancellation *cancel) {
        tools.runAction(wanted, cancel)
            .then(ifAlive<Result<ActionAnswer>>(this, [this](const Result<ActionAnswer> &answer) {
                if (answer)
                    return show(*answer);
                if (answer.error().kind != ErrorKind::InvalidInput)
                    return fail(answer.error(), {});
                callEnded();
                strip().say({Tone::Bad, tr("The body is no JSON object."),
                    tr("It begins with { and ends with }, with names and texts in double "
                       "quotes.")});
                m_body->setFocus();
            }));
    });
}

void ActionsWindow::show(const ActionAnswer &answer)
{
    callEnded();
    m_answer->setPlainText(answer.text.left(longestShown));
    const QString size = locale().formattedDataSize(answer.bytes);
    const bool worked = answer.isSuccess();
    m_state->setPill(outcomePill(answer.status, worked));
    m_measures->setText(tr("%1 ms, %2", "time and size of an answer")
                            .arg(locale().toString(qlonglong(answer.time.count())), size));
    m_result->show();
    announce(*m_result, m_state->accessibleName() + u", "_s + m_measures->text());
    if (worked)
        return strip().clear();
    StripText text{Tone::Bad, tr("The action failed."),
        tr("The answer below tells why. Nothing you filled out is lost.")};
    if (answer.status == 412) {
        text.body = tr("The account is paused or its access expired: mend it on the Accounts page, "
                       "then try again.");
    } else if (answer.status == 403) {
        text.body = tr("The API key lacks the scope Actions, or the account a right at %1.")
                        .arg(nameText(account().providerName));
    } else if (answer.status == 429) {
        text.body = tr("Too many requests at the moment. Wait a minute, then run it again.");
    }
    strip().say(text);
}

} // namespace hublink::ui
