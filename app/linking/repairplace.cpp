// SPDX-License-Identifier: MIT
#include "app/linking/repairplace.h"

namespace hublink {

RepairPlace repairPlace(const Error &error, LinkStage stage)
{
    if (error.field == apiKeyField || error.field == givenLinkField
        || error.kind == ErrorKind::NotEnabled)
        return RepairPlace::Destination;
    if (error.kind == ErrorKind::ProxyFailed || error.kind == ErrorKind::RootsUnreadable)
        return RepairPlace::Settings;
    if (error.formChanged)
        return RepairPlace::Fields;
    if (error.kind == ErrorKind::Declined && error.field.isEmpty())
        return error.about == ErrorSubject::LinkedAccount ? RepairPlace::Fields
                                                          : RepairPlace::Destination;
    if (error.kind == ErrorKind::Declined) {
        const bool isEntry
            = QStringList{ownerIdField, ownerNameField, usernameField, labelField}.contains(
                error.field);
        return isEntry ? RepairPlace::Destination : RepairPlace::Fields;
    }
    if (error.kind == ErrorKind::PermissionMissing)
        return stage >= LinkStage::Link ? RepairPlace::Destination : RepairPlace::Fields;
    if (error.kind == ErrorKind::OtherIdentity)
        return RepairPlace::Fields;
    if (error.kind == ErrorKind::Refused)
        return stage == LinkStage::Confirm ? RepairPlace::Destination : RepairPlace::Fields;
    const bool isInHost = error.kind == ErrorKind::HostNotFound && !error.field.isEmpty();
    if (error.kind == ErrorKind::InvalidInput || isInHost)
        return RepairPlace::Fields;
    return RepairPlace::Here;
}

} // namespace hublink
