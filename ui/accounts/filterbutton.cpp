// SPDX-License-Identifier: MIT
#include "ui/accounts/filterbutton.h"

#include "ui/accounts/textpool.h"
#include "ui/objectnames.h"
#include "ui/style/spokenrole.h"
#include "ui/style/theme.h"
#include "ui/text/foreigntext.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! So many can be overlooked; more are searched.
constexpr int few = 10;
//! Nobody scrolls through more than this.
constexpr int mostShown = 500;
constexpr QSize listSize{280, 260};

} // namespace

FilterButton::FilterButton(const QString &title, Values values, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_values(std::move(values))
    , m_popup(new QWidget(this, Qt::Popup))
    , m_search(new QLineEdit(m_popup))
    , m_list(new QListView(m_popup))
    , m_items(new QStandardItemModel(m_popup))
    , m_none(new QPushButton(tr("Show all"), m_popup))
{
    setAutoDefault(false);
    m_search->setObjectName(names::filterSearch);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search %1").arg(title));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(names::filterList);
    m_list->setAccessibleName(title);
    m_list->setModel(m_items);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumSize(listSize);
    m_none->setObjectName(names::filterNone);
    m_popup->setAccessibleName(title);
    setSpokenPopup(*this, *m_popup);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_none);
    for (QWidget *widget : QList<QWidget *>{m_search, m_list, m_none})
        widget->installEventFilter(this);
    connect(this, &QPushButton::clicked, this, &FilterButton::open);
    connect(m_search, &QLineEdit::textChanged, this, &FilterButton::fill);
    connect(m_none, &QPushButton::clicked, this, [this] {
        setChosen({});
        m_popup->hide();
        Q_EMIT chosenChanged();
    });
    connect(m_items, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        const QString value = item->data().toString();
        m_chosen.removeAll(value);
        if (item->checkState() == Qt::Checked)
            m_chosen.append(value);
        updateLabel();
        Q_EMIT chosenChanged();
    });
    updateLabel();
}

bool FilterButton::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QPushButton::eventFilter(watched, event);
    m_popup->hide();
    setFocus();
    return true;
}

void FilterButton::setChosen(const QStringList &values)
{
    m_chosen = values;
    updateLabel();
}

void FilterButton::updateLabel()
{
    const QString label = m_chosen.isEmpty() ? m_title
        : m_chosen.size() == 1 ? tr("%1: %2", "column and value").arg(m_title, m_chosen.first())
                               : tr("%1: %n chosen", nullptr, int(m_chosen.size())).arg(m_title);
    setText(controlText(label));
    setToolTip(wholeAsToolTip(label, label.size() <= 48 ? label : QString()));
    setAccessibleName(label);
    QFont emphasis = font();
    emphasis.setBold(!m_chosen.isEmpty());
    setFont(emphasis);
    m_none->setEnabled(!m_chosen.isEmpty());
}

void FilterButton::open()
{
    // Screen readers press a button once more to close what it opened.
    if (m_popup->isVisible())
        return m_popup->hide();
    updateLabel();
    m_known = m_values();
    m_search->setVisible(m_known.size() > few);
    m_search->clear();
    fill({});
    m_popup->adjustSize();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (isRightToLeft())
        corner.rx() += width() - m_popup->width();
    const QRect available = screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), available.left(),
        std::max(available.left(), available.right() - m_popup->width())));
    m_popup->move(corner);
    m_popup->show();
    (m_search->isVisibleTo(m_popup) ? static_cast<QWidget *>(m_search) : m_list)->setFocus();
}

void FilterButton::fill(const QString &search)
{
    const QByteArray wanted = folded(search.simplified());
    m_items->clear();
    for (const auto &[value, count] : std::as_const(m_known)) {
        const bool isChosen = m_chosen.contains(value);
        if (!wanted.isEmpty() && !folded(value).contains(wanted))
            continue;
        if (m_items->rowCount() >= mostShown && !isChosen)
            continue;
        const QString name = value.isEmpty() ? tr("(none)") : value;
        auto *item = new QStandardItem(
            tr("%1 (%2)", "value and number of accounts").arg(name, locale().toString(count)));
        item->setData(value);
        item->setCheckable(true);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        m_items->appendRow(item);
    }
    if (m_items->rowCount() > 0)
        m_list->setCurrentIndex(m_items->index(0, 0));
}

} // namespace hublink::ui
