// SPDX-License-Identifier: MIT
#include "app/ai/mcpbridge.h"

#include "app/ai/rawjson.h"
#include "app/ai/searchtools.h"
#include "app/ai/shownarguments.h"
#include "app/ai/toolpolicy.h"
#include "app/ai/wantedaccounts.h"
#include "app/base/settingnames.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

constexpr std::chrono::seconds followEvery{3};

//! Stands for the tools of an account that cannot list them.
QString placeholderName(const AccountRecord &account)
{
    return account.provider + u"_not_available"_s;
}

//! What a request of a revision without conversations says for itself; empty: it is of another.
QByteArray metaOf(const McpMessage &message)
{
    if (message.ownRevision().isEmpty())
        return {};
    return rawjson::member(message.params(), "_meta").toByteArray();
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject textResult(const QString &text, bool isError)
{
    return {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}},
        {u"isError"_s, isError}};
}

} // namespace

//! One use of a tool, from the app's wish to the answer.
struct McpBridge::Use
{
    McpMessage message; //!< as it goes to the server
    QPointer<BridgedAccount> account;
    bool isForReading = false; //!< the app promised that it only reads
    bool isOver = false;
    Cancellation question{}; //!< of the person
    QElapsedTimer since;
    Activity activity;
};

McpBridge::McpBridge(BridgeSettings settings, BridgeWords words, Opening open, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_words(std::move(words))
    , m_open(std::move(open))
{
    connect(&m_follow, &QTimer::timeout, this, &McpBridge::followRegistry);
}

McpBridge::~McpBridge() = default;

void McpBridge::receive(const QByteArray &received)
{
    QByteArray line = received;
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.trimmed().isEmpty())
        return;
    if (!rawjson::isWhole(line)) {
        return Q_EMIT toApp(
            mcpError({}, McpUnreadable, u"This line is no JSON, so it cannot be a message."_s));
    }
    if (!rawjson::isArray(line))
        return handle(readMcpMessage(line));
    const QList<QByteArrayView> batch = rawjson::elements(line); // [MCP 2025-03-26]
    if (batch.isEmpty())
        return handle({});
    for (const QByteArrayView each : batch)
        handle(readMcpMessage(each));
}

void McpBridge::handle(const McpMessage &message)
{
    using Kind = McpMessage::Kind;
    switch (message.kind) {
    case Kind::Invalid:
        return Q_EMIT toApp(
            mcpError(message.id, McpNoRequest, u"This is no request, notification or answer."_s));
    case Kind::Request: return handleRequest(message);
    case Kind::Response:
        if (!isMerged() && !m_accounts.empty()) {
            only().remote().send(message);
        } else if (const auto asked = m_serverAsks.take(message.id); asked.first) {
            asked.first->remote().send(
                readMcpMessage(rawjson::withMember(message.text, "id", asked.second)));
        }
        return;
    case Kind::Notification: break;
    }
    // Anything else that wants no answer would be done without a look at the rules.
    if (!message.method.startsWith("notifications/"_L1))
        return;
    if (message.method == "notifications/cancelled"_L1)
        return cancel(message);
    // Each server's conversation is opened, with this at its end, when it is first needed.
    if (message.method == "notifications/initialized"_L1)
        return;
    for (const std::unique_ptr<BridgedAccount> &account : m_accounts)
        account->remote().send(message);
}

void McpBridge::handleRequest(const McpMessage &message)
{
    const QString &method = message.method;
    // What was looked at must be what is done, whichever of two members a server takes.
    const bool isUnclear = rawjson::isRepeated(message.text, "id")
        || rawjson::isRepeated(message.text, "method")
        || rawjson::isRepeated(message.text, "params")
        || rawjson::isRepeated(message.params(), "name");
    if (isUnclear) {
        return Q_EMIT toApp(mcpError(
            message.id, McpNoRequest, u"A member stands in this request more than once."_s));
    }
    if (m_asked.contains(message.id) || m_uses.contains(message.id)
        || m_waiting.contains(message.id)) {
        return Q_EMIT toApp(
            mcpError({}, McpNoRequest, u"Another request with this id is not answered yet."_s));
    }
    const QString named = rawjson::text(
        rawjson::member(metaOf(message), {"io.modelcontextprotocol/clientInfo", "name"}));
    if (!named.isEmpty())
        m_app = named;
    if (method == "initialize"_L1)
        return initialize(message);
    if (method == "ping"_L1)
        return Q_EMIT toApp(mcpResult(message.id, "{}"));
    if (!opens(message.id))
        return;
    if (method == "tools/call"_L1)
        return callTool(message);
    if (!isMerged())
        return pass(only(), message);
    if (method == "tools/list"_L1)
        return listTools(message);
    if (method == "logging/setLevel"_L1)
        return Q_EMIT toApp(mcpResult(message.id, "{}"));
    if (method == "server/discover"_L1)
        return Q_EMIT toApp(mcpResult(message.id, discovery({})));
    if (method == "subscriptions/listen"_L1)
        return; // stays open; what changes is told by itself
    Q_EMIT toApp(mcpError(message.id, McpNoSuchMethod, u"Method not found: "_s + method));
}

void McpBridge::initialize(const McpMessage &message)
{
    const QString asked = rawjson::text(rawjson::member(message.params(), "protocolVersion"));
    const QString agreed = mcpRevisions().contains(asked) ? asked : mcpRevisions().last();
    // The servers are offered what the app was told.
    m_client = rawjson::withMember(message.params().isEmpty() ? "{}" : message.params(),
        "protocolVersion", rawjson::quoted(agreed));
    m_app = rawjson::text(rawjson::member(m_client, {"clientInfo", "title"}));
    if (m_app.isEmpty())
        m_app = rawjson::text(rawjson::member(m_client, {"clientInfo", "name"}));
    for (const std::unique_ptr<BridgedAccount> &account : m_accounts)
        account->remote().setClient(m_client);
    Q_EMIT toApp(mcpResult(message.id, discovery(agreed)));
}

//! What this server is; with a revision: for `initialize`.
QByteArray McpBridge::discovery(const QString &revision) const
{
    QJsonObject result{{u"capabilities"_s,
                           QJsonObject{{u"tools"_s, QJsonObject{{u"listChanged"_s, true}}},
                               {u"logging"_s, QJsonObject()}}},
        {u"serverInfo"_s,
            QJsonObject{{u"name"_s, u"hublink"_s}, {u"title"_s, u"Hublink"_s},
                {u"version"_s, QStringLiteral(HUBLINK_VERSION)}}},
        {u"instructions"_s, m_words.instructions()}};
    if (revision.isEmpty()) {
        result[u"supportedVersions"_s]
            = QJsonArray::fromStringList(mcpRevisions() + QStringList{statelessMcpRevision()});
    } else {
        result[u"protocolVersion"_s] = revision;
    }
    return json(result);
}

void McpBridge::cancel(const McpMessage &wish)
{
    const QByteArray id = rawjson::member(wish.params(), "requestId").toByteArray();
    if (const std::shared_ptr<Use> use = m_uses.value(id))
        record(*use, Activity::Outcome::Cancelled);
    m_uses.remove(id);
    m_waiting.remove(id);
    if (const auto asked = m_asked.constFind(id); asked != m_asked.constEnd()) {
        BridgedAccount *account = asked->account;
        m_asked.erase(asked);
        account->remote().cancel(id, wish);
    }
}

bool McpBridge::sayGoodbye()
{
    bool isWaiting = false;
    for (const std::unique_ptr<BridgedAccount> &account : m_accounts)
        isWaiting = account->remote().sayGoodbye() || isWaiting;
    return isWaiting;
}

// ---- the accounts

//! False: the request was answered with why not.
bool McpBridge::opens(const QByteArray &id)
{
    const QString named = m_settings.accounts.join(u", "_s);
    std::optional<Error> failed;
    if (m_ports && m_accounts.empty() && !m_settings.all)
        findAccounts(); // what was missing may be there by now
    if (!m_ports) {
        Result<BridgePorts> ports = m_open();
        if (ports) {
            m_ports.emplace(*std::move(ports));
            if (m_ports->ports.registry.policy().aiUse == AiUse::ReadOnly)
                m_settings.readOnly = true;
            m_keys = std::make_unique<ProjectKeys>(m_ports->ports);
            findAccounts();
        } else {
            failed = ports.error();
        }
    }
    if (m_ports && m_accounts.empty() && !m_settings.all)
        failed = Error{.kind = ErrorKind::NotFound, .party = named, .field = u"id"_s};
    if (failed)
        Q_EMIT toApp(mcpError(id, McpFailed, m_words.failure(*failed, named)));
    return !failed;
}

void McpBridge::findAccounts()
{
    const QList<AccountRecord> wanted = wantedAccounts(m_settings, m_ports->ports.registry);
    const auto isWanted = [&](const QUuid &uuid) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
            [&](const AccountRecord &record) { return record.uuid == uuid; });
    };
    for (auto it = m_accounts.begin(); it != m_accounts.end();) {
        BridgedAccount *account = it->get();
        if (isWanted(account->record().uuid)) {
            ++it;
            continue;
        }
        const QHash<QByteArray, Asked> asked = m_asked;
        for (auto each = asked.cbegin(); each != asked.cend(); ++each) {
            if (each->account == account)
                onFailed(*account, each.key(), {.kind = ErrorKind::NotFound, .party = {}});
        }
        m_broken.remove(account);
        m_serverAsks.removeIf([account](const auto &each) { return each->first == account; });
        it = m_accounts.erase(it);
    }
    for (const AccountRecord &record : wanted) {
        const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
            [&](const auto &account) { return account->record().uuid == record.uuid; });
        if (known != m_accounts.end())
            (*known)->setRecord(record);
        else
            addAccount(record);
    }
    m_isMerged = false;
    m_names.reset(); // they are by the accounts' places
    m_signature = signatureOfAccounts();
    m_otherWriters = m_ports->ports.registry.accountStore().otherWriters();
    const int days = m_ports->ports.registry.text(activityDaysSetting).toInt();
    (void)m_ports->ports.registry.activity().removeBefore(
        m_ports->ports.clock().addDays(-(days > 0 ? days : usualActivityDays)));
}

void McpBridge::addAccount(const AccountRecord &record)
{
    auto account = std::make_unique<BridgedAccount>(
        m_ports->http, *m_keys, m_ports->ports, record, m_settings.api);
    account->remote().setClient(m_client);
    BridgedAccount *added = account.get();
    connect(added, &BridgedAccount::answered, this,
        [this, added](const McpMessage &answer) { onAnswered(*added, answer); });
    connect(added, &BridgedAccount::failed, this,
        [this, added](const QByteArray &id, const Error &error) { onFailed(*added, id, error); });
    connect(&added->remote(), &McpRemote::told, this,
        [this, added](const McpMessage &message) { onTold(*added, message); });
    m_accounts.push_back(std::move(account));
}

QString McpBridge::nameOf(const BridgedAccount &account) const
{
    const AccountRecord &record = account.record();
    const QString name = record.label.isEmpty() ? record.ownerName : record.label;
    return name.isEmpty() ? record.providerName : name;
}

//! The account with its provider, for models and people.
QString McpBridge::ownerOf(const BridgedAccount &account) const
{
    return account.record().providerName + u" · "_s + nameOf(account);
}

QString McpBridge::nameOf(const Offered &offered) const
{
    return m_names->nameOf(qsizetype(offered.account), offered.tool.name);
}

QByteArray McpBridge::signatureOfAccounts() const
{
    QByteArray signature;
    const QList<AccountRecord> wanted = wantedAccounts(m_settings, m_ports->ports.registry);
    for (const AccountRecord &account : wanted) {
        signature += account.uuid.toByteArray() + account.label.toUtf8()
            + char('0' + int(account.status));
        const auto rules = m_ports->ports.registry.toolRules().rules(account.uuid);
        for (const ToolRule &rule : rules ? *rules : QList<ToolRule>())
            signature += rule.tool.toUtf8() + char('0' + int(rule.decision));
    }
    return signature;
}

//! Tells the app when accounts come, go or change.
void McpBridge::followRegistry()
{
    const int writers = m_ports->ports.registry.accountStore().otherWriters();
    if (std::exchange(m_otherWriters, writers) == writers || signatureOfAccounts() == m_signature)
        return;
    findAccounts();
    for (const std::unique_ptr<BridgedAccount> &account : m_accounts)
        account->forgetTools();
    Q_EMIT toApp(mcpCall({}, "notifications/tools/list_changed", {}));
}

// ---- the list of tools

//! Unreadable ones are as good as none here; a use of a tool is refused then.
QList<ToolRule> McpBridge::rulesOf(const BridgedAccount &account) const
{
    const auto rules = m_ports->ports.registry.toolRules().rules(account.record().uuid);
    return rules ? *rules : QList<ToolRule>();
}

bool McpBridge::hidesTools(const BridgedAccount &account) const
{
    if (m_settings.readOnly || !m_settings.tools.isEmpty())
        return true;
    const QList<ToolRule> rules = rulesOf(account);
    return std::any_of(rules.cbegin(), rules.cend(),
        [](const ToolRule &rule) { return rule.decision == ToolDecision::Never; });
}

bool McpBridge::isOffered(
    const BridgedAccount &account, const QString &tool, const QList<ToolRule> &rules) const
{
    const bool writes = account.writes(tool);
    if (m_settings.readOnly && writes)
        return false;
    const bool isNamed = m_settings.tools.isEmpty()
        || std::any_of(m_settings.tools.cbegin(), m_settings.tools.cend(),
            [&](const QString &pattern) { return fitsPattern(tool, pattern); });
    return isNamed && decisionFor(rules, tool, writes) != ToolDecision::Never;
}

//! One account's own answer, without what is hidden.
void McpBridge::passToolsOn(BridgedAccount &account, const McpMessage &answer)
{
    const QList<RemoteTool> tools = toolsIn(rawjson::member(answer.text, "result"));
    account.noteTools(tools);
    m_follow.start(followEvery);
    if (!hidesTools(account))
        return Q_EMIT toApp(answer.text);
    account.learnActions([this, account = QPointer(&account), answer, tools] {
        if (!account)
            return;
        QList<QByteArray> shown;
        const QList<ToolRule> rules = rulesOf(*account);
        for (const RemoteTool &tool : tools) {
            if (isOffered(*account, tool.name, rules))
                shown.append(tool.text);
        }
        const QByteArray result = rawjson::withMember(
            rawjson::member(answer.text, "result"), "tools", rawjson::arrayOf(shown));
        Q_EMIT toApp(rawjson::withMember(answer.text, "result", result));
    });
}

void McpBridge::listTools(const McpMessage &message)
{
    m_follow.start(followEvery);
    if (m_settings.search)
        return Q_EMIT toApp(
            mcpResult(message.id, "{\"tools\":" + searchToolsJson(m_settings.readOnly) + '}'));
    withAllTools(message, [this, id = message.id] {
        QList<QByteArray> all;
        for (const Offered &offered : std::as_const(m_tools)) {
            all.append(
                toolAs(offered.tool, nameOf(offered), ownerOf(*m_accounts.at(offered.account))));
        }
        Q_EMIT toApp(mcpResult(id, "{\"tools\":" + rawjson::arrayOf(all) + '}'));
    });
}

//! Does the request's `work` when the tools of all accounts are known, or why they are not; unless
//! the app has cancelled it by then.
void McpBridge::withAllTools(const McpMessage &message, const std::function<void()> &work)
{
    if (m_isMerged)
        return work();
    m_waiting.insert(message.id);
    auto open = std::make_shared<size_t>(m_accounts.size());
    const auto onEach = [self = QPointer(this), open, id = message.id, work] {
        if (--*open > 0 || !self)
            return;
        self->merge();
        if (self->m_waiting.remove(id))
            work();
    };
    if (m_accounts.empty()) {
        *open = 1;
        return onEach();
    }
    m_broken.clear();
    for (const std::unique_ptr<BridgedAccount> &each : m_accounts) {
        BridgedAccount *account = each.get();
        const bool needsActions = m_settings.search || hidesTools(*account);
        account->listTools(metaOf(message),
            [this, account = QPointer(account), needsActions, onEach](
                const Result<QList<RemoteTool>> &tools) {
                if (!account)
                    return onEach();
                if (!tools)
                    m_broken.insert(account, tools.error());
                if (tools && needsActions)
                    return account->learnActions(onEach);
                onEach();
            });
    }
}

//! The same for a call: a tool that was listed is known, and an account that cannot list its own
//! now is not asked again for it.
void McpBridge::withTool(
    const QString &name, const McpMessage &message, const std::function<void()> &work)
{
    if (m_names && m_names->meaningOf(name))
        return work();
    withAllTools(message, work);
}

void McpBridge::merge()
{
    m_tools.clear();
    QList<ToolNames::Owned> owned;
    QList<ToolIndex::Entry> entries;
    for (const std::unique_ptr<BridgedAccount> &account : m_accounts) {
        QList<RemoteTool> tools = account->notedTools();
        std::sort(tools.begin(), tools.end(),
            [](const RemoteTool &one, const RemoteTool &other) { return one.name < other.name; });
        const QList<ToolRule> rules = rulesOf(*account);
        tools.removeIf(
            [&](const RemoteTool &tool) { return !isOffered(*account, tool.name, rules); });
        const auto broken = m_broken.constFind(account.get());
        if (broken != m_broken.constEnd() && tools.isEmpty()) {
            const QString name = placeholderName(account->record());
            const QString why = m_words.failure(*broken, nameOf(*account));
            tools.append({.name = name, .description = why, .text = json(plainTool(name, why))});
        }
        QStringList names;
        for (const RemoteTool &tool : std::as_const(tools)) {
            names.append(tool.name);
            m_tools.append({size_t(owned.size()), tool});
            entries.append({tool.name, tool.description + u' ' + nameOf(*account)});
        }
        owned.append({nameOf(*account), names});
    }
    m_names = std::make_unique<ToolNames>(owned);
    m_index = std::make_unique<ToolIndex>(entries);
    m_isMerged = m_broken.isEmpty(); // the others are asked again next time
}

// ---- finding tools by words

void McpBridge::findTools(const McpMessage &message)
{
    constexpr int usualCount = 8;
    constexpr int mostCount = 50;
    const QByteArray arguments = rawjson::member(message.params(), "arguments").toByteArray();
    const QJsonObject given = QJsonDocument::fromJson(arguments).object();
    const QString words = given[u"query"_s].toString();
    const int count = std::clamp(given[u"limit"_s].toInt(usualCount), 1, mostCount);
    withAllTools(message, [this, id = message.id, words, count] {
        QJsonArray found;
        const QList<qsizetype> positions = m_index->find(words, count);
        for (const qsizetype position : positions) {
            const RemoteTool &tool = m_tools.at(position).tool;
            const BridgedAccount &account = *m_accounts.at(m_tools.at(position).account);
            found.append(QJsonObject{{u"action"_s, nameOf(m_tools.at(position))},
                {u"account"_s, ownerOf(account)}, {u"description"_s, tool.description},
                {u"writes"_s, account.writes(tool.name)},
                {u"input_schema"_s,
                    QJsonDocument::fromJson(rawjson::member(tool.text, "inputSchema").toByteArray())
                        .object()}});
        }
        Q_EMIT toApp(mcpResult(
            id, json(textResult(QString::fromUtf8(QJsonDocument(found).toJson()), false))));
    });
}

void McpBridge::runFound(const McpMessage &message, bool isForReading)
{
    const QByteArray given = rawjson::member(message.params(), "arguments").toByteArray();
    const QString name = rawjson::text(rawjson::member(given, "action"));
    withTool(name, message, [this, message, given, name, isForReading] {
        const auto meaning = m_names->meaningOf(name);
        if (!meaning)
            return sendToolError(message.id, m_words.refusal(BridgeRefusal::NoSuchTool, name, {}));
        QByteArrayView inner = rawjson::member(given, "arguments");
        QByteArray params = rawjson::withMember(
            message.params(), "arguments", inner.isNull() ? QByteArrayView("{}") : inner);
        params = rawjson::withMember(params, "name", rawjson::quoted(meaning->second));
        use(*m_accounts.at(size_t(meaning->first)), meaning->second,
            readMcpMessage(rawjson::withMember(message.text, "params", params)), isForReading);
    });
}

// ---- using a tool

void McpBridge::callTool(const McpMessage &message)
{
    const QString name = message.name();
    if (!isMerged())
        return use(only(), name, message);
    if (m_settings.search) {
        if (name == searchtool::find)
            return findTools(message);
        if (name == searchtool::read || (name == searchtool::write && !m_settings.readOnly))
            return runFound(message, name == searchtool::read);
    }
    withTool(name, message, [this, message, name] {
        const auto meaning = m_names->meaningOf(name);
        if (!meaning || m_settings.search) {
            return Q_EMIT toApp(mcpError(message.id, McpWrongParameters,
                m_words.refusal(BridgeRefusal::NoSuchTool, name, {})));
        }
        const QByteArray params
            = rawjson::withMember(message.params(), "name", rawjson::quoted(meaning->second));
        use(*m_accounts.at(size_t(meaning->first)), meaning->second,
            readMcpMessage(rawjson::withMember(message.text, "params", params)));
    });
}

void McpBridge::use(
    BridgedAccount &account, const QString &tool, const McpMessage &message, bool isForReading)
{
    const auto broken = m_broken.constFind(&account);
    if (broken != m_broken.constEnd() && tool == placeholderName(account.record())) {
        account.forgetTools();
        return sendToolError(message.id, m_words.failure(*broken, nameOf(account)));
    }
    auto use = std::make_shared<Use>();
    use->message = message;
    use->account = &account;
    use->isForReading = isForReading;
    use->since.start();
    use->activity.at = m_ports->ports.clock();
    use->activity.app = m_app;
    use->activity.account = account.record().uuid;
    use->activity.accountName = nameOf(account);
    use->activity.tool = tool;
    use->activity.arguments
        = shownArguments(rawjson::member(message.params(), "arguments"), {}, false);
    m_uses.insert(message.id, use);
    const std::chrono::milliseconds wait = m_pace.take(m_ports->ports.clock());
    if (m_pace.becameSlow() && m_ports->announceRunaway)
        m_ports->announceRunaway(m_app);
    const auto whenDue = [this, use] {
        if (use->isOver || !use->account)
            return;
        use->account->learn(use->activity.tool, metaOf(use->message), [this, use] {
            if (!use->isOver && use->account)
                decide(use);
        });
    };
    if (wait.count() == 0)
        return whenDue();
    QTimer::singleShot(wait, this, whenDue);
}

void McpBridge::decide(const std::shared_ptr<Use> &use)
{
    const BridgedAccount &account = *use->account;
    const QString &tool = use->activity.tool;
    use->activity.writes = account.writes(tool);
    const auto rules = m_ports->ports.registry.toolRules().rules(account.record().uuid);
    if (!rules || !isOffered(account, tool, *rules))
        return refuse(use, BridgeRefusal::NeverAllowed);
    if (use->isForReading && use->activity.writes)
        return refuse(use, BridgeRefusal::NotReading);
    switch (decisionFor(*rules, tool, use->activity.writes)) {
    case ToolDecision::Allow: return forward(use);
    case ToolDecision::Ask: return askPerson(use);
    case ToolDecision::Never: return refuse(use, BridgeRefusal::NeverAllowed);
    }
}

void McpBridge::askPerson(const std::shared_ptr<Use> &use)
{
    const QString &tool = use->activity.tool;
    const ConsentQuestion question{.app = m_app,
        .account = ownerOf(*use->account),
        .tool = tool,
        .description = use->account->noted(tool).description,
        .arguments = shownArguments(rawjson::member(use->message.params(), "arguments"), {}, true),
        .writes = use->activity.writes};
    const auto receiver = [self = QPointer(this), use](ConsentAnswer answer) {
        if (!self || use->isOver || !use->account)
            return;
        const auto remember = [&](ToolDecision decision) {
            (void)self->m_ports->ports.registry.toolRules().save(
                use->activity.account, {use->activity.tool, decision});
        };
        switch (answer) {
        case ConsentAnswer::Always: remember(ToolDecision::Allow); [[fallthrough]];
        case ConsentAnswer::Once: return self->forward(use);
        case ConsentAnswer::Never: remember(ToolDecision::Never); [[fallthrough]];
        case ConsentAnswer::No: return self->refuse(use, BridgeRefusal::Declined);
        case ConsentAnswer::NobodyThere: return self->refuse(use, BridgeRefusal::NobodyThere);
        case ConsentAnswer::Late: return self->refuse(use, BridgeRefusal::NoAnswer);
        }
    };
    m_ports->ask(question, receiver, &use->question);
}

void McpBridge::forward(const std::shared_ptr<Use> &use)
{
    pass(*use->account, use->message);
    // While the answer is on its way: nobody waits for the disk.
    if (!use->isOver)
        (void)m_ports->ports.registry.activity().save(use->activity);
}

void McpBridge::refuse(const std::shared_ptr<Use> &use, BridgeRefusal why)
{
    sendToolError(
        use->message.id, m_words.refusal(why, use->activity.tool, use->activity.accountName));
    m_uses.remove(use->message.id);
    const bool isRule = why == BridgeRefusal::NeverAllowed || why == BridgeRefusal::NotReading;
    record(*use, isRule ? Activity::Outcome::Refused : Activity::Outcome::Declined);
}

void McpBridge::record(Use &use, Activity::Outcome outcome, const QString &detail)
{
    use.isOver = true;
    use.question.request();
    use.activity.outcome = outcome;
    use.activity.detail = detail;
    use.activity.duration = std::chrono::milliseconds(use.since.elapsed());
    (void)m_ports->ports.registry.activity().save(use.activity);
}

void McpBridge::sendToolError(const QByteArray &id, const QString &text)
{
    Q_EMIT toApp(mcpResult(id, json(textResult(text, true))));
}

// ---- what comes back

void McpBridge::pass(BridgedAccount &account, const McpMessage &message)
{
    m_asked.insert(message.id, {&account, message.method});
    McpRemote::Headers headers;
    if (message.method == "tools/call"_L1 && !message.ownRevision().isEmpty()) {
        headers = parameterHeaders(
            account.noted(message.name()).text, rawjson::member(message.params(), "arguments"));
    }
    account.remote().send(message, headers);
}

void McpBridge::onAnswered(BridgedAccount &account, const McpMessage &answer)
{
    const Asked asked = m_asked.take(answer.id);
    if (!asked.account)
        return; // cancelled
    if (asked.method == "tools/list"_L1 && !answer.isError())
        return passToolsOn(account, answer);
    Q_EMIT toApp(answer.text);
    const std::shared_ptr<Use> use = m_uses.take(answer.id);
    if (!use)
        return;
    const bool toolFailed = rawjson::member(answer.text, {"result", "isError"}) == "true";
    const QString said = rawjson::text(rawjson::member(answer.text, {"error", "message"}));
    record(*use,
        answer.isError() ? Activity::Outcome::Failed
            : toolFailed ? Activity::Outcome::ToolFailed
                         : Activity::Outcome::Done,
        said.left(500));
}

void McpBridge::onFailed(BridgedAccount &account, const QByteArray &id, const Error &error)
{
    const Asked asked = m_asked.take(id);
    if (!asked.account)
        return;
    const bool mayHaveRun = asked.method == "tools/call"_L1 && error.isAmbiguous();
    const QString why = mayHaveRun ? m_words.unclear(error, nameOf(account))
                                   : m_words.failure(error, nameOf(account));
    Q_EMIT toApp(mcpError(id, McpFailed, why));
    if (const std::shared_ptr<Use> use = m_uses.take(id))
        record(*use, Activity::Outcome::Failed, why);
}

void McpBridge::onTold(BridgedAccount &account, const McpMessage &message)
{
    if (message.method == "notifications/tools/list_changed"_L1) {
        account.forgetTools();
        m_isMerged = false;
    }
    if (!isMerged() || message.kind == McpMessage::Kind::Notification)
        return Q_EMIT toApp(message.text);
    // Two servers may use the same id.
    const QByteArray id = "\"hublink-" + QByteArray::number(++m_serverAsked) + '"';
    m_serverAsks.insert(id, {&account, message.id});
    Q_EMIT toApp(rawjson::withMember(message.text, "id", id));
}

} // namespace hublink
