// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/keychain/keychainprobe.h"
#include "app/keychain/systemkeychain.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace hublink {

//! The kind for QtKeychain's answer: the one mapping from its errors, which differ by desktop and
//! hide their cause in a text. NoError must not be asked for.
ErrorKind keychainErrorKind(QKeychain::Error error, const QString &text);

//! One operation of SystemKeychain: probe, act, read back, answer. Private to `keychain`;
//! its time limit runs from the moment it is queued. Deletes itself after answering.
class KeychainOperation final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Write, Read, Remove };

    KeychainOperation(Kind kind, QString key, Secret value, SystemKeychain::Settings settings,
        Cancellation *cancel, QObject *parent);
    ~KeychainOperation() override;

    QFuture<Result<Secret>> future() { return m_answer.future(); }
    bool writes(const QString &key) const { return m_kind == Kind::Write && m_key == key; }
    bool isStarted() const { return m_started; }
    void start();

Q_SIGNALS:
    //! A job is still running and nobody waits for it any more. `writtenKey` is empty unless it
    //! is a write.
    void abandoned(QKeychain::Job *job, const QString &writtenKey);
    void concluded();

private:
    using Step = void (KeychainOperation::*)(const QKeychain::Job &job);

    void probe(void (KeychainOperation::*next)(KeychainState));
    void onReady(KeychainState state);
    void read();
    void readIfOpen();
    void run(QKeychain::Job *job, Step next);
    void onWritten(const QKeychain::Job &job);
    void onWrittenReadBack(const QKeychain::Job &job);
    void onRead(const QKeychain::Job &job);
    void onRemoved(const QKeychain::Job &job);
    void onRemovedReadBack(const QKeychain::Job &job);
    void fail(const QKeychain::Job &job);
    void onDoubt(KeychainState state);
    void lookForEntry();
    void giveUp(ErrorKind kind);
    void conclude(Result<Secret> result);
    Error error(ErrorKind kind, const QString &detail = {}) const;

    const Kind m_kind;
    const QString m_key;
    const Secret m_value;
    const SystemKeychain::Settings m_settings;
    QTimer m_limit;
    QKeychain::Job *m_job = nullptr; //!< not owned: jobs delete themselves
    Error m_doubt; //!< what to answer unless the probe tells better
    bool m_started = false;
    bool m_wasLocked = false;
    bool m_takesBack = false; //!< a write that is given up is undone when it lands
    Answer<Result<Secret>> m_answer;
};

} // namespace hublink
