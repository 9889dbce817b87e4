// SPDX-License-Identifier: MIT
#include "ui/style/spokenrole.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QVariant>
#include <QWidget>

namespace hublink::ui {

namespace {

constexpr auto roleProperty = "hublinkSpokenRole";
constexpr auto popupProperty = "hublinkSpokenPopup";
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

    int childCount() const override { return QAccessibleWidget::childCount() + (popup() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        return popup() && index == childCount() - 1 ? QAccessible::queryAccessibleInterface(popup())
                                                    : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && popup() && child->object() == popup()
            ? childCount() - 1
            : QAccessibleWidget::indexOfChild(child);
    }

    QStringList actionNames() const override
    {
        return (button() ? QStringList{pressAction()} : QStringList())
            + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (QAbstractButton *pressed = button(); pressed && name == pressAction())
            pressed->click();
        else
            QAccessibleWidget::doAction(name);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const QAbstractButton *shown = button(); shown && shown->isCheckable()) {
            state.checkable = true;
            state.checked = shown->isChecked();
            state.selectable = role() == QAccessible::PageTab;
            state.selected = state.selectable && shown->isChecked();
        }
        if (widget()->property(popupProperty).isValid()) {
            state.hasPopup = true;
            state.expandable = true;
            state.expanded = popup() != nullptr;
        }
        const QVariant current = widget()->property(currentProperty);
        if (current.isValid()) {
            state.selectable = true;
            state.selected = current.toBool();
            state.active = current.toBool();
        }
        return state;
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }
    //! Null while it is closed.
    QWidget *popup() const
    {
        auto *popup = widget()->property(popupProperty).value<QWidget *>();
        return popup && popup->isVisible() ? popup : nullptr;
    }
};

//! Says what is chosen from a list, and what for: Qt's own tells only what is chosen on Linux.
class SpokenChoice final : public QAccessibleWidget
{
public:
    explicit SpokenChoice(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box().currentText();
        const QString name = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || box().currentText().isEmpty())
            return name;
        return QCoreApplication::translate(
            "hublink::ui::SpokenRole", "%1: %2", "what is chosen for, and the choice")
            .arg(name, box().currentText());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = box().view()->isVisible();
        return state;
    }

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int) const override
    {
        return QAccessible::queryAccessibleInterface(box().view());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == box().view() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction())
            QAccessibleWidget::doAction(name);
        else if (box().view()->isVisible())
            box().hidePopup();
        else
            box().showPopup();
    }

private:
    QComboBox &box() const { return static_cast<QComboBox &>(*object()); }
};

QAccessibleInterface *spoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (auto *box = qobject_cast<QComboBox *>(object);
        box && !box->isEditable() && !box->accessibleName().isEmpty())
        return new SpokenChoice(box);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new Spoken(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void installSpokenRoles()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(spoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    installSpokenRoles();
    widget.setProperty(roleProperty, int(role));
    // What was made before knows nothing of it.
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setSpokenPopup(QAbstractButton &button, QWidget &popup)
{
    button.setProperty(popupProperty, QVariant::fromValue(&popup));
    setSpokenRole(button, QAccessible::ButtonMenu);
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
