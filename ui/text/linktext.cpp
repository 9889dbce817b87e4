// SPDX-License-Identifier: MIT
#include "ui/text/linktext.h"

#include "ui/text/foreigntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! The context of the sentences below.
struct LinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(LinkTexts)
};

} // namespace

QString activityText(LinkActivity activity)
{
    switch (activity) {
    case LinkActivity::None: return {};
    case LinkActivity::Keychain: return LinkTexts::tr("Asking your keychain…");
    case LinkActivity::LinkOwner: return LinkTexts::tr("Asking StackOne about the link…");
    case LinkActivity::Connector: return LinkTexts::tr("Asking StackOne for the connector…");
    case LinkActivity::Guide: return LinkTexts::tr("Getting the connection guide…");
    case LinkActivity::Connecting: return LinkTexts::tr("Connecting…");
    case LinkActivity::MakingLink: return LinkTexts::tr("Making the link…");
    }
    return {};
}

QString linkFaultText(const LinkReading &reading)
{
    switch (reading.fault) {
    case LinkFault::None: return {};
    case LinkFault::Empty: return LinkTexts::tr("Paste the link that you were sent.");
    case LinkFault::NotALink:
        return LinkTexts::tr(
            "This is no link that Hublink can follow. Copy the whole link again, from https "
            "to its end.");
    case LinkFault::TooLong:
        return LinkTexts::tr(
            "This is far too long for a link. Copy the link alone, without the text around "
            "it.");
    case LinkFault::NotSecure:
        return LinkTexts::tr(
            "This link is not secure: it begins with http instead of https. Ask whoever sent "
            "it for a secure one.");
    case LinkFault::UserInAddress:
        return LinkTexts::tr(
            "This link hides where it leads: it really leads to %1. Do not use it.")
            .arg(reading.host);
    case LinkFault::OtherHost:
        return LinkTexts::tr(
            "This link leads to %1, which is not StackOne. Your values would go there. If "
            "you trust that address, add it in the settings first.")
            .arg(reading.host);
    case LinkFault::NoToken:
        return LinkTexts::tr(
            "This address belongs to StackOne but opens no link: its code is missing. Copy "
            "the whole link, to its end.");
    case LinkFault::BrokenToken:
        return LinkTexts::tr(
            "The code in this link is damaged or incomplete. Copy the whole link again, from "
            "https to its end.");
    case LinkFault::NotPermitted:
        return LinkTexts::tr(
            "Links that somebody sent cannot be used on this computer: your IT department "
            "switched them off. Ask there, or link in another way.");
    case LinkFault::Hidden:
        return LinkTexts::tr(
            "A mail filter (%1) put its own address in place of the link, and Hublink does "
            "not visit that. Open it in your browser, copy the address that appears there, "
            "and paste it here.")
            .arg(reading.host);
    }
    return {};
}

QString fieldFaultText(const FieldFault &fault, const FormField &field)
{
    const QString label = nameText(field.label);
    if (!fault.words.isEmpty())
        return shortened(fault.words);
    switch (fault.kind) {
    case FieldFault::Kind::Missing:
        return field.kind == FieldKind::Choice || field.kind == FieldKind::Choices
            ? LinkTexts::tr("Choose the %1.").arg(label)
            : LinkTexts::tr("Enter the %1.").arg(label);
    case FieldFault::Kind::NotANumber: return LinkTexts::tr("The %1 takes digits only.").arg(label);
    case FieldFault::Kind::WrongPattern:
        return LinkTexts::tr("The %1 does not have the form that the connector expects.")
            .arg(label);
    case FieldFault::Kind::WrongFormat: break;
    }
    const std::pair<QString, QString> formats[] = {
        {u"email"_s, LinkTexts::tr("The %1 must be an e-mail address.")},
        {u"url"_s,
            LinkTexts::tr("The %1 must be a web address that begins with https:// or http://.")},
        {u"uri"_s, LinkTexts::tr("The %1 must be an address with its scheme, like https://.")},
        {u"uuid"_s, LinkTexts::tr("The %1 must be a UUID: 32 digits and letters in five groups.")},
        {u"date"_s, LinkTexts::tr("The %1 must be a date like 2026-12-31.")},
        {u"datetime"_s, LinkTexts::tr("The %1 must be a date and time like 2026-12-31T10:00:00Z.")},
    };
    for (const auto &[format, sentence] : formats) {
        if (fault.format == format)
            return sentence.arg(label);
    }
    return LinkTexts::tr("The %1 does not have the form that the connector expects.").arg(label);
}

QString categoryText(const QString &key)
{
    const QStringList abbreviations
        = {u"ats"_s, u"hris"_s, u"crm"_s, u"iam"_s, u"lms"_s, u"erp"_s, u"itsm"_s};
    if (abbreviations.contains(key))
        return key.toUpper();
    static const QHash<QString, const char *> known{
        {u"accounting"_s, QT_TRANSLATE_NOOP("LinkTexts", "Accounting")},
        {u"documents"_s, QT_TRANSLATE_NOOP("LinkTexts", "Documents")},
        {u"marketing"_s, QT_TRANSLATE_NOOP("LinkTexts", "Marketing")},
        {u"messaging"_s, QT_TRANSLATE_NOOP("LinkTexts", "Messaging")},
        {u"scheduling"_s, QT_TRANSLATE_NOOP("LinkTexts", "Scheduling")},
        {u"ticketing"_s, QT_TRANSLATE_NOOP("LinkTexts", "Ticketing")}};
    if (const char *text = known.value(key))
        return LinkTexts::tr(text);
    QString words = shortened(key);
    words.replace(u'-', u' ').replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace hublink::ui
