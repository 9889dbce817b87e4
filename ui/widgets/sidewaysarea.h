// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <functional>

namespace hublink::ui {

//! Shows something that may be wider than its place, and lets it be moved sideways; as high as what
//! it shows. Keeps a table or a line of code from widening its window.
class SidewaysArea final : public QScrollArea
{
    Q_OBJECT
public:
    //! Takes `content`. `sizeFor` tells the size that the content needs where `width` is at hand;
    //! it may be wider.
    using SizeFor = std::function<QSize(int width)>;
    SidewaysArea(QWidget *content, SizeFor sizeFor, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    //! How wide the content is if nothing narrows it.
    int naturalWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    SizeFor m_sizeFor;
};

} // namespace hublink::ui
