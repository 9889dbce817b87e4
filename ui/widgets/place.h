// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hublink::ui {

class FlowRow;
class MessageStrip;

//! One of the places that the navigation of the main window names: a title with the place's tools
//! beside it, a message, and the content below.
class Place : public QWidget
{
    Q_OBJECT
public:
    explicit Place(const QString &title, QWidget *parent);

    QString title() const;
    //! It came into view.
    virtual void enter() { }
    //! The person wants to search here.
    virtual void find() { }

    QSize minimumSizeHint() const override;

protected:
    QVBoxLayout &content() { return *m_content; }
    MessageStrip &strip() { return *m_strip; }
    //! A column that is no wider than is good to read, at the beginning of the line.
    void addColumn(QWidget *column, int stretch = 0);
    //! Stands beside the title.
    void addTool(QWidget *tool);

private:
    QLabel *m_title;
    FlowRow *m_tools;
    MessageStrip *m_strip;
    QWidget *m_sheet; //!< what the content stands on
    QVBoxLayout *m_content;
};

} // namespace hublink::ui
