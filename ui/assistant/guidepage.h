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
    //! The first page shows the guide's warnings.
    GuidePage(const GuidePart &part, bool isFirst, LinkSession &session, const Services &services,
        QWidget *parent = nullptr);

    QString section() const override { return m_section; }
    //! Offers the way back to the field that one came from; empty: no longer.
    void offerReturn(const QString &fieldLabel);

Q_SIGNALS:
    void returnWanted();
    //! The person wants to see what other guides there are for this provider.
    void otherGuidesWanted(const QString &provider);

private:
    void offerOthers();
    void onTicked(const QString &mark, bool done);

    QString m_section;
    QPushButton *m_return;
};

} // namespace hublink::ui
