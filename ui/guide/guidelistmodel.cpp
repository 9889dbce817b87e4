// SPDX-License-Identifier: MIT
#include "ui/guide/guidelistmodel.h"

#include "app/guide/guideparts.h"
#include "ui/text/foreigntext.h"
#include "ui/text/guidetext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! How long reading texts may keep the window, in milliseconds.
constexpr int slice = 4;

QString facts(const ListedGuide &guide)
{
    return (guide.title + u'\n' + guide.name + u'\n' + guide.auth + u'\n' + guide.connector + u'\n'
        + guide.description)
        .toLower();
}

QString wholeText(const Guide &guide)
{
    QString text = u'\n' + guide.title;
    for (const QList<GuideNode> &warning : guide.warnings)
        text += u'\n' + plainText(warning);
    const QList<GuidePart> parts = partsOf(guide);
    for (const GuidePart &part : parts)
        text += u'\n' + part.section + u'\n' + part.title + u'\n' + plainText(part.blocks);
    return text.toLower();
}

QString nameOf(const ListedGuide &guide)
{
    return guide.auth.isEmpty() ? guide.name
                                : GuideListModel::tr("%1 – %2", "a provider and its auth method")
                                      .arg(guide.name, guide.auth);
}

} // namespace

GuideListModel::GuideListModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_logos(services.logos)
{
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &GuideListModel::readSomeTexts);
}

void GuideListModel::load()
{
    beginResetModel();
    m_guides = m_services.library().list();
    m_texts.clear();
    m_texts.reserve(m_guides.size());
    for (const ListedGuide &guide : std::as_const(m_guides))
        m_texts.append(facts(guide));
    m_shown = fitting(everything());
    endResetModel();
    m_nextText = 0;
    m_reading.start();
}

void GuideListModel::readSomeTexts()
{
    QElapsedTimer clock;
    clock.start();
    const GuideLibrary library = m_services.library();
    for (; m_nextText < m_guides.size() && clock.elapsed() < slice; ++m_nextText) {
        const ListedGuide &guide = m_guides.at(m_nextText);
        if (guide.isPage() && !guide.readAt.isValid())
            continue;
        if (const Result<StoredGuide> read = library.atHand(guide))
            m_texts[m_nextText] = facts(guide) + wholeText(read->guide);
    }
    if (m_nextText < m_guides.size())
        return;
    m_reading.stop();
    if (!m_words.isEmpty())
        show(fitting(everything()));
}

void GuideListModel::setSearch(const QString &typed)
{
    // Whoever types on narrows down what is shown.
    const bool isNarrower = typed.startsWith(m_typed);
    m_typed = typed;
    m_words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    show(fitting(isNarrower ? m_shown : everything()));
}

QList<qsizetype> GuideListModel::everything() const
{
    QList<qsizetype> all(m_guides.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QList<qsizetype> GuideListModel::fitting(const QList<qsizetype> &among) const
{
    if (m_words.isEmpty())
        return among;
    QList<qsizetype> shown;
    std::copy_if(among.cbegin(), among.cend(), std::back_inserter(shown), [&](qsizetype guide) {
        return std::all_of(m_words.cbegin(), m_words.cend(),
            [&](const QString &word) { return m_texts.at(guide).contains(word); });
    });
    return shown;
}

void GuideListModel::show(QList<qsizetype> shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void GuideListModel::noteRead(const QString &key, const Guide &guide)
{
    const auto found = std::find_if(m_guides.begin(), m_guides.end(),
        [&](const ListedGuide &listed) { return listed.key == key; });
    if (found == m_guides.end())
        return;
    found->readAt = m_services.guideStore->readAt(found->url);
    found->isNew = false;
    m_texts[found - m_guides.begin()] = facts(*found) + wholeText(guide);
    if (const int row = rowOf(key); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

const ListedGuide *GuideListModel::guide(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_guides.at(m_shown.at(row)) : nullptr;
}

int GuideListModel::rowOf(const QString &key) const
{
    const auto row = std::find_if(m_shown.cbegin(), m_shown.cend(),
        [&](qsizetype guide) { return m_guides.at(guide).key == key; });
    return row == m_shown.cend() ? -1 : int(row - m_shown.cbegin());
}

int GuideListModel::rowFor(const QString &connector, const QString &name) const
{
    const auto row = std::find_if(m_shown.cbegin(), m_shown.cend(),
        [&](qsizetype guide) { return m_guides.at(guide).isFor(connector, name); });
    return row == m_shown.cend() ? -1 : int(row - m_shown.cbegin());
}

int GuideListModel::likeliestRow() const
{
    if (m_shown.isEmpty())
        return -1;
    const auto named = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](qsizetype guide) {
        return !m_words.isEmpty()
            && m_guides.at(guide).name.contains(m_words.first(), Qt::CaseInsensitive);
    });
    return named == m_shown.cend() ? 0 : int(named - m_shown.cbegin());
}

int GuideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant GuideListModel::data(const QModelIndex &index, int role) const
{
    const ListedGuide *shown = guide(index.row());
    if (shown && role == Qt::DecorationRole)
        return m_logos.of(shown->name);
    if (!shown || role != Qt::DisplayRole)
        return {};
    return QString(nameText(nameOf(*shown)) + u'\n' + listedText(*shown));
}

} // namespace hublink::ui
