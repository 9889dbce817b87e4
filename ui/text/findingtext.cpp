// SPDX-License-Identifier: MIT
#include "ui/text/findingtext.h"

#include "ui/text/foreigntext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

} // namespace

QString cleanedText(const CleanedValue &cleaned, const FormField &field)
{
    QStringList parts;
    if (cleaned.blanks)
        parts.append(FindingTexts::tr("blanks"));
    if (cleaned.lineBreaks)
        parts.append(FindingTexts::tr("line breaks"));
    if (cleaned.invisible)
        parts.append(FindingTexts::tr("invisible characters"));
    if (cleaned.quotes)
        parts.append(FindingTexts::tr("quotes or brackets"));
    if (cleaned.name)
        parts.append(FindingTexts::tr("the name in front"));
    if (cleaned.punctuation)
        parts.append(FindingTexts::tr("punctuation"));
    if (cleaned.coding)
        parts.append(FindingTexts::tr("mail coding"));
    if (cleaned.words)
        parts.append(FindingTexts::tr("the text around it"));
    if (cleaned.address)
        parts.append(FindingTexts::tr("the rest of the address"));
    if (!cleaned.protector.isEmpty())
        parts.append(FindingTexts::tr("the address that the mail filter %1 put around it")
                         .arg(cleaned.protector));
    QString said;
    if (!parts.isEmpty())
        said = FindingTexts::tr("Removed around the %1: %2.")
                   .arg(nameText(field.label), QLocale().createSeparatedList(parts));
    if (cleaned.scheme)
        said += (said.isEmpty() ? QString() : u" "_s)
            + FindingTexts::tr("https:// was put in front.");
    return said;
}

QString exampleText(const FormField &field)
{
    switch (field.holds) {
    case ValueKind::Email: return u"name@example.com"_s;
    case ValueKind::Address: return u"https://acme.example.com"_s;
    case ValueKind::Host: return u"acme.example.com"_s;
    case ValueKind::Subdomain: return u"acme"_s;
    case ValueKind::Link: return u"https://app.stackone.com/…"_s;
    case ValueKind::Key:
    case ValueKind::Id:
    case ValueKind::Text: return {};
    }
    return {};
}

QString findingText(const Finding &finding, const FormField &field)
{
    switch (finding.oddity) {
    case Oddity::None: return {};
    case Oddity::OtherField:
        if (!finding.found.isEmpty())
            return FindingTexts::tr("This text holds the %1. Hublink can put it in its field.")
                .arg(nameText(finding.other));
        return FindingTexts::tr("This looks like the %1. The %2 goes here.")
            .arg(nameText(finding.other), nameText(field.label));
    case Oddity::Lookalike:
        return FindingTexts::tr(
            "This looks like the %1. The %2, which is another value, goes here.")
            .arg(nameText(finding.other), nameText(field.label));
    case Oddity::Email:
        return FindingTexts::tr("This is an e-mail address. The %1 goes here.")
            .arg(nameText(field.label));
    case Oddity::Command:
        return finding.found.isEmpty()
            ? FindingTexts::tr("This is a whole command line. Only the %1 goes here.")
                  .arg(nameText(field.label))
            : FindingTexts::tr(
                "This is a whole command line. Hublink can take the values out of it.");
    case Oddity::Labelled:
        return FindingTexts::tr(
            "This text holds several values. Hublink can put each in its field.");
    case Oddity::WebAddress:
        return FindingTexts::tr("This is a web address. The %1 goes here.")
            .arg(nameText(field.label));
    case Oddity::NoLink:
        return FindingTexts::tr(
            "There is no link in this text. Copy the whole link, from https to its end.");
    case Oddity::Masked:
        return FindingTexts::tr(
            "These are dots or stars in place of the real characters. Use the copy button "
            "beside the %1 instead of selecting it.")
            .arg(nameText(field.label));
    case Oddity::Unusual:
        return field.shapeText.isEmpty()
            ? FindingTexts::tr("This is not how the %1 usually looks. You can use it all the same.")
                  .arg(nameText(field.label))
            : FindingTexts::tr("The %1 usually has %2. You can use this all the same.")
                  .arg(nameText(field.label), field.shapeText);
    }
    return {};
}

QString refusedText(const Finding &finding, const FormField &field)
{
    if (finding.oddity != Oddity::Unusual)
        return findingText(finding, field);
    return field.shapeText.isEmpty()
        ? FindingTexts::tr("What was sent is not how the %1 usually looks.")
              .arg(nameText(field.label))
        : FindingTexts::tr("The %1 usually has %2; what was sent looks different.")
              .arg(nameText(field.label), field.shapeText);
}

QString mendingText(const MendedValue &mended, const FormField &field)
{
    QStringList letters;
    for (const QChar c : mended.lookalikes) {
        const QString name = c.script() == QChar::Script_Cyrillic ? FindingTexts::tr("Cyrillic")
            : c.script() == QChar::Script_Greek                   ? FindingTexts::tr("Greek")
            : c.isLetterOrNumber()                                ? FindingTexts::tr("wide letter")
                                   : FindingTexts::tr("not the usual sign");
        letters.append(FindingTexts::tr("%1 (%2)").arg(QString(c), name));
    }
    QStringList parts;
    if (!letters.isEmpty())
        parts.append(FindingTexts::tr("The %1 holds characters that only look alike: %2.")
                         .arg(nameText(field.label), QLocale().createSeparatedList(letters)));
    if (mended.cleaned.isChanged())
        parts.append(
            FindingTexts::tr("Something that does not belong to the %1 seems to stand around it.")
                .arg(nameText(field.label)));
    return parts.join(u' ');
}

} // namespace hublink::ui
