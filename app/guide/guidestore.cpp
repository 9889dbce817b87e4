// SPDX-License-Identifier: MIT
#include "app/guide/guidestore.h"

#include "app/base/future.h"
#include "app/guide/docsindex.h"
#include "app/guide/guidereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype largestPage = 512 * 1024;
constexpr qsizetype largestPicture = 8 * 1024 * 1024;
constexpr qint64 freshSeconds = 24 * 60 * 60;

Result<StoredGuide> read(const QUrl &page, const QByteArray &text, const QDateTime &readAt)
{
    const Result<Guide> guide = readGuide(text, page.toString(QUrl::FullyEncoded));
    if (!guide)
        return guide.error();
    const DocsGuide placed = docsGuideAt(page);
    return StoredGuide{
        placed.key.isEmpty() ? QFileInfo(page.path()).completeBaseName() : placed.key, *guide,
        {.kind = GuideOrigin::Kind::Web,
            .base = page.toString(QUrl::FullyEncoded),
            .readAt = readAt},
        placed.connector.isEmpty() ? QFileInfo(page.path()).completeBaseName() : placed.connector};
}

QString changeMarkOf(const QString &name)
{
    return name + u".changed"_s;
}

void keepPage(const QString &name, const QByteArray &content)
{
    QFile before(name);
    const bool hasChanged = before.open(QIODevice::ReadOnly) && before.readAll() != content;
    before.close();
    if (KeptFiles::keep(name, content) && hasChanged)
        (void)KeptFiles::keep(changeMarkOf(name), {});
}

//! The page's address stands in the first line of what is kept.
Result<StoredGuide> readKept(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = name};
    const QUrl page(QString::fromUtf8(file.readLine().trimmed()));
    return read(page, file.readAll(), QFileInfo(name).lastModified());
}

} // namespace

QUrl markdownTwin(QUrl page)
{
    QString path = page.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith(".md"_L1) && !path.endsWith(".mdx"_L1))
        path += u".md"_s;
    page.setPath(path, QUrl::DecodedMode);
    page.setFragment({});
    return page;
}

GuideStore::GuideStore(HttpClient &http, QString folder, Clock clock)
    : m_http(http)
    , m_files(http, std::move(folder))
    , m_clock(std::move(clock))
{
}

QFuture<Result<StoredGuide>> GuideStore::fetch(const QUrl &page, Cancellation *cancel)
{
    const Result<StoredGuide> kept = readKept(m_files.fileOf(page, ".md"_L1));
    if (!kept)
        return download(page, cancel);
    if (!isFresh(kept->origin.readAt))
        download(page, nullptr);
    return readyFuture<Result<StoredGuide>>(kept);
}

QFuture<Result<StoredGuide>> GuideStore::fetchFresh(const QUrl &page, Cancellation *cancel)
{
    return isFresh(readAt(page)) ? fetch(page, cancel) : download(page, cancel);
}

bool GuideStore::isFresh(const QDateTime &readAt) const
{
    return readAt.isValid() && readAt.secsTo(m_clock()) <= freshSeconds;
}

QFuture<Result<StoredGuide>> GuideStore::download(const QUrl &page, Cancellation *cancel)
{
    const auto onAnswer = [page, name = m_files.fileOf(page, ".md"_L1), now = m_clock()](
                              const Result<HttpResponse> &response) -> Result<StoredGuide> {
        if (!response)
            return response.error();
        if (!response->isSuccess())
            return errorFromStatus(*response, page.host());
        if (response->body.size() > largestPage || looksLikeWebPage(response->body))
            return Error{.kind = ErrorKind::UnexpectedAnswer,
                .party = page.host(),
                .detail = u"this is no guide"_s};
        Result<StoredGuide> guide = read(page, response->body, now);
        if (guide && guide->guide.isEmpty())
            return Error{.kind = ErrorKind::UnexpectedAnswer,
                .party = page.host(),
                .detail = u"an empty guide"_s};
        if (guide)
            keepPage(name, page.toEncoded() + '\n' + response->body);
        return guide;
    };
    return m_http.send(HttpRequest{.url = markdownTwin(page), .party = page.host()}, cancel)
        .then(&m_http, onAnswer);
}

QList<GuideStore::KeptPage> GuideStore::keptPages(const QList<QUrl> &known) const
{
    QHash<QString, QUrl> urls;
    for (const QUrl &url : known)
        urls.insert(m_files.fileOf(url, ".md"_L1), url);
    QSet<QString> marks;
    QFileInfoList files;
    const QFileInfoList all = QDir(m_files.folder()).entryInfoList(QDir::Files, QDir::Unsorted);
    for (const QFileInfo &info : all) {
        if (info.fileName().endsWith(".md"_L1))
            files.append(info);
        else
            marks.insert(info.filePath());
    }
    QList<KeptPage> pages;
    for (const QFileInfo &info : std::as_const(files)) {
        QUrl url = urls.value(info.filePath());
        if (QFile file(info.filePath()); url.isEmpty() && file.open(QIODevice::ReadOnly))
            url = QUrl(QString::fromUtf8(file.readLine().trimmed()));
        if (!url.isEmpty())
            pages.append({url, info.lastModified(), marks.contains(changeMarkOf(info.filePath()))});
    }
    return pages;
}

void GuideStore::noteSeen(const QUrl &page) const
{
    QFile::remove(changeMarkOf(m_files.fileOf(page, ".md"_L1)));
}

Result<StoredGuide> GuideStore::kept(const QUrl &page) const
{
    return readKept(m_files.fileOf(page, ".md"_L1));
}

QDateTime GuideStore::readAt(const QUrl &page) const
{
    return QFileInfo(m_files.fileOf(page, ".md"_L1)).lastModified();
}

QFuture<Result<QByteArray>> GuideStore::fetchPicture(const QUrl &url)
{
    if (url.scheme() != "https"_L1 && !(isSafeAddress(url) && url.scheme() == "http"_L1))
        return readyFuture<Result<QByteArray>>(
            Error{.kind = ErrorKind::InsecureAddress, .party = {}});
    return m_files.fetch(url, {.bytes = largestPicture}, ".picture"_L1);
}

} // namespace hublink
