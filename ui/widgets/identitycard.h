// SPDX-License-Identifier: MIT
#pragma once

#include "app/provider/provider.h"
#include "ui/widgets/card.h"

class QLabel;

namespace hublink::ui {

//! Whose account it is: the initials, the name, the e-mail address and the workspaces.
class IdentityCard final : public Card
{
    Q_OBJECT
public:
    explicit IdentityCard(QWidget *parent);

    //! Hides itself if nobody is known.
    void show(const Identity &identity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QLabel *m_name;
    QLabel *m_email;
    QLabel *m_workspaces;
};

} // namespace hublink::ui
