// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QSet>

class QCheckBox;

namespace hublink::ui {

//! What a removal is about.
struct RemovalPlan
{
    static constexpr int mostNames = 10;
    QStringList names; //!< the first few accounts
    QSet<QString> providers;
    int count = 0;
    QStringList aiApps{}; //!< those that use one of them
    int kept = 0; //!< with values in the keychain
    int inHub = 0; //!< in StackOne
    int reachable = 0; //!< … and the project's key is at hand, so that they can go there, too
};

//! Asks before accounts are removed: names them and says what will happen where.
class RemoveDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RemoveDialog(const RemovalPlan &plan, QWidget *parent = nullptr);

    bool fromHub() const;

private:
    QCheckBox *m_fromHub = nullptr;
};

} // namespace hublink::ui
