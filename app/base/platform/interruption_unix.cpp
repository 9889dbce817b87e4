// SPDX-License-Identifier: MIT
#include "app/base/platform/interruption.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hublink::platform {

namespace {

std::array<int, 2> wire{-1, -1};

//! Only what is safe in a signal handler.
void onSignal(int)
{
    const char byte = 1;
    (void)!write(wire[0], &byte, 1);
}

} // namespace

void onInterruption(const std::function<void()> &stop)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wire.data()) != 0)
        return;
    for (const int end : wire)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier
        = new QSocketNotifier(wire[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier, stop] {
        notifier->setEnabled(false);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            std::signal(signal, SIG_DFL);
        stop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace hublink::platform
