// SPDX-License-Identifier: MIT
#pragma once

#include "app/guide/guideparts.h"
#include "ui/guide/guidepictures.h"

#include <QWidget>

class QVBoxLayout;

namespace hublink::ui {

//! How a guide reads, whatever the window's direction is.
Qt::LayoutDirection directionOf(const Guide &guide);

//! A guide's text as calm native parts: things to do can be ticked off, places at the provider are
//! buttons, values and code can be copied, remarks stand apart, pictures come on demand.
class GuideView final : public QWidget
{
    Q_OBJECT
public:
    GuideView(const Services &services, const StoredGuide &guide, QWidget *parent = nullptr);

    //! Lets actions be ticked off; `marks` are those of what is done. Call before showPart().
    void setTicks(const QStringList &marks);
    void showWarnings(const QList<QList<GuideNode>> &warnings);
    //! Adds the part below what is shown.
    void showPart(const GuidePart &part);

Q_SIGNALS:
    //! An action was ticked off, or is to be done after all.
    void ticked(const QString &mark, bool done);
    //! The system could not open the address.
    void notOpened(const QString &address);

private:
    void addBlocks(const QList<GuideNode> &blocks, QVBoxLayout &column, bool actions);
    void addBlock(const GuideNode &block, QVBoxLayout &column, bool actions);
    void addList(const GuideNode &list, QVBoxLayout &column, bool actions);
    void addParagraph(const GuideNode &paragraph, QVBoxLayout &column);
    void addRemark(const GuideNode &quote, QVBoxLayout &column);
    void addChoice(const GuideNode &choice, QVBoxLayout &column);
    void addTable(const GuideNode &table, QVBoxLayout &column);
    void addCode(const GuideNode &code, QVBoxLayout &column);
    void addPictures(const GuideNode &block, QVBoxLayout &column);
    void addButtons(const GuideNode &paragraph, QVBoxLayout &column);
    QWidget *tick(const GuideNode &item);
    void open(const QString &address);

    const Services &m_services;
    GuidePictures m_pictures;
    QVBoxLayout *m_column;
    bool m_ticks = false;
    QStringList m_marks;
    QStringList m_labels; //!< of the form's fields
    QStringList m_offered; //!< addresses that have a button on this page already
};

} // namespace hublink::ui
