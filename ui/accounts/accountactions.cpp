// SPDX-License-Identifier: MIT
#include "ui/accounts/accountactions.h"

#include "app/accounts/openproject.h"
#include "app/guide/guideparts.h"
#include "ui/accounts/accountindex.h"
#include "ui/accounts/removedialog.h"
#include "ui/objectnames.h"
#include "ui/text/errortext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/removaltext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/notices.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

AccountActions::AccountActions(const Services &services, const AccountIndex &index,
    Notices &notices, Times times, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_index(index)
    , m_undoStrip(notices.of(Notices::Owner::Undo))
    , m_strip(notices.of(Notices::Owner::Actions))
    , m_times(times)
    , m_window(window)
{
    m_undo.setSingleShot(true);
    connect(&m_undo, &QTimer::timeout, this, [this] {
        m_undoStrip.clear();
        if (const auto run = std::exchange(m_pending, {}))
            start(*run);
    });
}

BulkRun AccountActions::makeRun(
    BulkKind kind, const QString &argument, const QList<QUuid> &accounts) const
{
    BulkRun run{QUuid::createUuid(), kind, argument, m_services.ports.clock(), {}};
    for (const QUuid &account : accounts) {
        const int entry = m_index.entryOf(account);
        if (entry >= 0)
            run.items.append({account, m_index.text(entry, AccountColumn::Account)});
    }
    return run;
}

void AccountActions::verify(const QList<QUuid> &accounts)
{
    if (!isBusy() && !accounts.isEmpty())
        start(makeRun(BulkKind::Verify, {}, accounts));
}

void AccountActions::convert(const QList<QUuid> &accounts, const QString &type)
{
    if (!isBusy() && !accounts.isEmpty())
        start(makeRun(BulkKind::Convert, type, accounts));
}

void AccountActions::askToRemove(const QList<QUuid> &accounts)
{
    if (isBusy() || accounts.isEmpty())
        return;
    RemovalPlan plan;
    QHash<QUuid, bool> reachable;
    for (const QUuid &account : accounts) {
        const int entry = m_index.entryOf(account);
        if (entry < 0)
            continue;
        ++plan.count;
        plan.kept += m_index.isKept(entry) ? 1 : 0;
        plan.providers.insert(m_index.text(entry, AccountColumn::Connector));
        if (plan.names.size() < RemovalPlan::mostNames)
            plan.names.append(m_index.text(entry, AccountColumn::Account));
        if (m_index.hubIdOf(entry).isEmpty())
            continue;
        ++plan.inHub;
        const QUuid project = m_index.projectOf(entry);
        if (!reachable.contains(project))
            reachable.insert(project, isKeyKept(m_services.ports.registry, project));
        plan.reachable += reachable.value(project) ? 1 : 0;
    }
    const auto records = m_services.ports.registry.accountStore().findAll(accounts);
    plan.aiApps = m_aiApps.namesFor(records ? *records : QList<AccountRecord>());
    auto *dialog = new RemoveDialog(plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, accounts] {
        removeLater(makeRun(BulkKind::Remove, dialog->fromHub() ? u"hub"_s : QString(), accounts));
    });
    dialog->open();
}

//! A moment to think better of it: nothing has happened until it is over.
void AccountActions::removeLater(const BulkRun &run)
{
    m_pending = run;
    const auto count = int(run.items.size());
    m_undoStrip.say({Tone::Caution,
        count == 1 ? tr("%1 will be removed in a moment.").arg(nameText(run.items.first().label))
                   : tr("%n account(s) will be removed in a moment.", nullptr, count)});
    QPushButton *undo = m_undoStrip.addAction(tr("Undo"), names::undo);
    connect(undo, &QPushButton::clicked, this, [this] {
        m_undo.stop();
        m_pending.reset();
        m_undoStrip.clear();
        m_strip.say({Tone::Neutral, tr("Nothing was removed.")});
    });
    QPushButton *now = m_undoStrip.addAction(tr("Remove now"), names::removeNow);
    connect(now, &QPushButton::clicked, this, [this] { m_undo.start(0); });
    m_undo.start(m_times.undo);
    undo->setFocus();
}

void AccountActions::start(const BulkRun &run)
{
    m_undoStrip.clear();
    m_strip.clear();
    m_offered.insert(run.uuid);
    m_removing.clear();
    if (run.kind == BulkKind::Remove) {
        QList<QUuid> accounts;
        for (const BulkItem &item : run.items)
            accounts.append(item.account);
        const auto records = m_services.ports.registry.accountStore().findAll(accounts);
        if (records && !m_aiApps.namesFor(*records).isEmpty()) {
            for (const AccountRecord &account : *records)
                m_removing.insert(account.uuid, account);
        }
    }
    m_work = new BulkWork(
        m_services.ports, m_services.providers, run,
        [](const Error &error) { return describe(error).sentences(); }, removalText, this);
    m_work->pause = m_times.bulkPause;
    connect(m_work, &BulkWork::began, this, [this](int index) {
        const BulkRun &now = m_work->run();
        const QString label = nameText(now.items.at(index).label);
        switch (now.kind) {
        case BulkKind::Verify: return Q_EMIT busyChanged(tr("Checking %1…").arg(label));
        case BulkKind::Remove: return Q_EMIT busyChanged(tr("Removing %1…").arg(label));
        case BulkKind::Convert: return Q_EMIT busyChanged(tr("Converting %1…").arg(label));
        }
    });
    connect(m_work, &BulkWork::listed, this, [this](int seen) {
        Q_EMIT busyChanged(tr("Asking StackOne for its list… %Ln account(s)", nullptr, seen));
    });
    connect(m_work, &BulkWork::itemDone, this, [this](int index) {
        const BulkItem &item = m_work->run().items.at(index);
        if (item.state == BulkItem::State::Done && m_removing.contains(item.account))
            m_aiApps.takeOut(m_removing.take(item.account));
        // The person sees it here and now: that is no news later.
        if (item.state == BulkItem::State::Attention)
            (void)m_services.ports.registry.accountStore().claimAnnouncements({item.account});
        Q_EMIT changed();
    });
    connect(m_work, &BulkWork::finished, this, &AccountActions::onFinished);
    if (run.items.size() > 1) {
        auto *panel = new BulkPanel(*m_work, m_window);
        connect(panel, &BulkPanel::retryWanted, this, [this](const BulkRun &again) {
            if (!isBusy())
                start(again);
        });
        panel->show();
    }
    m_work->start();
}

void AccountActions::cancel()
{
    if (m_work)
        m_work->cancel();
}

void AccountActions::onFinished(const std::optional<Error> &error)
{
    const BulkRun run = m_work->run();
    m_work->deleteLater();
    m_work.clear();
    Q_EMIT busyChanged({});
    Q_EMIT changed();
    sayOutcome(run, error);
}

void AccountActions::sayOutcome(const BulkRun &run, const std::optional<Error> &error)
{
    const auto count = int(run.items.size());
    const int attention = run.count(BulkItem::State::Attention);
    const int failed = run.count(BulkItem::State::Failed);
    const int left = run.count(BulkItem::State::Waiting);
    if (failed + left > 0) {
        const BulkItem &first = run.items.first();
        StripText text{Tone::Bad, tr("%n account(s) could not be done.", nullptr, failed + left)};
        if (count == 1)
            text = {Tone::Bad, tr("%1 stays as it was.").arg(nameText(first.label)),
                reasonText(first.detail)};
        const bool isStopped = error && error->kind == ErrorKind::Cancelled;
        if (isStopped) {
            text = {Tone::Neutral, tr("“%1” was stopped.").arg(bulkTitle(run)),
                tr("%n account(s) are left.", nullptr, failed + left)};
        } else if (error) {
            text = describe(*error).strip();
            if (run.kind == BulkKind::Verify)
                text.body = tr("The accounts keep the status they had. %1").arg(text.body);
        }
        if (run.kind == BulkKind::Remove && count == 1 && !isStopped) {
            text.headline = tr("%1 was not removed.").arg(nameText(first.label));
            text.body = first.detail.isEmpty() ? text.body : reasonText(first.detail);
        }
        m_strip.say(text);
        if (!error || error->kind != ErrorKind::BusyElsewhere) {
            QPushButton *again = m_strip.addAction(tr("Try again"), names::continueRun);
            connect(again, &QPushButton::clicked, this, [this, run] {
                if (!isBusy())
                    start(run);
            });
        }
        return;
    }
    if (error)
        return m_strip.say(describe(*error).strip());
    switch (run.kind) {
    case BulkKind::Verify:
        if (attention == 1) {
            const auto item = std::find_if(run.items.cbegin(), run.items.cend(),
                [](const BulkItem &one) { return one.state == BulkItem::State::Attention; });
            return m_strip.say({Tone::Bad, tr("%1 needs attention.").arg(item->label),
                reasonText(item->detail) + u'\n' + tr("Select it to see what to do.")});
        }
        if (attention > 0) {
            return m_strip.say({Tone::Bad, tr("%n account(s) need attention.", nullptr, attention),
                tr("Select an account to see why and what to do.")});
        }
        return m_strip.say({Tone::Good, tr("%n account(s) checked. All is well.", nullptr, count)});
    case BulkKind::Remove:
        return m_strip.say({Tone::Good,
            count == 1 ? tr("%1 was removed.").arg(nameText(run.items.first().label))
                       : tr("%n account(s) were removed.", nullptr, count)});
    case BulkKind::Convert: {
        m_strip.say({Tone::Good,
            run.argument == "test"_L1
                ? tr("%n account(s) are test accounts now.", nullptr, count)
                : tr("%n account(s) are production accounts now.", nullptr, count)});
        QPushButton *undo = m_strip.addAction(tr("Undo"), names::undo);
        connect(undo, &QPushButton::clicked, this, [this, run] {
            QList<QUuid> accounts;
            for (const BulkItem &item : run.items)
                accounts.append(item.account);
            convert(accounts, run.argument == "test"_L1 ? u"production"_s : u"test"_s);
        });
        return;
    }
    }
}

void AccountActions::explainSuspending(const QUuid &account)
{
    const int entry = m_index.entryOf(account);
    if (entry < 0)
        return;
    const QString name = m_index.text(entry, AccountColumn::Account);
    m_strip.say({Tone::Neutral, tr("%1 cannot be suspended from here.").arg(name),
        tr("StackOne's API has no call for it. StackOne's own Accounts page can suspend an account "
           "and let it go on; Hublink then shows it.")});
    QPushButton *open = m_strip.addAction(tr("Open StackOne"), names::openStackOne);
    connect(open, &QPushButton::clicked, this, [this, account] { openInStackOne(account); });
    open->setFocus();
}

void AccountActions::openInStackOne(const QUuid &account)
{
    const int entry = m_index.entryOf(account);
    QUrl page = m_services.stackOne.app;
    if (entry >= 0) {
        const auto project = m_services.ports.registry.project(m_index.projectOf(entry));
        if (project && *project && !(*project)->app.isEmpty())
            page = QUrl((*project)->app);
    }
    page.setPath(u"/accounts"_s);
    if (!m_services.openInBrowser(page)) {
        m_strip.say({Tone::Caution, tr("No browser could be opened."),
            tr("Open %1 yourself.").arg(page.toDisplayString())});
    }
}

void AccountActions::openAtProvider(const AccountRecord &account)
{
    const Provider provider = m_services.providers.find(account.provider, account.providerName);
    const Result<StoredGuide> guide
        = m_services.guides.find(account.provider, account.providerName);
    QUrl page = provider.documentation;
    if (guide) {
        const QString original = ProviderCatalog().find(provider.key).baseAddress;
        const Guide moved = relocated(guide->guide, original, provider.baseAddress);
        for (const GuidePart &part : partsOf(moved)) {
            const QList<GuideLink> links = linksIn(part.blocks);
            if (!links.isEmpty()) {
                page = QUrl(links.first().url);
                break;
            }
        }
    }
    if (page.isEmpty() || !m_services.openInBrowser(page)) {
        m_strip.say(
            {Tone::Neutral, tr("Hublink does not know where %1 is.").arg(account.providerName),
                tr("Open it in your browser yourself.")});
    }
}

void AccountActions::offerUnfinishedRun()
{
    const Result<QList<BulkRun>> runs = m_services.ports.registry.bulkStore().runs();
    if (!runs || isBusy() || !m_strip.isHidden())
        return;
    const auto first = std::find_if(runs->cbegin(), runs->cend(), [this](const BulkRun &run) {
        return !m_offered.contains(run.uuid)
            && !m_services.ports.registry.isLeasedElsewhere(
                bulkLease(run.uuid), m_services.ports.clock());
    });
    if (first == runs->cend())
        return;
    const BulkRun run = *first;
    m_offered.insert(run.uuid);
    const int left = run.count(BulkItem::State::Waiting) + run.count(BulkItem::State::Failed);
    m_strip.say({Tone::Accent, tr("“%1” was stopped half-way.").arg(bulkTitle(run)),
        tr("%n account(s) are left.", nullptr, left)});
    QPushButton *go = m_strip.addAction(tr("Continue"), names::continueRun);
    connect(go, &QPushButton::clicked, this, [this, run] { start(run); });
    QPushButton *drop = m_strip.addAction(tr("Leave the rest"), names::discardRun);
    connect(drop, &QPushButton::clicked, this, [this, run] {
        (void)m_services.ports.registry.bulkStore().remove(run.uuid);
        m_strip.clear();
    });
}

} // namespace hublink::ui
