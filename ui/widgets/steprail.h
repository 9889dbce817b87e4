// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QStringList>

namespace hublink::ui {

//! All steps of the assistant and where one is. Scrolls by itself, with the current one in sight.
class StepRail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Row;
    class Sheet;
    void showCurrent();

    Sheet *m_sheet;
    QList<Row *> m_rows;
    int m_current = 0;
};

} // namespace hublink::ui
