// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/preparingpage.h"

class QRadioButton;

namespace hublink::ui {

class ProjectPart;
class ValueField;

//! The first page: which way to link. With a link that was given, with a project's API key, by
//! somebody else, or on this computer only. Going forward asks StackOne, so that a wrong key or a
//! link that is over is found right here.
class DestinationPage final : public PreparingPage
{
    Q_OBJECT
public:
    DestinationPage(LinkDraft &draft, const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void goForward() override;
    void store() override;
    bool holdsValues() const override;

protected:
    void fail(const Error &error) override;

private:
    void addWay(LinkWay way, const QString &name, const QString &title, const QString &hint);
    LinkWay chosenWay() const;
    void updateParts();
    void followGivenLink();
    void linkInProject();
    void readKeptKey(HubTarget target);
    QList<HubAddresses> trustedAddresses() const;

    QList<std::pair<LinkWay, QRadioButton *>> m_ways;
    Provider m_continued; //!< an unfinished link goes on with this one; else an empty key
    ValueField *m_givenLink;
    ProjectPart *m_project;
};

} // namespace hublink::ui
