// SPDX-License-Identifier: MIT
#include "app/base/platform/applicationadaptor_linux.h"
#include "app/base/platform/applicationservice.h"

#include <QDBusConnection>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hublink::platform {

namespace {

QByteArray tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return (token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token)
        .toUtf8();
}

} // namespace

ApplicationAdaptor::ApplicationAdaptor(QObject *parent, std::function<void(const Handover &)> asked)
    : QDBusAbstractAdaptor(parent)
    , m_asked(std::move(asked))
{
}

void ApplicationAdaptor::Activate(const QVariantMap &platformData)
{
    m_asked({.activationToken = tokenOf(platformData)});
}

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platformData)
{
    for (const QString &text : uris) {
        const QUrl uri(text);
        Handover handover{.activationToken = tokenOf(platformData)};
        if (uri.isLocalFile()) {
            handover.wish = Handover::Wish::Guide;
            handover.file = uri.toLocalFile();
        } else {
            handover.wish = Handover::Wish::Follow;
            handover.link = Secret(text);
        }
        m_asked(handover);
    }
    if (uris.isEmpty())
        Activate(platformData);
}

void ApplicationAdaptor::ActivateAction(
    const QString &name, const QVariantList &, const QVariantMap &platformData)
{
    m_asked({.wish = name == "link"_L1 ? Handover::Wish::Link : Handover::Wish::Show,
        .activationToken = tokenOf(platformData)});
}

void serveDesktop(QObject &owner, std::function<void(const Handover &)> asked)
{
    auto *object = new QObject(&owner);
    new ApplicationAdaptor(object, std::move(asked));
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The object first: what made the desktop start this program waits for the name.
    if (bus.registerObject(u"/io/github/hublink/Hublink"_s, object))
        bus.registerService(u"io.github.hublink.Hublink"_s);
}

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

void useActivationToken(const QByteArray &token)
{
    if (token.isEmpty())
        return;
    // Where Qt looks for it when a window asks to be the active one.
    qputenv("XDG_ACTIVATION_TOKEN", token);
    qputenv("DESKTOP_STARTUP_ID", token);
}

} // namespace hublink::platform
