// SPDX-License-Identifier: MIT
#include "app/guide/guidecatalog.h"

#include "app/guide/docsindex.h"
#include "app/guide/guidereader.h"
#include "app/net/httpmessage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
//! A window shows no more than this; the largest page known has 22 KB.
constexpr qint64 largestGuide = 512 * 1024;
constexpr qsizetype mostFiles = 5000;
const QStringList endings = {u"*.md"_s, u"*.mdx"_s};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    // Links to folders may lead in circles.
    QDirIterator next(folder, endings, QDir::Files, QDirIterator::Subdirectories);
    while (next.hasNext() && files.size() < mostFiles) {
        next.next();
        if (next.fileInfo().isFile() && next.fileInfo().size() <= largestGuide)
            files.append(next.filePath());
    }
    files.sort();
    return files;
}

QList<StoredGuide> readFolder(const QString &folder)
{
    QList<StoredGuide> guides;
    const QString root = QDir(folder).absolutePath() + u'/';
    const QStringList files = filesBelow(folder);
    for (const QString &file : files) {
        Result<StoredGuide> guide = readGuideFile(file);
        if (!guide || guide->guide.isEmpty())
            continue;
        StoredGuide stored = *guide;
        stored.origin.root = root;
        // A copy of the documentation's tree names its guides as the site does.
        const DocsGuide placed
            = docsGuideAt(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()));
        if (placed.kind != DocsGuide::Kind::None) {
            stored.key = placed.key;
            // A profile guide is not for the person who links.
            stored.connector
                = placed.kind == DocsGuide::Kind::LinkAccount ? placed.connector : QString();
        }
        guides.append(stored);
    }
    return guides;
}

QList<StoredGuide> readBuiltIn(const QString &language)
{
    QList<StoredGuide> guides;
    const QDir folder(u":/guides"_s);
    const QStringList files = folder.entryList(endings, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file.count(u'.') > 1)
            continue;
        const QString translated = file.chopped(2) + language + u".md"_s;
        Result<StoredGuide> guide
            = readGuideFile(folder.filePath(folder.exists(translated) ? translated : file));
        if (!guide)
            continue;
        StoredGuide stored = *guide;
        stored.key = file.chopped(3);
        stored.connector = stored.key;
        stored.origin = {.kind = GuideOrigin::Kind::BuiltIn, .base = u":/pictures/"_s};
        guides.append(stored);
    }
    return guides;
}

void relocate(QList<GuideNode> &nodes, const QString &from, const QString &to)
{
    for (GuideNode &node : nodes) {
        if (node.kind == GuideNode::Kind::Link && originOf(QUrl(node.target)) == from)
            node.target = to + node.target.mid(from.size());
        relocate(node.children, from, to);
    }
}

} // namespace

Result<StoredGuide> readGuideFile(const QString &file)
{
    QFile source(file);
    if (QFileInfo(file).isDir() || !source.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::StorageFailed,
            .party = {},
            .detail = u"%1 cannot be read"_s.arg(file)};
    // A device tells no size and may have no end.
    const QByteArray content = source.read(largestFile + 1);
    if (content.size() > largestFile)
        return Error{.kind = ErrorKind::InvalidInput,
            .party = {},
            .detail = u"%1 is too large for a guide"_s.arg(file)};
    const Result<Guide> guide = readGuide(content);
    if (source.error() != QFile::NoError)
        return Error{.kind = ErrorKind::StorageFailed,
            .party = {},
            .detail = u"%1 cannot be read"_s.arg(file)};
    if (!guide)
        return Error{
            .kind = ErrorKind::InvalidInput, .party = {}, .detail = u"%1 is no text"_s.arg(file)};
    const QFileInfo info(file);
    return StoredGuide{info.completeBaseName(), *guide,
        {.kind = GuideOrigin::Kind::File,
            .base = info.absolutePath() + u'/',
            .file = info.absoluteFilePath()},
        info.completeBaseName().section(u'-', 0, 0)};
}

GuideCatalog::GuideCatalog(QString language, QString folder)
    : m_language(std::move(language))
    , m_folder(std::move(folder))
{
}

void GuideCatalog::setLanguage(const QString &language)
{
    if (std::exchange(m_language, language) != language)
        m_guides.reset();
}

const QList<StoredGuide> &GuideCatalog::all() const
{
    if (!m_guides) {
        m_guides = m_folder.isEmpty() ? QList<StoredGuide>() : readFolder(m_folder);
        *m_guides += readBuiltIn(m_language);
    }
    return *m_guides;
}

Result<StoredGuide> GuideCatalog::find(const QString &provider, const QString &providerName) const
{
    for (const StoredGuide &guide : all()) {
        const bool byName = !providerName.isEmpty()
            && guide.guide.provider.compare(providerName, Qt::CaseInsensitive) == 0;
        const bool byFile = !provider.isEmpty()
            && (guide.connector == provider || guide.key.startsWith(provider + u'-'));
        if (byFile || byName)
            return guide;
    }
    return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = provider};
}

Result<StoredGuide> GuideCatalog::add(const QString &path)
{
    QList<StoredGuide> added;
    if (QFileInfo(path).isDir()) {
        added = readFolder(path);
        if (added.isEmpty())
            return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = path};
    } else {
        const QFileInfo info(path);
        if ((info.exists() && !info.isFile()) || info.size() > largestGuide)
            return Error{.kind = ErrorKind::AnswerTooLarge, .party = {}, .detail = path};
        const Result<StoredGuide> guide = readGuideFile(path);
        if (!guide)
            return guide.error();
        added.append(*guide);
    }
    all();
    for (const StoredGuide &guide : std::as_const(added)) {
        m_guides->removeIf([&](const StoredGuide &known) {
            return known.origin.kind == GuideOrigin::Kind::File && known.key == guide.key
                && known.origin.base == guide.origin.base;
        });
    }
    m_guides = added + *m_guides;
    return added.first();
}

Guide relocated(Guide guide, const QString &from, const QString &to)
{
    const QString old = originOf(QUrl(from));
    const QString current = originOf(QUrl(to));
    for (GuideSection &section : guide.sections) {
        for (GuideStep &step : section.steps)
            relocate(step.blocks, old, current);
    }
    return guide;
}

} // namespace hublink
