// SPDX-License-Identifier: MIT
#include "app/guide/tagnames.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hublink::tags {

bool isBlock(const QString &name)
{
    static const QSet<QString> names = {u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s,
        u"center"_s, u"dd"_s, u"details"_s, u"div"_s, u"dl"_s, u"dt"_s, u"figcaption"_s,
        u"fieldset"_s, u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,
        u"h5"_s, u"h6"_s, u"header"_s, u"hr"_s, u"li"_s, u"main"_s, u"menu"_s, u"nav"_s, u"ol"_s,
        u"p"_s, u"pre"_s, u"section"_s, u"summary"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s,
        u"th"_s, u"thead"_s, u"tr"_s, u"ul"_s, u"Accordion"_s, u"AccordionGroup"_s, u"Card"_s,
        u"CardGroup"_s, u"Check"_s, u"CodeGroup"_s, u"Danger"_s, u"Frame"_s, u"Info"_s, u"Note"_s,
        u"Panel"_s, u"Step"_s, u"Steps"_s, u"Tab"_s, u"Tabs"_s, u"Tip"_s, u"Warning"_s};
    return names.contains(name);
}

bool isInline(const QString &name)
{
    static const QSet<QString> names = {u"a"_s, u"abbr"_s, u"b"_s, u"bdi"_s, u"bdo"_s, u"big"_s,
        u"br"_s, u"button"_s, u"caption"_s, u"cite"_s, u"code"_s, u"col"_s, u"colgroup"_s, u"del"_s,
        u"dfn"_s, u"audio"_s, u"em"_s, u"font"_s, u"i"_s, u"iframe"_s, u"img"_s, u"input"_s,
        u"ins"_s, u"kbd"_s, u"label"_s, u"legend"_s, u"mark"_s, u"noscript"_s, u"picture"_s, u"q"_s,
        u"s"_s, u"samp"_s, u"script"_s, u"small"_s, u"source"_s, u"span"_s, u"strike"_s,
        u"strong"_s, u"style"_s, u"sub"_s, u"sup"_s, u"svg"_s, u"template"_s, u"track"_s, u"tt"_s,
        u"u"_s, u"var"_s, u"video"_s, u"wbr"_s};
    return names.contains(name);
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names
        = {u"br"_s, u"col"_s, u"hr"_s, u"img"_s, u"input"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names.contains(name);
}

bool meansSomethingEmpty(const QString &name)
{
    static const QSet<QString> names = {u"Step"_s, u"Card"_s, u"Frame"_s, u"Image"_s, u"Img"_s,
        u"Video"_s, u"Accordion"_s, u"Tab"_s, u"br"_s, u"hr"_s, u"img"_s, u"video"_s, u"iframe"_s,
        u"source"_s, u"p"_s, u"td"_s, u"th"_s, u"li"_s, u"tr"_s, u"a"_s};
    return names.contains(name);
}

bool hidesContent(const QString &name)
{
    return name == "script"_L1 || name == "style"_L1 || name == "svg"_L1 || name == "template"_L1;
}

} // namespace hublink::tags
