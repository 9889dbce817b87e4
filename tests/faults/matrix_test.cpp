// SPDX-License-Identifier: MIT
// Every fault at every request of every flow: nothing is lost, nothing leaks, what is said names a
// cause and a next step, and trying again works. HUBLINK_FAULTS=all takes every status from 300 to
// 599, =sample a part of the cells; HUBLINK_FAULT_REPORT names a folder for the tables.
#include "app/accounts/accountcheck.h"
#include "app/accounts/accountremoval.h"
#include "app/accounts/openproject.h"
#include "app/accounts/projectrefresh.h"
#include "tests/faults/faultbox.h"
#include "tests/support/hiverequest.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace hublink;
using namespace hublink::test;

namespace {

//! Something that Hublink does over the network. Each call is one attempt; the one after a fault
//! goes on where the one before it ended.
class Flow
{
public:
    virtual ~Flow() = default;
    virtual void prepare(FaultBox &) { }
    //! It leaves everything as it found it, so that the next cell can begin there.
    virtual bool onlyReads() const { return false; }
    virtual std::optional<Error> attempt(FaultBox &box) = 0;
    //! What must hold once it has worked; empty: all is well.
    virtual QString whatIsWrong(FaultBox &) { return {}; }
};

class LinkNow : public Flow
{
public:
    void prepare(FaultBox &box) override { m_request = hiveRequest(box.sandbox, box.providers); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        std::optional<Error> error = box.run(m_request, m_progress);
        // Nobody can tell whether the account was made: the person looks, and wants it again.
        m_request.linkAgain = error && error->kind == ErrorKind::PerhapsLinked;
        return error;
    }
    QString whatIsWrong(FaultBox &box) override
    {
        const auto accounts = box.registry->accountStore().all();
        if (!accounts || accounts->size() != 1)
            return u"%1 accounts are on record"_s.arg(accounts ? accounts->size() : -1);
        for (const QString &field : {u"apiKey"_s, u"userId"_s}) {
            if (!box.keychain.entries.contains(keychainkey::account(accounts->first().uuid, field)))
                return field + u" is not in the keychain"_s;
        }
        return {};
    }

protected:
    LinkRequest m_request;

private:
    LinkProgress m_progress;
};

class ReplaceKey final : public LinkNow
{
public:
    void prepare(FaultBox &box) override
    {
        const AccountRecord account = box.linkOne();
        m_request = hiveRequest(box.sandbox, box.providers);
        const auto project = box.registry->project(account.project);
        REQUIRE((project && *project));
        m_request.hub->project = **project;
        m_request.hub->keepApiKey = false;
        m_request.hub->updateAccountId = account.hubAccountId;
        m_request.replaces = account;
    }
};

class Check final : public Flow
{
public:
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const auto checked = answer(
            checkAccount(box.ports(), m_account, box.providers.find(u"hive"_s), nullptr, nullptr));
        return checked ? std::nullopt : std::optional(checked.error());
    }

private:
    AccountRecord m_account;
};

class Remove final : public Flow
{
public:
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const std::optional<Error> error
            = answer(removeAccount(box.ports(), m_account, true, nullptr, nullptr)).error;
        m_keptTooLittle
            = m_keptTooLittle || (error && !box.registry->accountStore().find(m_account.uuid));
        return error;
    }
    QString whatIsWrong(FaultBox &box) override
    {
        if (m_keptTooLittle)
            return u"a removal that failed forgot the account"_s;
        const auto accounts = box.registry->accountStore().all();
        return accounts && accounts->isEmpty() ? QString() : u"the account is still there"_s;
    }

private:
    AccountRecord m_account;
    bool m_keptTooLittle = false;
};

class Refresh final : public Flow
{
public:
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_project = box.linkOne().project; }
    std::optional<Error> attempt(FaultBox &box) override
    {
        auto *refresh = new ProjectRefresh(box.ports(), box.providers, m_project,
            {.pace = {10'000, 600'000}, .firstPause = std::chrono::milliseconds(1), .repeats = 1});
        const auto answered = refresh->future();
        refresh->start(nullptr);
        const auto tally = answer(answered);
        return tally ? std::nullopt : std::optional(tally.error());
    }
    QString whatIsWrong(FaultBox &box) override
    {
        const auto accounts = box.registry->accountStore().all();
        return accounts && accounts->size() == 4 ? QString() : u"accounts are missing"_s;
    }

private:
    QUuid m_project;
};

//! What one can do with an account through StackOne.
class Tools final : public Flow
{
public:
    using Ask = std::function<std::optional<Error>(AccountTools &)>;
    explicit Tools(Ask ask)
        : m_ask(std::move(ask))
    {
    }
    bool onlyReads() const override { return true; }
    void prepare(FaultBox &box) override { m_account = box.linkOne(); }
    std::optional<Error> attempt(FaultBox &box) override
    {
        const auto open = answer(openProject(box.ports(), m_account.project, nullptr));
        REQUIRE(open);
        return m_ask(*open->hub->tools(m_account.hubAccountId));
    }

private:
    Ask m_ask;
    AccountRecord m_account;
};

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

using MakeFlow = std::function<std::unique_ptr<Flow>()>;

//! How often the event loop got its turn.
class Heart
{
public:
    Heart()
    {
        m_since.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
            [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_beat.start(10);
    }
    qint64 longestPause() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

//! A flow in a box of its own, ready for its first attempt.
struct Trial
{
    explicit Trial(const MakeFlow &make)
        : box(std::make_unique<FaultBox>())
        , flow(make())
    {
        flow->prepare(*box);
        box->forgetKinds();
    }

    std::unique_ptr<FaultBox> box;
    std::unique_ptr<Flow> flow;
};

//! The outcome of one cell, in a word.
QString tryFault(Trial &trial, const QString &kind, const NetworkFault &fault)
{
    FaultBox &box = *trial.box;
    box.arm(kind, fault);
    const std::optional<Error> error = trial.flow->attempt(box);
    QString outcome = u"worked all the same"_s;
    if (error) {
        outcome = kindName(error->kind);
        INFO(outcome.toStdString());
        const ui::ErrorText text = ui::describe(*error);
        CHECK_FALSE(text.headline.isEmpty());
        CHECK_FALSE(text.nextStep.isEmpty());
        const bool isNamed = fault.kinds.isEmpty() || fault.kinds.contains(error->kind);
        CHECK((isNamed || error->kind == ErrorKind::PerhapsLinked
            || error->kind == ErrorKind::Cancelled));
    }
    box.disarm();
    // A second attempt may have to find out what became of the first.
    std::optional<Error> again = error;
    for (int attempt = 0; again && attempt < 2; ++attempt)
        again = trial.flow->attempt(box);
    INFO((again ? kindName(again->kind) : QString()).toStdString());
    CHECK_FALSE(again);
    CHECK(trial.flow->whatIsWrong(box) == QString());
    CHECK(box.leaks() == QStringList());
    return outcome;
}

void fillMatrix(const QString &name, const MakeFlow &make)
{
    const QString wish = qEnvironmentVariable("HUBLINK_FAULTS");
    auto trial = std::make_unique<Trial>(make);
    REQUIRE_FALSE(trial->flow->attempt(*trial->box));
    REQUIRE(trial->flow->whatIsWrong(*trial->box) == QString());
    REQUIRE(trial->box->leaks() == QStringList());
    const QStringList kinds = trial->box->kinds();
    const QList<int> statuses = faultStatuses(wish == "all"_L1);
    QString table = u"| request | fault | what came of it | longest pause in ms |\n"
                    "| --- | --- | --- | --- |\n"_s;
    int cells = 0;
    for (const QString &kind : kinds) {
        const qsizetype count = networkFaults({}).size() + statuses.size();
        for (qsizetype i = 0; i < count; ++i) {
            constexpr int sampled = 7;
            if (wish == "sample"_L1 && (i + kinds.indexOf(kind)) % sampled != 0)
                continue;
            if (!trial->flow->onlyReads())
                trial = std::make_unique<Trial>(make);
            QList<NetworkFault> faults = networkFaults(trial->box->elsewhere.url(u"/"_s));
            for (const int status : statuses)
                faults.append(statusFault(status));
            const NetworkFault &fault = faults.at(i);
            INFO(name.toStdString()
                << ": " << kind.toStdString() << ": " << fault.name.toStdString());
            const Heart heart;
            const QString outcome = tryFault(*trial, kind, fault);
            table += u"| %1 | %2 | %3 | %4 |\n"_s.arg(kind, fault.name, outcome)
                         .arg(heart.longestPause());
            ++cells;
        }
    }
    std::printf("%s: %d requests, %d cells\n", qPrintable(name), int(kinds.size()), cells);
    const QString folder = qEnvironmentVariable("HUBLINK_FAULT_REPORT");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder));
    QFile report(folder + u"/faults-"_s + name + u".md"_s);
    REQUIRE(report.open(QIODevice::WriteOnly));
    report.write(table.toUtf8());
}

} // namespace

TEST_CASE("faults while an account is linked")
{
    fillMatrix(u"link"_s, [] { return std::make_unique<LinkNow>(); });
}

TEST_CASE("faults while a key is replaced")
{
    fillMatrix(u"replace"_s, [] { return std::make_unique<ReplaceKey>(); });
}

TEST_CASE("faults while an account is checked")
{
    fillMatrix(u"check"_s, [] { return std::make_unique<Check>(); });
}

TEST_CASE("faults while an account is removed")
{
    fillMatrix(u"remove"_s, [] { return std::make_unique<Remove>(); });
}

TEST_CASE("faults while the list is read anew")
{
    fillMatrix(u"refresh"_s, [] { return std::make_unique<Refresh>(); });
}

TEST_CASE("faults while actions and logs are read")
{
    fillMatrix(u"actions"_s, [] {
        return std::make_unique<Tools>(
            [](AccountTools &tools) { return errorOf(answer(tools.listActions({}, nullptr))); });
    });
    fillMatrix(u"logs"_s, [] {
        return std::make_unique<Tools>(
            [](AccountTools &tools) { return errorOf(answer(tools.listLogs({}, nullptr))); });
    });
}
