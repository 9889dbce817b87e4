// SPDX-License-Identifier: MIT
#include "app/commands/guidecommand.h"

#include "app/base/terminal.h"
#include "app/guide/guidecatalog.h"
#include "app/guide/guidejson.h"
#include "app/guide/guidemarkdown.h"
#include "app/guide/guideparts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink {

ExitCode printGuide(const Options &options)
{
    const Result<StoredGuide> read = readGuideFile(options.guideFile);
    if (!read) {
        complain(read.error().detail);
        return read.error().kind == ErrorKind::StorageFailed ? ExitStorage : ExitWrongUse;
    }
    const Guide &guide = read->guide;
    QByteArray out;
    if (options.json) {
        out = QJsonDocument(toJson(guide)).toJson();
    } else {
        QStringList lines = {u"# "_s + guide.title};
        for (const QList<GuideNode> &warning : guide.warnings)
            lines.append(u"> "_s + toMarkdown(warning).replace(u'\n', u"\n> "_s));
        for (const GuidePart &part : partsOf(guide)) {
            lines.append(u"## "_s + part.title);
            lines.append(toMarkdown(part.blocks));
        }
        out = lines.join(u"\n\n"_s).toUtf8() + '\n';
    }
    return printOut(out) ? ExitDone : ExitStorage;
}

} // namespace hublink
