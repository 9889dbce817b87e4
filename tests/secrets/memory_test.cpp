// SPDX-License-Identifier: MIT
// What is left of secrets in this process's memory when the windows that asked for them are closed.
#include "app/base/platform/freedmemory.h"
#include "tests/support/windows.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTreeWidget>

#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hublink;
using namespace hublink::test;

namespace {

constexpr char16_t mask = 0x2b;

//! A text that does not stand anywhere in the memory as it is.
class Masked
{
public:
    explicit Masked(const QString &text = {})
    {
        for (const QChar c : text)
            m_text.push_back(char16_t(c.unicode() ^ mask));
    }
    QString text() const
    {
        QString text;
        for (const char16_t c : m_text)
            text += QChar(char16_t(c ^ mask));
        return text;
    }
    //! How often it stands between these addresses, as UTF-16 or as UTF-8 (it is ASCII).
    int countIn(const char *from, const char *to) const
    {
        return countAs<char16_t>(from, to) + countAs<char>(from, to);
    }

private:
    template <typename Unit>
    int countAs(const char *from, const char *to) const
    {
        const size_t length = m_text.size() * sizeof(Unit);
        const auto first = char(m_text.front() ^ mask);
        int found = 0;
        for (const char *at = from; at + length <= to; ++at) {
            at = static_cast<const char *>(std::memchr(at, first, size_t(to - at)));
            if (!at || at + length > to)
                break;
            found += isAt<Unit>(at);
        }
        return found;
    }
    template <typename Unit>
    bool isAt(const char *at) const
    {
        for (const char16_t c : m_text) {
            Unit unit;
            std::memcpy(&unit, at, sizeof(unit));
            if ((char16_t(unit) ^ mask) != c)
                return false;
            at += sizeof(unit);
        }
        return true;
    }

    std::vector<char16_t> m_text;
};

//! How often these stand in memory that this process may write to; the stacks among it.
QList<int> copies(const std::vector<Masked> &secrets)
{
    QList<int> found(qsizetype(secrets.size()));
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly));
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        if (!words.value(1).startsWith("rw") || line.contains("[v"))
            continue;
        const QByteArrayList range = words.first().split('-');
        const auto *from = reinterpret_cast<const char *>(range.at(0).toULongLong(nullptr, 16));
        const auto *to = reinterpret_cast<const char *>(range.at(1).toULongLong(nullptr, 16));
        for (size_t i = 0; i < secrets.size(); ++i)
            found[qsizetype(i)] += secrets[i].countIn(from, to);
    }
    return found;
}

//! Keeps what it is given, but not as it is.
class MaskedKeychain final : public Keychain
{
public:
    QFuture<Outcome> write(const QString &key, const Secret &value, Cancellation *) override
    {
        m_entries.insert(key, Masked(value.exposeText()));
        return readyFuture<Outcome>(Done{});
    }
    QFuture<Result<Secret>> read(const QString &key, Cancellation *) override
    {
        if (!m_entries.contains(key))
            return readyFuture<Result<Secret>>(Error{.kind = ErrorKind::NotFound, .party = {}});
        return readyFuture<Result<Secret>>(Secret(m_entries.value(key).text()));
    }
    QFuture<bool> isOpen(const QStringList &) override { return readyFuture(true); }
    QFuture<bool> askForLeave(const QStringList &, Cancellation *) override
    {
        return readyFuture(true);
    }
    QFuture<Outcome> remove(const QString &key, Cancellation *) override
    {
        m_entries.remove(key);
        return readyFuture<Outcome>(Done{});
    }
    int count() const { return int(m_entries.size()); }

private:
    QMap<QString, Masked> m_entries;
};

//! The stand-ins for Hive and StackOne in a process of their own, because they know the secrets.
class Servers
{
public:
    Servers()
    {
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"facts"_s));
        REQUIRE(mkfifo(pipe.constData(), 0600) == 0);
        const int end = open(pipe.constData(), O_RDWR);
        m_process.setStandardOutputFile(QFile::decodeName(pipe));
        m_process.start(qEnvironmentVariable("HUBLINK_SANDBOX_PROGRAM"), QStringList());
        // QProcess itself would keep what it has read.
        QByteArray line;
        for (char c = 0; c != '\n' && read(end, &c, 1) == 1;)
            line += c;
        close(end);
        const QJsonObject facts = QJsonDocument::fromJson(line).object();
        hubApi = QUrl(facts["hub_api"_L1].toString());
        app = QUrl(facts["app"_L1].toString());
        hive = QUrl(facts["hive"_L1].toString());
        hiveKey = Masked(facts["hive_api_key"_L1].toString());
        hiveUser = facts["hive_user_id"_L1].toString();
        projectKey = Masked(facts["stackone_api_key"_L1].toString());
        REQUIRE(hive.isValid());
    }
    ~Servers()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Servers)

    QUrl hubApi;
    QUrl app;
    QUrl hive;
    Masked hiveKey;
    Masked projectKey;
    QString hiveUser;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

//! The main window on these servers.
struct World
{
    const Servers servers;
    QTemporaryDir folder;
    HttpClient http{HttpClient::Settings{.idle = std::chrono::milliseconds(500)}};
    HttpHub hub{http, {servers.hubApi, servers.app}};
    HttpCredentialChecker checker{http};
    MaskedKeychain keychain;
    std::shared_ptr<Registry> registry = *Registry::open(folder.filePath(u"hublink.db"_s));
    ProviderCatalog providers{{{u"hive"_s, servers.hive}}};
    GuideCatalog guides;
    ui::Services services{{checker, keychain, hub, *registry}, providers, guides,
        [](const QUrl &) { return true; }, {}, {servers.hubApi, servers.app}};
    ui::MainWindow window{services, {}};
};

using W = WindowFixture;
namespace names = hublink::ui::names;

//! One account, from its link to its removal. After each thing that is done with it nothing may be
//! left of what was needed for that.
class Life
{
public:
    Life()
        : m_header(QString::fromLatin1(
            QByteArray(m_world.servers.projectKey.text().toLatin1() + ':').toBase64()))
        , m_secrets{m_world.servers.hiveKey, m_world.servers.projectKey, m_header}
    {
        m_world.window.show();
    }
    void checkThatNothingIsLeft() const
    {
        // Of Hive's key, StackOne's and StackOne's as it stands in a header.
        QList<int> left;
        waitUntil([&] {
            left = copies(m_secrets);
            return left == QList<int>{0, 0, 0};
        });
        CHECK(left == QList<int>{0, 0, 0});
    }
    int kept() const { return m_world.keychain.count(); }

    void link()
    {
        W::click(names::linkAccount);
        W::type(names::stackOneApiKey, m_world.servers.projectKey.text());
        W::type(names::ownerId, u"owner-1"_s);
        W::type(names::ownerName, u"Owner One"_s);
        W::click(names::next);
        W::choose(u"Hive"_s);
        W::type(u"apiKey"_s, m_world.servers.hiveKey.text());
        W::type(u"userId"_s, m_world.servers.hiveUser);
        // The search finds what is there.
        CHECK(copies(m_secrets).at(0) > 0);
        W::click(names::next);
        W::click(names::connect);
        W::click(names::showAccount);
        REQUIRE(waitUntil([&] { return W::find(names::verifyOne) != nullptr; }));
    }
    void check()
    {
        const qint64 before = account().checkedAt.toMSecsSinceEpoch();
        W::click(names::verifyOne);
        REQUIRE(waitUntil([&] { return account().checkedAt.toMSecsSinceEpoch() > before; }));
    }
    void refresh()
    {
        QSignalSpy ended(&m_world.window.keeper(), &AccountsKeeper::refreshEnded);
        W::click(names::refresh);
        REQUIRE(waitUntil([&] { return !ended.isEmpty(); }));
        REQUIRE_FALSE(m_world.window.keeper().lastError());
    }
    void tryAction()
    {
        W::click(names::tryAction);
        REQUIRE(waitUntil([] { return W::find(names::actionList) != nullptr; }));
        auto *list = static_cast<QListWidget *>(W::find(names::actionList));
        REQUIRE(waitUntil([&] { return list->count() > 0; }));
        QTest::keyClicks(W::find(names::actionSearch), u"list"_s);
        list->setCurrentRow(0);
        W::click(names::actionRun);
        REQUIRE(waitUntil([] { return W::find(names::actionAnswer) != nullptr; }));
        auto *answer = static_cast<QPlainTextEdit *>(W::find(names::actionAnswer));
        REQUIRE(waitUntil([&] { return answer->toPlainText().contains(u"data"_s); }));
        QTest::keyClick(list->window(), Qt::Key_Escape);
    }
    void readLogs()
    {
        W::click(names::viewLogs);
        REQUIRE(waitUntil([] { return W::find(names::logList) != nullptr; }));
        auto *list = static_cast<QTreeWidget *>(W::find(names::logList));
        REQUIRE(waitUntil([&] { return list->topLevelItemCount() > 0; }));
        QTest::keyClick(list->window(), Qt::Key_Escape);
    }
    void replaceKey()
    {
        const qint64 before = account().checkedAt.toMSecsSinceEpoch();
        W::click(names::replaceValues);
        REQUIRE(waitUntil([] { return W::find(names::assistant) != nullptr; }));
        W::click(names::next);
        W::type(u"apiKey"_s, m_world.servers.hiveKey.text());
        W::click(names::next);
        W::click(names::connect);
        W::click(names::showAccount);
        REQUIRE(waitUntil([&] { return account().checkedAt.toMSecsSinceEpoch() > before; }));
    }
    void remove()
    {
        W::click(names::removeAccount);
        W::click(names::confirmRemove);
        REQUIRE(waitUntil([&] { return m_world.registry->accountStore().all()->isEmpty(); }));
    }

private:
    AccountRecord account() const { return m_world.registry->accountStore().all()->first(); }

    World m_world;
    Masked m_header;
    std::vector<Masked> m_secrets;
};

} // namespace

TEST_CASE("nothing is left of a key in memory when what needed it is over")
{
    REQUIRE(platform::wipeFreedMemory());
    Life life;
    life.link();
    CHECK(life.kept() == 3);
    life.checkThatNothingIsLeft();
    life.check();
    life.checkThatNothingIsLeft();
    life.refresh();
    life.checkThatNothingIsLeft();
    life.tryAction();
    life.checkThatNothingIsLeft();
    life.readLogs();
    life.checkThatNothingIsLeft();
    life.replaceKey();
    life.checkThatNothingIsLeft();
    life.remove();
    CHECK(life.kept() == 1); // the project's key
    life.checkThatNothingIsLeft();
}
