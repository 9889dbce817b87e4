// SPDX-License-Identifier: MIT
#include "app/guide/components.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! `u"name"` with what it means in letters: "b" block, "v" void, "h" hides its content, "e" means
//! something empty.
Component html(const QString &name, const char *meaning = "")
{
    const QLatin1StringView letters(meaning);
    return {.name = name,
        .isBlock = letters.contains(u'b'),
        .isHtml = true,
        .isVoid = letters.contains(u'v'),
        .hidesContent = letters.contains(u'h'),
        .standsEmpty = letters.contains(u'e')};
}

Component group(const QString &name)
{
    return {.name = name, .isBlock = true};
}

Component remark(const QString &name)
{
    return {.name = name, .isBlock = true, .isRemark = true, .above = {u"title"_s}};
}

//! A part with a title, which may be all there is.
Component titled(const QString &name, const QStringList &above = {u"title"_s, u"description"_s},
    const QStringList &below = {})
{
    return {.name = name, .isBlock = true, .standsEmpty = true, .above = above, .below = below};
}

Component choice(const QString &name)
{
    Component made = titled(name);
    made.isChoice = true;
    return made;
}

QList<Component> makeTable()
{
    QList<Component> table;
    for (const char *name : {"address", "article", "aside", "blockquote", "center", "dd", "details",
             "div", "dl", "dt", "figcaption", "fieldset", "figure", "footer", "form", "h1", "h2",
             "h3", "h4", "h5", "h6", "header", "main", "menu", "nav", "ol", "pre", "section",
             "summary", "table", "tbody", "tfoot", "thead", "ul"})
        table.append(html(QString::fromLatin1(name), "b"));
    for (const char *name : {"li", "p", "td", "th", "tr"})
        table.append(html(QString::fromLatin1(name), "be"));
    for (const char *name : {"abbr", "b", "bdi", "bdo", "big", "button", "caption", "cite", "code",
             "colgroup", "del", "dfn", "audio", "em", "font", "i", "ins", "kbd", "label", "legend",
             "mark", "noscript", "picture", "q", "s", "samp", "small", "span", "strike", "strong",
             "sub", "sup", "tt", "u", "var"})
        table.append(html(QString::fromLatin1(name)));
    for (const char *name : {"script", "style", "svg", "template"})
        table.append(html(QString::fromLatin1(name), "h"));
    for (const char *name : {"col", "input", "track", "wbr"})
        table.append(html(QString::fromLatin1(name), "v"));
    for (const char *name : {"br", "img", "source"})
        table.append(html(QString::fromLatin1(name), "ve"));
    table.append(html(u"hr"_s, "bve"));
    for (const char *name : {"a", "iframe", "video"})
        table.append(html(QString::fromLatin1(name), "e"));

    for (const char *name :
        {"AccordionGroup", "CardGroup", "CodeGroup", "Column", "Columns", "Panel", "RequestExample",
            "ResponseExample", "Steps", "Tabs", "TileGroup", "Tiles", "Tree", "Visibility"})
        table.append(group(QString::fromLatin1(name)));
    for (const char *name :
        {"Warning", "Note", "Info", "Tip", "Check", "Danger", "Callout", "Caution"})
        table.append(remark(QString::fromLatin1(name)));
    table += {choice(u"Accordion"_s), titled(u"Card"_s, {u"title"_s, u"description"_s}, {u"cta"_s}),
        titled(u"CodeBlock"_s, {u"title"_s, u"filename"_s}), choice(u"Expandable"_s),
        titled(u"Frame"_s, {}, {u"caption"_s, u"hint"_s}),
        titled(u"ParamField"_s,
            {u"path"_s, u"query"_s, u"body"_s, u"header"_s, u"name"_s, u"label"_s}),
        titled(u"Prompt"_s, {u"title"_s, u"description"_s}),
        titled(u"ResponseField"_s, {u"name"_s, u"label"_s}), titled(u"Step"_s, {}),
        choice(u"Tab"_s), titled(u"Tile"_s), titled(u"Tree.File"_s, {u"name"_s}),
        titled(u"Tree.Folder"_s, {u"name"_s}), titled(u"Update"_s, {u"label"_s, u"description"_s}),
        choice(u"View"_s)};
    for (const char *name : {"Image", "Img", "Video"})
        table.append({.name = QString::fromLatin1(name), .standsEmpty = true});
    table += {{.name = u"Badge"_s}, {.name = u"Icon"_s, .hidesContent = true},
        {.name = u"Tooltip"_s, .standsEmpty = true, .below = {u"headline"_s, u"tip"_s, u"cta"_s}}};
    return table;
}

struct Table
{
    QList<Component> components = makeTable();
    QHash<QString, const Component *> byName;
    QHash<QString, QString> bySmallName;

    Table()
    {
        for (const Component &one : std::as_const(components)) {
            byName.insert(one.name, &one);
            // HTML's names come first: "frame" is not in it, "header" is.
            if (!bySmallName.contains(one.name.toLower()))
                bySmallName.insert(one.name.toLower(), one.name);
        }
    }
};

const Table &table()
{
    static const Table instance;
    return instance;
}

} // namespace

const Component *component(const QString &name)
{
    return table().byName.value(name);
}

QString componentName(const QString &written)
{
    if (component(written))
        return written;
    const bool isSmall = written == written.toLower();
    const bool isCapital = written == written.toUpper();
    const QString known = table().bySmallName.value(written.toLower());
    const Component *found = known.isEmpty() ? nullptr : component(known);
    if (found && (isSmall || (isCapital && found->isHtml)))
        return known;
    return written;
}

const QStringList &usualTitles()
{
    static const QStringList names = {u"title"_s, u"label"_s, u"name"_s, u"header"_s,
        u"description"_s, u"tip"_s, u"hint"_s, u"cta"_s};
    return names;
}

} // namespace hublink
