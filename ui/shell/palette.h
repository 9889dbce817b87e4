// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace hublink::ui {

//! One field that finds everything: accounts, guides, places, and what can be done. Return does
//! what is chosen.
class Palette final : public QDialog
{
    Q_OBJECT
public:
    struct Entry
    {
        QIcon icon;
        QString title;
        QString note; //!< stands behind the title
        QString words; //!< what it is found by beside its title
        std::function<void()> act;
    };
    //! Finds at most `most` entries for what is typed.
    using Source = std::function<QList<Entry>(const QString &words, int most)>;

    explicit Palette(QWidget *parent);

    void add(Entry entry) { m_entries.append(std::move(entry)); }
    //! For what is too much to be listed.
    void addSource(Source source) { m_sources.append(std::move(source)); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show(const QString &typed);
    void act();

    QList<Entry> m_entries;
    QList<Source> m_sources;
    QList<Entry> m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace hublink::ui
