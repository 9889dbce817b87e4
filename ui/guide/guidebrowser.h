// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/offlinekeeping.h"
#include "ui/services.h"
#include "ui/widgets/place.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace hublink::ui {

class GuideListModel;
class GuideReading;

//! The library of connection guides: the person's own, those of the program, those of the
//! documentation, and what connectors named. Searched as one types, read without starting a link,
//! kept for offline use, printed, saved as PDF. Files and folders can be opened and dropped.
class GuideBrowser final : public Place
{
    Q_OBJECT
public:
    explicit GuideBrowser(const Services &services, QWidget *parent = nullptr);

    //! Takes in a file or a folder and shows its first guide.
    void openFile(const QString &path);
    //! Shows the provider's guide; false if there is none.
    bool showGuideFor(const QString &key, const QString &name);
    //! Shows the guide that the library lists by this key.
    void showGuide(const QString &key);
    void enter() override;
    void find() override;
    //! Shows what fits the words.
    void search(const QString &words);

Q_SIGNALS:
    //! The person wants to link an account as this guide tells.
    void linkWanted(
        const QString &connector, const QString &name, const hublink::StoredGuide &guide);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTools();
    QWidget *buildSide();
    QWidget *buildReader();
    void fill();
    void filter();
    void selectAgain();
    void select(int row);
    void onSelected();
    void showSelected();
    void onRead(const QString &key, const Result<StoredGuide> &read);
    void display(const StoredGuide &guide);
    const ListedGuide *selected() const;
    void refresh();
    void onRefreshed(const Outcome &read);
    void showAsOf();
    void keepAll();
    void showKeeping();
    void onKept(const std::optional<Error> &error);
    void chooseFile();
    void print();
    void savePdf();

    const Services &m_services;
    GuideListModel *m_guides = nullptr;
    QSplitter *m_sides = nullptr;
    std::optional<StoredGuide> m_shown;
    QTimer m_showing; //!< the list opens first, then the guide
    bool m_isTyping = false;
    QString m_wanted; //!< the key of the guide that is shown or being fetched
    int m_asked = 0; //!< which request for a page is the last one
    std::unique_ptr<Cancellation> m_cancel;
    std::unique_ptr<Cancellation> m_refreshing;
    std::unique_ptr<OfflineKeeping> m_keeping;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_asOf = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_keepAll = nullptr;
    QPushButton *m_stopKeeping = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_origin = nullptr;
    GuideReading *m_reader = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_nothing = nullptr; //!< in the guide's place
    QPushButton *m_link = nullptr;
};

} // namespace hublink::ui
