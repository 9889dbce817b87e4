// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

class QFormLayout;

namespace hublink::ui {

//! Who made a given link, what it links and how long it works: all before anything is typed.
class LinkOwnerPage final : public Page
{
    Q_OBJECT
public:
    LinkOwnerPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void enter() override;

private:
    void addFact(const QString &name, const QString &value);
    QString owner() const;
    QString project() const;
    QString connectors() const;
    QString life() const;

    QWidget *m_facts = nullptr;
    QFormLayout *m_rows = nullptr;
};

} // namespace hublink::ui
