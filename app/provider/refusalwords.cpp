// SPDX-License-Identifier: MIT
#include "app/provider/refusalwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

bool speaksOfValues(const QString &words)
{
    // A token alone may be one of a text that was not understood: "Unexpected token".
    static const QRegularExpression values(
        u"\\b(api|access|private|secret|bearer|personal|user)[ _-]?(key|token)\\b"
        "|\\b(invalid|wrong|expired|revoked) (key|token)\\b"
        "|\\b(key|token) ((is|was|has been) )?(invalid|wrong|expired|revoked|blocked|not valid)\\b"
        "|credential|\\bauthentication\\b|unauthenticated|not (authenticated|logged in)"
        "|unauthori[sz]ed"_s,
        QRegularExpression::CaseInsensitiveOption);
    return values.match(words).hasMatch();
}

bool speaksOfUser(const QString &words)
{
    static const QRegularExpression user(
        u"deactivat|disabled|suspend|inactive|archived|blocked|locked out|not active|terminated"_s,
        QRegularExpression::CaseInsensitiveOption);
    return user.match(words).hasMatch() && !speaksOfValues(words);
}

} // namespace hublink
