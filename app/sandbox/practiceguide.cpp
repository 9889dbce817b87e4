// SPDX-License-Identifier: MIT
#include "app/sandbox/practiceguide.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hublink::sandbox {

QJsonObject withLocalGuide(const StackOneConnector &connector, const QUrl &app)
{
    const QByteArray address
        = app.toEncoded() + "/connection-guides/" + connector.provider.toUtf8() + '"';
    QByteArray json = QJsonDocument(connector.config).toJson(QJsonDocument::Compact);
    const qsizetype from = json.indexOf("https://hub.stackone.com/connection-guides");
    if (from >= 0)
        json.replace(from, json.indexOf('"', from) + 1 - from, address);
    return QJsonDocument::fromJson(json).object();
}

QByteArray practiceGuide(const StackOneConnector &connector)
{
    QString steps;
    QString labels;
    const QList<StackOneField> fields = connector.fields();
    for (const StackOneField &field : fields) {
        const QString label = field.label.toHtmlEscaped();
        const QString value = field.secret ? u"practice-"_s + field.key : u"practice"_s;
        steps += u"<Step title=\"Copy the %1\">\n"
                 "<ul>\n<li>Open <strong>Settings</strong> > <strong>%1</strong>.</li>\n"
                 "<li>Copy the <strong>%1</strong>. In this sandbox `%2` will do.</li>\n</ul>\n"
                 "</Step>\n"_s.arg(label, value);
        labels += u"<li><strong>%1</strong></li>\n"_s.arg(label);
    }
    return u"# Connect %1 with API Key – StackOne Hub\n\n"
           "<Warning>This provider is a stand-in on your own computer.</Warning>\n\n"
           "<section data-guide-section>\n<h2>Find the values</h2>\n<Steps>\n%2</Steps>\n"
           "</section>\n\n<div data-whitelabel-hide>\n"
           "<h2>Linking the Account from the Hub</h2>\n<Steps>\n"
           "<Step title=\"Fill out the fields\">\n<ul>\n%3</ul>\n</Step>\n</Steps>\n</div>\n"_s
               .arg(connector.name, steps, labels)
               .toUtf8();
}

} // namespace hublink::sandbox
