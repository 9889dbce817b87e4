// SPDX-License-Identifier: MIT
#include "ui/guide/guidepaper.h"

#include "ui/guide/wordshtml.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace hublink::ui {

namespace {

//! Paper cannot be clicked, so addresses stand behind the words.
QList<GuideNode> withAddresses(QList<GuideNode> nodes)
{
    for (GuideNode &node : nodes) {
        node.children = withAddresses(node.children);
        if (node.kind == GuideNode::Kind::Link && plainText(node.children) != node.target)
            node.children.append(
                {.kind = GuideNode::Kind::Text, .text = u" (%1)"_s.arg(node.target)});
    }
    return nodes;
}

QString heading(int level, const QString &text)
{
    return text.isEmpty() ? QString() : u"<h%1>%2</h%1>"_s.arg(level).arg(text.toHtmlEscaped());
}

QString stepsAsHtml(const QList<GuideStep> &steps)
{
    QString html;
    for (const GuideStep &step : steps)
        html += heading(3, step.title) + blocksAsHtml(withAddresses(step.blocks));
    return html;
}

} // namespace

std::unique_ptr<QTextDocument> guideOnPaper(const Guide &guide)
{
    QString html = heading(1, guide.title);
    for (const QList<GuideNode> &warning : guide.warnings)
        html += u"<blockquote>"_s + blocksAsHtml(withAddresses(warning)) + u"</blockquote>"_s;
    for (const GuideSection &section : guide.sections)
        html += heading(2, section.title) + stepsAsHtml(section.steps);
    if (!guide.linking.isEmpty())
        html += heading(2, QCoreApplication::translate("GuidePaper", "Link the account"))
            + stepsAsHtml(guide.linking);
    auto document = std::make_unique<QTextDocument>();
    // Paper breaks long values by itself, so that they are copied from it as they are.
    document->setDefaultTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    document->setHtml(html.remove(placeToBreak));
    document->setMetaInformation(QTextDocument::DocumentTitle, guide.title);
    return document;
}

Outcome saveAsPdf(const Guide &guide, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = target.errorString()};
    {
        QPdfWriter writer(&target);
        writer.setTitle(guide.title);
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        guideOnPaper(guide)->print(&writer);
    }
    if (!target.commit())
        return Error{.kind = ErrorKind::StorageFailed, .party = {}, .detail = target.errorString()};
    return Done{};
}

} // namespace hublink::ui
