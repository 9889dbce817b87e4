// SPDX-License-Identifier: MIT
#include "ui/widgets/choicefields.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! A stored value stays visible, and stays chosen, if the connector no longer offers it.
FieldOption noLongerOffered(const QString &value)
{
    return {.label = FieldBox::tr("%1 (no longer offered)").arg(nameText(value)), .value = value};
}

bool isOffered(const QString &value, const QList<FieldOption> &options)
{
    return std::any_of(options.cbegin(), options.cend(),
        [&](const FieldOption &option) { return option.value == value; });
}

} // namespace

ChoiceField::ChoiceField(const FormField &field, QWidget *parent)
    : FieldBox(field, parent)
    , m_box(new QComboBox(this))
{
    m_box->setPlaceholderText(field.placeholder.isEmpty() ? tr("Choose…") : field.placeholder);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    m_box->setEnabled(!field.readOnly);
    if (!field.required)
        m_box->addItem(tr("None"), QString());
    for (const FieldOption &option : field.options) {
        m_box->addItem(shortened(option.label), option.value);
        if (!option.description.isEmpty())
            m_box->setItemData(m_box->count() - 1, shortened(option.description), Qt::ToolTipRole);
    }
    if (field.stored && !field.value.isEmpty() && !isOffered(field.value, field.options))
        m_box->addItem(noLongerOffered(field.value).label, field.value);
    row().addWidget(m_box, 1);
    setControl(m_box);
    setText(field.value);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showMessage(Message::None, {});
        Q_EMIT edited();
        Q_EMIT left();
    });
}

QString ChoiceField::text() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setText(const QString &text)
{
    m_box->setCurrentIndex(m_box->findData(text));
}

void ChoiceField::wipe()
{
    m_box->setCurrentIndex(-1);
}

ChoicesField::ChoicesField(const FormField &field, QWidget *parent)
    : FieldBox(field, parent)
    , m_options(field.options)
{
    const QStringList chosen = field.stored ? valuesIn(field.value) : QStringList();
    for (const QString &value : chosen) {
        if (!isOffered(value, m_options))
            m_options.append(noLongerOffered(value));
    }
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const FieldOption &option : std::as_const(m_options)) {
        auto *box = new QCheckBox(controlText(option.label), list);
        box->setEnabled(!field.readOnly);
        column->addWidget(box);
        if (!option.description.isEmpty()) {
            QLabel *about = quietLabel(shortened(option.description), list);
            about->setContentsMargins(space::large, 0, 0, 0);
            box->setAccessibleDescription(about->text());
            column->addWidget(about);
        }
        connect(box, &QCheckBox::toggled, this, [this] {
            showMessage(Message::None, {});
            Q_EMIT edited();
        });
        m_boxes.append(box);
    }
    list->setFocusProxy(m_boxes.value(0));
    constexpr qsizetype fewEnough = 10;
    if (m_boxes.size() > fewEnough) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setWidget(list);
        scroll->setMinimumHeight(220);
        scroll->setFocusProxy(list);
        row().addWidget(scroll, 1);
        setControl(scroll);
    } else {
        row().addWidget(list, 1);
        setControl(list);
    }
    setText(field.value);
}

QString ChoicesField::text() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_options.at(i).value);
    }
    return chosen.join(field().delimiter);
}

void ChoicesField::setText(const QString &text)
{
    const QStringList chosen = valuesIn(text);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(m_options.at(i).value));
}

QStringList ChoicesField::valuesIn(const QString &text) const
{
    return text.split(field().delimiter, Qt::SkipEmptyParts);
}

void ChoicesField::wipe()
{
    setText({});
}

} // namespace hublink::ui
