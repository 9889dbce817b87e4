// SPDX-License-Identifier: MIT
#include "ui/style/hublinkstyle.h"

#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int inputPadding = 8;
constexpr int scrollBarWidth = 10;
constexpr int shortestSlider = 32;
//! How far the focus ring stands away from what it is around, itself included.
constexpr int ringDistance = 4;
constexpr int frameWidth = 4;

int em(const QWidget *widget)
{
    return iconSide(widget ? widget->font() : QApplication::font());
}

int inputHeight(int textHeight)
{
    return std::max(measure::control, textHeight + 2 * space::small);
}

bool isInput(const QWidget *widget)
{
    return widget && !widget->inherits("QAbstractSpinBox") && !widget->inherits("QComboBox");
}

void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (!frame || frame->lineWidth < 1)
        return;
    const bool isBox = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool isText
        = widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
    if (isText)
        return paint::input(painter, option, widget);
    drawBox(painter, option.rect, isBox ? roles().surface : QColor(Qt::transparent),
        hasFocus ? roles().focus : roles().border, measure::radius, hasFocus ? 2 : 1);
}

} // namespace

HublinkStyle::HublinkStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void HublinkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractScrollArea *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QToolButton *>(widget);
        button && button->inherits("QLineEditIconButton") && button->accessibleName().isEmpty())
        button->setAccessibleName(tr("Clear the text"));
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        view->setMouseTracking(true);
    }
}

void HublinkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox: return paint::checkMark(*painter, *option, false);
    case PE_IndicatorRadioButton: return paint::checkMark(*painter, *option, true);
    case PE_IndicatorItemViewItemCheck: return paint::checkMark(*painter, *option, false);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0 && isInput(widget ? widget->parentWidget() : nullptr))
            paint::input(*painter, *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame: return drawFrame(*painter, *option, widget);
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton: return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::item(*painter, *item);
        return;
    case PE_FrameFocusRect:
        // What is no item of a list has the ring that stands around it.
        if (option->state.testFlag(State_KeyboardFocusChange)
            && qobject_cast<const QAbstractItemView *>(widget))
            drawBox(*painter, QRectF(option->rect).adjusted(0, 1, 0, -1), Qt::transparent,
                roles().focus, measure::radius - 2, 2);
        return;
    case PE_PanelButtonTool: return paint::toolButton(*painter, *option);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, roles().raised);
        drawBox(*painter, option->rect, roles().raised, roles().borderStrong, 0);
        return;
    case PE_FrameMenu: return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paint::chevron(*painter, option->rect,
                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                roles().textSecondary);
        }
        return;
    case PE_IndicatorArrowDown:
        return paint::chevron(*painter, option->rect, Qt::DownArrow, roles().text);
    case PE_IndicatorArrowUp:
        return paint::chevron(*painter, option->rect, Qt::UpArrow, roles().text);
    case PE_IndicatorArrowRight:
        return paint::chevron(*painter, option->rect, Qt::RightArrow, roles().text);
    case PE_IndicatorArrowLeft:
        return paint::chevron(*painter, option->rect, Qt::LeftArrow, roles().text);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HublinkStyle::drawControl(ControlElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::button(*painter, *button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paint::buttonLabel(*painter, *button, widget);
        return;
    case CE_HeaderSection: return paint::headerSection(*painter, *option);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, roles().surface);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            roles().border);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, roles().textSecondary);
            quiet.state.setFlag(State_On, false); // … would make the title bold
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool isChosen
                = item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
            if (element == CE_MenuBarItem)
                painter->fillRect(item->rect, roles().window);
            if (isChosen && item->menuItemType != QStyleOptionMenuItem::Separator)
                drawBox(*painter, QRectF(item->rect).adjusted(4, 1, -4, -1), roles().accentSoft,
                    Qt::transparent, measure::radius - 2);
            QStyleOptionMenuItem plain = *item;
            plain.state.setFlag(State_Selected, false);
            plain.palette.setColor(QPalette::Window, Qt::transparent);
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_MenuEmptyArea: return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paint::progress(*painter, *bar);
        return;
    case CE_Splitter: return;
    case CE_FocusFrame: return paint::focusRing(*painter, option->rect);
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(
                QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                roles().border);
            return;
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    default: return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HublinkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        paint::comboBox(
            *painter, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        paint::spinBox(*painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        paint::scrollBar(
            *painter, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HublinkStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        return isInput(widget ? widget->parentWidget() : nullptr)
            ? rect.adjusted(inputPadding - frameWidth, 0, -(inputPadding - frameWidth), 0)
            : rect;
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_HeaderArrow:
        // Beside the title.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && !header->textAlignment.testFlag(Qt::AlignRight)) {
            const QRect words = subElementRect(SE_HeaderLabel, option, widget);
            const int length = header->fontMetrics.horizontalAdvance(header->text);
            QRect beside(
                words.left() + length + space::tiny, rect.top(), rect.width(), rect.height());
            beside.moveRight(std::min(beside.right(), option->rect.right()));
            return visualRect(header->direction, option->rect, beside);
        }
        return rect;
    case SE_ItemViewItemFocusRect: return option->rect; // the whole item, as its ground
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    default: return rect;
    }
}

QRect HublinkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const QRect words = QProxyStyle::subControlRect(control, option, part, widget);
        const QRect start = visualRect(option->direction, option->rect, words);
        return visualRect(option->direction, option->rect, start.adjusted(inputPadding, 0, 0, 0));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
            std::min(shortestSlider, length), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    int from = 0;
    int extent = 0;
    switch (part) {
    case SC_ScrollBarGroove: extent = length; break;
    case SC_ScrollBarSlider: from = start, extent = slider; break;
    case SC_ScrollBarSubPage: extent = start; break;
    case SC_ScrollBarAddPage: from = start + slider, extent = length - start - slider; break;
    default: return {};
    }
    const QRect placed = isUpright ? QRect(0, from, bar->rect.width(), extent)
                                   : QRect(from, 0, extent, bar->rect.height());
    return visualRect(bar->direction, bar->rect, placed.translated(bar->rect.topLeft()));
}

QSize HublinkStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &content, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, content, widget);
    const int text = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonSize(*button, widget);
        return size;
    case CT_LineEdit:
        if (isInput(widget ? widget->parentWidget() : nullptr))
            size.setHeight(inputHeight(text));
        return size;
    case CT_ComboBox:
        size.rwidth() += space::medium + inputPadding;
        size.setHeight(inputHeight(text));
        return size;
    case CT_SpinBox: size.setHeight(inputHeight(text)); return size;
    case CT_ToolButton: return size.expandedTo({measure::compact, measure::compact});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size += QSize(space::medium, space::small);
        return size;
    case CT_ItemViewItem: return size + QSize(space::small, space::small);
    case CT_HeaderSection: return size.expandedTo({0, text + space::medium});
    case CT_ProgressBar: return {size.width(), space::small};
    default: return size;
    }
}

int HublinkStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractScrollArea *>(widget)
            ? frameWidth
            : 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return em(widget);
    case PM_MessageBoxIconSize: return 2 * em(widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::small;
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return shortestSlider;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return ringDistance;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuVMargin: return space::tiny;
    case PM_MenuPanelWidth: return 1;
    case PM_ToolTipLabelFrameWidth: return space::small;
    case PM_HeaderMarkSize: return em(widget) * 2 / 3;
    case PM_HeaderMargin: return space::small;
    case PM_SplitterWidth: return space::medium;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HublinkStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_Menu_SupportsSections: return 1;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Widget_Animation_Duration: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_Header_ArrowAlignment: return int(Qt::AlignTrailing | Qt::AlignVCenter);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon HublinkStyle::standardIcon(
    StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton: return icon(u"cross"_s);
    case SP_MessageBoxQuestion: return icon(u"question"_s, Tone::Accent);
    case SP_MessageBoxInformation: return icon(u"info"_s, Tone::Accent);
    case SP_MessageBoxWarning: return icon(u"warning"_s, Tone::Caution);
    case SP_MessageBoxCritical: return icon(u"warning"_s, Tone::Bad);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace hublink::ui
