// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace hublink::ui {

//! The places of the main window, one button each: at the side with words, at the side with icons
//! alone, or, in a small window, as a bar at the bottom.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Wide, Icons, Bar };

    //! `isPractice`: what happens here happens in the sandbox, and that is shown.
    Navigation(bool isPractice, QWidget *parent);

    //! Places stand in the order in which they are added. `keys` is shown in the tool tip.
    void addPlace(
        const QString &icon, const QString &title, const QString &name, const QString &keys);
    //! Places after this one stand at the other end.
    void addGap();
    //! What else the program can do, at the other end.
    QMenu *menu() const { return m_menu; }
    void setForm(Form form);
    void setCurrent(int place);

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    bool m_isPractice;
    QBoxLayout *m_row;
    QButtonGroup *m_places;
    QPushButton *m_more;
    QMenu *m_menu;
    QLabel *m_practice;
    QList<QString> m_titles; //!< of the buttons, whether they show them or not
    int m_gapAfter = -1;
    Form m_form = Form::Wide;
};

} // namespace hublink::ui
