// SPDX-License-Identifier: MIT
// What is left of secrets in this process's memory when the windows that asked for them are closed.
#include "app/base/platform/freedmemory.h"
#include "tests/support/windows.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

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
    HttpClient http{HttpClient::Settings{}};
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

} // namespace

TEST_CASE("nothing is left of a key in memory when its form is closed")
{
    REQUIRE(platform::wipeFreedMemory());
    auto world = std::make_unique<World>();
    using W = WindowFixture;
    const Masked header(QString::fromLatin1(
        QByteArray(world->servers.projectKey.text().toLatin1() + ':').toBase64()));
    const std::vector<Masked> secrets{world->servers.hiveKey, world->servers.projectKey, header};
    world->window.show();
    W::click(ui::names::linkAccount);
    W::type(ui::names::stackOneApiKey, world->servers.projectKey.text());
    W::type(ui::names::ownerId, u"owner-1"_s);
    W::type(ui::names::ownerName, u"Owner One"_s);
    W::click(ui::names::next);
    W::choose(u"Hive"_s);
    W::type(u"apiKey"_s, world->servers.hiveKey.text());
    W::type(u"userId"_s, world->servers.hiveUser);
    // The search finds what is there.
    CHECK(copies(secrets).at(0) > 0);
    W::click(ui::names::next);
    W::click(ui::names::connect);
    W::click(ui::names::showAccount);
    REQUIRE(waitUntil([&] { return W::find(ui::names::table) != nullptr; }));
    REQUIRE(world->keychain.count() == 3);
    REQUIRE(waitUntil([&] { return copies(secrets) == QList<int>{0, 0, 0}; }));
}
