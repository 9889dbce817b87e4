// SPDX-License-Identifier: MIT
// libFuzzer's entry: HUBLINK_FUZZ names the target.
#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace hublink::test;

namespace {

const FuzzTarget &chosen()
{
    const QString name = qEnvironmentVariable("HUBLINK_FUZZ");
    for (const FuzzTarget &target : fuzzTargets()) {
        if (target.name == name)
            return target;
    }
    std::fprintf(stderr, "HUBLINK_FUZZ has to name one of:\n");
    for (const FuzzTarget &target : fuzzTargets())
        std::fprintf(stderr, "  %s\n", qPrintable(target.name));
    std::exit(2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FuzzTarget &target = chosen();
    target.feed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
