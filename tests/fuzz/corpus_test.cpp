// SPDX-License-Identifier: MIT
// What fuzzing found and began with is read again, whole, cut short, and with bytes changed: the
// same each time. For the search itself see CONTRIBUTING.md.
#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace hublink;
using namespace hublink::test;

namespace {

QByteArrayList inputsOf(const QString &target)
{
    QByteArrayList inputs;
    const QDir folder(QStringLiteral(HUBLINK_TEST_DATA) + u"/fuzz/"_s + target);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        inputs.append(file.readAll());
    }
    return inputs;
}

} // namespace

TEST_CASE("readers of foreign bytes come back from whatever they are fed")
{
    for (const FuzzTarget &target : fuzzTargets()) {
        INFO(target.name.toStdString());
        const QByteArrayList inputs = inputsOf(target.name);
        REQUIRE_FALSE(inputs.isEmpty());
        QRandomGenerator random(1);
        target.feed({});
        for (const QByteArray &input : inputs) {
            target.feed(input);
            constexpr int cuts = 12;
            for (int i = 1; i < cuts; ++i)
                target.feed(input.left(input.size() * i / cuts));
            for (int i = 0; i < cuts; ++i) {
                QByteArray changed = input;
                for (int j = 0; j < 3 && !changed.isEmpty(); ++j)
                    changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
                target.feed(changed);
            }
        }
        SUCCEED();
    }
}
