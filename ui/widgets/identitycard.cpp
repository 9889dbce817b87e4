// SPDX-License-Identifier: MIT
#include "ui/widgets/identitycard.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace hublink::ui {

namespace {

constexpr int initialsSide = 44;

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    if (!words.isEmpty())
        initials += words.first().at(0);
    if (words.size() > 1)
        initials += words.last().at(0);
    return initials.toUpper();
}

} // namespace

IdentityCard::IdentityCard(QWidget *parent)
    : Card(parent)
    , m_name(headingLabel({}, this))
    , m_email(quietLabel({}, this))
    , m_workspaces(quietLabel({}, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    for (QLabel *line : {m_name, m_email, m_workspaces}) {
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(line);
    }
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        space::medium, space::small + space::tiny, space::medium, space::small + space::tiny);
    row->addSpacing(initialsSide + space::medium);
    row->addLayout(words, 1);
    setMinimumHeight(initialsSide + 2 * space::medium);
    hide();
}

void IdentityCard::show(const Identity &identity)
{
    const QString name = identity.name.isEmpty() ? identity.email : identity.name;
    m_initials = initialsOf(name);
    showName(*m_name, name);
    showName(*m_email, identity.name.isEmpty() ? QString() : identity.email);
    m_workspaces->setText(shortened(QLocale().createSeparatedList(identity.workspaces)));
    for (QLabel *line : {m_name, m_email, m_workspaces})
        line->setVisible(!line->text().isEmpty());
    setVisible(!name.isEmpty());
}

void IdentityCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - space::medium - initialsSide
                                                       : int(space::medium);
    const QRect mark(x, (height() - initialsSide) / 2, initialsSide, initialsSide);
    drawBox(painter, mark, roles().accentSoft, Qt::transparent, initialsSide / 2.0);
    painter.setFont(strongFont(font()));
    painter.setPen(roles().text);
    painter.drawText(mark, Qt::AlignCenter, m_initials);
}

} // namespace hublink::ui
