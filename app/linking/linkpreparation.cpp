// SPDX-License-Identifier: MIT
#include "app/linking/linkpreparation.h"

#include "app/base/logging.h"
#include "app/base/singleuse.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

bool stopsEverything(const Error &error)
{
    return error.kind == ErrorKind::SessionExpired || error.kind == ErrorKind::Cancelled
        || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::NotTheService
        || error.isNetwork();
}

} // namespace

Error withEntryNamed(Error error)
{
    if (error.kind == ErrorKind::Refused || error.kind == ErrorKind::PermissionMissing
        || error.kind == ErrorKind::InvalidInput)
        error.field = apiKeyField;
    if (error.kind != ErrorKind::Declined)
        return error;
    QStringList named;
    for (const QString &entry : {ownerIdField, ownerNameField, usernameField, labelField}) {
        const QRegularExpression name(
            u"(?<![\\w])"_s + QString(entry).replace(u'_', u"[_ ]?"_s) + u"(?![\\w])"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (name.match(error.said + u' ' + error.answer).hasMatch())
            named.append(entry);
    }
    if (named.size() == 1)
        error.field = named.first();
    return error;
}

namespace {

//! One preparation; destroys itself when it has answered.
class LinkPreparation final : public SingleUse<Result<PreparedLink>>
{
public:
    LinkPreparation(Hub &hub, Clock clock, HubTarget target, Provider provider, QObject *parent);

    void start(Cancellation *cancel);

private:
    void openSession();
    void onSession(const Result<ConnectSession> &session);
    void onSettings(const Result<HubSettings> &settings);
    void onConnectors(const Result<ConnectorList> &list);
    void readConnector();
    void onConfig(const Result<ConnectorConfig> &config);
    void end(Result<PreparedLink> result);

    Hub &m_hub;
    Clock m_clock;
    HubTarget m_target;
    Provider m_provider;
    QPointer<Cancellation> m_cancel;
    PreparedLink m_prepared;
};

LinkPreparation::LinkPreparation(
    Hub &hub, Clock clock, HubTarget target, Provider provider, QObject *parent)
    : SingleUse(parent)
    , m_hub(hub)
    , m_clock(std::move(clock))
    , m_target(std::move(target))
    , m_provider(std::move(provider))
{
}

void LinkPreparation::start(Cancellation *cancel)
{
    m_cancel = cancel;
    m_prepared.openedAt = m_clock();
    if (m_target.isGivenLink()) {
        ConnectSession given;
        given.token = m_target.givenToken;
        return onSession(given);
    }
    if (m_target.updateAccountId.isEmpty() || !m_target.options.type.isEmpty())
        return openSession();
    // A session that says nothing would make a test account a production account.
    m_hub.project(m_target.apiKey)
        ->readAccount(m_target.updateAccountId, m_cancel)
        .then(this, [this](const Result<HubAccount> &account) {
            if (!account && stopsEverything(account.error()))
                return end(account.error());
            if (account)
                m_target.options.type = account->type;
            openSession();
        });
}

void LinkPreparation::openSession()
{
    ConnectSessionRequest request = m_target.options;
    request.ownerId = m_target.project.ownerId;
    request.ownerName = m_target.project.ownerName;
    request.provider = m_provider.key;
    request.integrationId = m_target.integrationId;
    request.accountId = m_target.updateAccountId;
    request.multiple = m_target.multiple;
    m_hub.project(m_target.apiKey)
        ->createSession(request, m_cancel)
        .then(this, [this](const Result<ConnectSession> &session) { onSession(session); });
}

void LinkPreparation::onSession(const Result<ConnectSession> &session)
{
    if (!session)
        return end(withEntryNamed(session.error()));
    m_prepared.session = *session;
    m_hub.session(m_prepared.session.token)
        ->readSettings(m_cancel)
        .then(this, [this](const Result<HubSettings> &settings) { onSettings(settings); });
}

void LinkPreparation::onSettings(const Result<HubSettings> &settings)
{
    // Not knowing whether there is an account already is no reason to stop.
    if (!settings && stopsEverything(settings.error()))
        return end(settings.error());
    if (settings && !m_target.multiple)
        m_prepared.existingAccountId = settings->existingAccountId;
    const QString edited = m_target.updateAccountId.isEmpty() ? m_prepared.existingAccountId
                                                              : m_target.updateAccountId;
    const auto list = [this](const QString &provider) {
        m_hub.session(m_prepared.session.token)
            ->listConnectors(provider, m_cancel)
            .then(this, [this](const Result<ConnectorList> &found) { onConnectors(found); });
    };
    if (edited.isEmpty())
        return list({});
    m_hub.session(m_prepared.session.token)
        ->readEditableAccount(edited, m_cancel)
        .then(this, [this, list](const Result<EditableAccount> &account) {
            if (account)
                m_prepared.existing = *account;
            // Without its values the form can still be filled out afresh.
            else if (stopsEverything(account.error()))
                return end(account.error());
            list(account ? account->provider : QString());
        });
}

void LinkPreparation::onConnectors(const Result<ConnectorList> &list)
{
    if (!list)
        return end(list.error());
    m_prepared.answeredAt = list->answeredAt;
    m_prepared.externalTriggerToken = list->externalTriggerToken;
    for (const Connector &connector : list->connectors) {
        const bool wanted = m_provider.key.isEmpty() || connector.provider == m_provider.key;
        if (connector.active && wanted)
            m_prepared.connectors.append(connector);
    }
    // An edited account has a configuration of its own, which may not be the first one.
    const QString own = m_prepared.existing ? m_prepared.existing->integrationId : QString();
    const QString chosen = m_target.integrationId.isEmpty() ? own : m_target.integrationId;
    for (const Connector &connector : std::as_const(m_prepared.connectors)) {
        if (m_prepared.connectors.size() == 1 || connector.integrationId == chosen)
            m_prepared.connector = connector;
    }
    if (m_prepared.connectors.isEmpty())
        return end(Error{.kind = ErrorKind::NotEnabled,
            .party = m_provider.name,
            .field = m_target.isGivenLink() ? givenLinkField : QString()});
    if (!m_prepared.isChosen())
        return end(m_prepared);
    readConnector();
}

void LinkPreparation::readConnector()
{
    if (m_prepared.existing && !m_prepared.existing->authConfigKey.isEmpty()) {
        m_prepared.connector.authConfigKey = m_prepared.existing->authConfigKey;
        m_prepared.connector.environment = m_prepared.existing->environment;
    }
    m_hub.session(m_prepared.session.token)
        ->readConnector(m_prepared.connector, m_cancel)
        .then(this, [this](const Result<ConnectorConfig> &config) { onConfig(config); });
}

void LinkPreparation::onConfig(const Result<ConnectorConfig> &config)
{
    if (!config)
        return end(config.error());
    m_prepared.config = *config;
    m_prepared.form = formOf(*config, m_provider,
        m_prepared.existing ? &*m_prepared.existing : nullptr, m_prepared.externalTriggerToken);
    end(m_prepared);
}

void LinkPreparation::end(Result<PreparedLink> result)
{
    if (result)
        return conclude(std::move(result));
    Error error = result.error();
    qCInfo(lcLinking) << "The link could not be prepared:" << kindName(error.kind);
    if (error.kind == ErrorKind::SessionExpired && m_target.isGivenLink())
        error.field = givenLinkField;
    conclude(error);
}

} // namespace

QFuture<Result<PreparedLink>> prepareLink(Hub &hub, Clock clock, HubTarget target,
    Provider provider, Cancellation *cancel, QObject *owner)
{
    return started(
        new LinkPreparation(hub, std::move(clock), std::move(target), std::move(provider), owner),
        cancel);
}

} // namespace hublink
