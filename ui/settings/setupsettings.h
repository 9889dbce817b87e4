// SPDX-License-Identifier: MIT
#pragma once

#include "app/setup/setupfile.h"
#include "ui/text/striptext.h"

#include <QWidget>

namespace hublink::ui {

//! Takes everything but the secrets along to another computer: saves a set-up, and loads one after
//! it was shown.
class SetupSettings final : public QWidget
{
    Q_OBJECT
public:
    SetupSettings(Registry &registry, QWidget *parent);

Q_SIGNALS:
    //! Something to tell; an empty headline: nothing any more.
    void said(const hublink::ui::StripText &text);
    //! Settings may have come.
    void loaded();

private:
    void chooseSave();
    void save(const QString &file);
    void chooseLoad();
    void load(const QString &file);
    void confirm(const SetupNews &news);
    void add(const SetupNews &news);

    Registry &m_registry;
};

} // namespace hublink::ui
