// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkrequest.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace hublink::ui {

class IconLabel;

//! The stages of a link, each with its state and a line of detail. State changes are spoken.
class StageList final : public QWidget
{
    Q_OBJECT
public:
    explicit StageList(QWidget *parent = nullptr);

    void setStages(const QList<std::pair<LinkStage, QString>> &stages);
    void setState(LinkStage stage, StageState state);
    void setDetail(LinkStage stage, const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        LinkStage stage;
        QWidget *whole;
        QStackedWidget *mark;
        IconLabel *icon;
        QLabel *title;
        QLabel *state;
        QLabel *detail;
        QElapsedTimer time; //!< since it began
    };
    Row *row(LinkStage stage);
    void addRow(LinkStage stage, const QString &title);

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace hublink::ui
