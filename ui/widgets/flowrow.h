// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace hublink::ui {

//! Widgets side by side that go on in the next line where there is no room, as words do.
class FlowRow final : public QLayout
{
public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<std::pair<QLayoutItem *, QSize>>;
    //! Both tell the height that it takes; items are moved only if asked for.
    int arrange(const QRect &rect, bool move) const;
    int placeLine(const Line &line, const QRect &rect, int top, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace hublink::ui
