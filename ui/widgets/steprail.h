// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QStringList>

#include <optional>

class QPushButton;

namespace hublink::ui {

//! One line of the rail.
struct RailStep
{
    QString title;
    QString section{}; //!< what it belongs to; empty: stands for itself
};

//! All steps of the assistant and where one is. Scrolls by itself, with the current one in sight.
//! Where there are many, the steps of a section fold into its heading; those of the section that
//! one is in do not.
class StepRail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QList<RailStep> &steps);
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Row;
    class Sheet;
    void showCurrent();

    void addHeading(const QString &section, int at);
    void fold();

    struct Section
    {
        QString title;
        QPushButton *heading;
        QList<Row *> rows;
        std::optional<bool> isOpen; //!< as the person wants it; unset: as it fits
    };
    Sheet *m_sheet;
    QList<Row *> m_rows;
    QList<Section> m_sections;
    int m_current = 0;
};

} // namespace hublink::ui
