// SPDX-License-Identifier: MIT
#include "app/keychain/keptvalues.h"

#include "app/base/future.h"

#include <QPointer>

#include <memory>

namespace hublink {

namespace {

using Answered = Result<QList<KeptValue>>;

//! Lives as long as its own continuations.
struct Reading
{
    Keychain &keychain;
    QPointer<Cancellation> cancel;
    QStringList entries;
    QList<KeptValue> values{};
    Answer<Answered> answer{};
};

void readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->entries.isEmpty())
        return reading->answer.give(reading->values);
    const QString entry = reading->entries.takeFirst();
    reading->keychain.read(entry, reading->cancel)
        .then([reading, entry](const Result<Secret> &value) {
            if (value)
                reading->values.append({entry, *value});
            else if (value.error().kind != ErrorKind::NotFound)
                return reading->answer.give(value.error());
            readNext(reading);
        });
}

} // namespace

QFuture<Answered> readTogether(Keychain &keychain, const QStringList &entries, Cancellation *cancel)
{
    auto reading = std::shared_ptr<Reading>(new Reading{keychain, cancel, entries});
    QFuture<Answered> future = reading->answer.future();
    const auto begin = [reading](bool mayRead) {
        if (mayRead)
            return readNext(reading);
        reading->answer.give(Error{.kind = ErrorKind::KeychainDenied, .party = {}});
    };
    if (entries.size() < 2)
        begin(true);
    else
        keychain.askForLeave(entries, cancel).then(begin);
    return future;
}

} // namespace hublink
