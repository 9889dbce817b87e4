// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services.h"
#include "ui/widgets/logos.h"

#include <QAbstractListModel>
#include <QTimer>

namespace hublink::ui {

//! The guides of the library that fit what is typed. The texts of guides that were read before join
//! the search little by little, so that a window with some hundreds of them opens at once.
class GuideListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit GuideListModel(const Services &services, QObject *parent);

    //! Looks which guides there are.
    void load();
    //! Shows those that have every word in their facts or their text; empty: all.
    void setSearch(const QString &typed);
    //! The page was read just now.
    void noteRead(const QString &key, const Guide &guide);

    //! All guides, shown or not.
    const QList<ListedGuide> &guides() const { return m_guides; }
    //! One that is shown; null: there is no such row.
    const ListedGuide *guide(int row) const;
    //! Where the guide is shown; -1: nowhere.
    int rowOf(const QString &key) const;
    //! The guide of a connector, by its key or by the provider's name; -1: none.
    int rowFor(const QString &connector, const QString &name) const;
    //! What the words mean most likely: a guide whose name has them comes before one that only
    //! mentions them. -1: nothing is shown.
    int likeliestRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    //! The connector's logo, and two lines: the name, and where the guide comes from.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<qsizetype> fitting(const QList<qsizetype> &among) const;
    QList<qsizetype> everything() const;
    void show(QList<qsizetype> shown);
    void readSomeTexts();

    const Services &m_services;
    Logos m_logos;
    QList<ListedGuide> m_guides;
    QStringList m_texts; //!< what each guide is searched in, in small letters
    QString m_typed;
    QStringList m_words;
    QList<qsizetype> m_shown; //!< which of the guides
    QTimer m_reading;
    qsizetype m_nextText = 0;
};

} // namespace hublink::ui
