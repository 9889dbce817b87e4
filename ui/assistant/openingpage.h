// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

namespace hublink::ui {

//! A page whose Next opens the door to the Hub: says what failed and where it is mended, and asks
//! when the owner has the account already.
class OpeningPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

    void showFailure(const Error &error) override;
    void askAboutExisting() override;
};

} // namespace hublink::ui
