// SPDX-License-Identifier: MIT
// What the bridge for AI apps costs, beside the same requests without it, and beside another bridge
// if its command is given:
//   packaging/with-keyring.sh build/bin/hublink-bench-bridge [COMMAND ARGUMENT...]
// In the arguments, URL, ACCOUNT and BASIC stand for StackOne's address, the account's id there,
// and what the Authorization header holds.
#include "app/ai/mcpmessage.h"
#include "app/ai/rawjson.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace hublink;
using namespace hublink::bench;

namespace {

constexpr int aMinute = 60'000;
constexpr int tools = 200;

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(aMinute))
            return {};
    }
    return process.readLine();
}

//! One server for an AI app, as its app starts it.
class Server
{
public:
    Server(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        ask(mcpCall("0", "initialize",
            R"({"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"bench","version":"1"}})"));
        m_process.write(mcpCall({}, "notifications/initialized", {}) + '\n');
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray ask(const QByteArray &message)
    {
        m_process.write(message + '\n');
        return lineOf(m_process);
    }
    //! As many answers as there are messages, in any order.
    void askAll(const QByteArrayList &messages)
    {
        m_process.write(messages.join('\n') + '\n');
        for (qsizetype i = 0; i < messages.size(); ++i)
            lineOf(m_process);
    }
    double memory() const { return memoryOf(QString::number(m_process.processId())); }

private:
    QProcess m_process;
};

QByteArray callOf(int id)
{
    return mcpCall(
        QByteArray::number(id), "tools/call", R"({"name":"hive_list_workspaces","arguments":{}})");
}

void measure(const QString &name, const QString &program, const QStringList &arguments)
{
    QList<double> starts;
    for (int i = 0; i < 11; ++i)
        starts.append(milliseconds([&] { const Server server(program, arguments); }));
    Server server(program, arguments);
    const QByteArray list = server.ask(mcpCall("1", "tools/list", "{}"));
    server.ask(callOf(2));
    const double megabytes = server.memory();
    QList<double> calls;
    for (int i = 0; i < 200; ++i)
        calls.append(milliseconds([&] { server.ask(callOf(10 + i)); }));
    QByteArrayList many;
    for (int i = 0; i < 100; ++i)
        many.append(callOf(1000 + i));
    const double atOnce = milliseconds([&] { server.askAll(many); });
    const QString prefix = name + u": "_s;
    figure(prefix + u"start, initialize, end"_s, median(starts), "ms");
    figure(prefix + u"a call"_s, median(calls), "ms");
    figure(prefix + u"100 calls at once"_s, atOnce, "ms");
    figure(prefix + u"memory"_s, megabytes, "MB");
    figure(prefix + u"list of tools"_s, double(list.size()) / 1024, "KB");
}

//! The same requests on one kept connection.
void measureDirect(const QUrl &api, const QByteArray &basic, const QByteArray &account)
{
    QTcpSocket socket;
    socket.connectToHost(api.host(), quint16(api.port()));
    socket.waitForConnected();
    QList<double> calls;
    for (int i = 0; i < 200; ++i) {
        calls.append(milliseconds([&] {
            const QByteArray body = callOf(i);
            socket.write(
                "POST /mcp HTTP/1.1\r\nHost: x\r\nUser-Agent: bench\r\nAuthorization: Basic "
                + basic + "\r\nx-account-id: " + account
                + "\r\nContent-Type: application/json\r\nAccept: application/json, "
                  "text/event-stream\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            QByteArray answer;
            do {
                socket.waitForReadyRead();
                answer += socket.readAll();
            } while (!answer.endsWith('}'));
        }));
    }
    figure(u"no bridge: a call"_s, median(calls), "ms");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString bin = QCoreApplication::applicationDirPath();
    QTemporaryDir folder;
    QProcess sandbox;
    sandbox.start(bin + u"/hublink-sandbox"_s,
        {u"--rate"_s, u"0"_s, u"--mcp-tools"_s, QString::number(tools)});
    const QJsonObject at = QJsonDocument::fromJson(lineOf(sandbox)).object();
    const QStringList common = {u"--data-dir"_s, folder.path(), u"--hub-api"_s,
        at["hub_api"_L1].toString(), u"--app-url"_s, at["app"_L1].toString(), u"--provider-url"_s,
        u"hive="_s + at["hive"_L1].toString()};
    const QString key = at["stackone_api_key"_L1].toString();
    QProcess link;
    link.start(bin + u"/hublink"_s,
        common
            + QStringList{u"link"_s, u"--json"_s, u"--connector"_s, u"hive"_s, u"--owner-id"_s,
                u"o"_s, u"--owner-name"_s, u"O"_s});
    link.write(QJsonDocument(QJsonObject{{u"project_key"_s, key},
                                 {u"values"_s,
                                     QJsonObject{{u"apiKey"_s, at["hive_api_key"_L1]},
                                         {u"userId"_s, at["hive_user_id"_L1]}}}})
                   .toJson());
    link.closeWriteChannel();
    if (!link.waitForFinished(aMinute) || link.exitCode() != 0) {
        std::fprintf(stderr, "no account: %s\n", link.readAll().constData());
        return 1;
    }
    const QJsonObject account
        = QJsonDocument::fromJson(link.readAllStandardOutput()).object()["account"_L1].toObject();
    QList<double> versions;
    for (int i = 0; i < 11; ++i) {
        versions.append(
            milliseconds([&] { QProcess::execute(bin + u"/hublink"_s, {u"--version"_s}); }));
    }
    figure(u"hublink --version"_s, median(versions), "ms");
    const QByteArray basic = QByteArray(key.toUtf8() + ':').toBase64();
    const QString hubId = account["hub_account_id"_L1].toString();
    measureDirect(QUrl(at["hub_api"_L1].toString()), basic, hubId.toUtf8());
    measure(u"bridge"_s, bin + u"/hublink"_s,
        common + QStringList{u"mcp"_s, account["id"_L1].toString()});
    QStringList other = QCoreApplication::arguments().mid(1);
    for (QString &word : other) {
        word.replace(u"URL"_s, at["hub_api"_L1].toString() + u"/mcp"_s)
            .replace(u"ACCOUNT"_s, hubId)
            .replace(u"BASIC"_s, QString::fromLatin1(basic));
    }
    if (!other.isEmpty())
        measure(u"other bridge"_s, other.first(), other.mid(1));
    sandbox.closeWriteChannel();
    sandbox.waitForFinished();
    return 0;
}
