// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkpreparation.h"
#include "ui/assistant/page.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace hublink::ui {

class ValueField;

//! Where to link: a StackOne project, or this computer only. Going forward opens the connect
//! session and reads the connector's form, so that a wrong StackOne key is found right here.
class DestinationPage final : public Page
{
    Q_OBJECT
public:
    DestinationPage(LinkDraft &draft, const Services &services, QWidget *parent = nullptr);
    ~DestinationPage() override;

    void enter() override;
    void goForward() override;
    void stop() override;
    void store() override;
    bool holdsValues() const override;

private:
    QWidget *buildProjectPart();
    void buildKeyPart(QVBoxLayout &column);
    void fillProjects();
    void onProjectChosen();
    void updateParts();
    bool checkEntries();
    HubTarget target() const;
    void readKeptKey(HubTarget target);
    void prepare(HubTarget target);
    void onPrepared(const HubTarget &target, const Result<PreparedLink> &prepared);
    void askAboutExisting(const HubTarget &target, const PreparedLink &prepared);
    void accept(const HubTarget &target, const PreparedLink &prepared);
    void fail(const Error &error);
    bool alreadyPrepared(const HubTarget &target) const;

    QList<Project> m_projects;
    QRadioButton *m_toProject;
    QRadioButton *m_toThisComputer;
    QWidget *m_projectPart = nullptr;
    QWidget *m_projectRow = nullptr;
    QComboBox *m_project = nullptr;
    ValueField *m_apiKey = nullptr;
    QWidget *m_keptKey = nullptr;
    QWidget *m_practice = nullptr;
    ValueField *m_ownerId = nullptr;
    ValueField *m_ownerName = nullptr;
    bool m_replaceKey = false;
    std::unique_ptr<Cancellation> m_cancel;
    LinkPreparation *m_preparation = nullptr;
};

} // namespace hublink::ui
