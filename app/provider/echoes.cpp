// SPDX-License-Identifier: MIT
#include "app/provider/echoes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr qsizetype shortest = 6;

const QString hidden = u"[hidden]"_s;

//! Part of a text, from..to.
using Span = std::pair<qsizetype, qsizetype>;

//! Letters and digits in small letters, with where each of them stands: what groups, quotes and
//! escapes do not change.
struct Squeezed
{
    QString letters;
    QList<qsizetype> places;
};

Squeezed squeezed(const QString &text)
{
    Squeezed result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLetterOrNumber()) {
            result.letters += text.at(i).toLower();
            result.places.append(i);
        }
    }
    return result;
}

//! Every place where `wanted` stands, gaps of few signs between its letters aside.
void findSqueezed(const Squeezed &text, const QString &wanted, QList<Span> &found)
{
    constexpr qsizetype widestGap = 4;
    const QString letters = squeezed(wanted).letters;
    if (letters.size() < shortest)
        return;
    for (qsizetype at = text.letters.indexOf(letters); at >= 0;
         at = text.letters.indexOf(letters, at + 1)) {
        const qsizetype last = at + letters.size() - 1;
        bool isTogether = true;
        for (qsizetype i = at; i < last; ++i)
            isTogether = isTogether && text.places.at(i + 1) - text.places.at(i) <= widestGap;
        if (isTogether)
            found.append({text.places.at(at), text.places.at(last) + 1});
    }
}

void findPlain(const QString &text, const QString &wanted, QList<Span> &found)
{
    if (wanted.size() < shortest)
        return;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + 1, Qt::CaseInsensitive))
        found.append({at, at + wanted.size()});
}

QString percentEverything(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes)
        text += u'%' + QString::number(uchar(byte), 16).rightJustified(2, u'0');
    return text;
}

bool isBase64(QChar c)
{
    return (c < QChar(0x80) && c.isLetterOrNumber()) || u"+/-_="_s.contains(c);
}

//! Runs of Base64 that say one of the values.
void findCoded(const QString &text, const QList<QByteArray> &values, QList<Span> &found)
{
    const auto says = [&](const QByteArray &coded) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray plain = QByteArray::fromBase64(coded, alphabet);
            if (std::any_of(values.cbegin(), values.cend(),
                    [&](const QByteArray &value) { return plain.contains(value); }))
                return true;
        }
        return false;
    };
    qsizetype from = 0;
    while (from < text.size()) {
        if (!isBase64(text.at(from))) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && isBase64(text.at(to)))
            ++to;
        // A word may stand right in front, as in "key=…": every start within four is another
        // reading.
        const QByteArray run = text.mid(from, to - from).toLatin1();
        const QByteArray readings[]
            = {run, run.mid(run.indexOf('=') + 1), run.mid(1), run.mid(2), run.mid(3)};
        if (run.size() >= shortest && std::any_of(std::begin(readings), std::end(readings), says))
            found.append({from, to});
        from = to;
    }
}

//! The start of a value at the end of a text that was shortened.
void findCutOff(const QString &text, const QString &wanted, QList<Span> &found)
{
    if (!text.endsWith(u'…'))
        return;
    for (qsizetype size = std::min(wanted.size(), text.size() - 1); size >= shortest; --size) {
        const qsizetype at = text.size() - 1 - size;
        if (text.mid(at, size).compare(wanted.left(size), Qt::CaseInsensitive) == 0)
            return found.append({at, at + size});
    }
}

QString without(const QString &text, QList<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    QString result;
    qsizetype from = 0;
    for (const auto &[start, end] : std::as_const(spans)) {
        if (start >= from)
            result += text.mid(from, start - from) + hidden;
        from = std::max(from, end);
    }
    return result + text.mid(from);
}

} // namespace

QString withoutCredentials(QString text, const Credentials &credentials)
{
    if (text.isEmpty())
        return text;
    QList<QByteArray> values;
    for (const Credential &credential : credentials) {
        if (credential.value.size() >= shortest)
            values.append(credential.value.expose());
    }
    if (values.isEmpty())
        return text;
    QList<Span> found;
    const Squeezed letters = squeezed(text);
    for (const QByteArray &value : std::as_const(values)) {
        const QString plain = QString::fromUtf8(value);
        QString backwards = plain;
        std::reverse(backwards.begin(), backwards.end());
        findPlain(text, plain, found);
        findSqueezed(letters, plain, found);
        findPlain(text, backwards, found);
        findCutOff(text, plain, found);
        findPlain(text, QString::fromLatin1(QUrl::toPercentEncoding(plain)), found);
        findPlain(text, percentEverything(value), found);
        findSqueezed(letters, QString::fromLatin1(value.toHex()), found);
    }
    findCoded(text, values, found);
    return without(text, found);
}

} // namespace hublink
