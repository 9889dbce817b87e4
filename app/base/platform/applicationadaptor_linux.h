// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/oneprogram.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

#include <functional>

namespace hublink::platform {

//! org.freedesktop.Application, as desktops call it.
class ApplicationAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    ApplicationAdaptor(QObject *parent, std::function<void(const Handover &)> asked);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(
        const QString &name, const QVariantList &parameters, const QVariantMap &platformData);

private:
    std::function<void(const Handover &)> m_asked;
};

} // namespace hublink::platform
