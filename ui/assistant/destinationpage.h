// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/openingpage.h"

class QGridLayout;
class QRadioButton;

namespace hublink::ui {

class ProjectPart;
class ValueField;

//! The first page: which way to link. With a link that was given, with a project's API key, by
//! somebody else, or on this computer only. Going forward asks StackOne, so that a wrong key or a
//! link that is over is found right here.
class DestinationPage final : public OpeningPage
{
    Q_OBJECT
public:
    DestinationPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;
    void store() override;
    bool holdsValues() const override;
    void showFailure(const Error &error) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addWay(LinkWay way, const QString &iconName, const QString &name, const QString &title,
        const QString &hint);
    void arrangeCards();
    LinkWay chosenWay() const;
    void updateParts();
    void followGivenLink();
    bool showAt(const Error &error);

    QList<std::pair<LinkWay, QRadioButton *>> m_ways;
    QGridLayout *m_cards;
    ValueField *m_givenLink;
    ProjectPart *m_project;
};

} // namespace hublink::ui
