// SPDX-License-Identifier: MIT
#include "ui/style/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QWidget>

namespace hublink::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &about, const QString &text)
{
    if (text.isEmpty() || !about.isVisible())
        return;
    QAccessibleAnnouncementEvent event(&about, text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

//! Before Qt 6.8 nothing can be announced as such; but a notification that comes into sight is
//! read out. This one stands on no page.
class Voice final : public QObject
{
public:
    explicit Voice(QWidget &window)
        : QObject(&window)
    {
    }
    QWidget &window() const { return static_cast<QWidget &>(*parent()); }

    QString text;
};

class SpokenVoice final : public QAccessibleObject
{
public:
    explicit SpokenVoice(Voice *voice)
        : QAccessibleObject(voice)
    {
    }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&voice().window());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? voice().text : QString();
    }

private:
    Voice &voice() const { return static_cast<Voice &>(*object()); }
};

QAccessibleInterface *spokenVoice(const QString &, QObject *object)
{
    auto *voice = dynamic_cast<Voice *>(object);
    return voice ? new SpokenVoice(voice) : nullptr;
}

//! One for each text: a screen reader asks for it later, when more may have been said.
Voice &newVoice(QWidget &window, const QString &text)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(spokenVoice);
        return true;
    }();
    Q_UNUSED(isInstalled)
    constexpr int kept = 16;
    QList<Voice *> voices;
    const QObjectList &children = window.children();
    for (QObject *child : children) {
        if (auto *voice = dynamic_cast<Voice *>(child))
            voices.append(voice);
    }
    if (voices.size() >= kept)
        delete voices.constFirst();
    auto *voice = new Voice(window);
    voice->text = text;
    return *voice;
}

} // namespace

void announce(QWidget &about, const QString &text)
{
    if (text.isEmpty() || !about.isVisible() || !QAccessible::isActive())
        return;
    QAccessibleEvent shown(&newVoice(*about.window(), text), QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

} // namespace hublink::ui
