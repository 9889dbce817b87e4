// SPDX-License-Identifier: MIT
// Every provider's ways to refuse: tests/data/refusals.tsv, an answer a row, and what a person
// reads of it, word for word.
#include "app/provider/providercatalog.h"
#include "app/provider/verdict.h"
#include "tests/support/table.h"
#include "ui/text/errortext.h"

using namespace hublink;
using namespace hublink::ui;

namespace {

struct Refusal
{
    QString provider;
    HttpResponse answer;
    QString kind; //!< "accepted", or the error's
    QString field; //!< the role that is blamed; may be empty
    QString headline;
    QString nextStep;
};

QList<Refusal> refusals()
{
    QList<Refusal> all;
    const QList<QStringList> rows
        = test::tableRows(QStringLiteral(HUBLINK_TEST_DATA "/refusals.tsv"), 7);
    for (const QStringList &cells : rows) {
        const HttpResponse answer{.status = cells.at(1).toInt(), .body = cells.at(2).toUtf8()};
        all.append({cells.at(0), answer, cells.at(3), cells.at(4), cells.at(5), cells.at(6)});
    }
    return all;
}

} // namespace

TEST_CASE("each provider's refusal has its sentence, word for word")
{
    const ProviderCatalog catalog;
    for (const Refusal &row : refusals()) {
        const Provider provider = catalog.find(row.provider);
        REQUIRE(provider.check);
        const Outcome outcome = judge(provider, row.answer);
        const Error error = outcome ? Error() : outcome.error();
        const ProviderField *field = provider.field(error.field);
        const ErrorText text
            = outcome ? ErrorText() : describe(error, field ? field->label : QString());
        const QString kind = outcome ? u"accepted"_s : kindName(error.kind);
        INFO("row\t" << row.provider.toStdString() << '\t' << row.answer.status << '\t'
                     << row.answer.body.toStdString() << '\t' << kind.toStdString() << '\t'
                     << error.field.toStdString() << '\t' << text.headline.toStdString() << '\t'
                     << text.nextStep.toStdString());
        CHECK(kind == row.kind);
        CHECK(error.field == row.field);
        CHECK(text.headline == row.headline);
        CHECK(text.nextStep == row.nextStep);
    }
}

TEST_CASE("no provider's way to refuse is left out")
{
    const QList<Refusal> all = refusals();
    for (const Provider &provider : ProviderCatalog().all()) {
        INFO(provider.key.toStdString());
        const auto isTold = [&](const std::function<bool(const Refusal &)> &holds) {
            return std::any_of(all.cbegin(), all.cend(), [&](const Refusal &row) {
                return row.provider == provider.key && row.kind == u"refused"_s && holds(row);
            });
        };
        for (const int status : provider.check->refusedStatuses) {
            INFO(status);
            CHECK(isTold([&](const Refusal &row) { return row.answer.status == status; }));
        }
        if (provider.check->refusedWithoutPhrase)
            CHECK(isTold([](const Refusal &row) { return row.answer.isSuccess(); }));
        for (const Culprit &culprit : provider.check->culprits) {
            INFO(culprit.contains.toStdString());
            CHECK(isTold([&](const Refusal &row) {
                // Words that blame two values blame neither.
                return (row.field == culprit.role || row.field.isEmpty())
                    && QString::fromUtf8(row.answer.body).toLower().contains(culprit.contains);
            }));
        }
    }
}
