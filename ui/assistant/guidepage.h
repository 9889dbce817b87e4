// SPDX-License-Identifier: MIT
#pragma once

#include "ui/assistant/page.h"

namespace hublink::ui {

//! One step of a connection guide: what to do at the provider, with a drawing and a button that
//! opens the place.
class GuidePage final : public Page
{
    Q_OBJECT
public:
    GuidePage(const GuideStep &step, LinkDraft &draft, const Services &services,
        QWidget *parent = nullptr);

private:
    void addActions(const QStringList &actions);
    void addLink(const GuideLink &link);
    void addRemarks(const QStringList &remarks, const QString &iconName, Tone tone);
    void open(const QUrl &url);
};

} // namespace hublink::ui
