// SPDX-License-Identifier: MIT
#include "ui/shell/navigation.h"

#include "ui/objectnames.h"
#include "ui/style/buttonlook.h"
#include "ui/style/icons.h"
#include "ui/style/spokenrole.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int wideLetters = 26; //!< of the width with words

} // namespace

Navigation::Navigation(bool isPractice, QWidget *parent)
    : QWidget(parent)
    , m_isPractice(isPractice)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_places(new QButtonGroup(this))
    , m_more(new QPushButton(icon(u"more"_s), {}, this))
    , m_menu(new QMenu(this))
    , m_practice(quietLabel(tr("Sandbox"), this))
{
    setObjectName(names::navigation);
    setAccessibleName(tr("Places"));
    setSpokenRole(*this, QAccessible::PageTabList);
    m_places->setExclusive(true);
    m_more->setObjectName(names::mainMenu);
    m_more->setAccessibleName(tr("More"));
    m_more->setAutoDefault(false);
    setLook(*m_more, ButtonLook::Row);
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
    m_practice->setToolTip(tr("Everything here is practice: nothing leaves this computer."));
    m_practice->setAccessibleDescription(m_practice->toolTip());
    m_practice->setAlignment(Qt::AlignCenter);
    setTone(*m_practice, Tone::Caution);
    m_practice->setWordWrap(false);
    connect(m_places, &QButtonGroup::idClicked, this, &Navigation::chosen);
    arrange();
}

void Navigation::addPlace(
    const QString &iconName, const QString &title, const QString &name, const QString &keys)
{
    auto *button = new QPushButton(icon(iconName), title, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(keys.isEmpty() ? title : tr("%1 (%2)", "place and keys").arg(title, keys));
    button->setAccessibleName(title);
    setSpokenRole(*button, QAccessible::PageTab);
    setLook(*button, ButtonLook::Row);
    m_places->addButton(button, int(m_titles.size()));
    m_titles.append(title);
    arrange();
}

void Navigation::addGap()
{
    m_gapAfter = int(m_titles.size());
}

void Navigation::setForm(Form form)
{
    if (std::exchange(m_form, form) != form)
        arrange();
}

void Navigation::setCurrent(int place)
{
    m_places->button(place)->setChecked(true);
}

void Navigation::arrange()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    const bool isBar = m_form == Form::Bar;
    const bool hasWords = m_form == Form::Wide;
    m_row->setDirection(isBar ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setContentsMargins(space::small, isBar ? space::tiny : space::medium, space::small,
        isBar ? space::tiny : space::medium);
    m_row->setSpacing(space::tiny);
    const QList<QAbstractButton *> places = m_places->buttons();
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (isBar || i == m_gapAfter)
            m_row->addStretch();
        auto *button = places.at(i);
        button->setText(hasWords ? m_titles.at(i) : QString());
        setLook(*button, hasWords ? ButtonLook::Row : ButtonLook::Quiet);
        m_row->addWidget(button);
    }
    if (isBar)
        m_row->addStretch();
    m_more->setText(hasWords ? tr("More") : QString());
    setLook(*m_more, hasWords ? ButtonLook::Row : ButtonLook::Quiet);
    m_row->addWidget(m_more);
    m_practice->setVisible(m_isPractice && !isBar);
    if (!isBar)
        m_row->addWidget(m_practice);
    int wide = fontMetrics().averageCharWidth() * wideLetters;
    if (hasWords) {
        for (const QAbstractButton *place : places)
            wide = std::max(wide, place->sizeHint().width() + 2 * space::small);
    }
    const int practice = m_isPractice ? m_practice->sizeHint().width() : 0;
    const int narrow = std::max(m_more->sizeHint().width(), practice) + 2 * space::small;
    setMinimumWidth(hasWords ? wide : 0);
    setMaximumWidth(hasWords ? wide : isBar ? QWIDGETSIZE_MAX : narrow);
    setSizePolicy(isBar ? QSizePolicy::Expanding : QSizePolicy::Fixed,
        isBar ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), roles().sunken);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(
        m_form == Form::Bar ? QRect(0, 0, width(), 1) : QRect(x, 0, 1, height()), roles().border);
}

} // namespace hublink::ui
