// SPDX-License-Identifier: MIT
#include "app/diagnosis/diagnosis.h"

#include "app/aiapps/aiapp.h"
#include "app/base/future.h"
#include "app/base/singleuse.h"
#include "app/keychain/keychainprobe.h"
#include "app/net/proxysettings.h"
#include "app/policy/policy.h"
#include "app/registry/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

using State = DiagnosisLine::State;

constexpr std::chrono::seconds addressLimit{10};
constexpr std::chrono::seconds worthTelling{90}; //!< of a clock that is wrong
constexpr QLatin1StringView stateWords[] = {"fine"_L1, "note"_L1, "wrong"_L1};

//! Without the name of the person, which the home folder usually has.
QString homeless(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

//! Scheme, host and port: an address may hold more than is good for a report.
QString shown(const QUrl &url)
{
    return url
        .adjusted(
            QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

QString keychainWord(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready: return u"ready"_s;
    case KeychainState::Locked: return u"locked"_s;
    case KeychainState::Missing: return u"there is none"_s;
    case KeychainState::Hanging: return u"does not answer"_s;
    case KeychainState::Unknown: break;
    }
    return u"not told by the system"_s;
}

class Diagnosis final : public SingleUse<QList<DiagnosisLine>>
{
public:
    Diagnosis(const DiagnosisSources &sources, QObject *owner)
        : SingleUse(owner)
        , m_sources(sources)
    {
    }
    void start();

private:
    void add(
        const QString &group, const QString &name, const QString &value, State state = State::Fine);
    void lookAtProgram();
    void lookAtFolders();
    void lookAtRecords();
    void lookAtSecurity();
    void lookAtPolicy();
    void lookAtAiApps();
    void askKeychain();
    void tryEntry();
    void removeEntry(const QString &fault);
    void askAddress(const QString &name, const QUrl &url);
    void onPartDone();

    DiagnosisSources m_sources;
    QList<DiagnosisLine> m_findings;
    QString m_entry;
    int m_open = 0;
    bool m_hasClock = false;
};

void Diagnosis::start()
{
    ++m_open; // until all have been asked
    lookAtProgram();
    lookAtFolders();
    lookAtRecords();
    lookAtSecurity();
    lookAtPolicy();
    lookAtAiApps();
    askKeychain();
    askAddress(u"StackOne's API"_s, m_sources.hub.api);
    askAddress(u"StackOne's web application"_s, m_sources.hub.app);
    for (const QUrl &site : std::as_const(m_sources.documentation))
        askAddress(u"documentation"_s, site);
    onPartDone();
}

void Diagnosis::add(const QString &group, const QString &name, const QString &value, State state)
{
    m_findings.append({group, name, value, state});
}

void Diagnosis::lookAtProgram()
{
    const QString group = u"program"_s;
    add(group, u"Hublink"_s,
        QStringLiteral(HUBLINK_VERSION)
            + (m_sources.commit.isEmpty() ? QString() : u" ("_s + m_sources.commit + u')'));
    add(group, u"Qt"_s, QString::fromLatin1(qVersion()));
    add(group, u"system"_s,
        QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
            + QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture());
    add(group, u"display"_s,
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ? u"Wayland"_s
            : !qEnvironmentVariableIsEmpty("DISPLAY")   ? u"X11"_s
                                                        : u"none named"_s);
    add(group, u"desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"not named"_s));
    add(group, u"language"_s, QLocale().name() + u", system "_s + QLocale::system().name());
}

void Diagnosis::lookAtFolders()
{
    const QString group = u"folders"_s;
    const QFileInfo folder(m_sources.dataFolder);
    add(group, u"records"_s, homeless(folder.absoluteFilePath()));
    QTemporaryFile file(folder.absoluteFilePath() + u"/diagnose-XXXXXX"_s);
    const bool isWritable = folder.isDir() && file.open();
    add(group, u"can be written"_s, yesOrNo(isWritable), isWritable ? State::Fine : State::Wrong);
    const bool isOpen = folder.exists()
        && folder.permissions().testAnyFlags(QFile::ReadOther | QFile::WriteOther);
    add(group, u"others on this computer can read it"_s, yesOrNo(isOpen),
        isOpen ? State::Note : State::Fine);
    const QStorageInfo storage(folder.absoluteFilePath());
    constexpr qint64 enough = 50LL * 1024 * 1024;
    if (storage.isValid()) {
        add(group, u"free room"_s, QLocale::c().formattedDataSize(storage.bytesAvailable()),
            storage.bytesAvailable() < enough ? State::Wrong : State::Fine);
    }
    const QString session = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    add(group, u"folder of the session"_s, yesOrNo(!session.isEmpty()),
        session.isEmpty() ? State::Note : State::Fine);
}

void Diagnosis::lookAtRecords()
{
    const QString group = u"records"_s;
    if (!m_sources.policyFault.isEmpty())
        return;
    if (!m_sources.registry)
        return add(group, u"can be opened"_s, m_sources.storageFault, State::Wrong);
    Registry &registry = *m_sources.registry;
    const auto accounts = registry.accountStore().all();
    const auto projects = registry.projects();
    const auto unfinished = registry.unfinishedLinks();
    if (!accounts || !projects || !unfinished)
        return add(group, u"can be read"_s, u"no"_s, State::Wrong);
    add(group, u"accounts"_s, QString::number(accounts->size()));
    add(group, u"projects"_s, QString::number(projects->size()));
    add(group, u"unfinished links"_s, QString::number(unfinished->size()),
        unfinished->isEmpty() ? State::Fine : State::Note);
    if (registry.rescued())
        add(group, u"were damaged and made anew"_s, u"yes"_s, State::Note);
}

void Diagnosis::lookAtSecurity()
{
    const QString group = u"secure connections"_s;
    const bool works = QSslSocket::supportsSsl();
    add(group, u"back end"_s,
        works ? QSslSocket::activeBackend() + u", "_s + QSslSocket::sslLibraryVersionString()
              : u"none"_s,
        works ? State::Fine : State::Wrong);
    for (const QString &extra : m_sources.http.settings().extraRoots)
        add(group, u"roots of your own"_s, homeless(extra));
    for (const char *name : {"SSL_CERT_FILE", "SSL_CERT_DIR"}) {
        if (qEnvironmentVariableIsSet(name))
            add(group, QString::fromLatin1(name), homeless(qEnvironmentVariable(name)));
    }
}

void Diagnosis::lookAtPolicy()
{
    const QString group = u"policy"_s;
    if (!m_sources.policyFault.isEmpty())
        return add(group, u"can be understood"_s, homeless(m_sources.policyFault), State::Wrong);
    if (!m_sources.registry || m_sources.registry->policy().source.isEmpty())
        return add(group, u"managed"_s, u"no"_s);
    const Policy &policy = m_sources.registry->policy();
    add(group, u"managed by"_s, homeless(policy.source));
    for (const QString &rule : rulesOf(policy))
        add(group, rule.section(u'=', 0, 0), rule.section(u'=', 1));
}

void Diagnosis::lookAtAiApps()
{
    QStringList found;
    const QList<AiApp> apps = aiApps(AiAppPlaces::ofThisComputer());
    for (const AiApp &app : apps) {
        if (app.isFound)
            found.append(app.name);
    }
    add(u"AI apps"_s, u"found"_s, found.isEmpty() ? u"none"_s : found.join(u", "_s));
}

void Diagnosis::askKeychain()
{
    ++m_open;
    probeKeychain(m_sources.keychain.settings().probeLimit)
        .then(ifAlive<KeychainState>(this, [this](KeychainState state) {
            const bool isUsable = state == KeychainState::Ready || state == KeychainState::Unknown;
            add(u"keychain"_s, u"state"_s, keychainWord(state),
                isUsable                             ? State::Fine
                    : state == KeychainState::Locked ? State::Note
                                                     : State::Wrong);
            // A locked one would ask for its password in the middle of a report.
            if (isUsable)
                tryEntry();
            else
                onPartDone();
        }));
}

void Diagnosis::tryEntry()
{
    m_entry = u"hublink/diagnose/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret value(QString::number(QRandomGenerator::system()->generate64()));
    m_sources.keychain.write(m_entry, value, nullptr)
        .then(ifAlive<Outcome>(this, [this, value](const Outcome &written) {
            if (!written)
                return removeEntry(u"cannot be written: "_s + kindName(written.error().kind));
            m_sources.keychain.read(m_entry, nullptr)
                .then(ifAlive<Result<Secret>>(this, [this, value](const Result<Secret> &read) {
                    removeEntry(!read ? u"cannot be read: "_s + kindName(read.error().kind)
                            : !(*read == value) ? u"gives back something else"_s
                                                : QString());
                }));
        }));
}

void Diagnosis::removeEntry(const QString &fault)
{
    m_sources.keychain.remove(m_entry, nullptr)
        .then(ifAlive<Outcome>(this, [this, fault](const Outcome &removed) {
            const QString told = !fault.isEmpty() ? fault
                : !removed                        ? u"cannot be removed"_s
                                                  : u"works"_s;
            add(u"keychain"_s, u"an entry that is written, read and removed"_s, told,
                fault.isEmpty() && removed ? State::Fine : State::Wrong);
            onPartDone();
        }));
}

void Diagnosis::askAddress(const QString &name, const QUrl &url)
{
    const ProxyChoice proxy = m_sources.http.proxyTo(url);
    const QString through = proxy.isDirect() ? QString()
                                             : u", through the proxy "_s + proxy.name
            + (proxy.setBy.isEmpty() ? u" of the system"_s : u" of "_s + proxy.setBy);
    ++m_open;
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    HttpRequest request;
    request.url = url.resolved(QUrl(u"/"_s));
    request.timeout = addressLimit;
    request.party = name;
    m_sources.http.send(request, nullptr)
        .then(ifAlive<Result<HttpResponse>>(
            this, [this, name, url, through, asked](const Result<HttpResponse> &answer) {
                const QDateTime now = QDateTime::currentDateTimeUtc();
                if (!answer) {
                    add(u"network"_s, name,
                        shown(url) + u": "_s + kindName(answer.error().kind) + through,
                        answer.error().kind == ErrorKind::NotPermitted ? State::Note
                                                                       : State::Wrong);
                    return onPartDone();
                }
                add(u"network"_s, name,
                    u"%1: answers with %2 in %3 ms%4"_s.arg(shown(url))
                        .arg(answer->status)
                        .arg(asked.msecsTo(now))
                        .arg(through));
                if (!m_hasClock && answer->date.isValid()) {
                    m_hasClock = true;
                    const std::chrono::seconds ahead{answer->date.secsTo(now)};
                    add(u"network"_s, u"clock"_s,
                        u"%1 s ahead of %2"_s.arg(ahead.count()).arg(shown(url)),
                        std::chrono::abs(ahead) > worthTelling ? State::Wrong : State::Fine);
                }
                onPartDone();
            }));
}

void Diagnosis::onPartDone()
{
    if (--m_open > 0)
        return;
    // In the order of the questions, whatever came first.
    const QStringList groups{u"program"_s, u"policy"_s, u"folders"_s, u"records"_s, u"keychain"_s,
        u"secure connections"_s, u"network"_s, u"AI apps"_s};
    std::stable_sort(
        m_findings.begin(), m_findings.end(), [&](const DiagnosisLine &a, const DiagnosisLine &b) {
            return groups.indexOf(a.group) < groups.indexOf(b.group);
        });
    conclude(m_findings);
}

} // namespace

QFuture<QList<DiagnosisLine>> diagnose(const DiagnosisSources &sources, QObject *owner)
{
    return started(new Diagnosis(sources, owner));
}

QString diagnosisText(const QList<DiagnosisLine> &findings)
{
    QString text;
    QString group;
    for (const DiagnosisLine &finding : findings) {
        if (std::exchange(group, finding.group) != finding.group)
            text += finding.group + u'\n';
        text += (finding.state == State::Wrong         ? u"! "_s
                        : finding.state == State::Note ? u"? "_s
                                                       : u"  "_s)
            + finding.name + u": "_s + finding.value + u'\n';
    }
    return text;
}

QJsonObject diagnosisJson(const QList<DiagnosisLine> &findings)
{
    QJsonArray array;
    for (const DiagnosisLine &finding : findings) {
        array.append(QJsonObject{{u"group"_s, finding.group}, {u"name"_s, finding.name},
            {u"value"_s, finding.value}, {u"state"_s, stateWords[int(finding.state)]}});
    }
    return {{u"version"_s, 1}, {u"ok"_s, isAllWell(findings)}, {u"findings"_s, array}};
}

bool isAllWell(const QList<DiagnosisLine> &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(),
        [](const DiagnosisLine &finding) { return finding.state == State::Wrong; });
}

} // namespace hublink
