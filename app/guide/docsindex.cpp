// SPDX-License-Identifier: MIT
#include "app/guide/docsindex.h"

#include "app/guide/guidecontent.h"
#include "app/net/httpmessage.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! A description has 300 characters at most; longer lines are cut, so that none takes long to read.
constexpr qsizetype longestLine = 4096;
constexpr int mostLinksInALine = 50;

//! Behind the bracket that closes the one at `from`; -1: none does. Escaped ones do not count.
qsizetype behindClosing(QStringView text, qsizetype from, QChar open, QChar close)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\')
            ++i;
        else if (c == open)
            ++depth;
        else if (c == close && --depth == 0)
            return i + 1;
    }
    return -1;
}

//! A Markdown link at a place of a line.
struct FoundLink
{
    QString title; //!< as written
    QString address;
    qsizetype end;
};

std::optional<FoundLink> linkAt(QStringView line, qsizetype at)
{
    qsizetype titleEnd = behindClosing(line, at, u'[', u']');
    // A bracket in a title may have no partner.
    if (titleEnd < 0 || titleEnd >= line.size() || line.at(titleEnd) != u'(')
        titleEnd = line.indexOf(u"](", at) + 1;
    if (titleEnd <= 0)
        return {};
    qsizetype end = behindClosing(line, titleEnd, u'(', u')');
    if (end < 0)
        end = line.indexOf(u')', titleEnd) + 1;
    if (end <= 0)
        return {};
    QString address = line.mid(titleEnd + 1, end - titleEnd - 2).trimmed().toString();
    if (address.startsWith(u'<') && address.contains(u'>'))
        address = address.mid(1, address.indexOf(u'>') - 1);
    else
        address = address.section(QRegularExpression(u"\\s"_s), 0, 0);
    return FoundLink{line.mid(at + 1, titleEnd - at - 2).toString(), address, end};
}

bool isIndex(const QUrl &url)
{
    const QString path = url.path();
    return path.endsWith("/llms.txt"_L1)
        || (path.contains("/_llms/"_L1) && path.endsWith(".md"_L1));
}

bool hasPages(const QString &section)
{
    static const QRegularExpression others(
        u"\\A(?:open ?api|async ?api)(?: specs?)?\\z|\\Aoptional\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !others.match(section).hasMatch();
}

bool saysThatPagesAreMissing(const QString &line)
{
    static const QRegularExpression words(
        u"\\b(?:omitted|truncated|left out|not (?:listed|included)|trimmed|too large)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

class IndexReader
{
public:
    explicit IndexReader(const QUrl &address)
        : m_address(address)
    {
    }
    void readLine(const QString &line);
    DocsIndex take() { return std::move(m_index); }

private:
    struct Group
    {
        qsizetype indentation;
        QString name;
    };
    void readItem(const QString &line, qsizetype content, qsizetype indentation);
    void collectParts(const QString &line);
    QUrl resolved(const QString &address) const;
    QString section() const;

    QUrl m_address;
    DocsIndex m_index;
    QStringList m_headings; //!< below the title
    QList<Group> m_groups; //!< list items without an address that the line stands in
    QSet<QUrl> m_known;
    QChar m_fence;
};

QUrl IndexReader::resolved(const QString &address) const
{
    QUrl url = m_address.resolved(QUrl(address));
    url.setFragment({});
    return url;
}

QString IndexReader::section() const
{
    QStringList names = m_headings;
    for (const Group &group : m_groups)
        names.append(group.name);
    return names.isEmpty() ? QString() : names.last();
}

void IndexReader::collectParts(const QString &line)
{
    if (!line.contains("llms"_L1))
        return;
    int looked = 0;
    for (qsizetype at = line.indexOf(u'['); at >= 0 && looked++ < mostLinksInALine;
         at = line.indexOf(u'[', at + 1)) {
        const std::optional<FoundLink> link = linkAt(line, at);
        if (!link)
            continue;
        const QUrl url = resolved(link->address);
        const bool isHere = originOf(url) == originOf(m_address) && url != m_address;
        if (isHere && isIndex(url) && !m_index.parts.contains(url))
            m_index.parts.append(url);
    }
}

void IndexReader::readLine(const QString &line)
{
    static const QRegularExpression heading(u"\\A {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*\\z"_s);
    // Links that stand in lines of their own are a list without its marks.
    static const QRegularExpression item(
        u"\\A([ \\t]*)(?:(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+|(?=\\[))"_s);
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1)) {
        m_fence = m_fence.isNull() ? trimmed.front() : QChar();
        return;
    }
    if (!m_fence.isNull() || trimmed.isEmpty())
        return;
    collectParts(line);
    if (const QRegularExpressionMatch match = heading.match(line); match.hasMatch()) {
        const qsizetype level = match.capturedLength(1);
        const QString name = GuideContent::plain(match.captured(2));
        m_groups.clear();
        if (level == 1) {
            if (m_index.title.isEmpty())
                m_index.title = name;
            m_headings.clear();
            return;
        }
        m_headings = m_headings.first(std::min(m_headings.size(), level - 2));
        m_headings.append(name);
        return;
    }
    if (const QRegularExpressionMatch match = item.match(line); match.hasMatch()) {
        const QString tabs = match.captured(1);
        const qsizetype indentation = tabs.size() + 3 * tabs.count(u'\t');
        return readItem(line, match.capturedEnd(), indentation);
    }
    m_index.isCut = m_index.isCut || saysThatPagesAreMissing(line);
}

void IndexReader::readItem(const QString &line, qsizetype content, qsizetype indentation)
{
    while (!m_groups.isEmpty() && m_groups.last().indentation >= indentation)
        m_groups.removeLast();
    const std::optional<FoundLink> link
        = line.mid(content).startsWith(u'[') ? linkAt(line, content) : std::nullopt;
    if (!link) {
        m_groups.append({indentation, GuideContent::plain(line.mid(content))});
        m_index.isCut = m_index.isCut || saysThatPagesAreMissing(line);
        return;
    }
    const QUrl url = resolved(link->address);
    const QString name = GuideContent::plain(link->title);
    const bool isAddress = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    const bool isPage = isAddress && !isIndex(url) && !url.path().endsWith("/llms-full.txt"_L1)
        && hasPages(m_headings.value(0)) && !m_known.contains(url);
    if (isPage) {
        static const QRegularExpression colon(u"\\A\\s*(?::|[-–—](?=\\s))\\s*"_s);
        QString description = line.mid(link->end);
        description.remove(colon);
        m_known.insert(url);
        m_index.pages.append({name.isEmpty() ? url.path().section(u'/', -1) : name, url,
            GuideContent::plain(description), section()});
    }
    // Entries may stand below a page, too.
    m_groups.append({indentation, name});
}

} // namespace

Result<DocsIndex> readDocsIndex(const QByteArray &text, const QUrl &address)
{
    const auto unexpected = [&](const QString &what) {
        return Error{.kind = ErrorKind::UnexpectedAnswer, .party = address.host(), .detail = what};
    };
    if (text.trimmed().isEmpty())
        return unexpected(u"the index is empty"_s);
    if (looksLikeWebPage(text))
        return unexpected(u"this is a web page, no index"_s);
    QString page = QString::fromUtf8(text);
    if (page.startsWith(QChar::ByteOrderMark))
        page.remove(0, 1);
    page.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    IndexReader reader(address);
    const QStringList lines = page.split(u'\n');
    for (const QString &line : lines)
        reader.readLine(line.left(longestLine));
    DocsIndex index = reader.take();
    if (index.pages.isEmpty() && index.parts.isEmpty())
        return unexpected(u"the index lists no page"_s);
    return index;
}

DocsGuide docsGuideAt(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    for (const QLatin1StringView ending : {".mdx"_L1, ".md"_L1}) {
        if (path.endsWith(ending))
            path.chop(ending.size());
    }
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 3 < parts.size(); ++i) {
        if (parts.at(i) != "connectors"_L1 || parts.at(i + 2) != "guides"_L1)
            continue;
        const QString kind = parts.at(i + 3);
        if (parts.size() > i + 5 || (kind != "link-account"_L1 && kind != "connector-profile"_L1))
            return {};
        const QString connector = parts.at(i + 1);
        const QString auth = parts.value(i + 4);
        const bool isProfile = kind == "connector-profile"_L1;
        const QString key = connector + (isProfile ? u"/profile"_s : QString())
            + (auth.isEmpty() ? QString() : u'/' + auth);
        return {isProfile ? DocsGuide::Kind::Profile : DocsGuide::Kind::LinkAccount, connector,
            auth, key};
    }
    const qsizetype older = parts.indexOf(u"connection-guides"_s);
    const qsizetype behind = parts.size() - older - 1;
    if (older < 0 || behind < 2 || behind > 3)
        return {};
    return {DocsGuide::Kind::LinkAccount, parts.at(older + 2), parts.value(older + 3),
        parts.mid(older + 1).join(u'/')};
}

} // namespace hublink
