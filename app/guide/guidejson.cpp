// SPDX-License-Identifier: MIT
#include "app/guide/guidejson.h"

#include "app/guide/guidemarkdown.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

QJsonArray toJson(const QList<GuideStep> &steps)
{
    QJsonArray array;
    for (const GuideStep &step : steps) {
        QJsonArray links;
        const QList<GuideLink> linked = linksIn(step.blocks);
        for (const GuideLink &link : linked)
            links.append(QJsonObject{{u"text"_s, link.text}, {u"url"_s, link.url}});
        QJsonArray images;
        const QList<GuideImage> shown = imagesIn(step.blocks);
        for (const GuideImage &image : shown)
            images.append(QJsonObject{{u"src"_s, image.source}, {u"alt"_s, image.description}});
        array.append(QJsonObject{{u"title"_s, step.title}, {u"markdown"_s, toMarkdown(step.blocks)},
            {u"links"_s, links}, {u"images"_s, images}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const Guide &guide)
{
    QJsonArray warnings;
    for (const QList<GuideNode> &warning : guide.warnings)
        warnings.append(toMarkdown(warning));
    QJsonArray sections;
    for (const GuideSection &section : guide.sections)
        sections.append(
            QJsonObject{{u"title"_s, section.title}, {u"steps"_s, toJson(section.steps)}});
    return {{u"title"_s, guide.title}, {u"provider"_s, guide.provider}, {u"auth"_s, guide.auth},
        {u"warnings"_s, warnings}, {u"sections"_s, sections},
        {u"fields"_s, QJsonArray::fromStringList(guide.fields)},
        {u"linking"_s, QJsonObject{{u"steps"_s, toJson(guide.linking)}}}};
}

} // namespace hublink
