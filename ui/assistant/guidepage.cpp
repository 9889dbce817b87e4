// SPDX-License-Identifier: MIT
#include "ui/assistant/guidepage.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictureview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

GuidePage::GuidePage(
    const GuideStep &step, LinkDraft &draft, const Services &services, QWidget *parent)
    : Page(step.title, draft, services, parent)
{
    if (!step.lead.isEmpty())
        content().addWidget(guideLabel(step.lead, this));
    addRemarks(step.warnings, u"warning"_s, Tone::Caution);
    addActions(step.actions);
    if (!step.picture.isEmpty())
        content().addWidget(new PictureView(step.picture, step.pictureText, this));
    addRemarks(step.notes, u"info"_s, Tone::Accent);
    for (const GuideLink &link : step.links)
        addLink(link);
    content().addStretch();
}

void GuidePage::addActions(const QStringList &actions)
{
    auto *list = new QVBoxLayout;
    list->setSpacing(space::small);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        QLabel *number = headingLabel(tr("%1.").arg(locale().toString(i + 1)), this);
        number->setMinimumWidth(space::large);
        number->setWordWrap(false);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(guideLabel(actions.at(i), this), 1);
        list->addLayout(row);
    }
    content().addLayout(list);
}

void GuidePage::addRemarks(const QStringList &remarks, const QString &iconName, Tone tone)
{
    for (const QString &remark : remarks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        auto *mark = new IconLabel(this);
        mark->setIcon(icon(iconName, tone));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(guideLabel(remark, this), 1);
        content().addLayout(row);
    }
}

void GuidePage::addLink(const GuideLink &link)
{
    auto *button = new QPushButton(icon(u"open"_s), link.text, this);
    button->setObjectName(names::openPage);
    button->setAutoDefault(false);
    makeRoomy(*button);
    button->setToolTip(link.url.toDisplayString());
    connect(button, &QPushButton::clicked, this, [this, url = link.url] { open(url); });
    auto *copy = new CopyButton(tr("Copy address"), link.url.toString(QUrl::FullyEncoded), this);
    copy->setObjectName(names::copyAddress);
    makeRoomy(*copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(button);
    row->addWidget(copy);
    row->addWidget(quietLabel(link.url.toDisplayString(), this), 1);
    content().addLayout(row);
}

void GuidePage::open(const QUrl &url)
{
    if (services().openInBrowser(url))
        return strip().clear();
    strip().say({Tone::Caution, tr("No browser could be opened."),
        tr("Copy the address and open it yourself: %1").arg(url.toDisplayString())});
}

} // namespace hublink::ui
