// SPDX-License-Identifier: MIT
#include "ui/style/controlpainting.h"

#include "ui/style/buttonlook.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hublink::ui {

namespace {

constexpr double hoverShare = 0.05;
constexpr double pressShare = 0.1;
constexpr int buttonPadding = 16;
constexpr int iconGap = 8;

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

struct ButtonColors
{
    QColor ground, edge, text;
};

ButtonColors plainColors(const QStyleOption &option)
{
    const Roles &r = roles();
    if (is(option, QStyle::State_On))
        return {r.accentSoft, r.accent, r.text};
    return {r.surface, r.borderStrong, r.text};
}

bool isQuietLook(ButtonLook look)
{
    return look == ButtonLook::Quiet || look == ButtonLook::Mark || look == ButtonLook::Row;
}

ButtonColors colorsOf(const QStyleOption &option, ButtonLook look)
{
    const Roles &r = roles();
    const bool isFilled = look == ButtonLook::Primary || look == ButtonLook::Danger;
    const bool isQuiet = isQuietLook(look);
    const bool isContrast = isHighContrast(currentScheme());
    if (!is(option, QStyle::State_Enabled)) {
        if (isFilled && !isContrast)
            return {r.border, r.border, r.textSecondary};
        const QColor edge = isContrast ? r.textDisabled : r.border;
        return {Qt::transparent, isQuiet ? QColor(Qt::transparent) : edge, r.textDisabled};
    }
    ButtonColors colors = plainColors(option);
    if (look == ButtonLook::Primary)
        colors = {r.accent, r.accent, r.onAccent};
    else if (look == ButtonLook::Danger)
        colors = {r.danger, r.danger, r.onDanger};
    else if (isQuiet && !is(option, QStyle::State_On))
        colors = {Qt::transparent, Qt::transparent, r.text};
    else if (isQuiet)
        colors.edge = isContrast ? r.accent : colors.ground;
    const double share = is(option, QStyle::State_Sunken)
        ? pressShare
        : (is(option, QStyle::State_MouseOver) ? hoverShare : 0);
    if (share == 0)
        return colors;
    const QColor ground = colors.ground.alpha() == 0 ? r.window : colors.ground;
    colors.ground = mixed(r.text, ground, isFilled ? share * 2 : share);
    if (isFilled || isQuiet)
        colors.edge = colors.ground;
    return colors;
}

ButtonLook lookOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = widget ? ui::lookOf(*widget) : ButtonLook::Plain;
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    return isFlat && look == ButtonLook::Plain ? ButtonLook::Quiet : look;
}

int labelWidth(const QStyleOptionButton &option)
{
    if (option.text.isEmpty())
        return 0;
    return option.fontMetrics.boundingRect(QRect(), Qt::TextShowMnemonic, option.text).width() + 2;
}

void drawIcon(
    QPainter &painter, const QIcon &icon, const QRect &rect, bool isEnabled, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    QPixmap drawn = icon.pixmap(rect.size(), ratio, isEnabled ? QIcon::Normal : QIcon::Disabled);
    // The program's own icons have one colour: the text's, whatever the ground is.
    if (icon.isMask() && !drawn.isNull()) {
        QPainter tint(&drawn);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(drawn.rect(), color);
    }
    painter.drawPixmap(rect, drawn);
}

} // namespace

void drawBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge,
    qreal radius, int width)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const qreal line = std::max(1.0, std::floor(width * ratio)) / ratio;
    const QRectF inner = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, line));
    painter.setBrush(ground);
    const qreal corner = std::min({radius, inner.height() / 2, inner.width() / 2});
    painter.drawRoundedRect(inner, corner, corner);
    painter.restore();
}

QColor hovered(const QColor &ground)
{
    return mixed(roles().text, ground, hoverShare);
}

void drawToneBox(QPainter &painter, const QRectF &rect, Tone tone)
{
    constexpr double edgeShare = 0.4;
    const QColor ground = toneBackground(tone);
    drawBox(painter, rect, ground, mixed(toneColor(tone), ground, edgeShare), measure::radius);
}

namespace paint {

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    const ButtonColors colors = colorsOf(option, look);
    const qreal radius
        = look == ButtonLook::Chip ? option.rect.height() / 2.0 : qreal(measure::radius);
    drawBox(painter, option.rect, colors.ground, colors.edge, radius);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    const ButtonColors colors = colorsOf(option, look);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int padding = look == ButtonLook::Row ? space::small : space::tiny;
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    if (hasMenu) {
        const int side = option.fontMetrics.height();
        const QRect arrow(room.right() - side, room.top(), side, room.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow,
            colors.text);
        room.setRight(room.right() - side);
    }
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side > 0 && !option.text.isEmpty() ? iconGap : 0;
    const int flags = Qt::TextShowMnemonic | Qt::AlignVCenter;
    const int whole = std::min(room.width(), side + gap + labelWidth(option));
    const int start
        = look == ButtonLook::Row ? room.left() : room.left() + (room.width() - whole) / 2;
    if (side > 0) {
        const QRect icon(
            start, room.center().y() - side / 2 + (room.height() % 2 ? 0 : 1), side, side);
        drawIcon(painter, option.icon, QStyle::visualRect(option.direction, option.rect, icon),
            is(option, QStyle::State_Enabled), colors.text);
    }
    const int textStart = start + side + gap;
    const QRect text(textStart, room.top(), room.right() - textStart + 1, room.height());
    painter.setPen(colors.text);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
        flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), option.text);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    const bool isSmall = look == ButtonLook::Chip || look == ButtonLook::Mark;
    const int height = std::max(isSmall ? measure::compact : measure::control,
        option.fontMetrics.height() + (isSmall ? 2 * space::tiny : 2 * space::small));
    if (option.text.isEmpty() && !option.icon.isNull())
        return {height, height};
    int width = labelWidth(option);
    if (!option.icon.isNull())
        width += option.iconSize.width() + iconGap;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += option.fontMetrics.height();
    const bool isQuiet = isQuietLook(look);
    const int padding = isQuiet ? space::small
        : isSmall               ? buttonPadding - space::tiny
                                : buttonPadding;
    return {width + 2 * padding, height};
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    drawBox(painter, option.rect, colorsOf(option, ButtonLook::Quiet).ground, Qt::transparent,
        measure::radius - 2);
}

void input(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Roles &r = roles();
    const bool isFaulty = widget && widget->property(faultProperty).toBool();
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool hasFocus = is(option, QStyle::State_HasFocus) && isEnabled;
    const bool isReadOnly = is(option, QStyle::State_ReadOnly);
    QColor edge = isReadOnly || !isEnabled ? r.border : r.borderStrong;
    if (is(option, QStyle::State_MouseOver) && isEnabled && !isReadOnly)
        edge = r.text;
    if (hasFocus)
        edge = r.focus;
    if (isFaulty)
        edge = r.danger;
    drawBox(painter, option.rect, isEnabled && !isReadOnly ? r.surface : r.sunken, edge,
        measure::radius, hasFocus || isFaulty ? 2 : 1);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const ButtonColors colors = colorsOf(option, ButtonLook::Plain);
    const bool isFocused = is(option, QStyle::State_HasFocus)
        && is(option, QStyle::State_KeyboardFocusChange) && is(option, QStyle::State_Enabled);
    if (option.frame)
        drawBox(painter, option.rect, colors.ground, isFocused ? roles().focus : colors.edge,
            measure::radius, isFocused ? 2 : 1);
    chevron(painter, arrow, Qt::DownArrow, colors.text);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
    const QRect &down, const QWidget *widget)
{
    input(painter, option, widget);
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) && is(option, QStyle::State_Enabled)
            ? roles().text
            : roles().textDisabled;
    };
    chevron(painter, up, Qt::UpArrow, color(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, down, Qt::DownArrow, color(QAbstractSpinBox::StepDownEnabled));
}

void checkMark(QPainter &painter, const QStyleOption &option, bool isRadio)
{
    const Roles &r = roles();
    const bool isOn = is(option, QStyle::State_On);
    const bool isPartly = is(option, QStyle::State_NoChange);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isMarked = isEnabled && is(option, QStyle::State_MouseOver);
    const QColor filled = isEnabled ? r.accent : r.textDisabled;
    QColor edge = isOn || isPartly ? filled : isEnabled ? r.borderStrong : r.border;
    if (isMarked && !isOn)
        edge = r.text;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor ground = (isOn || isPartly) ? filled : (isEnabled ? r.surface : r.window);
    drawBox(painter, box, ground, edge, isRadio ? box.height() / 2 : box.height() * 0.24);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isOn && isRadio) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(r.onAccent);
        const qreal inset = box.width() * 0.31;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (isOn || isPartly) {
        painter.setPen(
            QPen(r.onAccent, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isOn)
            painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)});
        else
            painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    }
    painter.restore();
}

void item(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Roles &r = roles();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool isSelected = is(option, QStyle::State_Selected);
    const bool isHovered = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    if (!isSelected && !isHovered)
        return;
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const bool isWhole = option.viewItemPosition == Position::OnlyOne
        || option.viewItemPosition == Position::Invalid;
    QRectF rect(option.rect);
    constexpr int beyond = 2 * measure::radius; // corners that another cell shall not have
    const bool isRtl = option.direction == Qt::RightToLeft;
    const bool endsLeft
        = isWhole || option.viewItemPosition == (isRtl ? Position::End : Position::Beginning);
    const bool endsRight
        = isWhole || option.viewItemPosition == (isRtl ? Position::Beginning : Position::End);
    rect.adjust(endsLeft ? 0 : -beyond, 1, endsRight ? 0 : beyond, -1);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    drawBox(painter, rect, isSelected ? r.accentSoft : hovered(r.surface), Qt::transparent,
        measure::radius - 2);
    painter.restore();
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    const Roles &r = roles();
    painter.fillRect(option.rect, r.surface);
    if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        drawBox(painter, QRectF(option.rect).adjusted(0, 2, 0, -4), hovered(r.surface),
            Qt::transparent, measure::radius - 2);
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), r.border);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver));
    const QRectF bar = QRectF(slider).adjusted(2, 2, -2, -2);
    drawBox(painter, bar, isHeld ? roles().textSecondary : roles().borderStrong, Qt::transparent,
        std::min(bar.width(), bar.height()) / 2);
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    constexpr int thickness = 6;
    QRectF track(option.rect);
    track.setTop(track.center().y() - thickness / 2.0);
    track.setHeight(thickness);
    drawBox(painter, track, roles().border, Qt::transparent, thickness / 2.0);
    const bool isOpen = option.minimum == 0 && option.maximum == 0;
    const double range = std::max(1, option.maximum - option.minimum);
    const double share
        = isOpen ? 0.3 : std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    QRectF done = track;
    done.setWidth(std::max(double(thickness), track.width() * share));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (share > 0)
        drawBox(painter, done, roles().accent, Qt::transparent, thickness / 2.0);
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    const qreal half = std::clamp(rect.height() * 0.28, 2.5, 4.5);
    QPolygonF line{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    if (direction == Qt::UpArrow)
        painter.rotate(180);
    else if (direction == Qt::RightArrow)
        painter.rotate(-90);
    else if (direction == Qt::LeftArrow)
        painter.rotate(90);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &around)
{
    drawBox(painter, around, Qt::transparent, roles().focus, measure::radius + 2, 2);
}

} // namespace paint

} // namespace hublink::ui
