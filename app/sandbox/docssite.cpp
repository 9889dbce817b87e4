// SPDX-License-Identifier: MIT
#include "app/sandbox/docssite.h"

#include "app/sandbox/practiceguide.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

namespace {

constexpr int madeUpNewer = 140;
constexpr int madeUpOlder = 130;

struct Method
{
    QString slug;
    QString name;
    QStringList labels;
};

const QList<Method> &methods()
{
    static const QList<Method> all
        = {{u"api-key"_s, u"API Key"_s, {u"API Key"_s}}, {u"oauth2"_s, u"OAuth 2.0"_s, {}},
            {u"access-token"_s, u"Access Token"_s, {u"Access Token"_s, u"Company ID"_s}},
            {u"client-credentials"_s, u"Client Credentials"_s,
                {u"Client ID"_s, u"Client Secret"_s, u"Domain"_s}},
            {u"basic"_s, u"Username and Password"_s, {u"Username"_s, u"Password"_s}}};
    return all;
}

QString madeUpName(int number)
{
    static const QStringList first = {u"North"_s, u"Blue"_s, u"Paper"_s, u"Stone"_s, u"Bright"_s,
        u"Quick"_s, u"Open"_s, u"Silver"_s, u"Green"_s, u"Maple"_s};
    static const QStringList second
        = {u"desk"_s, u"board"_s, u"hire"_s, u"pay"_s, u"mail"_s, u"note"_s, u"flow"_s, u"base"_s,
            u"team"_s, u"cart"_s, u"learn"_s, u"sign"_s, u"track"_s, u"vault"_s};
    const int round = number / int(first.size() * second.size());
    return first.at(number % first.size()) + second.at(number / first.size() % second.size())
        + (round > 0 ? QString::number(round + 1) : QString());
}

//! Steps in the shapes that real guides have: lists, pictures, tables, code, steps in steps, tabs,
//! remarks, line breaks by hand.
QString stepsOf(const QString &name, const Method &method, int shape)
{
    const QString site = u"https://app.%1.example"_s.arg(name.toLower());
    QString steps = u"<Step title=\"Open the settings of %1\">\n<div data-guide-step>\n"
                    "<p>Sign in at [%1](%2) and open <strong>Settings</strong> > "
                    "<strong>Integrations</strong>.</p>\n</div>\n</Step>\n"_s.arg(name, site);
    switch (shape % 7) {
    case 0:
        steps += u"<Step title=\"Choose the region\">\n\n| Region | Address |\n|:--|--:|\n"
                 "| Europe | `https://eu.%1.example` |\n| America | `https://us.%1.example` |\n\n"
                 "</Step>\n"_s.arg(name.toLower());
        break;
    case 1:
        steps += u"<Step title=\"Make an application\">\nBefore you go on:\n<Steps>\n"
                 "<Step title=\"Name it\">Enter `Hublink practice`.</Step>\n"
                 "<Step title=\"Grant it\">\n<Tabs>\n<Tab title=\"Cloud\">Tick "
                 "**Read**.</Tab>\n<Tab title=\"Own server\">Ask your administrator.</Tab>\n"
                 "</Tabs>\n</Step>\n</Steps>\n\nThen save it.\n</Step>\n"_s;
        break;
    case 2:
        steps += u"<Step title=\"Allow the addresses\">\n<CodeGroup>\n```text Europe\n"
                 "34.240.0.1\n```\n```text America\n52.10.0.1\n```\n</CodeGroup>\n</Step>\n"_s;
        break;
    case 3:
        steps += u"<Step title=\"Copy the scopes\">\n<p>- `users:read`<br />- "
                 "`projects:read`</p>\n<Note>Other scopes are not needed.</Note>\n</Step>\n"_s;
        break;
    case 4:
        steps += u"<Step title=\"Look for the key\">\n<Frame caption=\"Where the key "
                 "stands\"><img src=\"/images/%1.png\" alt=\"The page of the key\" /></Frame>\n"
                 "</Step>\n"_s.arg(name.toLower());
        break;
    case 5:
        for (int i = 1; i <= 24; ++i)
            steps += u"<Step title=\"Part %1 of a long way\">\n<ul>\n<li>Press "
                     "<strong>Next</strong>.</li>\n</ul>\n</Step>\n"_s.arg(i);
        break;
    default: break;
    }
    for (const QString &label : method.labels)
        steps += u"<Step title=\"Copy the %1\">\n<ul>\n<li>Copy the "
                 "<strong>%1</strong>.</li>\n</ul>\n</Step>\n"_s.arg(label);
    return steps;
}

QByteArray newerGuide(const QString &name, const Method &method, int shape)
{
    QString labels;
    for (const QString &label : method.labels)
        labels += u"<li><strong>%1</strong></li>\n"_s.arg(label);
    const QString fields = labels.isEmpty()
        ? QString()
        : u"<Step title=\"Fill out the fields\">\n<ul>\n%1</ul>\n</Step>\n"_s.arg(labels);
    const QString warning
        = shape % 4 ? u"<Warning>Made up for practice.</Warning>\n\n"_s : QString();
    return u"> An index of all pages is at /llms.txt\n\n# Connect %1 with %2 – StackOne Hub\n\n"
           "> Links %1 using %2.\n\n%3<section data-guide-section>\n<h2>Find the values</h2>\n"
           "<Steps>\n%4</Steps>\n</section>\n\n<div data-whitelabel-hide>\n"
           "<h2>Linking the Account from the Hub</h2>\n<Steps>\n%5"
           "<Step title=\"Connect\">Press <strong>Connect</strong>.</Step>\n</Steps>\n</div>\n"_s
               .arg(name, method.name, warning, stepsOf(name, method, shape), fields)
               .toUtf8();
}

QByteArray olderGuide(const QString &name, const QString &title, int shape)
{
    const Method &method = methods().at(shape % methods().size());
    return u"---\ntitle: \"%1\"\ndescription: \"How to link %2\"\n---\n\nimport X from "
           "'/snippets/x.mdx';\n\n## Find the values\n\n<Steps>\n%3</Steps>\n"_s
               .arg(title, name, stepsOf(name, method, shape))
               .toUtf8();
}

QByteArray entry(
    const QByteArray &origin, const QString &path, const QString &title, const QString &description)
{
    QByteArray line = "- [" + title.toUtf8() + "](" + origin + path.toUtf8() + ".md)";
    if (!description.isEmpty())
        line += ": " + description.toUtf8();
    return line + '\n';
}

} // namespace

DocsSite::DocsSite(const StackOneState &state, int faults)
    : m_state(state)
    , m_faults(faults)
{
}

void DocsSite::make()
{
    addConnectors();
    addMadeUp();
    addOthers();
    for (const QList<Page> *pages : {&m_connectors, &m_older, &m_others}) {
        for (const Page &page : *pages)
            m_texts.insert(page.path, page.text);
    }
}

void DocsSite::addConnectors()
{
    for (const StackOneConnector &connector : m_state.connectors) {
        const QString method = connector.isRedirect() ? u"oauth2"_s : u"api-key"_s;
        const QString name = connector.isRedirect() ? u"OAuth 2.0"_s : u"API Key"_s;
        const QString folder = u"/connectors/"_s + connector.provider;
        const QString path = folder + u"/guides/link-account/"_s + method;
        // A connector with several configurations has one guide.
        const bool isThere = std::any_of(m_connectors.cbegin(), m_connectors.cend(),
            [&](const Page &page) { return page.path == path; });
        if (isThere)
            continue;
        m_connectors.append({path, u"Connect %1 with %2"_s.arg(connector.name, name),
            u"How a person links %1 in the Hub."_s.arg(connector.name), practiceGuide(connector)});
        m_connectors.append({folder + u"/guides/connector-profile/"_s + method,
            u"%1 %2 connector profile"_s.arg(connector.name, name), {},
            u"# %1 %2 connector profile – StackOne setup guide\n\nFor the project's owner.\n"_s
                .arg(connector.name, name)
                .toUtf8()});
        m_connectors.append({folder + u"/actions"_s, connector.name + u" actions"_s,
            u"What can be done with %1: [list](x), get."_s.arg(connector.name), "# Actions\n"});
    }
}

void DocsSite::addMadeUp()
{
    static const QStringList categories
        = {u"hris"_s, u"ats"_s, u"crm"_s, u"lms"_s, u"marketing"_s, u"iam"_s};
    for (int i = 0; i < madeUpNewer; ++i) {
        // Every fourth connector has a second method.
        const QString name = madeUpName(i / 5 * 4 + i % 5 % 4);
        const Method &method = methods().at(i % 5 == 4 ? 1 : (i % 5) % 4 + (i % 5 > 0 ? 1 : 0));
        m_connectors.append(
            {u"/connectors/%1/guides/link-account/%2"_s.arg(name.toLower(), method.slug),
                i % 9 ? u"Connect %1 with %2"_s.arg(name, method.name)
                      : u"Connect %1 [beta] with %2"_s.arg(name, method.name),
                i % 3 ? u"Keys, scopes (read: all) and [places](x) of %1."_s.arg(name) : QString(),
                newerGuide(name, method, i)});
    }
    for (int i = 0; i < madeUpOlder; ++i) {
        const QString name = madeUpName(i);
        const QString title = i % 2 ? u"%1 (%2)"_s.arg(name, methods().at(i % 5).name) : name;
        m_older.append({u"/connection-guides/%1/%2"_s.arg(
                            categories.at(i % categories.size()), name.toLower()),
            title, {}, olderGuide(name, title, i)});
    }
}

void DocsSite::addOthers()
{
    for (const QString &name :
        {u"Introduction"_s, u"Quickstart"_s, u"Webhooks"_s, u"MCP"_s, u"Changelog"_s})
        m_others.append({u'/' + name.toLower(), name, u"About %1."_s.arg(name.toLower()),
            "# " + name.toUtf8() + "\n"});
}

//! Its connectors stand in a part of their own, as on big sites: an automatic index is cut.
QByteArray DocsSite::mainIndex(const QByteArray &origin) const
{
    QByteArray text = "# StackOne (practice)\n\n> Documentation of the sandbox.\n\n## Docs\n\n";
    for (const Page &page : m_others)
        text += entry(origin, page.path, page.title, page.description);
    text += "- Connectors\n";
    for (const Page &page : m_connectors.first(std::min<qsizetype>(60, m_connectors.size())))
        text += "  " + entry(origin, page.path, page.title, page.description);
    text += "\n> " + QByteArray::number(std::max<qsizetype>(0, m_connectors.size() - 60))
        + " further pages are left out. See [the connectors' index](/_llms/connectors.md).\n\n"
          "## Connection guides\n\n";
    for (const Page &page : m_older)
        text += entry({}, page.path, page.title, page.description);
    text += "\n## OpenAPI Specs\n\n- [accounts](" + origin
        + "/openapi/accounts.json)\n\n## Optional\n\n- [Status](https://status.example)\n";
    return text;
}

QByteArray DocsSite::connectorsIndex(const QByteArray &origin) const
{
    QByteArray text = "# Connectors\n\n";
    for (const Page &page : m_connectors)
        text += entry(origin, page.path, page.title, page.description);
    return text;
}

std::optional<WebResponse> DocsSite::handle(const WebRequest &request)
{
    const QByteArray origin = m_state.app.scheme().toLatin1() + "://" + request.header("host");
    WebResponse response;
    const bool mayBeDocument = request.path == "/llms.txt"_L1 || request.path.endsWith(".md"_L1);
    if (!mayBeDocument)
        return {};
    if (m_texts.isEmpty())
        make();
    if (request.path == "/llms.txt"_L1) {
        response.contentType = "text/plain; charset=utf-8";
        response.body = mainIndex(origin);
    } else if (request.path == "/_llms/connectors.md"_L1) {
        response.contentType = "text/markdown; charset=utf-8";
        response.body = connectorsIndex(origin);
    } else if (m_texts.contains(request.path.chopped(3))) {
        response.contentType = "text/markdown; charset=utf-8";
        response.body = m_texts.value(request.path.chopped(3));
    } else {
        return {};
    }
    if (m_faults > 0 && ++m_requests % m_faults == 0)
        return WebResponse::page(u"<h1>Service unavailable</h1>"_s, 503);
    const QByteArray etag = '"'
        + QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().left(16)
        + '"';
    if (request.header("if-none-match") == etag) {
        response.status = 304;
        response.body.clear();
    }
    response.addHeader("ETag", etag);
    response.addHeader("Link", "</llms.txt>; rel=\"llms-txt\"");
    return response;
}

} // namespace hublink::sandbox
