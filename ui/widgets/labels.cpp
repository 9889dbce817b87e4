// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! Keeps its quieter colour when the theme changes.
class QuietLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ParentChange)
            applyColor();
        QLabel::changeEvent(event);
    }
    void showEvent(QShowEvent *event) override
    {
        applyColor();
        QLabel::showEvent(event);
    }

private:
    void applyColor()
    {
        QPalette quiet;
        quiet.setColor(
            QPalette::WindowText, quietText(parentWidget() ? parentWidget()->palette() : quiet));
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
    auto *label = new QLabel(text, parent);
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
    label->setFont(smallFont(label->font()));
    keepToEdge(*label);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 1500;
    QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    // Marks that turn the direction of what follows could make a text say something else.
    shown.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || (c >= QChar(0x202A) && c <= QChar(0x202E))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return shown;
}

} // namespace hublink::ui
