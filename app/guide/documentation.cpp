// SPDX-License-Identifier: MIT
#include "app/guide/documentation.h"

#include "app/base/singleuse.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype largestIndex = 4 * 1024 * 1024;
//! A site names some dozens of parts; more is a mistake or worse.
constexpr int mostIndexes = 100;
constexpr qint64 freshIndexSeconds = 24 * 60 * 60;

QUrl indexOf(QUrl site)
{
    QString path = site.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    site.setPath(path + u"llms.txt"_s);
    return site;
}

} // namespace

//! One index as it was sent.
struct Documentation::Kept
{
    QUrl url;
    QByteArray text;
    QByteArray etag;
    QByteArray lastModified;
    QDateTime readAt;
};

struct Documentation::Known
{
    QList<Page> guides;
    QDateTime asOf;
    bool isCut = false;
};

QList<QUrl> Documentation::usualSites()
{
    return {QUrl(u"https://docs.stackone.com"_s), QUrl(u"https://hub.stackone.com"_s)};
}

Documentation::Documentation(HttpClient &http, QString folder, QList<QUrl> sites, Clock clock)
    : m_http(http)
    , m_files(http, std::move(folder))
    , m_sites(std::move(sites))
    , m_clock(std::move(clock))
{
}

Documentation::~Documentation() = default;

std::optional<Documentation::Kept> Documentation::kept(const QUrl &url) const
{
    QFile file(m_files.fileOf(url, ".json"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json["url"_L1].toString() != url.toString(QUrl::FullyEncoded))
        return {};
    return Kept{url, json["text"_L1].toString().toUtf8(), json["etag"_L1].toString().toLatin1(),
        json["last_modified"_L1].toString().toLatin1(),
        QDateTime::fromString(json["read_at"_L1].toString(), Qt::ISODateWithMs)};
}

bool Documentation::keep(const Kept &what) const
{
    const QJsonObject json{{u"url"_s, what.url.toString(QUrl::FullyEncoded)},
        {u"text"_s, QString::fromUtf8(what.text)}, {u"etag"_s, QString::fromLatin1(what.etag)},
        {u"last_modified"_s, QString::fromLatin1(what.lastModified)},
        {u"read_at"_s, what.readAt.toUTC().toString(Qt::ISODateWithMs)}};
    return KeptFiles::keep(
        m_files.fileOf(what.url, ".json"_L1), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

const Documentation::Known &Documentation::known() const
{
    if (m_known)
        return *m_known;
    m_known = std::make_unique<Known>();
    QFile newsFile(m_files.folder() + u"/new.json"_s);
    QSet<QString> news;
    if (newsFile.open(QIODevice::ReadOnly)) {
        const QJsonArray urls = QJsonDocument::fromJson(newsFile.readAll()).array();
        for (const QJsonValue &url : urls)
            news.insert(url.toString());
    }
    const QString usual = originOf(usualSites().first());
    QSet<QUrl> seen;
    QSet<QString> keys;
    std::deque<QUrl> open;
    for (const QUrl &site : m_sites)
        open.push_back(indexOf(site));
    while (!open.empty() && seen.size() < mostIndexes) {
        const QUrl address = open.front();
        open.pop_front();
        if (seen.contains(address))
            continue;
        seen.insert(address);
        const std::optional<Kept> file = kept(address);
        const Result<DocsIndex> index
            = file ? readDocsIndex(file->text, address) : Result<DocsIndex>(Error{});
        if (!index)
            continue;
        if (!m_known->asOf.isValid() || file->readAt > m_known->asOf)
            m_known->asOf = file->readAt;
        m_known->isCut = m_known->isCut || (index->isCut && index->parts.isEmpty());
        for (const QUrl &part : index->parts)
            open.push_back(part);
        for (DocsEntry entry : index->pages) {
            // The pages of a site that is looked for elsewhere are there, too.
            if (!m_sites.isEmpty() && originOf(entry.url) == usual
                && originOf(m_sites.first()) != usual) {
                entry.url.setScheme(m_sites.first().scheme());
                entry.url.setAuthority(m_sites.first().authority());
            }
            DocsGuide guide = docsGuideAt(entry.url);
            if (guide.kind != DocsGuide::Kind::LinkAccount || keys.contains(guide.key))
                continue;
            keys.insert(guide.key);
            const bool isNew = news.contains(entry.url.toString(QUrl::FullyEncoded));
            GuideName name = guideName(entry.title, entry.description);
            if (name.auth.isEmpty())
                name.auth = authText(guide.auth);
            m_known->guides.append({std::move(entry), std::move(guide), std::move(name), isNew});
        }
    }
    return *m_known;
}

const QList<Documentation::Page> &Documentation::guides() const
{
    return known().guides;
}

QDateTime Documentation::asOf() const
{
    return known().asOf;
}

bool Documentation::isCut() const
{
    return known().isCut;
}

bool Documentation::isStale() const
{
    // A time in the future comes from a clock that was wrong.
    const qint64 age = asOf().isValid() ? asOf().secsTo(m_clock()) : -1;
    return age < 0 || age > freshIndexSeconds;
}

//! One reading of all indexes, one after the other; destroys itself when it has answered.
class Documentation::Reading final : public SingleUse<Outcome>
{
public:
    Reading(Documentation &docs, Cancellation *cancel)
        : SingleUse(&docs.m_http)
        , m_docs(docs)
        , m_cancel(cancel)
        , m_before(docs.guides())
        , m_hadIndex(docs.asOf().isValid())
    {
        for (const QUrl &site : docs.m_sites)
            m_open.push_back({indexOf(site), true});
    }
    void start() { next(); }

private:
    void next()
    {
        while (!m_open.empty() && (m_seen.contains(m_open.front().url) || !mayAsk()))
            m_open.pop_front();
        if (m_open.empty())
            return end();
        const Wanted wanted = m_open.front();
        m_open.pop_front();
        m_seen.insert(wanted.url);
        m_old = m_docs.kept(wanted.url);
        HttpRequest request{.url = wanted.url, .party = wanted.url.host()};
        if (m_old && !m_old->etag.isEmpty())
            request.headers.append({"If-None-Match", Secret(QByteArray(m_old->etag))});
        if (m_old && !m_old->lastModified.isEmpty())
            request.headers.append({"If-Modified-Since", Secret(QByteArray(m_old->lastModified))});
        m_docs.m_http.send(request, m_cancel)
            .then(this, [this, wanted](const Result<HttpResponse> &response) {
                onAnswer(wanted, response);
            });
    }

    struct Wanted
    {
        QUrl url;
        bool isSite; //!< … and not a part of one
    };

    bool mayAsk() const
    {
        return m_seen.size() < mostIndexes && !(m_cancel && m_cancel->isRequested());
    }

    void onAnswer(const Wanted &wanted, const Result<HttpResponse> &response)
    {
        const Result<Read> now = read(wanted.url, response);
        if (now) {
            m_hasRead = m_hasRead || wanted.isSite;
            for (const QUrl &part : now->parts)
                m_open.push_back({part, false});
            if (!m_docs.keep(now->kept))
                m_storage = Error{.kind = ErrorKind::StorageFailed, .party = {}};
        } else {
            if (wanted.isSite && !m_error)
                m_error = now.error();
            // What the old one names may still be there.
            if (m_old) {
                const Result<DocsIndex> index = readDocsIndex(m_old->text, wanted.url);
                for (const QUrl &part : index &&m_hasRead ? index->parts : QList<QUrl>())
                    m_open.push_back({part, false});
            }
        }
        next();
    }

    struct Read
    {
        Kept kept;
        QList<QUrl> parts; //!< further indexes
    };

    Result<Read> read(const QUrl &url, const Result<HttpResponse> &response) const
    {
        if (!response)
            return response.error();
        const bool isSame = response->status == 304 && m_old;
        if (!response->isSuccess() && !isSame)
            return errorFromStatus(*response, url.host());
        if (response->body.size() > largestIndex)
            return Error{.kind = ErrorKind::AnswerTooLarge, .party = url.host()};
        Kept kept = isSame ? *m_old
                           : Kept{url, response->body, response->etag, response->lastModified, {}};
        kept.readAt = m_docs.m_clock();
        const Result<DocsIndex> index = readDocsIndex(kept.text, url);
        if (!index)
            return index.error();
        return Read{std::move(kept), index->parts};
    }

    void end()
    {
        if (m_hasRead) {
            m_docs.m_known.reset();
            if (m_hadIndex)
                m_docs.noteNewPages(m_before);
        }
        if (m_cancel && m_cancel->isRequested())
            return conclude(Error{.kind = ErrorKind::Cancelled, .party = {}});
        if (m_storage)
            return conclude(*m_storage);
        // The older site going away takes nothing from the newer one.
        conclude(m_hasRead || !m_error ? Outcome(Done{}) : Outcome(*m_error));
    }

    Documentation &m_docs;
    QPointer<Cancellation> m_cancel;
    QList<Page> m_before;
    bool m_hadIndex;
    std::deque<Wanted> m_open;
    QSet<QUrl> m_seen;
    std::optional<Kept> m_old;
    bool m_hasRead = false; //!< at least one site's own index
    std::optional<Error> m_error;
    std::optional<Error> m_storage;
};

void Documentation::noteNewPages(const QList<Page> &before)
{
    QSet<QUrl> old;
    for (const Page &page : before)
        old.insert(page.entry.url);
    QJsonArray urls;
    (void)known();
    for (Page &page : m_known->guides) {
        page.isNew = page.isNew || !old.contains(page.entry.url);
        if (page.isNew)
            urls.append(page.entry.url.toString(QUrl::FullyEncoded));
    }
    // Failing only means that nothing is marked as new.
    (void)KeptFiles::keep(
        m_files.folder() + u"/new.json"_s, QJsonDocument(urls).toJson(QJsonDocument::Compact));
}

QFuture<Outcome> Documentation::refresh(Cancellation *cancel)
{
    return started(new Reading(*this, cancel));
}

} // namespace hublink
