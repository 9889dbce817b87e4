// SPDX-License-Identifier: MIT
// What a screen reader knows of a running program, from outside: over AT-SPI and nothing else.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace hublink::test {

//! One thing on the screen as AT-SPI knows it (https://docs.gtk.org/atspi2/).
struct SpokenThing
{
    QString bus;
    QString path;
    int depth = 0;
    QString role; //!< AT-SPI's own word for it, like "push button"
    QString name;
    QString description;
    quint64 states = 0;
    QStringList over; //!< the names and roles of what it is part of, the nearest one first

    bool is(int state) const { return (states >> state) & 1; }
};

//! AT-SPI's numbers of states.
enum SpokenState {
    SpokenActive = 1,
    SpokenBusy = 3,
    SpokenChecked = 4,
    SpokenEnabled = 8,
    SpokenFocusable = 11,
    SpokenFocused = 12,
    SpokenSelected = 23,
    SpokenSensitive = 24,
    SpokenShowing = 25,
    SpokenVisible = 30,
};

/*!
 * Reads, presses and writes as assistive programs do. Everything waits for the program's answer
 * over D-Bus; what has to come about in the program is waited for with until().
 */
class ScreenReader final : public QObject
{
    Q_OBJECT
public:
    ScreenReader();

    //! What the program shows now, window by window, from the top to the bottom.
    QList<SpokenThing> everything();
    //! What is seen and can be used, of that role and name; waits until it is there.
    std::optional<SpokenThing> find(const QString &role, const QString &name);
    //! The same without waiting, and also if it cannot be used.
    std::optional<SpokenThing> seen(const QString &role, const QString &name);

    //! Whether the program did it.
    bool press(const SpokenThing &thing);
    bool write(const SpokenThing &thing, const QString &text);
    QString read(const SpokenThing &thing);

    //! What was announced since the last call, in order.
    QStringList heard();
    //! Waits until it holds; false after half a minute.
    bool until(const std::function<bool()> &holds);

private Q_SLOTS:
    void onAnnouncement(const QDBusMessage &message);
    void onShown(const QDBusMessage &message);

private:
    QVariant property(const SpokenThing &thing, const QString &interface, const QString &name);
    QDBusMessage call(const QString &bus, const QString &path, const QString &interface,
        const QString &method, const QVariantList &arguments = {});
    void look(SpokenThing thing, QList<SpokenThing> &found);

    QDBusConnection m_bus;
    QStringList m_heard;
};

} // namespace hublink::test
