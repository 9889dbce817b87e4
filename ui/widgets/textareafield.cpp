// SPDX-License-Identifier: MIT
#include "ui/widgets/textareafield.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hublink::ui {

TextAreaField::TextAreaField(const FormField &field, QWidget *parent)
    : FieldBox(field, parent)
    , m_box(new QPlainTextEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_cover(new QPushButton(icon(u"eye"_s), {}, this))
{
    m_box->setPlaceholderText(field.placeholder);
    m_box->setTabChangesFocus(true);
    m_box->setReadOnly(field.readOnly);
    m_box->installEventFilter(this);
    m_cover->setObjectName(names::revealPrefix + field.key);
    m_cover->setAutoDefault(false);
    m_stack->addWidget(m_box);
    m_stack->addWidget(m_cover);
    constexpr int lines = 6;
    m_stack->setFixedHeight(fontMetrics().lineSpacing() * lines + space::medium);
    row().addWidget(m_stack, 1);
    setControl(m_box);
    m_box->setPlainText(field.value);
    cover();
    connect(m_cover, &QPushButton::clicked, this, [this] {
        m_left = false;
        m_stack->setCurrentWidget(m_box);
        m_box->setFocus();
    });
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        cover();
        showMessage(Message::None, {});
        Q_EMIT edited();
    });
}

TextAreaField::~TextAreaField()
{
    m_box->removeEventFilter(this);
    m_box->disconnect(this);
    wipe();
}

QString TextAreaField::text() const
{
    // Unlike toPlainText() this leaves blanks that do not break as they are.
    QString text = m_box->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void TextAreaField::setText(const QString &text)
{
    m_box->setPlainText(text);
    cover();
}

void TextAreaField::wipe()
{
    // Clears the undo history, too.
    m_box->setPlainText({});
}

void TextAreaField::cover()
{
    const bool isElsewhere = m_left || window()->focusWidget() != m_box;
    const bool covers = field().secret && isElsewhere && !m_box->toPlainText().isEmpty();
    m_cover->setText(tr("%n line(s), hidden. Show", nullptr, m_box->blockCount()));
    m_cover->setAccessibleName(tr("Show %1").arg(field().label));
    m_stack->setCurrentWidget(covers ? static_cast<QWidget *>(m_cover) : m_box);
}

bool TextAreaField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_left = false;
    if (event->type() == QEvent::FocusOut) {
        m_left = true;
        QTimer::singleShot(0, this, &TextAreaField::cover);
        Q_EMIT left();
    }
    return FieldBox::eventFilter(watched, event);
}

} // namespace hublink::ui
