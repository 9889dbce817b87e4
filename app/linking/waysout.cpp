// SPDX-License-Identifier: MIT
#include "app/linking/waysout.h"

namespace hublink {

QList<WayOut> waysOut(const Error &error, LinkStage stage, const WayOutFacts &facts)
{
    QList<WayOut> ways;
    switch (repairPlace(error, stage)) {
    case RepairPlace::Here: break;
    case RepairPlace::Fields: ways.append(WayOut::ToFields); break;
    case RepairPlace::Settings: ways.append(WayOut::ToSettings); break;
    case RepairPlace::Destination:
        ways.append(error.field == givenLinkField ? WayOut::ToAnotherLink : WayOut::ToDestination);
        break;
    }
    if (error.kind == ErrorKind::Refused && facts.canMend)
        ways.append(WayOut::MendValue);
    if (error.kind == ErrorKind::OtherIdentity) {
        ways.append(WayOut::AcceptIdentity);
        return ways;
    }
    ways.append(WayOut::TryAgain);
    if (error.kind == ErrorKind::PerhapsLinked)
        ways.append(WayOut::LinkAgain);
    if (error.isKeychain() && facts.mayGoUnkept)
        ways.append(WayOut::LinkWithoutKeeping);
    return ways;
}

} // namespace hublink
