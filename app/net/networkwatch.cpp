// SPDX-License-Identifier: MIT
#include "app/net/networkwatch.h"

#include <QNetworkInformation>

namespace hublink {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    using Reachability = QNetworkInformation::Reachability;
    const auto isAway = [](Reachability reach) {
        return reach == Reachability::Disconnected || reach == Reachability::Local;
    };
    m_wasAway = isAway(QNetworkInformation::instance()->reachability());
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this, isAway](Reachability reach) { setAway(isAway(reach)); });
}

void NetworkWatch::setAway(bool away)
{
    if (std::exchange(m_wasAway, away) && !away)
        Q_EMIT returned();
}

bool NetworkWatch::isMetered() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->isMetered();
}

} // namespace hublink
