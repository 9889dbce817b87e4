// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/messagestrip.h"

#include <QWidget>

#include <array>

namespace hublink::ui {

//! The messages of the main window, one above the other. Each owner has a strip of its own, so that
//! nothing displaces or clears what another part of the window has to say: an Undo above all. A
//! message stays until its owner has a newer one, takes it back, or the person dismisses it.
class Notices final : public QWidget
{
    Q_OBJECT
public:
    //! From the most urgent, which stands at the top.
    enum class Owner {
        Undo, //!< something is about to happen and can still be stopped
        Actions, //!< what became of something the person did
        Links, //!< links that wait, and accounts that arrived
        News, //!< what happened by itself
    };

    explicit Notices(QWidget *parent = nullptr);

    MessageStrip &of(Owner owner) { return *m_strips.at(size_t(owner)); }
    //! Puts the keyboard focus into the first message; from there Tab leads to the others.
    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<MessageStrip *, 4> m_strips;
};

} // namespace hublink::ui
