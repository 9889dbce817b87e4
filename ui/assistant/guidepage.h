// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

class QPushButton;

namespace hublink::ui {

//! One part of a connection guide: what to do at the provider. What is ticked off is remembered
//! with the link.
class GuidePage final : public Page
{
    Q_OBJECT
public:
    GuidePage(const GuidePart &part, LinkSession &session, const Services &services,
        QWidget *parent = nullptr);

    //! Offers the way back to the field that one came from; empty: no longer.
    void offerReturn(const QString &fieldLabel);

Q_SIGNALS:
    void returnWanted();

private:
    void onTicked(const QString &mark, bool done);

    QPushButton *m_return;
};

} // namespace hublink::ui
