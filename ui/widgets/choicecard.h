// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QRadioButton>

namespace hublink::ui {

//! One of a few choices as a card: an icon, a title and what it means. The whole card can be
//! clicked; arrow keys move between the cards of one parent.
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT
public:
    ChoiceCard(const QIcon &icon, const QString &title, const QString &about, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect aboutRect(int width) const;

    QString m_about;
};

} // namespace hublink::ui
