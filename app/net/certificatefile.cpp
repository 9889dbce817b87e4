// SPDX-License-Identifier: MIT
#include "app/net/certificatefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! True for a sequence whose length is the data's own: what every certificate is.
bool isWholeSequence(const QByteArray &der)
{
    constexpr char sequence = 0x30;
    if (der.size() < 4 || der.at(0) != sequence)
        return false;
    const int first = uchar(der.at(1));
    if (first < 0x80)
        return der.size() == first + 2;
    const int count = first & 0x7f;
    if (count == 0 || count > 4 || der.size() < 2 + count)
        return false;
    qint64 length = 0;
    for (int i = 0; i < count; ++i)
        length = length * 256 + uchar(der.at(2 + i));
    return der.size() == 2 + count + length;
}

//! The certificates of a file, up to `limit` of them.
Result<QList<QByteArray>> readUpTo(int limit, const QString &name)
{
    const Error unreadable{.kind = ErrorKind::RootsUnreadable, .party = {}, .detail = name};
    QFile file(name);
    constexpr qint64 longest = 16 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return unreadable;
    const QByteArray content = file.readAll();
    if (isWholeSequence(content))
        return QList<QByteArray>{content};
    static const QRegularExpression pem(
        u"-----BEGIN (?:X509 )?CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END"_s);
    QList<QByteArray> found;
    QRegularExpressionMatchIterator matches = pem.globalMatch(QString::fromLatin1(content));
    while (found.size() < limit && matches.hasNext()) {
        const QByteArray der = QByteArray::fromBase64(matches.next().captured(1).toLatin1());
        if (isWholeSequence(der))
            found.append(der);
    }
    return found.isEmpty() ? Result<QList<QByteArray>>(unreadable) : found;
}

} // namespace

Result<QList<QByteArray>> readCertificateFile(const QString &name)
{
    return readUpTo(std::numeric_limits<int>::max(), name);
}

bool holdsCertificate(const QString &file)
{
    return readUpTo(1, file).has_value();
}

QStringList certificateFiles(const QStringList &named, const QProcessEnvironment &environment)
{
    QStringList files;
    const QStringList all = named + QStringList{environment.value(u"SSL_CERT_FILE"_s)};
    for (const QString &file : all) {
        if (!file.isEmpty() && !files.contains(file))
            files.append(file);
    }
    const QStringList folders
        = environment.value(u"SSL_CERT_DIR"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &entry : entries) {
            // A folder holds other things as well, and links to the same certificate.
            const QString file = entry.canonicalFilePath();
            if (!files.contains(file) && holdsCertificate(file))
                files.append(file);
        }
    }
    return files;
}

} // namespace hublink
