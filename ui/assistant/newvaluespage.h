// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/openingpage.h"

namespace hublink::ui {

//! The first page for new values of a linked account: which account it is and what will happen.
//! Going forward opens the connect session with the project's kept key and brings back new values
//! that an earlier attempt left in the keychain.
class NewValuesPage final : public OpeningPage
{
    Q_OBJECT
public:
    NewValuesPage(LinkSession &session, const Services &services, QWidget *parent = nullptr);

    void goForward() override;
    void showFailure(const Error &error) override;

private:
    QString plan() const;
};

} // namespace hublink::ui
