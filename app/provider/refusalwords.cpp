// SPDX-License-Identifier: MIT
#include "app/provider/refusalwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool holds(const QString &words, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)
        .match(words)
        .hasMatch();
}

} // namespace

bool speaksOfValues(const QString &words)
{
    // A token alone may be one of a text that was not understood: "Unexpected token".
    return holds(words,
        u"\\b(api|access|private|secret|bearer|personal|user)[ _-]?(key|token)\\b"
        "|\\b(invalid|wrong|expired|revoked) (key|token)\\b"
        "|\\b(key|token) ((is|was|has been) )?(invalid|wrong|expired|revoked|blocked|not valid)\\b"
        "|credential|\\bauthentication\\b|unauthenticated|not (authenticated|logged in)"
        "|unauthori[sz]ed"_s);
}

bool speaksOfUser(const QString &words)
{
    return !speaksOfValues(words)
        && holds(words,
            u"deactivat|disabled|suspend|inactive|archived|blocked|locked out|not active"
            "|terminated"_s);
}

} // namespace hublink
