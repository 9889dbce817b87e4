// SPDX-License-Identifier: MIT
#include "ui/style/spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace hublink::ui {

namespace {

constexpr auto roleProperty = "hublinkSpokenRole";
constexpr auto currentProperty = "hublinkSpokenAsCurrent";

class Spoken final : public QAccessibleWidget
{
public:
    Spoken(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString known = QAccessibleWidget::text(kind);
        if (!known.isEmpty() || kind != QAccessible::Name)
            return known;
        return widget()->property("text").toString(); // a label says what it shows
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const QVariant current = widget()->property(currentProperty);
        if (current.isValid()) {
            state.selectable = true;
            state.selected = current.toBool();
            state.active = current.toBool();
        }
        return state;
    }
};

QAccessibleInterface *spoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new Spoken(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(spoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, int(role));
    // What was made before knows nothing of it.
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setSpokenAsCurrent(QWidget &widget, bool isCurrent)
{
    if (widget.property(currentProperty) == QVariant(isCurrent))
        return;
    widget.setProperty(currentProperty, isCurrent);
    QAccessible::State changed;
    changed.selected = true;
    changed.active = true;
    QAccessibleStateChangeEvent event(&widget, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace hublink::ui
