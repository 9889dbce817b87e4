// SPDX-License-Identifier: MIT
#include "app/guide/guidechoice.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! "OAuth 2.0", "oauth_2" and "oauth2" are one.
QString bare(const QString &name)
{
    QString text = name.toLower();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    if (text.startsWith("oauth20"_L1))
        text.remove(6, 1);
    return text;
}

} // namespace

GuideFit fitOf(const QString &auth, const AuthWay &way)
{
    const QString method = bare(auth);
    const QString config = bare(way.configKey);
    if (method.isEmpty())
        return GuideFit::Perhaps;
    if (!config.isEmpty() && (method == config || method.startsWith(config)))
        return GuideFit::Yes;
    const bool redirects = method.contains("oauth"_L1) && !method.contains("client"_L1);
    if (redirects != way.isRedirect)
        return GuideFit::No;
    return redirects ? GuideFit::Yes : GuideFit::Perhaps;
}

QUrl documentedGuide(
    const Documentation &documentation, const QString &connector, const AuthWay &way)
{
    QUrl best;
    GuideFit bestFit = GuideFit::No;
    for (const Documentation::Page &page : documentation.guides()) {
        if (page.guide.connector != connector)
            continue;
        const GuideFit fit = fitOf(page.guide.auth, way);
        if (fit > bestFit) {
            best = page.entry.url;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace hublink
