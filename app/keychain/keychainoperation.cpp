// SPDX-License-Identifier: MIT
#include "app/keychain/keychainoperation.h"

#include "app/base/logging.h"
#include "app/keychain/keychainlist.h"

using namespace Qt::StringLiterals;

namespace hublink {

ErrorKind keychainErrorKind(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::EntryNotFound: return ErrorKind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return ErrorKind::KeychainMissing;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    // libsecret's and KWallet's faults all arrive as OtherError with a D-Bus text.
    const std::pair<QLatin1StringView, ErrorKind> texts[] = {
        {"session does not exist"_L1, ErrorKind::KeychainRestarted},
        {"session wrapping"_L1, ErrorKind::KeychainRestarted},
        {"Timeout was reached"_L1, ErrorKind::KeychainHanging},
        {"not provided by any"_L1, ErrorKind::KeychainMissing},
        {"ServiceUnknown"_L1, ErrorKind::KeychainMissing},
        {"autolaunch"_L1, ErrorKind::KeychainMissing},
        {"Could not connect"_L1, ErrorKind::KeychainMissing},
        {"does not exist at path"_L1, ErrorKind::KeychainMissing},
    };
    for (const auto &[part, kind] : texts) {
        if (text.contains(part, Qt::CaseInsensitive))
            return kind;
    }
    return ErrorKind::KeychainFailed;
}

KeychainOperation::KeychainOperation(Kind kind, QString key, Secret value,
    SystemKeychain::Settings settings, Cancellation *cancel, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_key(std::move(key))
    , m_value(std::move(value))
    , m_settings(std::move(settings))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { giveUp(m_wasLocked ? ErrorKind::KeychainLocked : ErrorKind::KeychainHanging); });
    m_limit.start(m_settings.limit);
    m_takesBack = cancel != nullptr;
    if (cancel) {
        connect(cancel, &Cancellation::requested, this, [this] { giveUp(ErrorKind::Cancelled); });
    }
}

KeychainOperation::~KeychainOperation()
{
    m_answer.give(error(ErrorKind::Cancelled));
}

void KeychainOperation::start()
{
    m_started = true;
    probe(&KeychainOperation::onReady);
}

void KeychainOperation::probe(void (KeychainOperation::*next)(KeychainState))
{
    probeKeychain(m_settings.probeLimit)
        .then(ifAlive<KeychainState>(this, [this, next](KeychainState state) {
            if (!m_answer.isGiven())
                (this->*next)(state);
        }));
}

void KeychainOperation::onReady(KeychainState state)
{
    switch (state) {
    case KeychainState::Missing: return conclude(error(ErrorKind::KeychainMissing));
    case KeychainState::Hanging: return conclude(error(ErrorKind::KeychainHanging));
    case KeychainState::Locked:
        if (!m_settings.mayAsk)
            return conclude(error(ErrorKind::KeychainLocked));
        m_wasLocked = true;
        m_limit.start(m_settings.limitWhileLocked);
        break;
    case KeychainState::Ready:
    case KeychainState::Unknown: break;
    }
    switch (m_kind) {
    case Kind::Write: {
        auto *job = new QKeychain::WritePasswordJob(m_settings.service);
        job->setTextData(m_value.exposeText());
        return run(job, &KeychainOperation::onWritten);
    }
    case Kind::Read: return m_settings.mayAsk ? read() : readIfOpen();
    case Kind::Remove:
        return run(
            new QKeychain::DeletePasswordJob(m_settings.service), &KeychainOperation::onRemoved);
    }
}

void KeychainOperation::read()
{
    run(new QKeychain::ReadPasswordJob(m_settings.service), &KeychainOperation::onRead);
}

//! An entry may be locked by itself in an open keychain.
void KeychainOperation::readIfOpen()
{
    lockedEntries(m_settings.service, m_settings.probeLimit)
        .then(ifAlive<QStringList>(this, [this](const QStringList &locked) {
            if (m_answer.isGiven())
                return;
            if (locked.contains(m_key))
                return conclude(error(ErrorKind::KeychainLocked));
            read();
        }));
}

void KeychainOperation::run(QKeychain::Job *job, Step next)
{
    job->setInsecureFallback(false);
    job->setKey(m_key);
    m_job = job;
    connect(job, &QKeychain::Job::finished, this, [this, next](QKeychain::Job *finished) {
        m_job = nullptr;
        (this->*next)(*finished);
    });
    job->start();
}

void KeychainOperation::onWritten(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return fail(job);
    run(new QKeychain::ReadPasswordJob(m_settings.service), &KeychainOperation::onWrittenReadBack);
}

void KeychainOperation::onWrittenReadBack(const QKeychain::Job &job)
{
    const auto &read = static_cast<const QKeychain::ReadPasswordJob &>(job);
    if (job.error() == QKeychain::NoError && Secret(read.textData()) == m_value)
        return conclude(m_value);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return fail(job);
    conclude(error(ErrorKind::KeychainFailed, u"the entry did not read back"_s));
}

void KeychainOperation::onRead(const QKeychain::Job &job)
{
    const auto &read = static_cast<const QKeychain::ReadPasswordJob &>(job);
    if (job.error() != QKeychain::NoError)
        return fail(job);
    // KWallet turns a failed read into success with nothing.
    if (read.textData().isEmpty())
        return conclude(error(ErrorKind::NotFound));
    conclude(Secret(read.textData()));
}

void KeychainOperation::onRemoved(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return fail(job);
    run(new QKeychain::ReadPasswordJob(m_settings.service), &KeychainOperation::onRemovedReadBack);
}

void KeychainOperation::onRemovedReadBack(const QKeychain::Job &job)
{
    const auto &read = static_cast<const QKeychain::ReadPasswordJob &>(job);
    if (job.error() == QKeychain::NoError && !read.textData().isEmpty())
        return conclude(error(ErrorKind::KeychainFailed, u"the entry is still there"_s));
    if (job.error() != QKeychain::NoError)
        return fail(job);
    conclude(Secret());
}

void KeychainOperation::fail(const QKeychain::Job &job)
{
    m_doubt = error(keychainErrorKind(job.error(), job.errorString()), job.errorString());
    // A locked keychain answers "not found" and "denied" too.
    probe(&KeychainOperation::onDoubt);
}

void KeychainOperation::onDoubt(KeychainState state)
{
    const bool mayBeLocked = m_doubt.kind == ErrorKind::NotFound
        || m_doubt.kind == ErrorKind::KeychainDenied || m_doubt.kind == ErrorKind::KeychainMissing;
    if (mayBeLocked && state == KeychainState::Locked)
        return conclude(error(ErrorKind::KeychainLocked, m_doubt.detail));
    if (m_kind == Kind::Remove && m_doubt.kind == ErrorKind::NotFound)
        return conclude(Secret());
    if (m_kind == Kind::Write && m_doubt.kind == ErrorKind::NotFound)
        m_doubt.kind = ErrorKind::KeychainFailed;
    if (m_kind == Kind::Read && m_doubt.kind == ErrorKind::NotFound
        && state == KeychainState::Ready)
        return lookForEntry();
    conclude(m_doubt);
}

//! KeePassXC asks before each entry, and one that the person refuses looks as if it were gone.
void KeychainOperation::lookForEntry()
{
    listKeychain(m_settings.service, m_settings.probeLimit)
        .then(ifAlive<QStringList>(this, [this](const QStringList &entries) {
            if (entries.contains(m_key))
                m_doubt.kind = ErrorKind::KeychainDenied;
            conclude(m_doubt);
        }));
}

void KeychainOperation::giveUp(ErrorKind kind)
{
    if (m_job) {
        QKeychain::Job *job = std::exchange(m_job, nullptr);
        job->disconnect(this);
        Q_EMIT abandoned(job, m_kind == Kind::Write && m_takesBack ? m_key : QString());
    }
    conclude(error(kind));
}

void KeychainOperation::conclude(Result<Secret> result)
{
    if (m_answer.isGiven())
        return;
    m_limit.stop();
    if (!result)
        qCInfo(lcKeychain) << "Not done:" << kindName(result.error().kind) << result.error().detail;
    deleteLater();
    Q_EMIT concluded();
    m_answer.give(std::move(result));
}

Error KeychainOperation::error(ErrorKind kind, const QString &detail) const
{
    return Error{.kind = kind, .party = {}, .detail = detail};
}

} // namespace hublink
