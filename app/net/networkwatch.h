// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace hublink {

//! What the system tells about the network. Where it tells nothing, the network is always there
//! and never metered.
class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

    bool isMetered() const;
    //! What the system tells: the network is away, or there.
    void setAway(bool away);

Q_SIGNALS:
    //! The network was away and is back.
    void returned();

private:
    bool m_wasAway = false;
};

} // namespace hublink
