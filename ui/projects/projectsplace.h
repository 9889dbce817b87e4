// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"
#include "ui/widgets/place.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hublink::ui {

class BusyMark;
class ValueField;

//! The StackOne projects of this computer: add, rename, give a new key or a colour, remove. A new
//! key is tried before it is kept.
class ProjectsPlace final : public Place
{
    Q_OBJECT
public:
    explicit ProjectsPlace(const Services &services, QWidget *parent = nullptr);
    ~ProjectsPlace() override;

    //! The projects were read again.
    void showRefreshed();
    void enter() override;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goBack();
    QWidget *buildList();
    QWidget *buildEditor();
    void fill();
    void updateButtons();
    void edit(const Project &project);
    void chooseColour();
    void showColour();
    void save();
    bool check();
    void askToRemove();
    void remove(const Project &project);
    std::optional<Project> selected() const;
    void setBusy(bool busy);
    void fail(const Error &error);

    const Services &m_services;
    QStackedWidget *m_pages;
    QListWidget *m_list = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    ValueField *m_name = nullptr;
    ValueField *m_key = nullptr;
    QLabel *m_keyHint = nullptr;
    ValueField *m_api = nullptr;
    ValueField *m_app = nullptr;
    QPushButton *m_colour = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_back = nullptr;
    BusyMark *m_busy = nullptr;
    Project m_project; //!< being edited
    std::unique_ptr<Cancellation> m_cancel;
};

} // namespace hublink::ui
