// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace hublink::ui {

//! All steps of the assistant and where one is.
class StepRail final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;
    QList<Row *> m_rows;
};

} // namespace hublink::ui
