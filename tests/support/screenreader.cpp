// SPDX-License-Identifier: MIT
#include "tests/support/screenreader.h"

#include "tests/support/catch.h"

#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::test {

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr int deepest = 60;

struct Reference
{
    QString bus;
    QDBusObjectPath path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.bus >> reference.path;
    argument.endStructure();
    return argument;
}

//! AT-SPI has a bus of its own, which the session's bus knows.
QDBusConnection spokenBus()
{
    const QDBusReply<QString> address
        = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    INFO(address.error().message().toStdString());
    REQUIRE(address.isValid());
    return QDBusConnection::connectToBus(address.value(), u"a11y"_s);
}

} // namespace

ScreenReader::ScreenReader()
    : m_bus(spokenBus())
{
    REQUIRE(m_bus.isConnected());
    // Programs only tell what somebody listens for.
    for (const QString &event : {u"object:announcement"_s, u"object:state-changed:showing"_s}) {
        (void)call(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s,
            {event, QStringList(), QString()});
    }
    constexpr auto events = "org.a11y.atspi.Event.Object"_L1;
    CHECK(
        m_bus.connect({}, {}, events, u"Announcement"_s, this, SLOT(onAnnouncement(QDBusMessage))));
    CHECK(m_bus.connect({}, {}, events, u"StateChanged"_s, this, SLOT(onShown(QDBusMessage))));
}

QDBusMessage ScreenReader::call(const QString &bus, const QString &path, const QString &interface,
    const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(bus, path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message);
}

QVariant ScreenReader::property(
    const SpokenThing &thing, const QString &interface, const QString &name)
{
    const QDBusReply<QDBusVariant> reply = call(
        thing.bus, thing.path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return reply.isValid() ? reply.value().variant() : QVariant();
}

void ScreenReader::look(SpokenThing thing, QList<SpokenThing> &found)
{
    thing.name = property(thing, accessible, u"Name"_s).toString();
    thing.description = property(thing, accessible, u"Description"_s).toString();
    const QDBusReply<QString> role = call(thing.bus, thing.path, accessible, u"GetRoleName"_s);
    thing.role = role.value();
    const QDBusMessage states = call(thing.bus, thing.path, accessible, u"GetState"_s);
    if (!states.arguments().isEmpty()) {
        const auto words = qdbus_cast<QList<uint>>(states.arguments().constFirst());
        if (words.size() == 2)
            thing.states = quint64(words[0]) | (quint64(words[1]) << 32);
    }
    found.append(thing);
    // Inside of what is not shown nothing is to be found.
    constexpr int windows = 2;
    if (thing.depth > deepest || (thing.depth >= windows && !thing.is(SpokenShowing)))
        return;
    const QDBusMessage children = call(thing.bus, thing.path, accessible, u"GetChildren"_s);
    if (children.arguments().isEmpty())
        return;
    const auto argument = children.arguments().constFirst().value<QDBusArgument>();
    QList<Reference> references;
    argument.beginArray();
    while (!argument.atEnd()) {
        Reference reference;
        argument >> reference;
        references.append(reference);
    }
    argument.endArray();
    const QStringList over = QStringList{thing.role + u": "_s + thing.name} + thing.over;
    for (const Reference &reference : std::as_const(references)) {
        SpokenThing child;
        child.bus = reference.bus;
        child.path = reference.path.path();
        child.depth = thing.depth + 1;
        child.over = over;
        look(child, found);
    }
}

QList<SpokenThing> ScreenReader::everything()
{
    QList<SpokenThing> found;
    SpokenThing root;
    root.bus = registry;
    root.path = u"/org/a11y/atspi/accessible/root"_s;
    look(root, found);
    return found;
}

std::optional<SpokenThing> ScreenReader::seen(const QString &role, const QString &name)
{
    const QList<SpokenThing> things = everything();
    const auto found = std::find_if(things.cbegin(), things.cend(), [&](const SpokenThing &thing) {
        return thing.role == role && thing.name == name && thing.is(SpokenShowing);
    });
    return found == things.cend() ? std::nullopt : std::optional(*found);
}

std::optional<SpokenThing> ScreenReader::find(const QString &role, const QString &name)
{
    std::optional<SpokenThing> found;
    const bool isUsable = until([&] {
        found = seen(role, name);
        return found && found->is(SpokenEnabled);
    });
    return isUsable ? found : std::nullopt;
}

bool ScreenReader::press(const SpokenThing &thing)
{
    const QDBusReply<bool> done
        = call(thing.bus, thing.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    return done.isValid() && done.value();
}

bool ScreenReader::write(const SpokenThing &thing, const QString &text)
{
    const QDBusReply<bool> done = call(
        thing.bus, thing.path, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
    return done.isValid() && done.value();
}

QString ScreenReader::read(const SpokenThing &thing)
{
    const QDBusReply<QString> text
        = call(thing.bus, thing.path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1});
    return text.value();
}

QStringList ScreenReader::heard()
{
    QCoreApplication::processEvents();
    return std::exchange(m_heard, {});
}

bool ScreenReader::until(const std::function<bool()> &holds)
{
    constexpr int patience = 30000;
    return QTest::qWaitFor(holds, patience);
}

void ScreenReader::onAnnouncement(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    constexpr int textAt = 3;
    if (arguments.size() > textAt)
        m_heard.append(qvariant_cast<QDBusVariant>(arguments[textAt]).variant().toString());
}

//! Before Qt 6.8: a notification that has come into sight is read out.
void ScreenReader::onShown(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 2 || arguments[0] != u"showing"_s || arguments[1].toInt() != 1)
        return;
    SpokenThing thing;
    thing.bus = message.service();
    thing.path = message.path();
    const QDBusReply<QString> role = call(thing.bus, thing.path, accessible, u"GetRoleName"_s);
    if (role.value() == u"notification"_s)
        m_heard.append(property(thing, accessible, u"Name"_s).toString());
}

} // namespace hublink::test
