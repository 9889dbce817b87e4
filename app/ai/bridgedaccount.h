// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/mcpremote.h"
#include "app/ai/toollist.h"
#include "app/registry/records.h"

namespace hublink {

//! One linked account behind the bridge: its server, its tools, and whether a tool writes. Asks
//! StackOne once for each of these, when it is first needed.
class BridgedAccount final : public QObject
{
    Q_OBJECT
public:
    BridgedAccount(HttpClient &http, ProjectKeys &keys, LinkPorts ports, AccountRecord record,
        const QUrl &api, QObject *parent = nullptr);

    const AccountRecord &record() const { return m_record; }
    void setRecord(const AccountRecord &record) { m_record = record; }
    McpRemote &remote() { return m_remote; }

    using ToolsReceiver = std::function<void(const Result<QList<RemoteTool>> &)>;
    //! All of its tools, page by page. `meta`: what a request of a revision without conversations
    //! says for itself; empty: there is a conversation. Errors: those of the server.
    void listTools(const QByteArray &meta, const ToolsReceiver &receiver);
    //! Read anew when they are next wanted.
    void forgetTools() { m_tools.reset(); }
    //! What is known of them; the app itself may have listed some.
    void noteTools(const QList<RemoteTool> &tools);

    //! Those that were listed at any time, if the server does not list them now.
    QList<RemoteTool> notedTools() const { return m_noted.values(); }

    //! Reads what there is to know of the tool and of the account's actions, if that was not done.
    void learn(const QString &tool, const QByteArray &meta, const std::function<void()> &whenDone);
    void learnActions(const std::function<void()> &whenDone);
    //! Whether the tool changes anything at the provider, as far as it is known: by the action's
    //! own data, else by the server's hints; what is not known counts as writing.
    bool writes(const QString &tool) const;
    RemoteTool noted(const QString &tool) const { return m_noted.value(tool); }

Q_SIGNALS:
    //! As McpRemote's, without the answers to questions of this object.
    void answered(const hublink::McpMessage &answer);
    void failed(const QByteArray &id, const hublink::Error &error);

private:
    void askForTools(const QString &cursor);
    void giveTools(const Result<QList<RemoteTool>> &tools);
    void readActions(const QString &cursor);

    LinkPorts m_ports;
    AccountRecord m_record;
    ProjectKeys &m_keys;
    McpRemote m_remote;
    QByteArray m_meta;
    QByteArray m_ownId; //!< of the question for tools that is being asked; empty: none
    int m_questions = 0;
    QTimer m_listingLimit;
    QList<RemoteTool> m_listing;
    QList<ToolsReceiver> m_toolReceivers;
    std::optional<QList<RemoteTool>> m_tools;
    QHash<QString, RemoteTool> m_noted;
    enum class Actions { Unread, Reading, Read };
    void onActionsRead(Actions state);
    Actions m_actionsState = Actions::Unread;
    std::unique_ptr<AccountTools> m_accountTools;
    QHash<QString, QString> m_methods; //!< of actions, by their id; what is not told is missing
    QList<std::function<void()>> m_whenActionsRead;
};

} // namespace hublink
