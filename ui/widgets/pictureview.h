// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace hublink::ui {

//! A drawing from the resources, as wide as there is room up to its natural size. Drawn when it
//! is first shown; `description` is what screen readers say.
class PictureView final : public QWidget
{
    Q_OBJECT
public:
    PictureView(QString file, const QString &description, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize scaledTo(int width) const;

    QString m_file;
    QSize m_natural;
};

} // namespace hublink::ui
