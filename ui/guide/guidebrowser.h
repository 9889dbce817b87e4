// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace hublink::ui {

class MessageStrip;

//! All connection guides: searched as one types, read without starting a link, printed, saved as
//! PDF. Files and folders can be opened and dropped.
class GuideBrowser final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideBrowser(const Services &services, QWidget *parent = nullptr);

    //! Takes in a file or a folder and shows its first guide.
    void openFile(const QString &path);
    //! Shows the provider's guide; false if there is none.
    bool showGuideFor(const QString &key, const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildReader();
    void fill();
    void filter();
    void showSelected();
    const StoredGuide *selected() const;
    void chooseFile();
    void print();
    void savePdf();

    const Services &m_services;
    QList<StoredGuide> m_guides;
    QStringList m_texts; //!< what each guide is searched in
    MessageStrip *m_strip = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_origin = nullptr;
    QScrollArea *m_reader = nullptr;
    QWidget *m_tools = nullptr;
};

} // namespace hublink::ui
