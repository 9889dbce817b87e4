// SPDX-License-Identifier: MIT
#include "ui/widgets/choicecard.h"

#include "ui/style/controlpainting.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace hublink::ui {

namespace {

constexpr int cardPadding = 14;
constexpr int cardLetters = 26;

} // namespace

ChoiceCard::ChoiceCard(
    const QIcon &icon, const QString &title, const QString &about, QWidget *parent)
    : QRadioButton(title, parent)
    , m_about(about)
{
    setIcon(icon);
    setAccessibleDescription(about);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::aboutRect(int width) const
{
    const int start = cardPadding + iconSide(font()) + space::small + space::tiny;
    const QFontMetrics caption(captionFont(font()));
    const int room = std::max(width - start - cardPadding, caption.averageCharWidth() * 8);
    const QRect wanted(
        start, cardPadding + QFontMetrics(strongFont(font())).height() + space::tiny, room, 10'000);
    return caption.boundingRect(wanted, Qt::TextWordWrap, m_about);
}

int ChoiceCard::heightForWidth(int width) const
{
    return aboutRect(width).bottom() + 1 + cardPadding;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * cardLetters * 2;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * cardLetters;
    return {width, heightForWidth(std::max(width, this->width()))};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Roles &r = roles();
    const QColor ground = isChecked() ? r.accentSoft
        : underMouse() && isEnabled() ? hovered(r.surface)
                                      : r.surface;
    drawBox(painter, rect(), ground, isChecked() ? r.accent : r.borderStrong, measure::cardRadius,
        isChecked() ? 2 : 1);
    const auto placed
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = iconSide(font());
    const QFontMetrics strong(strongFont(font()));
    const QRect mark(cardPadding, cardPadding + (strong.height() - side) / 2, side, side);
    icon().paint(&painter, placed(mark));
    const int start = mark.right() + 1 + space::small + space::tiny;
    const QRect title(start, cardPadding, width() - start - cardPadding, strong.height());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(strongFont(font()));
    painter.setPen(isEnabled() ? r.text : r.textDisabled);
    painter.drawText(placed(title), int(alignment | Qt::AlignVCenter),
        strong.elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(captionFont(font()));
    painter.setPen(isEnabled() ? r.textSecondary : r.textDisabled);
    QRect about = aboutRect(width());
    about.setWidth(width() - start - cardPadding);
    painter.drawText(placed(about), int(alignment | Qt::AlignTop) | Qt::TextWordWrap, m_about);
}

} // namespace hublink::ui
