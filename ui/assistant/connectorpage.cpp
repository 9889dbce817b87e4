// SPDX-License-Identifier: MIT
#include "ui/assistant/connectorpage.h"

#include "ui/objectnames.h"
#include "ui/text/linktext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hublink::ui {

ConnectorPage::ConnectorPage(LinkSession &session, const Services &services, QWidget *parent)
    : OpeningPage(tr("Choose the connector"), session, services, parent)
    , m_model(services.logos)
    , m_search(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_list(new QListView(this))
    , m_nothing(quietLabel(tr("No connector has this name. Try fewer letters."), this))
{
    m_search->setObjectName(names::connectorSearch);
    m_search->setAccessibleName(tr("Search connectors"));
    m_search->setPlaceholderText(tr("Search connectors"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_category->setObjectName(names::connectorCategory);
    m_category->setAccessibleName(tr("Category"));
    m_category->setAccessibleDescription(tr("Category"));
    m_list->setObjectName(names::connectorList);
    m_list->setAccessibleName(tr("Connectors"));
    m_list->setModel(&m_model);
    auto *tiles = new RowDelegate(m_list, ConnectorModel::NoteRole);
    tiles->setTiles();
    m_list->setItemDelegate(tiles);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->installEventFilter(this);
    m_list->setMinimumHeight(fontMetrics().height() * 10);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_search, 1);
    row->addWidget(m_category);
    content().addLayout(row);
    content().addWidget(m_nothing);
    content().addWidget(m_list, 1);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &ConnectorPage::applyFilter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ConnectorPage::applyFilter);
    connect(m_list, &QListView::doubleClicked, this, &ConnectorPage::goForward);
}

QList<Connector> ConnectorPage::connectors() const
{
    if (draft().way == LinkWay::ThisComputer)
        return session().connectorsHere();
    QList<Connector> found;
    if (draft().way == LinkWay::AskSomeone)
        found.append({u"any"_s, {}, tr("Any: they choose"), {}, {}, {}, {}, true});
    return found + draft().listed;
}

void ConnectorPage::enter()
{
    const QSignalBlocker quiet(m_category);
    const QList<Connector> found = connectors();
    QStringList ids;
    for (const Connector &connector : found)
        ids.append(connector.integrationId);
    if (std::exchange(m_ids, ids) != ids)
        m_search->clear(); // what was looked for was in another list
    QStringList featured;
    const QList<Provider> known = services().providers.all();
    for (const Provider &provider : known) {
        if (provider.featured)
            featured.append(provider.key);
    }
    m_model.setConnectors(found, featured);
    const QStringList categories = m_model.categories();
    const QString before = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    for (const QString &key : categories)
        m_category->addItem(categoryText(key), key);
    m_category->setCurrentIndex(std::max(0, m_category->findData(before)));
    m_category->setVisible(categories.size() > 1);
    applyFilter();
    const QString chosen = draft().way == LinkWay::ThisComputer ? draft().provider.key
        : draft().prepared() ? draft().prepared()->connector.integrationId
                             : QString();
    int row = m_model.rowOf(chosen);
    if (row < 0 && !draft().valuesOf.isEmpty())
        row = m_model.rowOfProvider(draft().valuesOf);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    m_search->setFocus();
}

void ConnectorPage::applyFilter()
{
    const QModelIndex current = m_list->currentIndex();
    const QString chosen = current.isValid() ? m_model.at(current.row()).integrationId : QString();
    m_model.setFilter(m_search->text(), m_category->currentData().toString());
    int row = m_model.rowOf(chosen);
    if (row < 0 && !m_search->text().trimmed().isEmpty() && m_model.rowCount() > 0)
        row = std::max(0, m_model.rowOfName(m_search->text().trimmed()));
    m_list->setCurrentIndex(row >= 0 ? m_model.index(row) : QModelIndex());
    m_nothing->setVisible(m_model.rowCount() == 0);
    strip().clear();
}

//! The tiles share the room evenly.
void ConnectorPage::arrangeTiles()
{
    constexpr int narrowestLetters = 26;
    const int narrowest = fontMetrics().averageCharWidth() * narrowestLetters;
    const int room = m_list->viewport()->width();
    m_columns = qBound(1, room / narrowest, 3);
    const int height = m_list->itemDelegate()->sizeHint({}, {}).height();
    // One pixel less than there is: what fills the room to its edge would be wrapped.
    const QSize tile((room - 1) / m_columns, height);
    if (m_list->gridSize() != tile)
        m_list->setGridSize(tile);
}

//! Up and Down move among the tiles while one is still typing the name; Left and Right, too,
//! while nothing has been typed.
bool ConnectorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        arrangeTiles();
    if (watched == m_search && event->type() == QEvent::KeyPress && m_model.rowCount() > 0) {
        const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isAside = m_search->text().isEmpty() && m_list->currentIndex().isValid();
        const int step = key == Qt::Key_Down ? m_columns
            : key == Qt::Key_Up              ? -m_columns
            : isAside && key == forward      ? 1
            : isAside && key == back         ? -1
                                             : 0;
        if (step != 0) {
            const QModelIndex current = m_list->currentIndex();
            const int row = current.isValid() ? current.row() + step : 0;
            m_list->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1)));
            return true;
        }
    }
    return OpeningPage::eventFilter(watched, event);
}

void ConnectorPage::goForward()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        strip().say({Tone::Caution, tr("Choose a connector first."),
            tr("Select one in the list. You can type a part of its name.")});
        m_list->setFocus();
        return;
    }
    strip().clear();
    session().choose(m_model.at(current.row()));
}

} // namespace hublink::ui
