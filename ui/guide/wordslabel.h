// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace hublink::ui {

//! Words of a guide as rich text of wordshtml.h: links can be clicked, and what is selected is
//! copied as the guide has it, without the places to break that the label needs.
class WordsLabel final : public QLabel
{
    Q_OBJECT
public:
    //! `spoken` is what a screen reader says.
    WordsLabel(const QString &html, const QString &spoken, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString chosenText() const;
    void copy() const;
};

} // namespace hublink::ui
