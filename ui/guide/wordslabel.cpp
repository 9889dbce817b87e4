// SPDX-License-Identifier: MIT
#include "ui/guide/wordslabel.h"

#include "ui/guide/wordshtml.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hublink::ui {

WordsLabel::WordsLabel(const QString &html, const QString &spoken, QWidget *parent)
    : QLabel(html, parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse);
    setAccessibleName(spoken);
}

QString WordsLabel::chosenText() const
{
    return selectedText().remove(placeToBreak).replace(QChar::ParagraphSeparator, u'\n');
}

void WordsLabel::copy() const
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(chosenText());
}

bool WordsLabel::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QLabel::event(event);
    copy();
    return true;
}

void WordsLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copying = menu->addAction(tr("Copy"), this, &WordsLabel::copy);
    copying->setEnabled(hasSelectedText());
    menu->popup(event->globalPos());
}

void WordsLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelectedText())
        clipboard->setText(chosenText(), QClipboard::Selection);
}

} // namespace hublink::ui
