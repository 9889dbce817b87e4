// SPDX-License-Identifier: MIT
#include "app/policy/policysettings.h"

#include "app/base/settingnames.h"

using namespace Qt::StringLiterals;

namespace hublink {

QString PolicySetting::wordFor(const QString &value) const
{
    for (const auto &[word, meaning] : words) {
        if (meaning == value)
            return word;
    }
    return value;
}

const QList<PolicySetting> &policySettings()
{
    using Kind = PolicySetting::Kind;
    static const QList<PolicySetting> all{
        {u"checks"_s, recheckSetting, Kind::Words,
            {{u"daily"_s, {}}, {u"weekly"_s, u"weekly"_s}, {u"never"_s, u"off"_s}}},
        {u"webPictures"_s, webPicturesSetting, Kind::Switch,
            {{u"true"_s, switchedOn}, {u"false"_s, {}}}},
        {u"updates"_s, updatesSetting, Kind::Switch,
            {{u"true"_s, switchedOn}, {u"false"_s, u"no"_s}}},
        {u"language"_s, languageSetting, Kind::Language},
        {u"updateAddress"_s, updateAddressSetting, Kind::Address},
        {u"proxy"_s, proxySetting, Kind::Proxy}, {u"roots"_s, rootsSetting, Kind::File}};
    return all;
}

} // namespace hublink
