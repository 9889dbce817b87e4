// SPDX-License-Identifier: MIT
#include "app/policy/policyreader.h"

#include "app/base/settingnames.h"
#include "app/policy/policysettings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

PolicyReader::PolicyReader(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        m_fault = u"it is no JSON (at byte %1: %2)"_s.arg(error.offset).arg(error.errorString());
    else if (!document.isObject())
        m_fault = u"it is no JSON object"_s;
    m_rest = document.object();
}

void PolicyReader::blame(const QString &member, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = member + u' ' + what;
}

QJsonValue PolicyReader::take(const QString &member)
{
    return m_rest.take(member);
}

bool PolicyReader::flag(const QString &member)
{
    const QJsonValue value = take(member);
    if (!value.isUndefined() && !value.isBool())
        blame(member, u"is neither true nor false"_s);
    return value.toBool();
}

QString PolicyReader::text(const QString &member)
{
    const QJsonValue value = take(member);
    if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
        blame(member, u"is no text"_s);
    return value.toString();
}

QString PolicyReader::word(const QString &member, const QStringList &words)
{
    const QString found = text(member);
    if (!found.isEmpty() && !words.contains(found))
        blame(member, u"is none of: "_s + words.join(u", "_s));
    return found;
}

std::optional<QStringList> PolicyReader::words(const QString &member)
{
    const QJsonValue value = take(member);
    if (value.isUndefined())
        return {};
    QStringList found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.toString().trimmed().isEmpty())
            blame(member, u"holds something that is no text"_s);
        found.append(entry.toString().trimmed());
    }
    if (!value.isArray())
        blame(member, u"is no list"_s);
    return found;
}

std::optional<QList<QJsonObject>> PolicyReader::objects(
    const QString &member, const QStringList &members)
{
    const QJsonValue value = take(member);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        blame(member, u"is no list"_s);
    QList<QJsonObject> found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        if (!entry.isObject())
            blame(member, u"holds something that is no object"_s);
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!members.contains(it.key()))
                blame(member, u"holds the unknown member "_s + it.key());
            else if (it->toString().isEmpty())
                blame(member + u'.' + it.key(), u"is no text"_s);
        }
        found.append(object);
    }
    return found;
}

void PolicyReader::checkHosts(QStringList &hosts)
{
    static const QRegularExpression name(u"\\A[\\w.:-]+\\z"_s);
    for (QString &host : hosts) {
        host = host.toLower();
        if (!name.match(host).hasMatch())
            blame(u"hosts"_s, u"holds more than a host's name: "_s + host);
    }
}

//! Without a value: empty.
QString PolicyReader::address(const QString &member, const QJsonObject &object, const QString &name)
{
    const QString found = object.value(name).toString();
    const QUrl url(found, QUrl::StrictMode);
    const bool isFit = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!found.isEmpty() && !isFit)
        blame(member + u'.' + name, u"is no https address"_s);
    return found;
}

Policy PolicyReader::read(const QString &source)
{
    Policy policy;
    policy.source = source;
    if (const QJsonValue version = take(u"version"_s); version.toDouble(1) != 1)
        blame(u"version"_s, u"is not 1"_s);
    policy.hosts = words(u"hosts"_s);
    if (policy.hosts)
        checkHosts(*policy.hosts);
    readAddresses(policy);
    readProjects(policy);
    policy.ways = words(u"ways"_s);
    const QStringList known{u"link"_s, u"now"_s, u"ask"_s, u"computer"_s};
    for (const QString &way : policy.ways.value_or(QStringList())) {
        if (!known.contains(way))
            blame(u"ways"_s, u"are not among: "_s + known.join(u", "_s));
    }
    if (policy.ways && policy.ways->isEmpty())
        blame(u"ways"_s, u"leaves no way to link"_s);
    policy.needsKeychain = flag(u"keychainRequired"_s);
    const QString use = word(u"aiApps"_s, {u"on"_s, u"read-only"_s, u"off"_s});
    policy.hasAiUse = !use.isEmpty();
    policy.aiUse = use == "off"_L1 ? AiUse::Off
        : use == "read-only"_L1    ? AiUse::ReadOnly
                                   : AiUse::On;
    readSettings(policy);
    if (!m_rest.isEmpty())
        blame(m_rest.begin().key(), u"is not known"_s);
    return policy;
}

void PolicyReader::readAddresses(Policy &policy)
{
    const QString addresses = u"addresses"_s;
    if (const auto found = objects(addresses, {u"app"_s, u"api"_s})) {
        policy.addresses.emplace();
        for (const QJsonObject &object : *found) {
            policy.addresses->append(
                {address(addresses, object, u"app"_s), address(addresses, object, u"api"_s)});
            if (policy.addresses->last().app.isEmpty() || policy.addresses->last().api.isEmpty())
                blame(addresses, u"needs app and api"_s);
        }
    }
}

void PolicyReader::readProjects(Policy &policy)
{
    const QString projects = u"projects"_s;
    if (const auto found = objects(projects, {u"name"_s, u"id"_s, u"app"_s, u"api"_s})) {
        policy.projects.emplace();
        for (const QJsonObject &object : *found) {
            policy.projects->append(
                {object.value(u"name"_s).toString(), object.value(u"id"_s).toString(),
                    address(projects, object, u"api"_s), address(projects, object, u"app"_s)});
            if (policy.projects->last().name.isEmpty())
                blame(projects, u"needs a name"_s);
        }
    }
}

void PolicyReader::readSettings(Policy &policy)
{
    using Kind = PolicySetting::Kind;
    for (const PolicySetting &fixed : policySettings()) {
        if (!m_rest.contains(fixed.member))
            continue;
        if (fixed.kind == Kind::Switch) {
            const int meant = flag(fixed.member) ? 0 : 1;
            policy.settings.insert(fixed.setting, fixed.words.at(meant).second);
            continue;
        }
        const QString value = text(fixed.member);
        policy.settings.insert(fixed.setting, value);
        if (fixed.kind == Kind::Words)
            policy.settings.insert(fixed.setting, meaningOf(fixed.member, value, fixed.words));
        const QUrl url(value, QUrl::StrictMode);
        if (fixed.kind == Kind::Proxy && value != directProxy
            && (url.host().isEmpty() || !url.userInfo().isEmpty()))
            blame(fixed.member, u"is neither none nor an address without a user name"_s);
        if (fixed.kind == Kind::Address && (url.scheme() != "https"_L1 || url.host().isEmpty()))
            blame(fixed.member, u"is no https address"_s);
        if (fixed.kind == Kind::File && !QFileInfo(value).isReadable())
            blame(fixed.member, u"names no file that can be read"_s);
        static const QRegularExpression code(u"\\A[a-z]{2,3}\\z"_s);
        if (fixed.kind == Kind::Language && !code.match(value).hasMatch())
            blame(fixed.member, u"is no language's code"_s);
    }
}

QString PolicyReader::meaningOf(
    const QString &member, const QString &value, const QList<std::pair<QString, QString>> &words)
{
    QStringList known;
    for (const auto &[word, meaning] : words) {
        if (word == value)
            return meaning;
        known.append(word);
    }
    blame(member, u"is none of: "_s + known.join(u", "_s));
    return {};
}

} // namespace hublink
