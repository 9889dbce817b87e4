// SPDX-License-Identifier: MIT
#include "app/hub/accounttools.h"

using namespace Qt::StringLiterals;

namespace hublink {

bool ActionInfo::mayWrite() const
{
    if (!method.isEmpty()) {
        return method.compare("GET"_L1, Qt::CaseInsensitive) != 0
            && method.compare("HEAD"_L1, Qt::CaseInsensitive) != 0;
    }
    static const QStringList reading{u"list"_s, u"get"_s, u"search"_s, u"read"_s, u"fetch"_s,
        u"find"_s, u"count"_s, u"query"_s, u"download"_s, u"describe"_s, u"retrieve"_s,
        u"lookup"_s};
    static const QStringList writing{u"create"_s, u"update"_s, u"delete"_s, u"remove"_s, u"add"_s,
        u"set"_s, u"send"_s, u"upload"_s, u"post"_s, u"put"_s, u"patch"_s, u"archive"_s, u"move"_s,
        u"assign"_s, u"complete"_s, u"cancel"_s, u"upsert"_s, u"invite"_s, u"merge"_s};
    // The first verb decides; a name without one may do anything.
    const QStringList words = id.toLower().split(u'_');
    for (const QString &word : words) {
        if (reading.contains(word))
            return false;
        if (writing.contains(word))
            return true;
    }
    return true;
}

} // namespace hublink
