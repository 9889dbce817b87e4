// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/connectormodel.h"
#include "ui/assistant/openingpage.h"

class QComboBox;
class QLineEdit;
class QListView;

namespace hublink::ui {

//! Choosing the connector: those of the session, or, on this computer only, the providers that
//! Hublink can check.
class ConnectorPage final : public OpeningPage
{
    Q_OBJECT
public:
    ConnectorPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Connector> connectors() const;
    void applyFilter();
    void arrangeTiles();

    int m_columns = 1;
    ConnectorModel m_model;
    QStringList m_ids;
    QLineEdit *m_search;
    QComboBox *m_category;
    QListView *m_list;
    QWidget *m_nothing;
};

} // namespace hublink::ui
