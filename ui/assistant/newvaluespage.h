// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/preparingpage.h"

namespace hublink::ui {

//! The first page for new values of a linked account: which account it is and what will happen.
//! Going forward opens the connect session with the project's kept key and brings back new values
//! that an earlier attempt left in the keychain.
class NewValuesPage final : public PreparingPage
{
    Q_OBJECT
public:
    NewValuesPage(LinkDraft &draft, const Services &services, QWidget *parent = nullptr);

    void goForward() override;

protected:
    void fail(const Error &error) override;
    void accept(const HubTarget &target, const PreparedLink &prepared) override;

private:
    QString plan() const;
    void openTheProject();
    void bringBack();

};

} // namespace hublink::ui
