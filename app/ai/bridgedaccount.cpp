// SPDX-License-Identifier: MIT
#include "app/ai/bridgedaccount.h"

#include "app/ai/rawjson.h"
#include "app/hub/huberror.h"

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! One account that hangs must not keep the others' tools from being listed.
constexpr std::chrono::seconds listingLimit{20};

} // namespace

BridgedAccount::BridgedAccount(HttpClient &http, ProjectKeys &keys, LinkPorts ports,
    AccountRecord record, const QUrl &api, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_record(std::move(record))
    , m_keys(keys)
    , m_remote(http, keys, {api, m_record.project, m_record.hubAccountId}, {})
{
    connect(&m_remote, &McpRemote::answered, this, [this](const McpMessage &answer) {
        if (m_ownId.isEmpty() || answer.id != m_ownId)
            return Q_EMIT answered(answer);
        const QByteArrayView result = rawjson::member(answer.text, "result");
        if (result.isNull()) {
            return giveTools(Error{.kind = ErrorKind::Declined,
                .party = stackOne,
                .said = rawjson::text(rawjson::member(answer.text, {"error", "message"}))});
        }
        m_listing += toolsIn(result);
        const QString cursor = rawjson::text(rawjson::member(result, "nextCursor"));
        constexpr qsizetype mostTools = 20'000; // a server that never ends
        if (cursor.isEmpty() || m_listing.size() > mostTools)
            giveTools(std::exchange(m_listing, {}));
        else
            askForTools(cursor);
    });
    m_listingLimit.setSingleShot(true);
    connect(&m_listingLimit, &QTimer::timeout, this, [this] {
        m_remote.cancel(m_ownId,
            readMcpMessage(
                mcpCall({}, "notifications/cancelled", "{\"requestId\":" + m_ownId + '}')));
        giveTools(Error{.kind = ErrorKind::TimedOut, .party = stackOne});
    });
    connect(&m_remote, &McpRemote::failed, this, [this](const QByteArray &id, const Error &error) {
        if (!m_ownId.isEmpty() && id == m_ownId)
            giveTools(error);
        else
            Q_EMIT failed(id, error);
    });
}

void BridgedAccount::listTools(const QByteArray &meta, const ToolsReceiver &receiver)
{
    if (m_tools)
        return receiver(*m_tools);
    m_toolReceivers.append(receiver);
    if (m_toolReceivers.size() > 1)
        return;
    m_listing.clear();
    m_listingLimit.start(listingLimit);
    m_meta = meta.isEmpty() ? QByteArray() : rawjson::withoutMember(meta, "progressToken");
    askForTools({});
}

void BridgedAccount::askForTools(const QString &cursor)
{
    m_ownId = "\"hublink-tools-" + QByteArray::number(++m_questions) + '"';
    QByteArray params = "{}";
    if (!m_meta.isEmpty())
        params = rawjson::withMember(params, "_meta", m_meta);
    if (!cursor.isEmpty())
        params = rawjson::withMember(params, "cursor", rawjson::quoted(cursor));
    m_remote.send(readMcpMessage(mcpCall(m_ownId, "tools/list", params)));
}

void BridgedAccount::giveTools(const Result<QList<RemoteTool>> &tools)
{
    m_listingLimit.stop();
    m_ownId.clear();
    if (tools) {
        m_tools = *tools;
        noteTools(*tools);
    }
    const QList<ToolsReceiver> receivers = std::exchange(m_toolReceivers, {});
    for (const ToolsReceiver &receiver : receivers)
        receiver(tools);
}

void BridgedAccount::noteTools(const QList<RemoteTool> &tools)
{
    for (const RemoteTool &tool : tools)
        m_noted.insert(tool.name, tool);
}

// ---- reading or writing

void BridgedAccount::learn(
    const QString &tool, const QByteArray &meta, const std::function<void()> &whenDone)
{
    if (m_noted.contains(tool))
        return learnActions(whenDone);
    listTools(
        meta, [this, whenDone](const Result<QList<RemoteTool>> &) { learnActions(whenDone); });
}

void BridgedAccount::learnActions(const std::function<void()> &whenDone)
{
    if (m_actionsState == Actions::Read)
        return whenDone();
    m_whenActionsRead.append(whenDone);
    if (std::exchange(m_actionsState, Actions::Reading) == Actions::Unread)
        readActions({});
}

void BridgedAccount::readActions(const QString &cursor)
{
    m_keys.read(m_record.project, [self = QPointer(this), cursor](const Result<KeyedProject> &key) {
        if (!self)
            return;
        if (!key)
            return self->onActionsRead(Actions::Unread);
        if (!self->m_accountTools) {
            self->m_accountTools = self->m_ports.hubOf(key->project)
                                       .project(key->apiKey)
                                       ->tools(self->m_record.hubAccountId);
        }
        self->m_accountTools->listActions(cursor, nullptr)
            .then(self.data(), [self, cursor](const Result<ActionsPage> &page) {
                if (!page)
                    return self->onActionsRead(Actions::Unread);
                for (const ActionInfo &action : page->actions) {
                    if (!action.method.isEmpty())
                        self->m_methods.insert(action.id, action.method);
                }
                const bool isLast = page->cursor.isEmpty() || page->cursor == cursor;
                isLast ? self->onActionsRead(Actions::Read) : self->readActions(page->cursor);
            });
    });
}

//! Also when it failed: the server's hints are left then, and the next one asks again.
void BridgedAccount::onActionsRead(Actions state)
{
    m_actionsState = state;
    const auto waiting = std::exchange(m_whenActionsRead, {});
    for (const std::function<void()> &each : waiting)
        each();
}

bool BridgedAccount::writes(const QString &tool) const
{
    const RemoteTool hints = m_noted.value(tool);
    if (hints.isDestructive)
        return true;
    return mayWrite(m_methods.value(tool), hints.isReadOnly);
}

} // namespace hublink
