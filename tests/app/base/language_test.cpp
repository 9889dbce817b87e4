// SPDX-License-Identifier: MIT
#include "app/language.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hublink;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; //!< one, or those of the language's plurals
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(
        u"%1/resources/translations/hublink_%2.ts"_s.arg(QStringLiteral(HUBLINK_SOURCE), language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QDomDocument document;
    REQUIRE(document.setContent(&file));
    QList<Message> messages;
    const QDomNodeList all = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < all.size(); ++i) {
        const QDomElement element = all.at(i).toElement();
        const QDomElement translation = element.firstChildElement(u"translation"_s);
        Message message{element.parentNode().firstChildElement(u"name"_s).text(),
            element.firstChildElement(u"source"_s).text(), {},
            element.attribute(u"numerus"_s) == "yes"_L1};
        for (QDomElement form = translation.firstChildElement(u"numerusform"_s); !form.isNull();
             form = form.nextSiblingElement(u"numerusform"_s))
            message.forms.append(form.text());
        if (!message.isPlural)
            message.forms.append(translation.text());
        messages.append(message);
    }
    return messages;
}

QStringList placeholdersOf(const QString &text, bool withNumber)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured();
        if (withNumber || !one.endsWith(u'n'))
            found.append(one);
    }
    found.sort();
    return found;
}

} // namespace

TEST_CASE("every text is there in every language, with all its placeholders")
{
    const QHash<QString, int> plurals{
        {u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2}, {u"es"_s, 2}, {u"fr"_s, 2}, {u"ja"_s, 1}};
    const qsizetype all = messagesOf(u"de"_s).size();
    CHECK(all > 1000);
    for (const QString &language : knownLanguages()) {
        const QList<Message> messages = messagesOf(language);
        if (language != "en"_L1) // … needs its plurals only
            CHECK(messages.size() == all);
        for (const Message &message : messages) {
            INFO(language.toStdString() << ": " << message.source.toStdString());
            CHECK(message.forms.size() == (message.isPlural ? plurals.value(language) : 1));
            for (qsizetype i = 0; i < message.forms.size(); ++i) {
                const QString &form = message.forms.at(i);
                CHECK_FALSE(form.trimmed().isEmpty());
                // "One account" and "no account" need no digit.
                const bool withNumber = !message.isPlural || language != "ar"_L1 || i > 2;
                CHECK(
                    placeholdersOf(form, withNumber) == placeholdersOf(message.source, withNumber));
                CHECK(form.contains(u'&') == message.source.contains(u'&'));
            }
        }
    }
}

TEST_CASE("a class's texts are found by the name that it has in its name space")
{
    setLanguage(u"de"_s);
    CHECK(QCoreApplication::translate("hublink::ui::AccountsPage", "Accounts") == "Konten"_L1);
    CHECK(QCoreApplication::translate("AccountsPage", "Accounts") == "Konten"_L1);
    CHECK(QLocale().language() == QLocale::German);

    // Another one takes its place, and Hublink says nothing half.
    setLanguage(u"fa"_s);
    CHECK(QCoreApplication::translate("AccountsPage", "Accounts") == "Accounts"_L1);
    CHECK(QLocale().language() == QLocale::English);

    setLanguage(u"en"_s);
    CHECK(QCoreApplication::translate("TimeText", "%n day(s)", nullptr, 1) == "1 day"_L1);
}
