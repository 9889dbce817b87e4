// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"

#include "ui/style/spokenrole.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr auto toneProperty = "hublinkTone";

//! Asks for no more width than an ordinary word needs.
class WrappedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override
    {
        constexpr int ordinaryLetters = 18;
        const QSize hint = QLabel::minimumSizeHint();
        return {std::min(hint.width(), ordinaryLetters * fontMetrics().averageCharWidth()),
            hint.height()};
    }
};

//! Keeps its quieter colour when the theme changes.
class QuietLabel final : public WrappedLabel
{
public:
    using WrappedLabel::WrappedLabel;

protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::ApplicationPaletteChange:
        case QEvent::DynamicPropertyChange:
        case QEvent::Show: applyColor(); break;
        default: break;
        }
        return WrappedLabel::event(event);
    }

private:
    void applyColor()
    {
        const QVariant tone = property(toneProperty);
        QPalette quiet;
        quiet.setColor(QPalette::WindowText,
            tone.isValid() ? toneColor(Tone(tone.toInt())) : roles().textSecondary);
        setPalette(quiet);
    }
};

//! A text of the other direction would leave the page's edge.
void keepToEdge(QLabel &label)
{
    if (QGuiApplication::isRightToLeft())
        label.setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    keepToEdge(*label);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QuietLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(captionFont(label->font()));
    keepToEdge(*label);
    return label;
}

void setTone(QLabel &label, Tone tone)
{
    label.setProperty(toneProperty, int(tone));
}

QLabel *strongLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    label->setFont(strongFont(label->font()));
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = strongLabel(text, parent);
    setSpokenRole(*label, QAccessible::Heading);
    return label;
}

QString wholeAsToolTip(const QString &text, const QString &shown)
{
    const QString whole = shortened(text);
    if (whole.isEmpty() || whole == shown)
        return {};
    // Only rich text is broken into lines.
    constexpr qsizetype oneLine = 100;
    if (!Qt::mightBeRichText(whole) && whole.size() <= oneLine)
        return whole;
    return u"<qt>"_s + whole.toHtmlEscaped() + u"</qt>"_s;
}

void showName(QLabel &label, const QString &name)
{
    const QString shown = nameText(name);
    label.setText(shown);
    label.setToolTip(wholeAsToolTip(name, shown));
    label.setAccessibleName(shortened(name));
}

void alignLabels(QWidget &inside)
{
    const bool isLeft = inside.layoutDirection() == Qt::LeftToRight;
    const Qt::Alignment side = (isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    const QList<QLabel *> labels = inside.findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setAlignment(side | (label->alignment() & Qt::AlignVertical_Mask));
}

} // namespace hublink::ui
