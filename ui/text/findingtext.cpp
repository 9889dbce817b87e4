// SPDX-License-Identifier: MIT
#include "ui/text/findingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hublink::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FindingText", text);
}

} // namespace

QString cleanedText(const CleanedValue &cleaned)
{
    QStringList parts;
    if (cleaned.blanks)
        parts.append(tr("blanks"));
    if (cleaned.lineBreaks)
        parts.append(tr("line breaks"));
    if (cleaned.invisible)
        parts.append(tr("invisible characters"));
    if (cleaned.quotes)
        parts.append(tr("quotes"));
    if (cleaned.name)
        parts.append(tr("the name in front"));
    if (parts.isEmpty())
        return {};
    return tr("Removed from what you pasted: %1.").arg(QLocale().createSeparatedList(parts));
}

QString findingText(const Finding &finding, const FormField &field)
{
    switch (finding.oddity) {
    case Oddity::None: return {};
    case Oddity::OtherField:
        return tr("This looks like the %1. The %2 goes here.").arg(finding.other, field.label);
    case Oddity::Lookalike:
        return tr("This looks like the %1. The %2, which is another value, goes here.")
            .arg(finding.other, field.label);
    case Oddity::Email: return tr("This is an e-mail address. The %1 goes here.").arg(field.label);
    case Oddity::Command:
        return finding.found.isEmpty()
            ? tr("This is a whole command line. Only the %1 goes here.").arg(field.label)
            : tr("This is a whole command line. Hublink can take the values out of it.");
    case Oddity::Labelled:
        return tr("This text holds several values. Hublink can put each in its field.");
    case Oddity::WebAddress: return tr("This is a web address. The %1 goes here.").arg(field.label);
    case Oddity::Masked:
        return tr("These are dots or stars in place of the real characters. Use the copy button "
                  "beside the %1 instead of selecting it.")
            .arg(field.label);
    case Oddity::Unusual:
        return field.shapeText.isEmpty()
            ? tr("This is not how the %1 usually looks. You can use it all the same.")
                  .arg(field.label)
            : tr("The %1 usually has %2. You can use this all the same.")
                  .arg(field.label, field.shapeText);
    }
    return {};
}

} // namespace hublink::ui
