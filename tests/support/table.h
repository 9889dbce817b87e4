// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QStringList>

namespace hublink::test {

//! The rows of a table in a file, as cells that tabs part; lines that begin with # are left out.
inline QList<QStringList> tableRows(const QString &name, qsizetype columns)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        INFO(line.toStdString());
        rows.append(line.split(u'\t'));
        REQUIRE(rows.last().size() == columns);
    }
    return rows;
}

} // namespace hublink::test
