// SPDX-License-Identifier: MIT
#include "app/provider/providercatalog.h"

#include "app/base/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

RequestTemplate readRequest(const QJsonObject &json)
{
    RequestTemplate request;
    request.method = json["method"_L1].toString(u"GET"_s).toLatin1();
    request.path = json["path"_L1].toString();
    const QJsonObject query = json["query"_L1].toObject();
    for (auto it = query.begin(); it != query.end(); ++it)
        request.query.append({it.key(), it->toString()});
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.append({it.key().toLatin1(), it->toString()});
    const QJsonValue auth = json["auth"_L1];
    if (const QString token = auth["bearer"_L1].toString(); !token.isEmpty())
        request.headers.append({"Authorization", u"Bearer "_s + token});
    if (auth["basic"_L1].isArray())
        request.basic = {auth["basic"_L1][0].toString(), auth["basic"_L1][1].toString()};
    if (!json["body"_L1].isUndefined())
        request.body = QString::fromUtf8(
            QJsonDocument(json["body"_L1].toObject()).toJson(QJsonDocument::Compact));
    return request;
}

QStringList readStrings(const QJsonValue &json)
{
    QStringList strings;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

QList<int> readNumbers(const QJsonValue &json)
{
    QList<int> numbers;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        numbers.append(value.toInt());
    return numbers;
}

ProviderField readField(const QJsonObject &json)
{
    return ProviderField{json["role"_L1].toString(), json["label"_L1].toString(),
        readStrings(json["aliases"_L1]), json["secret"_L1].toBool(true),
        QRegularExpression(json["shape"_L1].toString()), json["shape_text"_L1].toString()};
}

CredentialCheck readCheck(const QJsonObject &json)
{
    CredentialCheck check;
    check.request = readRequest(json["request"_L1].toObject());
    check.verifiedPhrase = json["verified_phrase"_L1].toString();
    check.refusedWithoutPhrase = json["refused_without_phrase"_L1].toBool();
    check.messageMember = json["message_member"_L1].toString(u"message"_s);
    check.refusedStatuses = readNumbers(json["refused_statuses"_L1]);
    check.acceptedStatuses = readNumbers(json["accepted_statuses"_L1]);
    const QJsonArray culprits = json["culprits"_L1].toArray();
    for (const QJsonValue &culprit : culprits) {
        check.culprits.append(
            {culprit["contains"_L1].toString().toLower(), culprit["role"_L1].toString()});
    }
    return check;
}

} // namespace

ProviderCatalog::ProviderCatalog(QHash<QString, QUrl> addresses)
    : m_addresses(std::move(addresses))
{
}

Provider ProviderCatalog::find(const QString &key, const QString &nameIfUnknown) const
{
    Provider provider;
    provider.key = key;
    provider.name = nameIfUnknown.isEmpty() ? key : nameIfUnknown;
    // The key may come from a server, so it is not trusted as a path.
    static const QRegularExpression plainName(u"\\A[a-z0-9_-]+\\z"_s);
    QFile file(u":/providers/%1.json"_s.arg(key));
    if (plainName.match(key).hasMatch() && file.open(QIODevice::ReadOnly)) {
        if (const Result<Provider> known = parse(file.readAll()))
            provider = *known;
        else
            qCWarning(lcApp) << "Unusable provider description" << key << known.error().detail;
    }
    if (m_addresses.contains(key))
        provider.baseAddress = m_addresses.value(key).toString(QUrl::FullyEncoded);
    return provider;
}

QList<Provider> ProviderCatalog::all() const
{
    QList<Provider> providers;
    const QStringList files = QDir(u":/providers"_s).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &file : files)
        providers.append(find(file.chopped(5)));
    std::sort(providers.begin(), providers.end(), [](const Provider &a, const Provider &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return providers;
}

Result<Provider> ProviderCatalog::parse(const QByteArray &json)
{
    const auto wrong = [](const QString &detail) {
        return Error{.kind = ErrorKind::InvalidInput, .party = {}, .detail = detail};
    };
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return wrong(fault.errorString());

    Provider provider;
    provider.key = root["provider"_L1].toString();
    provider.name = root["name"_L1].toString();
    provider.baseAddress = root["base_url"_L1].toString();
    provider.documentation = QUrl(root["documentation"_L1].toString());
    const QJsonArray fields = root["fields"_L1].toArray();
    for (const QJsonValue &field : fields) {
        provider.fields.append(readField(field.toObject()));
        if (!provider.fields.last().shape.isValid())
            return wrong(u"shape of "_s + provider.fields.last().role);
    }
    const QJsonArray lookalikes = root["lookalikes"_L1].toArray();
    for (const QJsonValue &lookalike : lookalikes) {
        provider.lookalikes.append({lookalike["name"_L1].toString(),
            QRegularExpression(
                lookalike["pattern"_L1].toString(), QRegularExpression::CaseInsensitiveOption)});
        if (!provider.lookalikes.last().pattern.isValid())
            return wrong(u"pattern of "_s + provider.lookalikes.last().name);
    }
    if (const QJsonObject check = root["check"_L1].toObject(); !check.isEmpty())
        provider.check = readCheck(check);
    if (const QJsonObject person = root["person"_L1].toObject(); !person.isEmpty()) {
        provider.person = PersonQuery{readRequest(person["request"_L1].toObject()),
            person["name_member"_L1].toString(), person["email_member"_L1].toString()};
    }
    if (const QJsonObject places = root["workspaces"_L1].toObject(); !places.isEmpty()) {
        provider.workspaces = WorkspaceQuery{readRequest(places["request"_L1].toObject()),
            places["list_member"_L1].toString(), places["name_member"_L1].toString()};
    }
    provider.sideBySide = root["side_by_side"_L1].toBool();
    provider.featured = root["featured"_L1].toBool();
    if (provider.key.isEmpty() || provider.name.isEmpty() || provider.baseAddress.isEmpty())
        return wrong(u"provider, name or base_url is missing"_s);
    return provider;
}

} // namespace hublink
