// SPDX-License-Identifier: MIT
#include "ui/shell/palette.h"

#include "ui/objectnames.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

constexpr int mostShown = 40;
constexpr int mostOfSource = 12;

bool fits(const Palette::Entry &entry, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return entry.title.contains(word, Qt::CaseInsensitive)
            || entry.note.contains(word, Qt::CaseInsensitive)
            || entry.words.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

Palette::Palette(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(names::palette);
    setWindowTitle(tr("Search everything"));
    m_search->setObjectName(names::paletteSearch);
    m_search->setAccessibleName(tr("Search everything"));
    m_search->setPlaceholderText(tr("An account, a guide, or what you want to do"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(names::paletteList);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    constexpr int lines = 24;
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * lines);
    connect(m_search, &QLineEdit::textChanged, this, &Palette::show);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::act);
    connect(m_list, &QListWidget::itemActivated, this, &Palette::act);
}

void Palette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    show(m_search->text());
    m_search->setFocus();
}

void Palette::show(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    m_list->clear();
    for (const Source &source : std::as_const(m_sources)) {
        if (!words.isEmpty())
            m_shown += source(typed, mostOfSource);
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (m_shown.size() >= mostShown)
            break;
        if (fits(entry, words))
            m_shown.append(entry);
    }
    for (const Entry &entry : std::as_const(m_shown)) {
        const QString title = nameText(entry.title);
        m_list->addItem(new QListWidgetItem(entry.icon,
            entry.note.isEmpty() ? title
                                 : tr("%1 · %2", "what was found, and more about it")
                                       .arg(title, nameText(entry.note))));
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
}

void Palette::act()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> wanted = m_shown.at(row).act;
    accept();
    wanted();
}

//! Up and Down move in the list while one is still typing.
bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        act();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_shown.isEmpty())
        return false;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace hublink::ui
