// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace hublink::ui {

//! A whole guide to read: its steps with their numbers, a table of contents at the side, the way to
//! the previous and the next step, and a search in the page.
class GuideReading final : public QWidget
{
    Q_OBJECT
public:
    explicit GuideReading(const Services &services, QWidget *parent = nullptr);

    void show(const StoredGuide &guide);
    void clear();
    //! Puts the focus into the search.
    void startFinding();
    //! The list of the steps stands beside the text; otherwise it is hidden.
    void setContentsAside(bool aside);

Q_SIGNALS:
    //! The system could not open the address.
    void notOpened(const QString &address);

private:
    void find(bool anew);
    void goTo(int step);
    void step(int by);
    int stepInSight() const;

    const Services &m_services;
    QScrollArea *m_scroll;
    QListWidget *m_contents;
    QLineEdit *m_search;
    QLabel *m_found;
    QList<QWidget *> m_headings; //!< one for each line of the contents
    bool m_contentsAside = true;
    int m_hit = -1; //!< which label was found last
};

} // namespace hublink::ui
