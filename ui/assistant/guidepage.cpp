// SPDX-License-Identifier: MIT
#include "ui/assistant/guidepage.h"

#include "ui/guide/guideview.h"
#include "ui/objectnames.h"
#include "ui/text/guidetext.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

GuidePage::GuidePage(const GuidePart &part, bool isFirst, LinkSession &session,
    const Services &services, QWidget *parent)
    : Page(part.title, session, services, parent)
    , m_section(part.section)
    , m_return(new QPushButton(this))
{
    m_return->setObjectName(names::backToField);
    m_return->setAutoDefault(false);
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &GuidePage::returnWanted);
    content().addWidget(m_return, 0, Qt::AlignLeading);
    if (!part.section.isEmpty())
        content().addWidget(quietLabel(part.section, this));
    const StoredGuide &guide = draft().guide;
    auto *view = new GuideView(services, guide, this);
    view->setTicks(draft().ticks);
    if (isFirst && draft().guideChanged)
        content().addWidget(
            quietLabel(tr("This guide has changed since the account was linked with it."), this));
    if (isFirst)
        view->showWarnings(guide.guide.warnings);
    view->showPart(part);
    content().addWidget(view);
    if (guide.origin.kind == GuideOrigin::Kind::Web)
        content().addWidget(quietLabel(originText(guide.origin), this));
    if (isFirst)
        offerOthers();
    content().addStretch();
    connect(view, &GuideView::ticked, this, &GuidePage::onTicked);
    connect(view, &GuideView::notOpened, this, [this](const QString &address) {
        strip().say({Tone::Caution, tr("No browser could be opened."),
            tr("Copy the address and open it yourself: %1").arg(address)});
    });
}

//! Another auth method may have a guide of its own.
void GuidePage::offerOthers()
{
    const QList<ListedGuide> all = services().library().list();
    const auto isSame = [this](const ListedGuide &guide) {
        return guide.isFor(draft().provider.key, draft().provider.name);
    };
    if (std::count_if(all.cbegin(), all.cend(), isSame) < 2)
        return;
    auto *others
        = new QPushButton(tr("Other guides for %1").arg(controlText(draft().provider.name)), this);
    others->setObjectName(names::otherGuides);
    others->setAutoDefault(false);
    connect(others, &QPushButton::clicked, this,
        [this] { Q_EMIT otherGuidesWanted(draft().provider.name); });
    content().addWidget(others, 0, Qt::AlignLeading);
}

void GuidePage::offerReturn(const QString &fieldLabel)
{
    m_return->setVisible(!fieldLabel.isEmpty());
    m_return->setText(tr("Back to the field %1").arg(controlText(fieldLabel)));
}

void GuidePage::onTicked(const QString &mark, bool done)
{
    QStringList ticks = draft().ticks;
    ticks.removeAll(mark);
    if (done)
        ticks.append(mark);
    session().setTicks(ticks);
}

} // namespace hublink::ui
