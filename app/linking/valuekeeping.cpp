// SPDX-License-Identifier: MIT
#include "app/linking/valuekeeping.h"

#include "app/base/logging.h"

namespace hublink {

ValueKeeping::ValueKeeping(Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

// ---- keep

QFuture<Outcome> ValueKeeping::keep(
    const Entries &entries, const Rules &rules, Cancellation *cancel)
{
    m_toWrite = entries;
    m_rules = rules;
    m_cancel = cancel;
    QFuture<Outcome> future = m_keepAnswer.future();
    keepNext();
    return future;
}

void ValueKeeping::keepNext()
{
    if (m_toWrite.isEmpty())
        return m_keepAnswer.give(Done{});
    if (!m_rules.mayBeThere)
        return writeFirst();
    const auto [key, value] = m_toWrite.first();
    m_keychain.read(key, m_cancel).then(this, [this, wanted = value](const Result<Secret> &there) {
        there &&*there == wanted ? onWritten(Done{}) : writeFirst();
    });
}

void ValueKeeping::writeFirst()
{
    const auto [key, value] = m_toWrite.first();
    // A write that can be cancelled is taken back, with what stood there before.
    m_keychain.write(key, value, m_rules.mayBeThere ? nullptr : m_cancel.data())
        .then(this, [this](const Outcome &written) { onWritten(written); });
}

void ValueKeeping::onWritten(const Outcome &written)
{
    const QString key = m_toWrite.takeFirst().first;
    // A write that was given up is taken back by the keychain itself.
    const bool mayBeThere = written || written.error().kind == ErrorKind::KeychainFailed;
    if (mayBeThere && key != m_rules.stays)
        m_kept.append(key);
    if (!written)
        return m_keepAnswer.give(written);
    keepNext();
}

// ---- the new values take the old ones' place

QFuture<Outcome> ValueKeeping::writeOver(const Entries &entries)
{
    m_toWrite = entries;
    QFuture<Outcome> future = m_writeOverAnswer.future();
    writeOverNext();
    return future;
}

void ValueKeeping::writeOverNext()
{
    if (m_toWrite.isEmpty())
        return m_writeOverAnswer.give(Done{});
    const auto [key, value] = m_toWrite.takeFirst();
    m_keychain.write(key, value, nullptr).then(this, [this](const Outcome &written) {
        written ? writeOverNext() : m_writeOverAnswer.give(written);
    });
}

// ---- take back

QFuture<bool> ValueKeeping::takeBack()
{
    QFuture<bool> future = m_takeBackAnswer.future();
    removeNext();
    return future;
}

void ValueKeeping::removeNext()
{
    if (m_kept.isEmpty())
        return m_takeBackAnswer.give(m_removedAll);
    m_keychain.remove(m_kept.takeFirst(), nullptr).then(this, [this](const Outcome &removed) {
        if (!removed) {
            m_removedAll = false;
            qCWarning(lcLinking) << "An entry could not be removed:"
                                 << kindName(removed.error().kind);
            // A keychain that hangs would make the person wait once for each.
            if (removed.error().kind == ErrorKind::KeychainHanging)
                m_kept.clear();
        }
        removeNext();
    });
}

void ValueKeeping::takeBackUnseen()
{
    for (const QString &key : std::exchange(m_kept, {}))
        m_keychain.remove(key, nullptr);
}

} // namespace hublink
