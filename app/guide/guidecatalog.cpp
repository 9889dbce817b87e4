// SPDX-License-Identifier: MIT
#include "app/guide/guidecatalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QStringList strings(const QJsonValue &json)
{
    QStringList result;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        result.append(value.toString());
    return result;
}

GuideStep readStep(const QJsonValue &json)
{
    GuideStep step;
    step.title = json["title"_L1].toString();
    step.lead = json["lead"_L1].toString();
    step.actions = strings(json["actions"_L1]);
    step.warnings = strings(json["warnings"_L1]);
    step.notes = strings(json["notes"_L1]);
    if (const QString name = json["picture"_L1].toString(); !name.isEmpty())
        step.picture = u":/pictures/"_s + name;
    step.pictureText = json["picture_text"_L1].toString();
    const QJsonArray links = json["links"_L1].toArray();
    for (const QJsonValue &link : links) {
        const QUrl url(link["url"_L1].toString());
        if (url.scheme() == "https"_L1)
            step.links.append({link["text"_L1].toString(), url});
    }
    return step;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

} // namespace

GuideCatalog::GuideCatalog(QString language)
    : m_language(std::move(language))
{
}

QStringList GuideCatalog::providers() const
{
    QStringList providers;
    const QStringList files = QDir(u":/guides"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file.count(u'.') == 1)
            providers.append(file.chopped(5));
    }
    return providers;
}

Result<Guide> GuideCatalog::find(const QString &provider) const
{
    static const QRegularExpression plainName(u"\\A[a-z0-9_-]+\\z"_s);
    if (plainName.match(provider).hasMatch()) {
        for (const QString &name : {u":/guides/%1.%2.json"_s.arg(provider, m_language),
                 u":/guides/%1.json"_s.arg(provider)}) {
            if (QFile file(name); file.open(QIODevice::ReadOnly))
                return parse(file.readAll());
        }
    }
    return Error{.kind = ErrorKind::NotFound, .party = {}, .detail = provider};
}

Result<Guide> GuideCatalog::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    Guide guide{root["provider"_L1].toString(), root["title"_L1].toString(),
        root["auth"_L1].toString(), {}};
    const QJsonArray steps = root["steps"_L1].toArray();
    for (const QJsonValue &step : steps) {
        guide.steps.append(readStep(step));
        if (guide.steps.last().title.isEmpty())
            return Error{
                .kind = ErrorKind::InvalidInput, .party = {}, .detail = u"a step has no title"_s};
    }
    if (guide.provider.isEmpty() || guide.steps.isEmpty()) {
        return Error{.kind = ErrorKind::InvalidInput,
            .party = {},
            .detail = u"not a guide: "_s + fault.errorString()};
    }
    return guide;
}

Guide relocated(Guide guide, const QUrl &from, const QUrl &to)
{
    for (GuideStep &step : guide.steps) {
        for (GuideLink &link : step.links) {
            if (!sameOrigin(link.url, from))
                continue;
            link.url.setScheme(to.scheme());
            link.url.setHost(to.host());
            link.url.setPort(to.port());
        }
    }
    return guide;
}

} // namespace hublink
