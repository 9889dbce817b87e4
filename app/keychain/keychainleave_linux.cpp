// SPDX-License-Identifier: MIT
#include "app/base/future.h"
#include "app/keychain/gio_linux.h"
#include "app/keychain/keychainleave.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr char secrets[] = "org.freedesktop.secrets";
constexpr char serviceInterface[] = "org.freedesktop.Secret.Service";
constexpr char promptInterface[] = "org.freedesktop.Secret.Prompt";
constexpr char root[] = "/org/freedesktop/secrets";

struct Unref
{
    void operator()(GVariant *variant) const { g_variant_unref(variant); }
    void operator()(gpointer object) const { Gio::loaded()->unref(object); }
};
using Reply = std::unique_ptr<GVariant, Unref>;

//! Finds which of the entries are locked and has them unlocked with one prompt. It speaks over the
//! connection that libsecret uses, because leave is given to a connection, and QtKeychain's reads
//! come from there. Deletes itself after answering.
class LeaveRequest final : public QObject
{
public:
    LeaveRequest(const Gio &gio, QString service, QStringList keys, std::chrono::milliseconds limit,
        Cancellation *cancel)
        : m_gio(gio)
        , m_service(std::move(service))
        , m_keys(std::move(keys))
        , m_stop(gio.cancellableNew())
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { conclude(); });
        m_limit.start(limit);
        if (cancel)
            connect(cancel, &Cancellation::requested, this, [this] { conclude(); });
    }

    ~LeaveRequest() override
    {
        m_gio.cancellableCancel(m_stop.get());
        if (m_subscription != 0)
            m_gio.unsubscribe(m_bus.get(), m_subscription);
    }

    QFuture<bool> future() { return m_answer.future(); }

    void start()
    {
        m_gio.busGet(G_BUS_TYPE_SESSION, m_stop.get(), &LeaveRequest::onBus,
            new QPointer<LeaveRequest>(this));
    }

private:
    struct Call
    {
        QPointer<LeaveRequest> request;
        std::function<void(GVariant *)> next;
    };

    static void onBus(GObject *, GAsyncResult *result, gpointer data)
    {
        const std::unique_ptr<QPointer<LeaveRequest>> request(
            static_cast<QPointer<LeaveRequest> *>(data));
        GDBusConnection *bus = Gio::loaded()->busGetFinish(result, nullptr);
        if (!*request)
            return bus ? Gio::loaded()->unref(bus) : void();
        (*request)->m_bus.reset(bus);
        bus ? (*request)->search() : (*request)->conclude();
    }

    void call(const char *path, const char *interface, const char *method, GVariant *arguments,
        std::function<void(GVariant *)> next)
    {
        constexpr int patienceMs = 4000;
        m_gio.call(m_bus.get(), secrets, path, interface, method, arguments, nullptr,
            G_DBUS_CALL_FLAGS_NONE, patienceMs, m_stop.get(), &LeaveRequest::onReply,
            new Call{this, std::move(next)});
    }

    static void onReply(GObject *bus, GAsyncResult *result, gpointer data)
    {
        const std::unique_ptr<Call> call(static_cast<Call *>(data));
        const Reply reply(
            Gio::loaded()->callFinish(reinterpret_cast<GDBusConnection *>(bus), result, nullptr));
        if (!call->request)
            return;
        reply ? call->next(reply.get()) : call->request->conclude();
    }

    //! By the attributes that QtKeychain gives its entries.
    void search()
    {
        if (m_keys.isEmpty())
            return unlock();
        GVariantBuilder attributes;
        g_variant_builder_init(&attributes, G_VARIANT_TYPE("a{ss}"));
        g_variant_builder_add(&attributes, "{ss}", "server", qUtf8Printable(m_service));
        g_variant_builder_add(&attributes, "{ss}", "user", qUtf8Printable(m_keys.takeFirst()));
        call(root, serviceInterface, "SearchItems", g_variant_new("(a{ss})", &attributes),
            [this](GVariant *found) {
                const Reply locked(g_variant_get_child_value(found, 1));
                for (gsize i = 0; i < g_variant_n_children(locked.get()); ++i) {
                    const Reply path(g_variant_get_child_value(locked.get(), i));
                    m_locked.append(g_variant_get_string(path.get(), nullptr));
                }
                search();
            });
    }

    void unlock()
    {
        // One by itself is asked about when it is read.
        if (m_locked.size() < 2)
            return conclude();
        GVariantBuilder paths;
        g_variant_builder_init(&paths, G_VARIANT_TYPE("ao"));
        for (const QByteArray &path : std::as_const(m_locked))
            g_variant_builder_add(&paths, "o", path.constData());
        call(root, serviceInterface, "Unlock", g_variant_new("(ao)", &paths),
            [this](GVariant *answer) {
                const Reply prompt(g_variant_get_child_value(answer, 1));
                const QByteArray path = g_variant_get_string(prompt.get(), nullptr);
                path == "/" ? conclude() : ask(path);
            });
    }

    void ask(const QByteArray &prompt)
    {
        m_subscription = m_gio.subscribe(
            m_bus.get(), secrets, promptInterface, "Completed", prompt.constData(), nullptr,
            G_DBUS_SIGNAL_FLAGS_NONE,
            [](GDBusConnection *, const char *, const char *, const char *, const char *,
                GVariant *arguments, gpointer request) {
                gboolean dismissed = FALSE;
                g_variant_get_child(arguments, 0, "b", &dismissed);
                static_cast<LeaveRequest *>(request)->conclude(dismissed == FALSE);
            },
            this, nullptr);
        call(prompt.constData(), promptInterface, "Prompt", g_variant_new("(s)", ""),
            [](GVariant *) {});
    }

    void conclude(bool mayRead = true)
    {
        deleteLater();
        m_answer.give(mayRead);
    }

    const Gio &m_gio;
    const QString m_service;
    QStringList m_keys;
    QList<QByteArray> m_locked;
    QTimer m_limit;
    std::unique_ptr<GCancellable, Unref> m_stop;
    std::unique_ptr<GDBusConnection, Unref> m_bus;
    guint m_subscription = 0;
    Answer<bool> m_answer;
};

} // namespace

QFuture<bool> askForLeave(const QString &service, const QStringList &keys,
    std::chrono::milliseconds limit, Cancellation *cancel)
{
    // KWallet is reached by QtKeychain on a way of its own and asks for the whole wallet.
    if (keys.size() < 2 || qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1))
        return readyFuture(true);
    const Gio *gio = Gio::loaded();
    if (!gio)
        return readyFuture(true); // each is asked for when it is read
    auto *request = new LeaveRequest(*gio, service, keys, limit, cancel);
    QFuture<bool> future = request->future();
    request->start();
    return future;
}

} // namespace hublink
