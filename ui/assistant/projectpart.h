// SPDX-License-Identifier: MIT
#pragma once

#include "app/linking/linkdraft.h"
#include "ui/services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace hublink::ui {

class ValueField;

//! The StackOne project to link in: which one, its API key, whose account it will be, and what
//! else the session can be asked for.
class ProjectPart final : public QWidget
{
    Q_OBJECT
public:
    ProjectPart(const LinkDraft &draft, const Services &services, QWidget *parent);

    //! Names what is missing at its field; false if anything is.
    bool check();
    //! As entered. The key is empty if it is kept in the keychain and not replaced.
    HubTarget target() const;
    void focusFirstEmpty();
    //! The label of the entry that an error names, as in ownerIdField; empty if it is none of
    //! these.
    QString entryLabel(const QString &field) const;
    //! Shows at that entry what is wrong with it; does nothing if it is none of these.
    void blameEntry(const QString &field, const QString &sentence);
    void askForKey();
    bool holdsSecret() const;
    void forgive();
    //! A link for somebody else lives longer.
    void setAsking(bool asking);

private:
    ValueField *entryNamed(const QString &field) const;
    void buildKey(QVBoxLayout &column);
    void buildOptions(QVBoxLayout &column);
    //! `mayBeAnother`: a project that is not known here can be chosen.
    void fill(const LinkDraft &draft, bool mayBeAnother);
    void onProjectChosen();
    void updateKeyPart();

    Secret m_practiceKey;
    QList<Project> m_projects;
    QWidget *m_projectRow = nullptr;
    QComboBox *m_project = nullptr;
    ValueField *m_apiKey = nullptr;
    QWidget *m_keptKey = nullptr;
    QWidget *m_practice = nullptr;
    ValueField *m_ownerId = nullptr;
    ValueField *m_ownerName = nullptr;
    ValueField *m_username = nullptr;
    ValueField *m_label = nullptr;
    QComboBox *m_type = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_lifeRow = nullptr;
    QComboBox *m_life = nullptr;
    QCheckBox *m_several = nullptr;
    bool m_replaceKey = false;
    bool m_asking = false;
};

} // namespace hublink::ui
