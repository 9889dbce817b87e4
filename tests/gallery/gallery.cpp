// SPDX-License-Identifier: MIT
#include "tests/gallery/gallery.h"

#include "ui/style/buttonlook.h"
#include "ui/style/controlpainting.h"
#include "ui/style/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pilllabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace hublink::ui;

namespace hublink::test {

namespace {

//! The pointer is over it.
void hover(QWidget &widget)
{
    widget.setAttribute(Qt::WA_UnderMouse);
}

//! An input that looks as if it had the keyboard's focus, which only one can have.
template <typename Input, typename Option>
class Focused final : public Input
{
public:
    using Input::Input;

protected:
    void initStyleOption(Option *option) const override
    {
        Input::initStyleOption(option);
        option->state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    }
};

//! One row of a list in one state.
class Row final : public QWidget
{
public:
    explicit Row(QStyle::State state)
        : m_state(state)
    {
        m_model.appendRow(new QStandardItem(icon(u"link"_s), u"Acme Payroll\nowner-1"_s));
    }
    QSize sizeHint() const override
    {
        QStyleOptionViewItem option;
        option.initFrom(this);
        return m_delegate.sizeHint(option, m_model.index(0, 0));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        QStyleOptionViewItem option;
        option.initFrom(this);
        option.state |= m_state;
        option.widget = this;
        m_delegate.paint(&painter, option, m_model.index(0, 0));
    }

private:
    QStyle::State m_state;
    QStandardItemModel m_model;
    RowDelegate m_delegate{nullptr};
};

class Sheet
{
public:
    explicit Sheet(Gallery &gallery)
        : m_gallery(gallery)
        , m_grid(new QGridLayout(gallery.sheet.get()))
    {
        m_grid->setSpacing(space::medium);
        m_grid->setContentsMargins(space::large, space::large, space::large, space::large);
    }
    template <typename Widget>
    Widget *add(const QString &name, Widget *widget)
    {
        widget->setObjectName(name);
        constexpr int columns = 5;
        const auto place = int(m_gallery.exhibits.size());
        m_grid->addWidget(widget, place / columns, place % columns);
        m_gallery.exhibits.append({name, widget});
        return widget;
    }
    //! With the ring of the keyboard's focus.
    template <typename Widget>
    Widget *addRinged(const QString &name, Widget *widget)
    {
        add(name, widget);
        (new QFocusFrame(widget))->setWidget(widget);
        return widget;
    }

private:
    Gallery &m_gallery;
    QGridLayout *m_grid;
};

void addButtons(Sheet &sheet)
{
    const std::pair<ButtonLook, QString> looks[]
        = {{ButtonLook::Plain, u"plain"_s}, {ButtonLook::Primary, u"primary"_s},
            {ButtonLook::Danger, u"danger"_s}, {ButtonLook::Quiet, u"quiet"_s},
            {ButtonLook::Chip, u"chip"_s}, {ButtonLook::Mark, u"mark"_s}};
    for (const auto &[look, name] : looks) {
        const auto button = [&sheet, look = look, name = name](const QString &state) {
            auto *made = sheet.add(u"button-%1-%2"_s.arg(name, state),
                new QPushButton(icon(u"key"_s), u"Replace key"_s));
            setLook(*made, look);
            return made;
        };
        button(u"rest"_s);
        auto *on = button(u"on"_s);
        on->setCheckable(true);
        on->setChecked(true);
        button(u"down"_s)->setDown(true);
        hover(*button(u"hover"_s));
        auto *ringed = sheet.addRinged(
            u"button-%1-focus"_s.arg(name), new QPushButton(icon(u"key"_s), u"Replace key"_s));
        setLook(*ringed, look);
        button(u"disabled"_s)->setEnabled(false);
    }
}

void addInputs(Sheet &sheet)
{
    sheet.add(u"input-text"_s, new QLineEdit(u"A value"_s));
    sheet.add(u"input-empty"_s, new QLineEdit)->setPlaceholderText(u"An example"_s);
    sheet.add(u"input-wrong"_s, new QLineEdit(u"A value"_s))->setProperty(faultProperty, true);
    sheet.add(u"input-readonly"_s, new QLineEdit(u"A value"_s))->setReadOnly(true);
    sheet.add(u"input-disabled"_s, new QLineEdit(u"A value"_s))->setEnabled(false);
    sheet.add(u"input-text-focus"_s, new Focused<QLineEdit, QStyleOptionFrame>)
        ->setText(u"A value"_s);
    hover(*sheet.add(u"input-text-hover"_s, new QLineEdit(u"A value"_s)));
    sheet.add(u"combo"_s, new QComboBox)->addItem(u"Every day"_s);
    auto *combo = sheet.add(u"combo-focus"_s, new Focused<QComboBox, QStyleOptionComboBox>);
    combo->addItem(u"Every day"_s);
    sheet.add(u"spin"_s, new QSpinBox)->setValue(30);
    sheet.add(u"check-off"_s, new QCheckBox(u"Keep it"_s));
    sheet.add(u"check-on"_s, new QCheckBox(u"Keep it"_s))->setChecked(true);
    sheet.add(u"radio-off"_s, new QRadioButton(u"One of them"_s))->setAutoExclusive(false);
    sheet.addRinged(u"check-focus"_s, new QCheckBox(u"Keep it"_s));
    sheet.addRinged(u"radio-focus"_s, new QRadioButton(u"One of them"_s))->setAutoExclusive(false);
    hover(*sheet.add(u"check-hover"_s, new QCheckBox(u"Keep it"_s)));
    auto *radio = sheet.add(u"radio-on"_s, new QRadioButton(u"One of them"_s));
    radio->setAutoExclusive(false);
    radio->setChecked(true);
    auto *progress = sheet.add(u"progress"_s, new QProgressBar);
    progress->setRange(0, 3);
    progress->setValue(1);
}

void addParts(Sheet &sheet)
{
    const std::pair<Tone, QString> tones[]
        = {{Tone::Neutral, u"neutral"_s}, {Tone::Accent, u"accent"_s}, {Tone::Good, u"good"_s},
            {Tone::Caution, u"caution"_s}, {Tone::Bad, u"bad"_s}};
    for (const auto &[tone, name] : tones) {
        sheet.add(u"pill-"_s + name, new PillLabel(nullptr))
            ->setPill({u"check"_s, u"A state"_s, tone});
        auto *strip = sheet.add(u"strip-"_s + name, new MessageStrip(nullptr));
        strip->say({tone, u"Something happened"_s, u"This can be done."_s});
    }
    sheet.add(u"text"_s, textLabel(u"Running text"_s, nullptr));
    sheet.add(u"text-quiet"_s, quietLabel(u"Quiet text"_s, nullptr));
    auto *banner = sheet.add(u"banner"_s, new Banner(nullptr));
    banner->say(Tone::Bad, u"The key is refused."_s, u"Replace it."_s);
    banner->button().setText(u"Replace key…"_s);
    auto *card
        = new ChoiceCard(icon(u"link"_s), u"I have a link"_s, u"Somebody sent it."_s, nullptr);
    sheet.add(u"card-on"_s, card)->setChecked(true);
    sheet.add(u"card-off"_s,
        new ChoiceCard(icon(u"link"_s), u"I have a link"_s, u"Somebody sent it."_s, nullptr));
    hover(*sheet.add(u"card-hover"_s,
        new ChoiceCard(icon(u"link"_s), u"I have a link"_s, u"Somebody sent it."_s, nullptr)));
    sheet.addRinged(u"card-focus"_s,
        new ChoiceCard(icon(u"link"_s), u"I have a link"_s, u"Somebody sent it."_s, nullptr));
    sheet.add(u"row-rest"_s, new Row(QStyle::State_Enabled));
    sheet.add(u"row-hover"_s, new Row(QStyle::State_Enabled | QStyle::State_MouseOver));
    sheet.add(u"row-chosen"_s,
        new Row(QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected));
    auto *list = sheet.add(u"list"_s, new QListWidget);
    list->addItems({u"Chosen"_s, u"Another"_s});
    list->setCurrentRow(0);
    sheet.add(u"empty"_s,
        new EmptyState(u"link"_s, u"Nothing is here"_s, u"This can be done."_s, nullptr, nullptr));
}

} // namespace

Gallery makeGallery()
{
    Gallery gallery;
    gallery.sheet = std::make_unique<QWidget>();
    Sheet sheet(gallery);
    addButtons(sheet);
    addInputs(sheet);
    addParts(sheet);
    return gallery;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](float value) {
            return value <= 0.03928F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
            + 0.0722 * part(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace hublink::test
