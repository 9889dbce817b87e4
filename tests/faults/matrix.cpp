// SPDX-License-Identifier: MIT
#include "tests/faults/matrix.h"

#include "ui/text/errortext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace hublink::test {

namespace {

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
    explicit Trial(const MakeFlow &make, bool hasDoors = false)
        : box(std::make_unique<FaultBox>(hasDoors))
        , flow(make())
    {
        flow->prepare(*box);
        box->forgetKinds();
    }
    //! It is as it was at first.
    void renew(const MakeFlow &make, bool hasDoors = false)
    {
        if (!flow->onlyReads())
            *this = Trial(make, hasDoors);
    }

    std::unique_ptr<FaultBox> box;
    std::unique_ptr<Flow> flow;
};

//! Nothing is wrong with it before anything is made wrong.
Trial trialThatWorks(const MakeFlow &make, bool hasDoors = false)
{
    Trial trial(make, hasDoors);
    REQUIRE_FALSE(trial.flow->attempt(*trial.box));
    REQUIRE(trial.flow->whatIsWrong(*trial.box) == QString());
    REQUIRE(trial.box->leaks() == QStringList());
    return trial;
}

//! The outcome of an attempt, in a word.
QString outcomeOf(
    const Trial &trial, const std::optional<Error> &error, const QList<ErrorKind> &kinds)
{
    if (!error)
        return u"worked all the same"_s;
    const QString outcome = kindName(error->kind);
    INFO(outcome.toStdString() << ' ' << error->detail.toStdString());
    const ui::ErrorText text = ui::describe(*error);
    CHECK_FALSE(text.headline.isEmpty());
    CHECK_FALSE(text.nextStep.isEmpty());
    const bool isNamed = kinds.isEmpty() || kinds.contains(error->kind)
        || trial.flow->ownKinds().contains(error->kind);
    CHECK((
        isNamed || error->kind == ErrorKind::PerhapsLinked || error->kind == ErrorKind::Cancelled));
    return outcome;
}

//! What is tried again ends well, with nothing lost and nothing told to anybody else.
void checkRetry(Trial &trial, const std::optional<Error> &error, int attempts)
{
    std::optional<Error> again = error;
    for (int attempt = 0; again && attempt < attempts; ++attempt)
        again = trial.flow->attempt(*trial.box);
    INFO((again ? kindName(again->kind) + u' ' + again->detail : QString()).toStdString());
    CHECK_FALSE(again);
    CHECK(trial.flow->whatIsWrong(*trial.box) == QString());
    CHECK(trial.box->leaks() == QStringList());
}

//! The rows of a matrix, told at its end.
class Table
{
public:
    explicit Table(const QString &name)
        : m_name(name)
    {
    }
    void add(const QString &place, const QString &fault, const QString &outcome, const Heart &heart)
    {
        m_rows += u"| %1 | %2 | %3 | %4 |\n"_s.arg(place, fault, outcome).arg(heart.longestPause());
        ++m_cells;
    }
    void write() const
    {
        std::printf("%s: %d cells\n", qPrintable(m_name), m_cells);
        const QString folder = qEnvironmentVariable("HUBLINK_FAULT_REPORT");
        if (folder.isEmpty())
            return;
        REQUIRE(QDir().mkpath(folder));
        QFile report(folder + u"/faults-"_s + m_name + u".md"_s);
        REQUIRE(report.open(QIODevice::WriteOnly));
        report.write("| where | fault | what came of it | longest pause in ms |\n"
                     "| --- | --- | --- | --- |\n");
        report.write(m_rows.toUtf8());
    }

private:
    QString m_name;
    QString m_rows;
    int m_cells = 0;
};

QString wish()
{
    return qEnvironmentVariable("HUBLINK_FAULTS");
}

//! A part of the cells is enough where time is short.
bool isLeftOut(qsizetype row, qsizetype column)
{
    constexpr qsizetype sampled = 7;
    return wish() == "sample"_L1 && (row + column) % sampled != 0;
}

} // namespace

void fillMatrix(const QString &name, const MakeFlow &make)
{
    Trial trial = trialThatWorks(make);
    const QStringList kinds = trial.box->kinds();
    const QList<int> statuses = faultStatuses(wish() == "all"_L1);
    Table table(name);
    for (const QString &kind : kinds) {
        const qsizetype count = networkFaults({}).size() + statuses.size();
        for (qsizetype i = 0; i < count; ++i) {
            if (isLeftOut(kinds.indexOf(kind), i))
                continue;
            trial.renew(make);
            QList<NetworkFault> faults = networkFaults(trial.box->elsewhere.url(u"/"_s));
            for (const int status : statuses)
                faults.append(statusFault(status));
            const NetworkFault &fault = faults.at(i);
            INFO(name.toStdString()
                << ": " << kind.toStdString() << ": " << fault.name.toStdString());
            const Heart heart;
            trial.box->arm(kind, fault);
            const std::optional<Error> error = trial.flow->attempt(*trial.box);
            const QString outcome = outcomeOf(trial, error, fault.kinds);
            trial.box->disarm();
            // A second attempt may have to find out what became of the first.
            checkRetry(trial, error, 2);
            table.add(kind, fault.name, outcome, heart);
        }
    }
    table.write();
}

void fillDoors(const QString &name, const MakeFlow &make)
{
    constexpr bool hasDoors = true;
    Trial trial = trialThatWorks(make, hasDoors);
    QStringList hosts;
    for (const FaultProxy *proxy : trial.box->proxies()) {
        if (!proxy->kinds().isEmpty())
            hosts.append(proxy->name());
    }
    const QList<DoorFault> faults = doorFaults();
    Table table(name + u"-doors"_s);
    for (const QString &host : std::as_const(hosts)) {
        for (const DoorFault &fault : faults) {
            if (isLeftOut(hosts.indexOf(host), &fault - faults.data()))
                continue;
            trial.renew(make, hasDoors);
            INFO(name.toStdString()
                << ": " << host.toStdString() << ": " << fault.name.toStdString());
            const auto proxy = std::find_if(trial.box->proxies().begin(),
                trial.box->proxies().end(), [&](const auto *one) { return one->name() == host; });
            const Heart heart;
            (*proxy)->setDoor(fault.door);
            const std::optional<Error> error = trial.flow->attempt(*trial.box);
            const QString outcome = outcomeOf(trial, error, fault.kinds);
            if (error && error->kind == ErrorKind::TlsUntrusted)
                CHECK(fault.tlsFaults.contains(error->tlsFault));
            // Who cannot show who they are is not asked anything.
            CHECK((*proxy)->throughBadDoor() == 0);
            (*proxy)->setDoor(Door::Open);
            // Each of Qt's six connections to a host may have to learn that the door is another.
            checkRetry(trial, error, 6);
            table.add(host, fault.name, outcome, heart);
        }
    }
    // A clock that is wrong by a day is in nobody's way.
    for (const std::chrono::days ahead : {std::chrono::days(1), std::chrono::days(-1)}) {
        trial.renew(make, hasDoors);
        INFO(name.toStdString() << ": the clock is " << ahead.count() << " day(s) ahead");
        const Heart heart;
        trial.box->clockAhead = ahead;
        const std::optional<Error> error = trial.flow->attempt(*trial.box);
        CHECK_FALSE(error);
        CHECK(trial.flow->whatIsWrong(*trial.box) == QString());
        table.add(u"this computer"_s,
            u"a clock a day %1"_s.arg(ahead.count() > 0 ? u"fast"_s : u"slow"_s),
            outcomeOf(trial, error, {}), heart);
    }
    table.write();
}

} // namespace hublink::test
