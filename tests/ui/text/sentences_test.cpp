// SPDX-License-Identifier: MIT
// The right sentence for each thing that can happen: tests/data/sentences.tsv, a row a case, word
// for word, and in every language.
#include "app/language.h"
#include "tests/support/table.h"
#include "ui/assistant/connectpage.h"
#include "ui/text/errortext.h"

#include <QLocale>
#include <QRegularExpression>

using namespace hublink;
using namespace hublink::ui;

namespace {

struct Sentence
{
    QString happened; //!< "refused; party=Hive; label=API Key"
    QString headline;
    QString nextStep;
    QString stage; //!< of linking, at which it happens
    QString buttons; //!< the first has the focus
};

QList<Sentence> sentences()
{
    QList<Sentence> all;
    const QList<QStringList> rows
        = test::tableRows(QStringLiteral(HUBLINK_TEST_DATA "/sentences.tsv"), 5);
    for (const QStringList &cells : rows)
        all.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4)});
    return all;
}

ErrorKind kindNamed(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        if (kindName(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    }
    FAIL("no such kind: " << name.toStdString());
    return {};
}

template <typename Enum>
Enum numbered(const QString &word, const QStringList &words)
{
    REQUIRE(words.contains(word));
    return Enum(words.indexOf(word) + 1);
}

//! The error that a row tells of, and the label of its field.
std::pair<Error, QString> errorOf(const QString &happened)
{
    const QStringList parts = happened.split(u"; "_s);
    Error error{.kind = kindNamed(parts.first()), .party = {}};
    QString label;
    for (const QString &part : parts.mid(1)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == "party"_L1)
            error.party = value;
        else if (name == "label"_L1)
            label = value;
        else if (name == "field"_L1)
            error.field = value;
        else if (name == "said"_L1)
            error.said = value;
        else if (name == "detail"_L1)
            error.detail = value;
        else if (name == "status"_L1)
            error.httpStatus = value.toInt();
        else if (name == "retry"_L1)
            error.retryAfter = std::chrono::seconds(value.toInt());
        else if (name == "ahead"_L1)
            error.clockAhead = std::chrono::seconds(value.toInt());
        else if (name == "linked"_L1)
            error.linked = true;
        else if (name == "circle"_L1)
            error.inCircle = true;
        else if (name == "formChanged"_L1)
            error.formChanged = true;
        else if (name == "proxy"_L1)
            error.proxy = value;
        else if (name == "setBy"_L1)
            error.proxySetBy = value;
        else if (name == "tls"_L1)
            error.tlsFault = numbered<TlsFault>(value,
                {u"expired"_s, u"not-yet-valid"_s, u"wrong-host"_s, u"self-signed"_s,
                    u"unknown-issuer"_s, u"revoked"_s, u"other"_s});
        else if (name == "proxyFault"_L1)
            error.proxyFault = numbered<ProxyFault>(value,
                {u"not-found"_s, u"closed"_s, u"silent"_s, u"hung-up"_s, u"refuses"_s,
                    u"wants-sign-in"_s, u"refuses-sign-in"_s, u"unknown-sign-in"_s,
                    u"unknown-kind"_s});
        else if (name == "about"_L1)
            error.about = numbered<ErrorSubject>(value,
                {u"connect-session"_s, u"hub-settings"_s, u"connector-list"_s, u"connector"_s,
                    u"linked-account"_s, u"account-list"_s, u"connection-attempt"_s, u"actions"_s});
        else if (name == "rule"_L1)
            error.rule = numbered<PolicyRule>(value,
                {u"hosts"_s, u"addresses"_s, u"projects"_s, u"ways"_s, u"keychain"_s, u"ai-apps"_s,
                    u"settings"_s});
        else
            FAIL("no such member: " << name.toStdString());
    }
    return {error, label};
}

//! What the assistant offers then.
QString buttonsFor(const Error &error, const QString &stage)
{
    const QStringList stages{u"verify"_s, u"identify"_s, u"keep"_s, u"link"_s, u"confirm"_s};
    REQUIRE(stages.contains(stage));
    QStringList texts;
    for (const WayOut way : waysOut(error, LinkStage(stages.indexOf(stage)), {.mayGoUnkept = true}))
        texts.append(ConnectPage::wayOutText(way));
    return texts.join(u" · "_s);
}

//! With the present time as a word.
QString timeless(QString text)
{
    static const QRegularExpression now(u"\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2}"_s);
    return text.replace(now, u"{now}"_s);
}

} // namespace

TEST_CASE("each thing that can happen has its sentence, word for word")
{
    setLanguage(u"en"_s); // for its plurals
    QLocale::setDefault(QLocale::c());
    const QList<Sentence> all = sentences();
    CHECK(all.size() >= 200);
    for (const Sentence &row : all) {
        const auto [error, label] = errorOf(row.happened);
        const ErrorText text = describe(error, label);
        const QString buttons = buttonsFor(error, row.stage);
        INFO("row\t" << row.happened.toStdString() << '\t' << timeless(text.headline).toStdString()
                     << '\t' << timeless(text.nextStep).toStdString() << '\t'
                     << row.stage.toStdString() << '\t' << buttons.toStdString());
        CHECK(timeless(text.headline) == row.headline);
        CHECK(timeless(text.nextStep) == row.nextStep);
        CHECK(buttons == row.buttons);
    }
}

TEST_CASE("each thing that can happen is said in every language")
{
    const QList<Sentence> all = sentences();
    for (const QString &language : knownLanguages()) {
        if (language == "en"_L1)
            continue;
        setLanguage(language);
        for (const Sentence &row : all) {
            const auto [error, label] = errorOf(row.happened);
            const ErrorText text = describe(error, label);
            INFO(language.toStdString() << ": " << row.happened.toStdString());
            CHECK((!text.headline.isEmpty() && text.headline != row.headline));
            CHECK((!text.nextStep.isEmpty() && text.nextStep != row.nextStep));
        }
    }
    setLanguage(u"en"_s);
}
