// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secret.h"

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace hublink {

//! What a second start wants of the program that runs already.
struct Handover
{
    enum class Wish {
        Show, //!< its window
        Stay, //!< nothing: it is there, that is enough
        Link, //!< the assistant
        Follow, //!< an auth link, in `link`
        Guide, //!< a connection guide, in `file`
    };

    Wish wish = Wish::Show;
    Secret link{};
    QString file{}; //!< absolute
    //! The desktop's permission to come to the front; may be empty.
    //! (https://wayland.app/protocols/xdg-activation-v1)
    QByteArray activationToken{};
};

QByteArray toMessage(const Handover &handover);
//! Anything that makes no sense wishes to see the window.
Handover handoverFrom(const QByteArray &message);

/*!
 * One program for each person and session: the first one is asked by those that come later, over a
 * local socket that only the same person can reach. Main thread only.
 */
class OneProgram final : public QObject
{
    Q_OBJECT
public:
    //! `folder` is the person's own and exists only while they are signed in.
    explicit OneProgram(const QString &folder, QObject *parent = nullptr);
    ~OneProgram() override;

    //! True if another program runs and has taken it. Waits for it a few seconds at most. Otherwise
    //! this is the one from now on.
    bool handOver(const Handover &handover);

Q_SIGNALS:
    void asked(const hublink::Handover &handover);

private:
    void listen();
    void onConnection();

    QString m_socket;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace hublink
