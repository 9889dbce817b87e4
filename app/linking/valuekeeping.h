// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/future.h"
#include "app/keychain/keychain.h"

#include <QObject>
#include <QPointer>

namespace hublink {

//! The keychain's part of a link: puts the values in, moves them over the old ones, and takes back
//! what it put there. One link at a time. Destroying it ends what runs without an answer and takes
//! nothing back. GUI thread.
class ValueKeeping final : public QObject
{
    Q_OBJECT
public:
    using Entries = QList<std::pair<QString, Secret>>;

    struct Rules
    {
        //! An entry that was there before and is not taken back: a project's key, which is good.
        QString stays{};
        //! An earlier attempt may have kept these very values: then nothing happens to them, and
        //! other values are written without a way back.
        bool mayBeThere = false;
    };

    explicit ValueKeeping(Keychain &keychain, QObject *parent = nullptr);

    //! Writes the entries one after the other; the first error ends it.
    QFuture<Outcome> keep(const Entries &entries, const Rules &rules, Cancellation *cancel);
    //! Writes over what stands there. Cannot be cancelled: a cancelled write would be taken back,
    //! old and new.
    QFuture<Outcome> writeOver(const Entries &entries);
    //! Removes what keep() put there. True: nothing of it is left.
    QFuture<bool> takeBack();
    //! The same when nobody is left to wait for it.
    void takeBackUnseen();
    //! Nothing that keep() put there is in the keychain.
    bool isEmpty() const { return m_kept.isEmpty(); }

private:
    void keepNext();
    void writeFirst();
    void onWritten(const Outcome &written);
    void writeOverNext();
    void removeNext();

    Keychain &m_keychain;
    Rules m_rules;
    QPointer<Cancellation> m_cancel;
    Entries m_toWrite;
    QStringList m_kept;
    bool m_removedAll = true;
    Answer<Outcome> m_keepAnswer;
    Answer<Outcome> m_writeOverAnswer;
    Answer<bool> m_takeBackAnswer;
};

} // namespace hublink
