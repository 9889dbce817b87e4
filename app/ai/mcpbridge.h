// SPDX-License-Identifier: MIT
#pragma once

#include "app/ai/bridgedaccount.h"
#include "app/ai/bridgesettings.h"
#include "app/ai/bridgewords.h"
#include "app/ai/callpace.h"
#include "app/ai/consent.h"
#include "app/ai/toolindex.h"

#include <QSet>
#include <QTimer>

namespace hublink {

//! What the bridge works with. References must outlive it.
struct BridgePorts
{
    HttpClient &http; //!< many requests at once
    LinkPorts ports;
    AskConsent ask;
    std::function<void(const QString &app)> announceRunaway{};
};

//! An MCP server for one AI app that stands for those of linked accounts.
//!
//! With one account, messages are passed on as they are, in both directions. With several, or to
//! find tools by words, the bridge lists the tools itself, under names that differ, and sends each
//! call to its account. Before a tool is used the person's rules are looked at; every use is
//! recorded. `initialize` and `ping` are answered here, so that nobody waits for the keychain.
//! GUI thread.
class McpBridge final : public QObject
{
    Q_OBJECT
public:
    //! `ports` is asked for when the first message needs an account; an error is told to the app.
    using Opening = std::function<Result<BridgePorts>()>;
    McpBridge(BridgeSettings settings, BridgeWords words, Opening open, QObject *parent = nullptr);
    ~McpBridge() override;

    //! One line from the app: a message, or an array of some.
    void receive(const QByteArray &line);
    //! Ends the servers' sessions. False: there are none.
    bool sayGoodbye();

Q_SIGNALS:
    //! One line for the app.
    void toApp(const QByteArray &line);

private:
    struct Use;
    //! A tool of all accounts' list.
    struct Offered
    {
        size_t account; //!< its place among them
        RemoteTool tool;
    };
    QString nameOf(const Offered &offered) const; //!< what the app knows it by

    void handle(const McpMessage &message);
    void handleRequest(const McpMessage &message);
    void initialize(const McpMessage &message);
    void cancel(const McpMessage &wish);
    bool opens(const QByteArray &id);
    void findAccounts();
    void addAccount(const AccountRecord &record);
    bool isMerged() const { return m_settings.all || m_settings.search || m_accounts.size() != 1; }
    QString nameOf(const BridgedAccount &account) const;
    QString ownerOf(const BridgedAccount &account) const;

    void listTools(const McpMessage &message);
    void withAllTools(const McpMessage &message, const std::function<void()> &work);
    void withTool(
        const QString &name, const McpMessage &message, const std::function<void()> &work);
    void merge();
    QList<ToolRule> rulesOf(const BridgedAccount &account) const;
    bool isOffered(
        const BridgedAccount &account, const QString &tool, const QList<ToolRule> &rules) const;
    bool hidesTools(const BridgedAccount &account) const;
    void passToolsOn(BridgedAccount &account, const McpMessage &answer);
    void pass(BridgedAccount &account, const McpMessage &message);
    BridgedAccount &only() const { return *m_accounts.front(); }

    void callTool(const McpMessage &message);
    void runFound(const McpMessage &message, bool isForReading);
    void findTools(const McpMessage &message);
    QByteArray discovery(const QString &revision) const;
    void use(BridgedAccount &account, const QString &tool, const McpMessage &message,
        bool isForReading = false);
    void decide(const std::shared_ptr<Use> &use);
    void askPerson(const std::shared_ptr<Use> &use);
    void forward(const std::shared_ptr<Use> &use);
    void refuse(const std::shared_ptr<Use> &use, BridgeRefusal why);
    void record(Use &use, Activity::Outcome outcome, const QString &detail = {});

    void onAnswered(BridgedAccount &account, const McpMessage &answer);
    void onFailed(BridgedAccount &account, const QByteArray &id, const Error &error);
    void onTold(BridgedAccount &account, const McpMessage &message);
    void followRegistry();
    QByteArray signatureOfAccounts() const;
    void sendToolError(const QByteArray &id, const QString &text);

    BridgeSettings m_settings;
    BridgeWords m_words;
    Opening m_open;
    std::optional<BridgePorts> m_ports;
    std::unique_ptr<ProjectKeys> m_keys;
    QString m_app; //!< what the app calls itself
    QByteArray m_client; //!< parameters of its `initialize`
    std::vector<std::unique_ptr<BridgedAccount>> m_accounts;
    struct Asked
    {
        BridgedAccount *account;
        QString method;
    };
    QHash<QByteArray, Asked> m_asked; //!< by the app's ids: who answers
    QHash<QByteArray, std::shared_ptr<Use>> m_uses; //!< of tools, by the app's ids
    QHash<QByteArray, std::pair<BridgedAccount *, QByteArray>> m_serverAsks; //!< by ids given here
    int m_serverAsked = 0;
    QSet<QByteArray> m_waiting; //!< the app's ids whose requests wait for the tools to be listed
    bool m_isMerged = false; //!< the tools below are those of now
    QList<Offered> m_tools; //!< of all accounts
    QHash<BridgedAccount *, Error> m_broken;
    std::unique_ptr<ToolNames> m_names;
    std::unique_ptr<ToolIndex> m_index;
    CallPace m_pace{{}};
    QTimer m_follow;
    int m_otherWriters = -1;
    QByteArray m_signature;
};

} // namespace hublink
