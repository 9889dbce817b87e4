// SPDX-License-Identifier: MIT
#pragma once

#include "app/registry/registry.h"
#include "ui/text/striptext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace hublink::ui {

class ValueField;

//! Whether newer versions are looked for, and where.
class UpdateSettings final : public QWidget
{
    Q_OBJECT
public:
    UpdateSettings(Registry &registry, QWidget *parent);

    //! What the registry holds.
    void refill();

Q_SIGNALS:
    //! Something to tell; an empty headline: nothing any more.
    void said(const hublink::ui::StripText &text);

private:
    void save();
    void setWish(bool yes);

    Registry &m_registry;
    QCheckBox *m_wish;
    ValueField *m_address;
    QPushButton *m_save;
};

} // namespace hublink::ui
