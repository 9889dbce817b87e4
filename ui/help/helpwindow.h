// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/helppages.h"

#include <QTextBrowser>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace hublink::ui {

//! A page of the user guide, with its pictures as wide as there is room.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent);
    void showMarkdown(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    QTimer m_relayout;
    QString m_markdown;
    int m_laidOutFor = 0; //!< the width
};

//! The user guide: topics and search at the side, the page beside them. A window of its own that
//! stays open while one works.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    //! `open` shows an address of the web; `further` pages stand before the last one.
    HelpWindow(
        std::function<bool(const QUrl &)> open, const QList<HelpPage> &further, QWidget *parent);

    //! Shows a page by its key, and comes to the front.
    void showPage(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTopics();
    void search(const QString &words);
    void onChosen(int row);
    void follow(const QUrl &link);

    std::function<bool(const QUrl &)> m_open;
    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_topics;
    HelpBrowser *m_browser;
};

} // namespace hublink::ui
